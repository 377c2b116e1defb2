namespace Disclosure;

/// <summary>Tells the progress of a run as its results are taken.</summary>
internal sealed class SetCourse(IReadOnlyList<string> files, IProgress<SetProgress>? progress)
{
    private const int EntriesPerReport = 1000;

    private long entries;

    public void Take(SetStep step)
    {
        if (step.IsEndOfFile)
        {
            progress?.Report(new SetProgress(step.File + 1, files.Count, entries, files[step.File]));
        }
        else if (++entries % EntriesPerReport == 0)
        {
            progress?.Report(new SetProgress(step.File, files.Count, entries, files[step.File]));
        }
    }
}

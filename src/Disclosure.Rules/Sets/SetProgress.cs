using System.Globalization;

namespace Disclosure;

/// <summary>How far a run over a set has come.</summary>
/// <param name="FilesDone">How many files are finished.</param>
/// <param name="Files">How many there are.</param>
/// <param name="Entries">How many entries were taken in this run.</param>
/// <param name="File">The file of the last of them; empty for reports that are in no file.</param>
public readonly record struct SetProgress(int FilesDone, int Files, long Entries, string File)
{
    /// <summary>Such as <c>3 of 12 files, 45000 entries: a/b.jsonl</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} of {1} files, {2} entries: {3}", FilesDone, Files, Entries, File);
}

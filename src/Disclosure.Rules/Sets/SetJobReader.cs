using System.Runtime.ExceptionServices;

namespace Disclosure;

/// <summary>Goes through the files of a source from one of them on, and gives their entries and ends one by one.</summary>
internal sealed class SetJobReader(ReportSource source, IReadOnlyList<string> files, int first, CancellationToken cancellation)
    : IAsyncDisposable
{
    private IAsyncEnumerator<SetEntry>? entries;
    private int file = first;
    private bool failed;

    /// <summary>The next job; <see langword="null"/> at the end. What the source throws is the last one.</summary>
    public async ValueTask<SetJob?> NextAsync()
    {
        if (failed || file == files.Count)
        {
            return null;
        }
        try
        {
            entries ??= source.EntriesAsync(files[file], cancellation).GetAsyncEnumerator(cancellation);
            if (await entries.MoveNextAsync().ConfigureAwait(false))
            {
                return new SetJob(file, entries.Current, null);
            }
            await DisposeAsync().ConfigureAwait(false);
            return new SetJob(file++, null, null);
        }
#pragma warning disable CA1031 // It is thrown again when the results before it were taken.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failed = true;
            return new SetJob(file, null, ExceptionDispatchInfo.Capture(exception));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (entries is { } open)
        {
            entries = null;
            await open.DisposeAsync().ConfigureAwait(false);
        }
    }
}

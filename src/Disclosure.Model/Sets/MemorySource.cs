using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>Reports in memory.</summary>
internal sealed class MemorySource(IEnumerable<Report> reports) : ReportSource
{
    public override IReadOnlyList<string> Files(CancellationToken cancellation = default) => [""];

    public override long LengthOf(string file) => 0;

    public override async IAsyncEnumerable<SetEntry> EntriesAsync(
        string file,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        foreach (Report report in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return StreamSource.EntryOf(report);
        }
        await Task.CompletedTask.ConfigureAwait(false);
    }

    public override string ToString() => "reports in memory";
}

using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>Reports that arrive one after the other.</summary>
internal sealed class StreamSource(IAsyncEnumerable<Report> reports) : ReportSource
{
    public override IReadOnlyList<string> Files(CancellationToken cancellation = default) => [""];

    public override long LengthOf(string file) => 0;

    public override async IAsyncEnumerable<SetEntry> EntriesAsync(
        string file,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await foreach (Report report in reports.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return EntryOf(report);
        }
    }

    public override string ToString() => "stream of reports";

    public static SetEntry EntryOf(Report report) =>
        report is null ? throw new ArgumentException("A report is null.", nameof(report)) : new SetEntry(null, () => SetReading.Of(report));
}

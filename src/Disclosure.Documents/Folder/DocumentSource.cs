using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>The documents of a folder for a set of reports: one entry in each file.</summary>
internal sealed class DocumentSource(string folder, ReaderOptions options) : ReportSource
{
    public override IReadOnlyList<string> Files(CancellationToken cancellation = default) => DocumentFiles.Of(folder, cancellation);

    public override long LengthOf(string file)
    {
        var info = new FileInfo(Path.Combine(folder, file));
        return info.Exists ? info.Length : 0;
    }

    public override async IAsyncEnumerable<SetEntry> EntriesAsync(
        string file,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        cancellation.ThrowIfCancellationRequested();
        string path = Path.Combine(folder, file);
        yield return new SetEntry(null, () => Read(path));
        await Task.CompletedTask.ConfigureAwait(false);
    }

    public override string ToString() => folder;

    private SetReading Read(string path)
    {
        ReportReading reading;
        try
        {
            reading = ReportReader.ReadFile(path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reading = DocumentFiles.NotReadable(exception);
        }
        return SetReading.Of(reading, reading.Problems);
    }
}

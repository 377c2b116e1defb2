using System.Globalization;
using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>Reports as lines of JSON in one file, or in the files of a folder.</summary>
internal sealed class JsonLinesSource : ReportSource
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".jsonl", ".ndjson" };

    private readonly string path;
    private readonly int maximumLineLength;

    public JsonLinesSource(string path, int maximumLineLength)
    {
        this.path = path;
        this.maximumLineLength =
            maximumLineLength >= 1
                ? maximumLineLength
                : throw new ArgumentOutOfRangeException(nameof(maximumLineLength), maximumLineLength, "A line has at least one byte.");
    }

    public override IReadOnlyList<string> Files(CancellationToken cancellation = default) =>
        Directory.Exists(path) ? FolderFiles.Of(path, Extensions, cancellation)
        : File.Exists(path) ? [Path.GetFileName(path)]
        : throw new FileNotFoundException("There is no such file or folder.", path);

    public override long LengthOf(string file)
    {
        var info = new FileInfo(PathOf(file));
        return info.Exists ? info.Length : 0;
    }

    public override async IAsyncEnumerable<SetEntry> EntriesAsync(
        string file,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        Stream stream;
        SetEntry? unreadable = null;
        try
        {
            stream = new FileStream(PathOf(file), FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            stream = Stream.Null;
            unreadable = NotReadable(null, exception);
        }
        using (stream)
        {
            if (unreadable is not null)
            {
                yield return unreadable;
                yield break;
            }
            var lines = new LineReader(stream, maximumLineLength);
            while (await NextAsync(lines, cancellation).ConfigureAwait(false) is { } entry)
            {
                yield return entry;
            }
        }
    }

    public override string ToString() => path;

    private string PathOf(string file) => Directory.Exists(path) ? Path.Combine(path, file) : path;

    /// <summary>The next entry; <see langword="null"/> at the end. A file that breaks off has a last entry that says so.</summary>
    private async Task<SetEntry?> NextAsync(LineReader lines, CancellationToken cancellation)
    {
        try
        {
            while (await lines.MoveNextAsync(cancellation).ConfigureAwait(false))
            {
                int number = lines.Number;
                if (lines.IsTooLong)
                {
                    return new SetEntry(number, () => TooLong(number));
                }
                if (lines.Line is { } line)
                {
                    return new SetEntry(number, () => JsonLine.Read(line, number));
                }
            }
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lines.End();
            return NotReadable(lines.Number + 1, exception);
        }
    }

    private SetReading TooLong(int line) =>
        SetReading.Unreadable([
            new ReadingProblem(ProblemCode.TooLarge, new SourceLocation { Line = line })
            {
                Label = nameof(maximumLineLength),
                Expected = maximumLineLength.ToString(CultureInfo.InvariantCulture),
                IsFigureLost = true,
            },
        ]);

    private static SetEntry NotReadable(int? line, Exception exception) =>
        new(
            line,
            () =>
                SetReading.Unreadable([
                    new ReadingProblem(ProblemCode.FileNotReadable, new SourceLocation { Line = line })
                    {
                        Found = exception.GetType().Name,
                    },
                ])
        );
}

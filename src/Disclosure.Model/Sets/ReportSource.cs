namespace Disclosure;

/// <summary>
/// Where the reports of a set come from: files in a fixed order, each with its entries in order. A source may be read any number of times and gives the same each time
/// as long as its files stay as they are. Derive from it to take reports from elsewhere.
/// </summary>
public abstract class ReportSource
{
    /// <summary>The limit of a line of JSON unless another is given: 1 MiB, many times the longest report.</summary>
    public const int DefaultLineLength = 1024 * 1024;

    /// <summary>
    /// Reports as lines of JSON: one report on a line, as <c>report.ToJson(indented: false)</c> writes it, in UTF-8. Empty lines are passed over. A line that is no report is
    /// a problem with file and line, and the next line is read.
    /// </summary>
    /// <param name="path">Path of a file, or of a folder whose files .jsonl and .ndjson are read, and those of all folders below, in the ordinal order of their paths.</param>
    /// <param name="maximumLineLength">The number of bytes beyond which a line is passed over with a problem.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumLineLength"/> is less than 1.</exception>
    public static ReportSource JsonLines(string path, int maximumLineLength = DefaultLineLength) =>
        new JsonLinesSource(path ?? throw new ArgumentNullException(nameof(path)), maximumLineLength);

    /// <summary>Reports in memory, or made one after the other, as one file without a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static ReportSource Of(IEnumerable<Report> reports) =>
        new MemorySource(reports ?? throw new ArgumentNullException(nameof(reports)));

    /// <summary>Reports that arrive one after the other, as from a database, as one file without a name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static ReportSource Of(IAsyncEnumerable<Report> reports) =>
        new StreamSource(reports ?? throw new ArgumentNullException(nameof(reports)));

    /// <summary>The names of the files in order: paths below the folder, with slashes on every system.</summary>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="IOException">There is no such file or folder.</exception>
    public abstract IReadOnlyList<string> Files(CancellationToken cancellation = default);

    /// <summary>The number of bytes of a file, by which a run that is resumed sees that a file is still the same; 0 where there are no bytes.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    public abstract long LengthOf(string file);

    /// <summary>The entries of a file in order, each still to be read. A file that cannot be opened has one entry that says so.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public abstract IAsyncEnumerable<SetEntry> EntriesAsync(string file, CancellationToken cancellation = default);

    /// <summary>What it reads from.</summary>
    public abstract override string ToString();
}

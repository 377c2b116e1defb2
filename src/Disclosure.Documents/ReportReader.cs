namespace Disclosure;

/// <summary>
/// Reads an annual report (政府信息公开工作年度报告) from a document: who reports for which year, the statistical table in its typed form, and every
/// trouble met on the way with its place. Format and encoding are found from the content and can be forced by <see cref="ReaderOptions"/>. Bad content never throws: it
/// is refused or reported in <see cref="ReportReading.Problems"/>. No figure is guessed, and nothing is ever loaded from a network. The methods are safe to call from
/// several threads.
/// </summary>
public static partial class ReportReader
{
    /// <summary>
    /// Reads the text of a page: tables with bars or tabs between the cells, or one cell per line, with prose around them. Text that is markup is read as HTML, and values
    /// with separators as CSV, unless <see cref="ReaderOptions.Format"/> says otherwise.
    /// </summary>
    /// <param name="text">The text itself, not a path.</param>
    /// <param name="options">Limits; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ReportReading ReadText(string text, ReaderOptions? options = null) =>
        text is null
            ? throw new ArgumentNullException(nameof(text))
            : DocumentReader.Read(Source.Of(text, options ?? ReaderOptions.Default));

    /// <summary>Reads a page of HTML.</summary>
    /// <param name="html">The markup itself, not a path.</param>
    /// <param name="options">Limits; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is <see langword="null"/>.</exception>
    public static ReportReading ReadHtml(string html, ReaderOptions? options = null) =>
        html is null
            ? throw new ArgumentNullException(nameof(html))
            : DocumentReader.Read(Source.Of(html, (options ?? ReaderOptions.Default) with { Format = SourceFormat.Html }));

    /// <summary>Reads a file of any format that is read. The content says which; the extension is asked where it leaves a choice.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">Limits, and what is known beforehand; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read; a missing file is a <see cref="FileNotFoundException"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReportReading ReadFile(string path, ReaderOptions? options = null)
    {
        using FileStream stream = Open(path, isAsync: false);
        return DocumentReader.Read(SourceReader.Read(stream, path, options ?? ReaderOptions.Default));
    }

    /// <summary>Reads a document from a stream, from its position to its end. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">Limits, and what is known beforehand; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReportReading ReadStream(Stream stream, ReaderOptions? options = null) =>
        stream is null
            ? throw new ArgumentNullException(nameof(stream))
            : DocumentReader.Read(SourceReader.Read(stream, null, options ?? ReaderOptions.Default));

    private static FileStream Open(string path, bool isAsync) =>
        path is null
            ? throw new ArgumentNullException(nameof(path))
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, isAsync);
}

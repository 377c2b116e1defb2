namespace Disclosure;

/// <summary>
/// Reads an annual report (政府信息公开工作年度报告) from a document: who reports for which year, the statistical table in its typed form, and every
/// trouble met on the way with its place. Bad content never throws: it is refused or reported in <see cref="ReportReading.Problems"/>. Nothing is
/// inferred from prose, and no figure is guessed. The methods are safe to call from several threads.
/// </summary>
public static class ReportReader
{
    /// <summary>
    /// Reads the text of a page: tables with bars or tabs between the cells, or one cell per line, with prose around them.
    /// </summary>
    /// <param name="text">The text itself, not a path.</param>
    /// <param name="options">Limits; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ReportReading ReadText(string text, ReaderOptions? options = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
        return PageReader.Read(DecodedText.From(text, options ?? ReaderOptions.Default));
    }

    /// <summary>
    /// Reads a text file. The encoding is found from its bytes: a byte-order mark, then UTF-8, then GB18030 (which contains GBK and GB2312).
    /// </summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">Limits; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The file cannot be read; a missing file is a <see cref="FileNotFoundException"/>.</exception>
    public static ReportReading ReadFile(string path, ReaderOptions? options = null)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return ReadStream(stream, options);
    }

    /// <summary>Reads text from a stream, from its position to its end. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">Limits; <see langword="null"/> for <see cref="ReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReportReading ReadStream(Stream stream, ReaderOptions? options = null)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        return PageReader.Read(TextDecoder.Decode(stream, options ?? ReaderOptions.Default));
    }
}

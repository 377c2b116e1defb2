using System.Text;

namespace Disclosure;

/// <summary>
/// Writes a report as a document in the layout of its official form; a blank report, such as <see cref="Report2021.Blank"/>, gives the blank form. A document
/// says what is printed: figures, empty boxes and "/", and what is known of the header. A box whose cell is missing says 缺, one that is not derivable ?, and is missing when the
/// document is read again. The same report gives the same bytes, whenever and wherever it is written with one version of .NET. The methods are safe to call from several threads.
/// </summary>
public static class ReportWriter
{
    /// <summary>Writes a file; the format is that of the extension: .html, .htm, .docx, .xlsx, .md, .txt. An existing file is replaced.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extension is none of those.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteFile(Report report, string path)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }
        File.WriteAllBytes(path, ToBytes(report, FormatOf(path)));
    }

    /// <summary>Writes a file in a format, whatever its extension. An existing file is replaced.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is no format.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteFile(Report report, string path, WritingFormat format)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }
        File.WriteAllBytes(path, ToBytes(report, format));
    }

    /// <summary>Writes to a stream, which stays open. The document is made in memory first, so a stream that is not seekable will do.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is no format.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteStream(Report report, Stream stream, WritingFormat format)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        byte[] bytes = ToBytes(report, format);
        stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>The document as bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is no format.</exception>
    public static byte[] ToBytes(Report report, WritingFormat format)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        return format switch
        {
            WritingFormat.Html => Utf8(HtmlPageWriter.Write(report)),
            WritingFormat.Word => WordWriter.Write(report),
            WritingFormat.Excel => ExcelWriter.Write(report),
            WritingFormat.Markdown => Utf8(report.ToMarkdown()),
            WritingFormat.Text => Utf8(report.ToText()),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
    }

    private static byte[] Utf8(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    private static WritingFormat FormatOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" or ".htm" => WritingFormat.Html,
            ".docx" => WritingFormat.Word,
            ".xlsx" => WritingFormat.Excel,
            ".md" => WritingFormat.Markdown,
            ".txt" => WritingFormat.Text,
            var extension => throw new ArgumentException(
                $"'{extension}' is none of .html, .htm, .docx, .xlsx, .md, .txt; name the format. ReportRow.WriteCsv writes cells as CSV.",
                nameof(path)
            ),
        };
}

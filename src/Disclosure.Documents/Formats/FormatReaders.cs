namespace Disclosure;

/// <summary>
/// The table of the formats: which reader makes a page of which format. Whatever a library throws on a damaged document ends here as a problem; only
/// cancellation, want of memory and libraries that were not deployed go on to the caller.
/// </summary>
internal static class FormatReaders
{
    /// <summary>What a caller may convert a document to.</summary>
    public static string ReadFormats => "HTML, .docx, .xlsx, .xls, PDF, CSV, Markdown, text";

    public static bool Reads(SourceFormat format) => ReaderOf(format) is not null;

    public static PageReading Read(Source source, SourceFormat format)
    {
        if (ReaderOf(format) is not { } reader)
        {
            return NotRead(NameOf(format));
        }
        source.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return reader(source);
        }
        catch (LimitReachedException reached)
        {
            return new PageReading(null, [reached.Problem]);
        }
        catch (Exception exception) when (!IsOfCaller(exception))
        {
            return PageReading.Refused(ProblemCode.DocumentDamaged, NameOf(format), exception.GetType().Name);
        }
    }

    public static PageReading NotRead(string name) => PageReading.Refused(ProblemCode.FormatNotRead, name, ReadFormats);

    /// <summary>A library that is missing beside the application says nothing of the document; its name ends in version and key.</summary>
    private static bool IsOfCaller(Exception exception) =>
        exception is OperationCanceledException or OutOfMemoryException or FileLoadException or TypeLoadException or MissingMethodException
        || exception is FileNotFoundException { FileName: { } name } && name.Contains(", Version=");

    private static Func<Source, PageReading>? ReaderOf(SourceFormat format) =>
        format switch
        {
            SourceFormat.Text => TextFormat.Read,
            SourceFormat.Csv => CsvFormat.Read,
            SourceFormat.Html => HtmlFormat.Read,
            SourceFormat.WebArchive => WebArchiveFormat.Read,
            SourceFormat.Word => WordFormat.Read,
            SourceFormat.Excel or SourceFormat.Excel97 => ExcelFormat.Read,
            SourceFormat.Pdf => PdfFormat.Read,
            _ => null,
        };

    private static string NameOf(SourceFormat format) =>
        format switch
        {
            SourceFormat.Text => "text",
            SourceFormat.Csv => "CSV",
            SourceFormat.Html => "HTML",
            SourceFormat.WebArchive => "MHTML",
            SourceFormat.Word => "DOCX",
            SourceFormat.Excel => "XLSX",
            SourceFormat.Excel97 => "XLS",
            _ => "PDF",
        };
}

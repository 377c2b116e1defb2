using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure;

/// <summary>
/// Word documents: paragraphs and tables in the order of reading, as they look with all changes accepted. Text in boxes comes behind the paragraph to which it is anchored,
/// footnotes come at the end; headers and feet of pages stand beside the document.
/// </summary>
internal static class WordFormat
{
    public static PageReading Read(Source source)
    {
        PackageGuard.Check(
            source,
            name =>
                name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
        );
        using var document = WordprocessingDocument.Open(new MemoryStream(source.Bytes, writable: false), false);
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            return PageReading.Refused(ProblemCode.DocumentDamaged, "DOCX", "document.xml");
        }
        var page = new PageBuilder(source.Options);
        var numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering, main.StyleDefinitionsPart?.Styles);
        var blocks = new WordBlocks(page, numbering, source.Cancellation);
        foreach (HeaderPart header in main.HeaderParts)
        {
            blocks.Read(header.Header, isMargin: true);
        }
        blocks.Read(body);
        foreach (Footnote note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        {
            if (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
            {
                blocks.Read(note);
            }
        }
        foreach (FooterPart footer in main.FooterParts)
        {
            blocks.Read(footer.Footer, isMargin: true);
        }
        return page.ToReading(source.Cut);
    }
}

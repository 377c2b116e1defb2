using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure;

/// <summary>
/// Word documents: paragraphs and tables in the order of reading, as they look with all changes accepted. Text in boxes comes behind the paragraph to which it is anchored,
/// footnotes come at the end; headers and feet of pages stand beside the document.
/// </summary>
internal static class WordFormat
{
    public static PageReading Read(Source source)
    {
        PackageGuard.Check(source);
        using var document = WordprocessingDocument.Open(new MemoryStream(source.Bytes, writable: false), false);
        var trees = new PartTrees(source.Options, source.Cancellation);
        if (document.MainDocumentPart is not { } main || trees.Read(main).First("body") is not { } body)
        {
            return PageReading.Refused(ProblemCode.DocumentDamaged, "DOCX", "document.xml");
        }
        var page = new PageBuilder(source.Options);
        var numbering = new WordNumbering(trees.Read(main.NumberingDefinitionsPart), trees.Read(main.StyleDefinitionsPart));
        var blocks = new WordBlocks(page, numbering, source.Cancellation);
        foreach (HeaderPart header in main.HeaderParts)
        {
            blocks.Read(trees.Read(header), isMargin: true);
        }
        blocks.Read(body);
        foreach (XElement note in trees.Read(main.FootnotesPart).All("footnote"))
        {
            if (note.Setting("type") is null or "normal")
            {
                blocks.Read(note);
            }
        }
        foreach (FooterPart footer in main.FooterParts)
        {
            blocks.Read(trees.Read(footer), isMargin: true);
        }
        return page.ToReading(source.Cut);
    }
}

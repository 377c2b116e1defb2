using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure;

/// <summary>
/// The parts of a Word document as they look: wrappers that structure text without showing (content controls, custom XML, insertions) are passed through, deletions are left
/// out, and of alternatives the first is taken.
/// </summary>
internal static class WordElements
{
    /// <summary>The paragraphs and tables in an element.</summary>
    public static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement? root) => Seen(root, element => element is Paragraph or Table);

    public static IEnumerable<TableRow> Rows(Table table) =>
        Seen(table, element => element is TableRow)
            .Cast<TableRow>()
            .Where(row =>
                row.TableRowProperties is not { } properties
                || !(properties.Elements<Deleted>().Any() || properties.Elements<Hidden>().Any())
            );

    public static IEnumerable<TableCell> Cells(TableRow row) =>
        Seen(row, element => element is TableCell)
            .Cast<TableCell>()
            .Where(cell => cell.TableCellProperties?.Elements<CellDeletion>().Any() != true);

    /// <summary>Whether a cell holds a table of more than one cell.</summary>
    public static bool HoldsTable(TableCell cell) =>
        Blocks(cell)
            .OfType<Table>()
            .Any(table => Rows(table).SelectMany(Cells).Skip(1).Any() || Rows(table).SelectMany(Cells).Any(HoldsTable));

    /// <summary>The elements of a kind under an element, with wrappers passed through.</summary>
    public static IEnumerable<OpenXmlElement> Seen(OpenXmlElement? root, Func<OpenXmlElement, bool> isWanted)
    {
        foreach (OpenXmlElement child in root?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            if (isWanted(child))
            {
                yield return child;
            }
            else if (Inside(child) is { } wrapper)
            {
                foreach (OpenXmlElement inner in Seen(wrapper, isWanted))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The element whose children stand in the place of a wrapper; <see langword="null"/> when nothing of it shows.</summary>
    public static OpenXmlElement? Inside(OpenXmlElement element) =>
        element switch
        {
            AlternateContent alternatives => alternatives.GetFirstChild<AlternateContentChoice>() is { HasChildren: true } choice
                ? choice
                : alternatives.GetFirstChild<AlternateContentFallback>(),
            DeletedRun or MoveFromRun or SdtProperties or SdtEndCharProperties => null,
            _ => element.LocalName
                is "sdt"
                    or "sdtContent"
                    or "customXml"
                    or "smartTag"
                    or "ins"
                    or "moveTo"
                    or "hyperlink"
                    or "fldSimple"
                    or "dir"
                    or "bdo"
                    or "oMath"
                    or "oMathPara"
                ? element
                : null,
        };
}

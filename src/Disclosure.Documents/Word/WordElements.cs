using System.Xml.Linq;

namespace Disclosure;

/// <summary>
/// The parts of a Word document as they look: wrappers that structure text without showing (content controls, custom XML, insertions) are passed through, deletions are left
/// out, and of alternatives the first is taken.
/// </summary>
internal static class WordElements
{
    /// <summary>The elements whose children stand where they stand.</summary>
    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal)
    {
        "sdt",
        "sdtContent",
        "customXml",
        "smartTag",
        "ins",
        "moveTo",
        "hyperlink",
        "fldSimple",
        "dir",
        "bdo",
        "oMath",
        "oMathPara",
    };

    /// <summary>The paragraphs and tables in an element.</summary>
    public static IEnumerable<XElement> Blocks(XElement? root) => Seen(root, element => element.Is("p") || element.Is("tbl"));

    public static IEnumerable<XElement> Rows(XElement table) =>
        Seen(table, element => element.Is("tr"))
            .Where(row => row.First("trPr") is var properties && properties.First("del") is null && properties.First("hidden") is null);

    public static IEnumerable<XElement> Cells(XElement row) =>
        Seen(row, element => element.Is("tc")).Where(cell => cell.First("tcPr").First("cellDel") is null);

    /// <summary>Whether a cell holds a table of more than one cell.</summary>
    public static bool HoldsTable(XElement cell) =>
        Blocks(cell)
            .Where(block => block.Is("tbl"))
            .Any(table => Rows(table).SelectMany(Cells).Skip(1).Any() || Rows(table).SelectMany(Cells).Any(HoldsTable));

    /// <summary>The elements of a kind under an element, with wrappers passed through.</summary>
    public static IEnumerable<XElement> Seen(XElement? root, Func<XElement, bool> isWanted)
    {
        foreach (XElement child in root?.Elements() ?? [])
        {
            if (isWanted(child))
            {
                yield return child;
            }
            else if (Inside(child) is { } wrapper)
            {
                foreach (XElement inner in Seen(wrapper, isWanted))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>The element whose children stand in the place of a wrapper; <see langword="null"/> when nothing of it shows, as of deletions.</summary>
    public static XElement? Inside(XElement element) =>
        IsAlternatives(element)
            ? Alternative(element, "Choice") is { HasElements: true } choice
                ? choice
                : Alternative(element, "Fallback")
            : Wrappers.Contains(element.Name.LocalName)
                ? element
                : null;

    /// <summary>Whether an element offers the same content in several ways.</summary>
    public static bool IsAlternatives(XElement element) => element.Name.LocalName == "AlternateContent";

    private static XElement? Alternative(XElement alternatives, string name) =>
        alternatives.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}

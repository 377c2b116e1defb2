using System.Text;

namespace Disclosure;

/// <summary>
/// Takes away what stands on every page above and below the text: the title, the address and the date of printing, page numbers. They would stand between the
/// parts of a table that goes on over a page break.
/// </summary>
internal static class RunningLines
{
    /// <summary>They stand in this part of the page from its edges, in hundredths.</summary>
    private const int EdgePart = 12;

    private const long SameHeight = 300;
    private const int LongestNumber = 16;

    public static void Remove(IReadOnlyList<PdfPageParts> pages)
    {
        var edges = pages.SelectMany(page => AtEdge(page).Select(line => (Page: page, Line: line, Key: Key(line.Text)))).ToArray();
        foreach (var same in edges.GroupBy(edge => edge.Key))
        {
            bool isNumber = same.Key.Length == 0 || IsPageNumber(same.Key);
            foreach (var edge in same)
            {
                bool isRepeated = same.Any(other =>
                    other.Page != edge.Page
                    && Math.Abs(other.Line.Base - edge.Line.Base) <= SameHeight
                    && (!isNumber || GoesOn(edge.Page, edge.Line, other.Page, other.Line))
                );
                if (isRepeated || (isNumber && IsOwnNumber(edge.Page, edge.Line)))
                {
                    edge.Page.Lines.Remove(edge.Line);
                }
            }
        }
    }

    private static IEnumerable<PdfLine> AtEdge(PdfPageParts page)
    {
        long edge = page.Content.Height * EdgePart / 100;
        return page.Lines.Where(line => line.Base < edge || line.Base > page.Content.Height - edge);
    }

    /// <summary>The words of a line without its digits, which change from page to page.</summary>
    private static string Key(string text)
    {
        var key = new StringBuilder();
        foreach (char character in Folding.Key(text))
        {
            if (!Folding.IsDigit(character))
            {
                key.Append(character);
            }
        }
        return key.ToString();
    }

    private static bool IsPageNumber(string key) => key is "第页" or "第页共页" or "page" or "pageof" or "页";

    /// <summary>Two numbers are those of their pages when they are as far apart.</summary>
    private static bool GoesOn(PdfPageParts page, PdfLine line, PdfPageParts otherPage, PdfLine other) =>
        NumberOf(line) is { } number
        && NumberOf(other) is { } otherNumber
        && otherNumber - number == otherPage.Content.Number - page.Content.Number;

    private static bool IsOwnNumber(PdfPageParts page, PdfLine line) => NumberOf(line) == page.Content.Number;

    private static int? NumberOf(PdfLine line)
    {
        string digits = new(
            Folding.Compact(line.Text).SkipWhile(character => !Folding.IsDigit(character)).TakeWhile(Folding.IsDigit).ToArray()
        );
        return line.Text.Length <= LongestNumber && digits.Length is > 0 and < 5
            ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}

using AngleSharp.Dom;

namespace Disclosure;

/// <summary>
/// Reads one table. A row that frames other tables is read as the lines and tables in it; every other row is a row of cells.
/// </summary>
internal sealed class HtmlTable(PageBuilder page, HtmlWalker walker, HtmlSurvey survey, IElement table, bool withHidden)
{
    private readonly SpanGrid grid = new(page);
    private int number;
    private int rowNumber;

    public void Read(bool isMargin)
    {
        foreach (IElement child in table.Children)
        {
            if (!IsSeen(child))
            {
                continue;
            }
            switch (child.LocalName)
            {
                case "caption":
                    walker.WalkBlock(child);
                    break;
                case "tr":
                    Row(child, isMargin);
                    break;
                case "thead" or "tbody" or "tfoot":
                    foreach (IElement row in child.Children.Where(row => HtmlElements.IsNamed(row, "tr") && IsSeen(row)))
                    {
                        Row(row, isMargin);
                    }
                    break;
            }
            if (page.IsFull)
            {
                return;
            }
        }
    }

    private void Row(IElement row, bool isMargin)
    {
        rowNumber++;
        bool isFrame = survey.HoldsTable(row);
        if (!isFrame && number == 0)
        {
            number = page.BeginTable();
        }
        var place = new SourceLocation
        {
            Line = HtmlElements.LineOf(row),
            Table = number,
            Row = rowNumber,
        };
        foreach (IElement cell in row.Children.Where(cell => cell.LocalName is "td" or "th" && IsSeen(cell)))
        {
            if (page.IsFull)
            {
                return;
            }
            bool isRoom = grid.Add(
                isFrame ? "" : walker.TextOf(cell),
                place with
                {
                    Line = HtmlElements.LineOf(cell),
                },
                Span(cell, "rowspan"),
                Span(cell, "colspan")
            );
            if (isFrame && isRoom)
            {
                walker.WalkBlock(cell);
            }
            if (!isRoom && !isFrame && row.ChildElementCount > page.Options.MaxCells)
            {
                break;
            }
        }
        IReadOnlyList<GridCell> cells = grid.EndRow(place);
        if (!isFrame)
        {
            page.Row(number, cells, isMargin);
        }
    }

    private bool IsSeen(IElement element) => withHidden || !survey.Roles.IsHidden(element);

    /// <summary>A number of rows or columns; whatever is no number is one, and 0 rows reach to the end.</summary>
    private static int Span(IElement cell, string name)
    {
        if (cell.GetAttribute(name) is not { Length: > 0 } text)
        {
            return 1;
        }
        string digits = new(Folding.Fold(text).Trim().TakeWhile(Folding.IsDigit).Take(9).ToArray());
        int span = digits.Length == 0 ? 1 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return span > 0 ? span
            : name == "rowspan" && digits.Length > 0 ? int.MaxValue
            : 1;
    }
}

using AngleSharp.Dom;

namespace Disclosure;

/// <summary>
/// Reads one table. A row that frames other tables is read as the lines and tables in it; every other row is a row of cells.
/// </summary>
internal sealed class HtmlTable(PageBuilder page, HtmlWalker walker, HtmlSurvey survey, IElement table, bool withHidden)
{
    /// <summary>More digits are not read: no table is so large.</summary>
    private const int MostDigits = 9;

    private readonly SpanGrid grid = new(page);
    private int number;
    private int rowNumber;

    public void Read(bool isMargin)
    {
        foreach (IElement child in SeenChildren(table))
        {
            switch (child.LocalName)
            {
                case "caption":
                    walker.WalkBlock(child);
                    break;
                case "tr":
                    Row(child, isMargin);
                    break;
                case "thead" or "tbody" or "tfoot":
                    foreach (IElement row in SeenChildren(child).Where(row => row.LocalName == "tr"))
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
        bool isFrame = ElementNotes.Of(row).HoldsTable;
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
        foreach (IElement cell in SeenChildren(row).Where(cell => survey.Roles[cell].Has(ElementRoles.Cell)))
        {
            if (page.IsFull)
            {
                return;
            }
            SourceLocation at = place with { Line = HtmlElements.LineOf(cell) };
            bool isGone = survey.Roles[cell].Has(ElementRoles.Void);
            string text = isFrame || isGone ? "" : walker.TextOf(cell);
            string? gone =
                isFrame ? null
                : isGone ? Folding.Trim(cell.TextContent)
                : walker.Gone;
            string? picture =
                isFrame || text.Length > 0 ? null
                : isGone || walker.Picture is null ? gone
                : walker.Picture;
            if (gone is { Length: > 0 })
            {
                page.Report(HiddenText.Problem(gone, at with { Column = grid.NextColumn(at) }));
            }
            bool isRoom = grid.Add(text, at, Span(cell, "rowspan"), Span(cell, "colspan"), picture is { Length: > 0 } ? picture : null);
            if (isFrame && isRoom && !isGone)
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

    private IEnumerable<IElement> SeenChildren(IElement element)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (child is not IElement inner)
            {
                continue;
            }
            ElementRoles roles = survey.Roles[inner];
            bool keepsRoom = roles.Has(ElementRoles.Cell) && roles.Has(ElementRoles.Void);
            if (withHidden || keepsRoom || !roles.Has(ElementRoles.Hidden))
            {
                yield return inner;
            }
            else if (inner.LocalName is "tr" or "tbody" && Folding.HasDigit(Folding.Fold(inner.TextContent)))
            {
                string text = Folding.Trim(inner.TextContent);
                page.Report(HiddenText.Problem(text, new SourceLocation { Line = HtmlElements.LineOf(inner) }));
            }
        }
    }

    /// <summary>A number of rows or columns; whatever is no number is one, and 0 rows reach to the end.</summary>
    private static int Span(IElement cell, string name)
    {
        if (cell.GetAttribute(name) is not { Length: > 0 } text)
        {
            return 1;
        }
        string folded = Folding.Fold(text).Trim();
        int digits = 0;
        int span = 0;
        while (digits < Math.Min(folded.Length, MostDigits) && Folding.IsDigit(folded[digits]))
        {
            span = (span * 10) + (folded[digits] - '0');
            digits++;
        }
        span = digits == 0 ? 1 : span;
        return span > 0 ? span
            : name == "rowspan" && digits > 0 ? int.MaxValue
            : 1;
    }
}

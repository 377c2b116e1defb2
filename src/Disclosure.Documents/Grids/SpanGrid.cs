namespace Disclosure;

/// <summary>
/// Lays the cells of a table out in columns where cells span rows and columns, as browsers do. Spans end at the limit of columns, so that a hostile number costs
/// nothing.
/// </summary>
internal sealed class SpanGrid(PageBuilder page)
{
    /// <summary>For each column how many more rows a cell from above covers.</summary>
    private readonly List<int> covered = [];
    private readonly List<GridCell> cells = [];
    private readonly List<(int Column, int Span, int Rows)> opened = [];
    private int next;

    /// <summary>Where the next cell stands, 1-based; cells from above are passed first.</summary>
    public int NextColumn(SourceLocation place)
    {
        while (next < covered.Count && covered[next] > 0)
        {
            next++;
            cells.Add(new GridCell("", place with { Column = next }, next) { IsCovered = true, IsFromAbove = true });
        }
        return next + 1;
    }

    /// <summary>Places a cell in the row. Says whether there was room for it.</summary>
    public bool Add(string text, SourceLocation place, int rowSpan, int columnSpan, string? picture = null)
    {
        int column = NextColumn(place);
        if (column > page.Options.MaxColumns)
        {
            if (!Folding.IsBlank(text))
            {
                page.Report(Limits.Problem(nameof(ReaderOptions.MaxColumns), page.Options.MaxColumns, place));
            }
            return false;
        }
        int span = Math.Max(1, Math.Min(columnSpan, page.Options.MaxColumns - column + 1));
        cells.Add(new GridCell(text, place with { Column = column }, column) { Picture = picture });
        next++;
        for (int more = 1; more < span; more++)
        {
            if (next < covered.Count && covered[next] > 0)
            {
                break;
            }
            next++;
            cells.Add(new GridCell("", place with { Column = next }, next) { IsCovered = true });
        }
        if (rowSpan > 1)
        {
            opened.Add((column - 1, next - column + 1, rowSpan - 1));
        }
        return true;
    }

    /// <summary>Ends the row and gives its cells.</summary>
    public IReadOnlyList<GridCell> EndRow(SourceLocation place)
    {
        NextColumn(place);
        GridCell[] row = [.. cells];
        for (int column = 0; column < covered.Count; column++)
        {
            covered[column] = Math.Max(0, covered[column] - 1);
        }
        foreach ((int column, int span, int rows) in opened)
        {
            while (covered.Count < column + span)
            {
                covered.Add(0);
            }
            for (int index = column; index < column + span; index++)
            {
                covered[index] = rows;
            }
        }
        cells.Clear();
        opened.Clear();
        next = 0;
        return row;
    }
}

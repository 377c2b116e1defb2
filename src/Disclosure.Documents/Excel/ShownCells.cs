namespace Disclosure;

/// <summary>
/// The cells of a sheet that are shown. Hidden rows and columns are reported where they hold something and not read, unless the sheet shows nothing else.
/// </summary>
internal sealed class ShownCells
{
    private readonly List<GridCell[]?> rows;
    private readonly HashSet<int> hiddenRows;
    private readonly HashSet<int> hiddenColumns;

    public ShownCells(List<GridCell[]?> rows, HashSet<int> hiddenRows, HashSet<int> hiddenColumns, PageBuilder page)
    {
        this.rows = rows;
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        if (hiddenRows.Count == 0 && hiddenColumns.Count == 0)
        {
            return;
        }
        GridCell[] gone =
        [
            .. rows.SelectMany((cells, row) => (cells ?? []).Where((cell, column) => IsHidden(row, column) && !cell.IsBlank)),
        ];
        if (gone.Length == 0)
        {
            return;
        }
        bool showsTable = rows.Where(
                (cells, row) => cells is not null && cells.Where((cell, column) => !IsHidden(row, column) && !cell.IsBlank).Skip(1).Any()
            )
            .Any();
        if (!showsTable)
        {
            hiddenRows.Clear();
            hiddenColumns.Clear();
            page.Report(new ReadingProblem(ProblemCode.HiddenContentRead, gone[0].Location) { Found = gone[0].Location.Sheet });
            return;
        }
        foreach (
            IGrouping<int?, GridCell> row in gone.Where(cell => hiddenRows.Contains((cell.Location.Row ?? 0) - 1))
                .GroupBy(cell => cell.Location.Row)
        )
        {
            page.Report(HiddenText.Problem(string.Join(" ", row.Select(cell => cell.Text)), row.First().Location with { Column = null }));
        }
        foreach (
            IGrouping<int, GridCell> column in gone.Where(cell => !hiddenRows.Contains((cell.Location.Row ?? 0) - 1))
                .GroupBy(cell => cell.Column)
        )
        {
            page.Report(
                HiddenText.Problem(string.Join(" ", column.Take(8).Select(cell => cell.Text)), column.First().Location with { Row = null })
            );
        }
    }

    /// <summary>The cells of a row; <see langword="null"/> for one that is empty or hidden.</summary>
    public GridCell[]? Row(int index) =>
        hiddenRows.Contains(index) || rows[index] is not { } cells ? null
        : hiddenColumns.Count == 0 ? cells
        : [.. cells.Where((_, column) => !hiddenColumns.Contains(column))];

    private bool IsHidden(int row, int column) => hiddenRows.Contains(row) || hiddenColumns.Contains(column);
}

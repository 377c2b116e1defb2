namespace Disclosure;

/// <summary>
/// Gathers rows with bars or tabs that follow each other into a table. Tabs show columns where all rows have as many, as spreadsheets copy them; elsewhere they may be
/// there for the look alone.
/// </summary>
internal sealed class BarTable(List<GridRow> page)
{
    private const int FewestColumns = 3;
    private const int FewestRows = 2;
    private const int LongestCell = 200;

    /// <summary>The rows since the table began, with the lines of one text alone among them that may be rows of it.</summary>
    private readonly List<(BarRow Row, GridRow? Line)> open = [];
    private int tables;

    public void Add(BarRow row) => open.Add((row, null));

    /// <summary>Takes a line that is no row: the end of the table, unless tabs make one of it.</summary>
    /// <param name="line">The line as a row of the page.</param>
    /// <param name="lone">The line as a row of a table; <see langword="null"/> when it cannot be one.</param>
    public void AddLine(GridRow line, BarRow? lone)
    {
        if (lone is not null && open.Count > 0 && !IsProse(line.Cells[0].Text))
        {
            open.Add((lone, line));
            return;
        }
        End();
        page.Add(line);
    }

    private static bool IsProse(string text) => text.Length > LongestCell || text.Contains('。');

    public void End()
    {
        int? width = ColumnsOf(open.ConvertAll(entry => entry.Row));
        var table = new List<BarRow>();
        foreach ((BarRow row, GridRow? line) in open)
        {
            if (line is null || row.Width == width)
            {
                table.Add(row);
                continue;
            }
            Draw(table, width);
            page.Add(line);
        }
        Draw(table, width);
        open.Clear();
    }

    /// <summary>
    /// How many parts a row has when tabs stand between columns: the rows with figures have as many, and no other has more; <see langword="null"/> when they do not.
    /// </summary>
    private static int? ColumnsOf(List<BarRow> rows)
    {
        BarRow[] figures = rows.Where(row => row.IsTabbed && row.HasFigure).ToArray();
        bool areColumns =
            figures.Length >= FewestRows
            // Every row has an empty part behind its last tab.
            && figures[0].Width > FewestColumns
            && Array.TrueForAll(figures, row => row.Width == figures[0].Width)
            && rows.TrueForAll(row => row.IsTabbed && row.Width <= figures[0].Width)
            && rows.Exists(row => !row.StartsWithBar);
        return areColumns ? figures[0].Width : null;
    }

    private void Draw(List<BarRow> table, int? width)
    {
        if (table.Count == 0)
        {
            return;
        }
        tables++;
        bool hasColumns = (width ?? ColumnsOf(table)) is not null;
        // Without bars at the start, a bar at the end may close the row or open an empty box: rows that end in text show which.
        bool isOpen = table.TrueForAll(row => !row.StartsWithBar) && table.Exists(row => !row.EndsWithBar);
        foreach (BarRow row in table)
        {
            if (!row.IsRule)
            {
                page.Add(new GridRow(tables, row.ToCells(keepFirst: hasColumns, keepLast: isOpen)));
            }
        }
        table.Clear();
    }
}

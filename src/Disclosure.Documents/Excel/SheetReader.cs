using ExcelDataReader;

namespace Disclosure;

/// <summary>Makes the rows of one sheet into rows of a table. Boxes reach as far to the right as any text of the sheet.</summary>
internal sealed class SheetReader(IExcelDataReader reader, PageBuilder page, FormulaSurvey formulas)
{
    /// <summary>The rows of the largest sheet that Excel can make; a sheet that claims more is damaged, and its reader would look for them one by one.</summary>
    private const int MostRows = 1_048_576;

    private readonly MergedCells merged = new(reader.MergeCells, page.Options);

    public void Read(CancellationToken cancellation)
    {
        int table = page.BeginTable();
        string sheet = reader.Name;
        if (reader.RowCount > MostRows)
        {
            page.Report(
                new ReadingProblem(ProblemCode.DocumentDamaged, new SourceLocation { Sheet = sheet, Table = table })
                {
                    Found = "Excel",
                    Expected = nameof(IExcelDataReader.RowCount),
                    IsFigureLost = true,
                }
            );
            return;
        }
        int width = Math.Min(reader.FieldCount, page.Options.MaxColumns);
        if (reader.FieldCount > page.Options.MaxColumns)
        {
            page.Report(
                Limits.Problem(
                    nameof(ReaderOptions.MaxColumns),
                    page.Options.MaxColumns,
                    new SourceLocation { Sheet = sheet, Table = table }
                ) with
                {
                    IsFigureLost = false,
                }
            );
        }
        var rows = new List<GridCell[]?>();
        var hidden = new HashSet<int>();
        long boxes = 0;
        int used = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            boxes += Math.Max(reader.FieldCount, 1);
            if (boxes > page.Options.MaxCells)
            {
                page.Report(
                    Limits.Problem(
                        nameof(ReaderOptions.MaxCells),
                        page.Options.MaxCells,
                        new SourceLocation
                        {
                            Sheet = sheet,
                            Table = table,
                            Row = rows.Count + 1,
                        }
                    )
                );
                break;
            }
            GridCell[] cells = Row(
                new SourceLocation
                {
                    Sheet = sheet,
                    Table = table,
                    Row = rows.Count + 1,
                },
                width
            );
            int last = Array.FindLastIndex(cells, cell => !cell.IsBlank);
            used = Math.Max(used, last + 1);
            if (reader.RowHeight <= 0)
            {
                hidden.Add(rows.Count);
            }
            rows.Add(last < 0 ? null : cells);
        }
        var shown = new ShownCells(rows, hidden, HiddenColumns(width), page);
        for (int index = 0; index < rows.Count; index++)
        {
            if (shown.Row(index) is { } cells)
            {
                page.Row(table, cells.Take(used).ToArray());
            }
            else
            {
                page.Gap();
            }
        }
    }

    private HashSet<int> HiddenColumns(int width) => [.. Enumerable.Range(0, width).Where(column => reader.GetColumnWidth(column) <= 0)];

    private GridCell[] Row(SourceLocation place, int width)
    {
        int row = place.Row!.Value;
        var cells = new GridCell[width];
        Dictionary<int, bool> covered = merged.CoveredIn(row - 1);
        for (int index = 0; index < width; index++)
        {
            SourceLocation at = place with { Column = index + 1 };
            bool isCovered = covered.TryGetValue(index, out bool isFromAbove);
            string text = isCovered ? "" : CellText.Of(reader.GetValue(index), reader.GetNumberFormatString(index));
            text = text.Length == 0 && !isCovered ? formulas.ErrorIn(place.Sheet!, row, index + 1) ?? "" : text;
            cells[index] = new GridCell(text, at, index + 1) { IsCovered = isCovered, IsFromAbove = isFromAbove };
            if (text.Length == 0 && formulas.HasNoResult(place.Sheet!, row, index + 1))
            {
                page.Report(new ReadingProblem(ProblemCode.FormulaWithoutResult, at) { IsFigureLost = true });
            }
        }
        return cells;
    }
}

namespace Disclosure.Benchmarks;

/// <summary>A report of edition 2021 whose sums hold, with invented figures, half of them 0.</summary>
internal static class WrongReports
{
    public static Report2021 Valid(bool sparse)
    {
        Cell[] totals = Cell.On(ReportForm.Matrix2021)
            .Where(cell => cell.Relation == CellRelation.Leaf && cell.Parent == CellsMatrix.Requests.Outcomes.Total.Total)
            .ToArray();
        Dictionary<Cell, long> figures = Cell.On(ReportForm.Matrix2021).ToDictionary(cell => cell, _ => 0L);
        for (int row = 0; row < totals.Length; row++)
        {
            for (int column = 0; column < 6; column++)
            {
                // The seven cells of a row have consecutive ids, the total last.
                Cell cell = Cell.FromId(totals[row].Id - 6 + column);
                long figure = (row + column) % 2 == 0 ? row * 37 % 100 + column * 13 + 1 : 0;
                figures[cell] = figure;
                Add(totals[row], figure);
                foreach (RowCells whole in new[] { CellsMatrix.Requests.Outcomes.Total, CellsMatrix.Requests.NewlyReceived })
                {
                    Add(whole[column], figure);
                    Add(whole.Total, figure);
                }
            }
        }
        return (Report2021)
            Report.FromCells(
                ReportForm.Matrix2021,
                figures.Select(pair => new KeyValuePair<Cell, CellValue>(
                    pair.Key,
                    sparse && pair.Value == 0 ? CellValue.Blank : pair.Value
                ))
            );

        void Add(Cell cell, long figure) => figures[cell] += figure;
    }
}

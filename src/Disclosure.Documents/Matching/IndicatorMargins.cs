namespace Disclosure;

/// <summary>
/// Takes running numbers and remarks away from the rows of an indicator table. They are known by the head only in rows that are drawn like it; a figure that
/// is no running number is never dropped.
/// </summary>
internal sealed class IndicatorMargins(TableReading reading)
{
    private const int MostDigits = 3;

    private decimal serial;

    /// <summary>Whether columns of other figures were taken away from the last row, so that the one left is of the form.</summary>
    public bool IsWithoutOthers { get; private set; }

    /// <summary>The cells of a row that belong to the form.</summary>
    public GridCell[] Without(IndicatorHeader header, IReadOnlyList<GridCell> row, bool isTable)
    {
        GridCell[] cells = row.Where(cell => !cell.IsCovered).ToArray();
        IReadOnlyCollection<int> others = isTable ? header.Others : [];
        IsWithoutOthers = false;
        if (row.Count == header.Width && header.Serials.Count + header.Remarks.Count + others.Count > 0 && StandsUnderHead(header, cells))
        {
            string label = cells.FirstOrDefault(cell => cell.Column == header.Name)?.Text ?? "";
            foreach (GridCell cell in cells.Where(cell => header.Remarks.Contains(cell.Column) || header.Serials.Contains(cell.Column)))
            {
                if (header.Remarks.Contains(cell.Column) || !IsSerial(cell))
                {
                    reading.KeepApart(label, [cell], cell.LocationInRow);
                }
            }
            reading.StrayFigures(label, cells.Where(cell => others.Contains(cell.Column)));
            IsWithoutOthers = others.Count > 0;
            cells = cells
                .Where(cell =>
                    !header.Remarks.Contains(cell.Column) && !header.Serials.Contains(cell.Column) && !others.Contains(cell.Column)
                )
                .ToArray();
        }
        return WithoutLeadingNumber(cells);
    }

    /// <summary>A number in front of a known label that counts on from the rows before is no figure of the form.</summary>
    private GridCell[] WithoutLeadingNumber(GridCell[] cells)
    {
        if (cells.Length < 2 || !cells[0].HoldsFigure || !IndicatorLocator.IsLabel(cells[1]))
        {
            return cells;
        }
        Figure figure = cells[0].Figure;
        if (IsSerial(cells[0]) && figure.Number > serial)
        {
            serial = figure.Number;
        }
        else
        {
            reading.KeepApart(cells[1].Text, [cells[0]], cells[0].LocationInRow);
        }
        return cells.Skip(1).ToArray();
    }

    /// <summary>Whether the label stands in the column of labels: no other column holds a label that is known.</summary>
    private static bool StandsUnderHead(IndicatorHeader header, GridCell[] cells) =>
        !cells.Any(cell => cell.Column != header.Name && !cell.IsBlank && IndicatorLocator.IsLabel(cell))
        && cells.Any(cell => cell.Column == header.Name && !cell.IsBlank && !cell.IsUnit && !cell.MayBeBox);

    private static bool IsSerial(GridCell cell) =>
        Folding.Compact(cell.Text) is { Length: > 0 and <= MostDigits } text && text.All(Folding.IsDigit);
}

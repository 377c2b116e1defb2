namespace Disclosure;

/// <summary>Finds tables in which a figure may be of a column that the indicator form does not have.</summary>
internal static class OtherColumns
{
    /// <summary>
    /// The tables whose rows have more figures than labels, running numbers or the figures of another year, so that a single figure may be of either; 0 for
    /// rows put together from lines.
    /// </summary>
    public static HashSet<int> Find(IEnumerable<GridRow> rows) =>
        [
            .. rows.Select(row => (Row: row, Labels: row.Cells.Count(cell => IndicatorLocator.IsLabel(cell))))
                .Where(entry => entry.Labels > 0)
                .Select(entry =>
                    (
                        entry.Row.Table,
                        entry.Labels,
                        Figures: entry
                            .Row.Cells.SkipWhile(cell => !IndicatorLocator.IsLabel(cell))
                            .Where(cell => cell.HoldsFigure)
                            .ToArray()
                    )
                )
                .Where(entry => entry.Figures.Length > 0)
                .GroupBy(entry => entry.Table)
                .Where(table =>
                    BoxAlignment.IsUndecided(table.Select(entry => (entry.Labels, (IReadOnlyList<GridCell>)entry.Figures)).ToArray())
                )
                .Select(table => table.Key),
        ];
}

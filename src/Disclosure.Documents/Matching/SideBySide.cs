namespace Disclosure;

/// <summary>Puts the halves of indicator tables that are drawn side by side, as the head shows, below each other.</summary>
internal static class SideBySide
{
    public static IReadOnlyList<GridRow> Unfold(IReadOnlyList<GridRow> rows)
    {
        if (!rows.Any(row => Halves(row).Length > 1))
        {
            return rows;
        }
        var unfolded = new List<GridRow>();
        for (int index = 0; index < rows.Count; )
        {
            int[] halves = Halves(rows[index]);
            int end = index + 1;
            if (halves.Length < 2)
            {
                unfolded.Add(rows[index]);
                index = end;
                continue;
            }
            while (end < rows.Count && rows[end].Table == rows[index].Table && IndicatorHeader.From(rows[end].Cells) is null)
            {
                end++;
            }
            for (int half = 0; half < halves.Length; half++)
            {
                int from = half == 0 ? 0 : halves[half];
                int to = half + 1 < halves.Length ? halves[half + 1] : int.MaxValue;
                for (int at = index; at < end; at++)
                {
                    GridCell[] cells = rows[at].Cells.Where(cell => cell.Column >= from && cell.Column < to).ToArray();
                    if (cells.Any(cell => !cell.IsBlank))
                    {
                        unfolded.Add(rows[at] with { Cells = cells });
                    }
                }
            }
            index = end;
        }
        return unfolded;
    }

    /// <summary>The columns where the halves begin: those of the labels, or of the running numbers before them.</summary>
    private static int[] Halves(GridRow row) =>
        row.IsTableRow && IndicatorHeader.From(row.Cells) is not null ? IndicatorHeader.StartsOfHalves(row.Cells) : [];
}

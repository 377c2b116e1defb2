namespace Disclosure;

/// <summary>What the matchers ask of the cells of a row.</summary>
internal static class GridCells
{
    /// <summary>The only cell that is written in; <see langword="null"/> where there are others or none.</summary>
    public static GridCell? Alone(this IReadOnlyList<GridCell> cells)
    {
        GridCell? alone = null;
        for (int index = 0; index < cells.Count; index++)
        {
            if (!cells[index].IsBlank && !cells[index].IsCovered)
            {
                if (alone is not null)
                {
                    return null;
                }
                alone = cells[index];
            }
        }
        return alone;
    }

    /// <summary>The cells that are not covered by others.</summary>
    public static GridCell[] Uncovered(this IReadOnlyList<GridCell> cells) =>
        cells is GridCell[] all && !Array.Exists(all, cell => cell.IsCovered) ? all : cells.Where(cell => !cell.IsCovered).ToArray();

    /// <summary>The indices of those of the first cells that are written in.</summary>
    public static int[] Written(this GridCell[] cells, int end)
    {
        var written = new List<int>(end);
        for (int index = 0; index < end; index++)
        {
            if (!cells[index].IsBlank)
            {
                written.Add(index);
            }
        }
        return [.. written];
    }
}

namespace Disclosure;

/// <summary>Decides which box of a row belongs to which column, or that it cannot be told.</summary>
internal static class BoxAlignment
{
    /// <param name="boxes">The boxes behind the label, empty ones included as far as the format shows them.</param>
    /// <param name="columns">How many columns the form has.</param>
    /// <param name="positions">For each column of the form the column of the table in which its head stands; <see langword="null"/> when not known.</param>
    /// <param name="place">The place of the label, for boxes that are not there.</param>
    /// <returns>A box for each column of the form; <see langword="null"/> when they cannot be told apart.</returns>
    public static IReadOnlyList<GridCell>? Align(
        IReadOnlyList<GridCell> boxes,
        int columns,
        IReadOnlyList<int>? positions,
        SourceLocation place
    )
    {
        if (boxes.Count == columns)
        {
            return positions is null ? boxes : InOrderOf(boxes, positions);
        }
        if (boxes.All(box => box.IsBlank))
        {
            return Enumerable.Range(0, columns).Select(index => index < boxes.Count ? boxes[index] : new GridCell("", place, 0)).ToArray();
        }
        if (boxes.Count < columns)
        {
            return null;
        }
        return ByPosition(boxes, positions) ?? WithoutEnd(boxes, columns);
    }

    /// <summary>
    /// The columns in which the figures of a table stand, from rows that show it: those with as many boxes as the form has columns, or, where every row has
    /// more, those that are empty beyond. An empty first box proves nothing, for the last may be of a column that the form does not have.
    /// </summary>
    /// <param name="rows">The boxes of the rows of one table.</param>
    /// <param name="columns">How many columns the form has.</param>
    public static IReadOnlyList<int>? Columns(IReadOnlyList<IReadOnlyList<GridCell>> rows, int columns)
    {
        int[][] exact = rows.Where(row => row.Count == columns).Select(ColumnsOf).ToArray();
        if (exact.Length > 0)
        {
            return Array.TrueForAll(exact, places => places.SequenceEqual(exact[0])) ? exact[0] : null;
        }
        IReadOnlyList<GridCell>[] wide = rows.Where(row => row.Count > columns).ToArray();
        if (wide.Length == 0 || Array.Exists(wide, row => row.Count != wide[0].Count))
        {
            return null;
        }
        int excess = wide[0].Count - columns;
        bool isOpenAfter = Array.TrueForAll(wide, row => row.Skip(columns).All(box => box.IsBlank));
        bool isOpenBefore = Array.TrueForAll(wide, row => row.Take(excess).All(box => box.IsBlank));
        return isOpenAfter && !isOpenBefore ? ColumnsOf(wide[0]).Take(columns).ToArray()
            : isOpenBefore && !isOpenAfter && wide.Count(row => row.Skip(excess).All(box => !box.IsBlank)) > 1
                ? ColumnsOf(wide[0]).Skip(excess).ToArray()
            : null;
    }

    /// <summary>Whether so many rows have more figures than columns that no row of lines can be trusted: one in ten, of few rows a single one.</summary>
    public static bool IsUndecided(int tooLong, int rows) => tooLong > 0 && tooLong * 10 >= rows;

    private static int[] ColumnsOf(IReadOnlyList<GridCell> row) => row.Select(box => box.Column).ToArray();

    /// <summary>As many boxes as columns, in the order in which the heads stand.</summary>
    private static IReadOnlyList<GridCell> InOrderOf(IReadOnlyList<GridCell> boxes, IReadOnlyList<int> positions)
    {
        if (positions.Count == boxes.Count && AreRising(positions))
        {
            return boxes;
        }
        int[] order = Enumerable.Range(0, positions.Count).OrderBy(index => positions[index]).ToArray();
        var aligned = new GridCell[positions.Count];
        for (int rank = 0; rank < order.Length; rank++)
        {
            aligned[order[rank]] = boxes[rank];
        }
        return aligned;
    }

    private static bool AreRising(IReadOnlyList<int> positions)
    {
        for (int index = 1; index < positions.Count; index++)
        {
            if (positions[index] < positions[index - 1])
            {
                return false;
            }
        }
        return true;
    }

    private static GridCell[]? ByPosition(IReadOnlyList<GridCell> boxes, IReadOnlyList<int>? positions)
    {
        if (positions is null)
        {
            return null;
        }
        var byColumn = boxes.ToDictionary(box => box.Column);
        if (!positions.All(byColumn.ContainsKey) || boxes.Any(box => !box.IsBlank && !positions.Contains(box.Column)))
        {
            return null;
        }
        return positions.Select(position => byColumn[position]).ToArray();
    }

    /// <summary>Empty boxes behind the last are no boxes of the form when the first is filled; an empty first box may be one that was left empty.</summary>
    private static GridCell[]? WithoutEnd(IReadOnlyList<GridCell> boxes, int columns) =>
        !boxes[0].IsBlank && boxes.Skip(columns).All(box => box.IsBlank) ? boxes.Take(columns).ToArray() : null;
}

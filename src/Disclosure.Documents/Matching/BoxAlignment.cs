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
        return ByPosition(boxes, positions) ?? WithoutMargin(boxes, boxes.Count - columns);
    }

    /// <summary>As many boxes as columns, in the order in which the heads stand.</summary>
    private static GridCell[] InOrderOf(IReadOnlyList<GridCell> boxes, IReadOnlyList<int> positions)
    {
        int[] order = Enumerable.Range(0, positions.Count).OrderBy(index => positions[index]).ToArray();
        var aligned = new GridCell[positions.Count];
        for (int rank = 0; rank < order.Length; rank++)
        {
            aligned[order[rank]] = boxes[rank];
        }
        return aligned;
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

    /// <summary>Empty boxes at one end alone are no boxes of the form; at both ends it cannot be told which.</summary>
    private static GridCell[]? WithoutMargin(IReadOnlyList<GridCell> boxes, int excess)
    {
        bool before = boxes.Take(excess).All(box => box.IsBlank);
        bool after = boxes.Skip(boxes.Count - excess).All(box => box.IsBlank);
        return before == after ? null
            : before ? boxes.Skip(excess).ToArray()
            : boxes.Take(boxes.Count - excess).ToArray();
    }
}

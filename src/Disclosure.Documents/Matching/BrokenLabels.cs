namespace Disclosure;

/// <summary>
/// Joins labels that are broken over two rows of a table, where only one of the rows has boxes filled. Neither part may be a label of its own.
/// </summary>
internal static class BrokenLabels
{
    private const int LongestLabel = 200;

    /// <param name="rows">The rows of the page.</param>
    /// <param name="labels">The labels of the form.</param>
    public static IReadOnlyList<GridRow> Join(IReadOnlyList<GridRow> rows, FormLabels labels)
    {
        List<GridRow>? joined = null;
        for (int index = 0; index < rows.Count; index++)
        {
            if (index + 1 < rows.Count && Join(rows[index], rows[index + 1], labels) is { } whole)
            {
                joined ??= rows.Take(index).ToList();
                joined.Add(whole);
                index++;
            }
            else
            {
                joined?.Add(rows[index]);
            }
        }
        return joined ?? rows;
    }

    private static GridRow? Join(GridRow upper, GridRow lower, FormLabels labels)
    {
        if (!upper.IsTableRow || upper.Table != lower.Table)
        {
            return null;
        }
        (GridCell? first, bool hasUpperBoxes) = Written(upper);
        (GridCell? second, bool hasLowerBoxes) = Written(lower);
        if (
            first is null
            || second is null
            || (hasUpperBoxes && hasLowerBoxes)
            || first.Column != second.Column
            || first.Text.Length + second.Text.Length > LongestLabel
            || first.MayBeBox
            || second.MayBeBox
            || !labels.MayBeginWith(first)
            || labels.Contains(first)
            || labels.Contains(second)
            || !labels.Contains(first.Text + second.Text)
        )
        {
            return null;
        }
        string label = first.Text + second.Text;
        return hasUpperBoxes ? WithLabel(upper, first, label) : WithLabel(lower, second, label);
    }

    private static GridRow WithLabel(GridRow row, GridCell part, string label) =>
        row with
        {
            Cells = row.Cells.Select(cell => cell == part ? part with { Text = label } : cell).ToArray(),
        };

    /// <summary>The first cell of a row that is not blank, and whether others are not.</summary>
    private static (GridCell? First, bool HasOthers) Written(GridRow row)
    {
        GridCell? first = null;
        foreach (GridCell cell in row.Cells)
        {
            if (!cell.IsBlank)
            {
                if (first is not null)
                {
                    return (first, true);
                }
                first = cell;
            }
        }
        return (first, false);
    }
}

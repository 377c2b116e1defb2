namespace Disclosure;

/// <summary>
/// Joins labels that are broken over two rows of a table, where only one of the rows has boxes filled. Neither part may be a label of its own.
/// </summary>
internal static class BrokenLabels
{
    private const int LongestLabel = 200;

    /// <param name="rows">The rows of the page.</param>
    /// <param name="isLabel">Whether a text is a label of the form.</param>
    public static IReadOnlyList<GridRow> Join(IReadOnlyList<GridRow> rows, Func<string, bool> isLabel)
    {
        List<GridRow>? joined = null;
        for (int index = 0; index < rows.Count; index++)
        {
            if (index + 1 < rows.Count && Join(rows[index], rows[index + 1], isLabel) is { } whole)
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

    private static GridRow? Join(GridRow upper, GridRow lower, Func<string, bool> isLabel)
    {
        if (!upper.IsTableRow || upper.Table != lower.Table)
        {
            return null;
        }
        GridCell[] first = Written(upper);
        GridCell[] second = Written(lower);
        if (
            first.Length == 0
            || second.Length == 0
            || (first.Length > 1 && second.Length > 1)
            || first[0].Column != second[0].Column
            || first[0].Text.Length + second[0].Text.Length > LongestLabel
            || first[0].MayBeBox
            || second[0].MayBeBox
            || isLabel(first[0].Text)
            || isLabel(second[0].Text)
            || !isLabel(first[0].Text + second[0].Text)
        )
        {
            return null;
        }
        GridRow boxes = first.Length > 1 ? upper : lower;
        GridCell label = boxes == upper ? first[0] : second[0];
        return boxes with
        {
            Cells = boxes.Cells.Select(cell => cell == label ? label with { Text = first[0].Text + second[0].Text } : cell).ToArray(),
        };
    }

    private static GridCell[] Written(GridRow row) => row.Cells.Where(cell => !cell.IsBlank).ToArray();
}

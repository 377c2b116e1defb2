namespace Disclosure;

/// <summary>
/// Boxes of section four that are merged over whole blocks. 0 over the five results of a block, their sum among them, is 0 in each, and 无 is said of each; any other figure
/// is of one box that nobody can tell, so that the row stays as it is.
/// </summary>
internal static class MergedBlocks
{
    /// <param name="row">The row with the boxes that are covered.</param>
    /// <param name="boxes">The boxes behind its label that are not.</param>
    /// <param name="block">How many boxes make a block.</param>
    public static GridCell[] Open(GridRow row, GridCell[] boxes, int block)
    {
        // A page of a PDF does not say from where a box is covered.
        if (
            !row.IsTableRow
            || boxes.Length == 0
            || boxes[0].Location.Page is not null
            || !row.Cells.Any(cell => cell is { IsCovered: true, IsFromAbove: false })
        )
        {
            return boxes;
        }
        var open = new List<GridCell>();
        foreach (GridCell box in boxes)
        {
            int width =
                1
                + row.Cells.SkipWhile(cell => cell != box)
                    .Skip(1)
                    .TakeWhile(cell => cell is { IsCovered: true, IsFromAbove: false })
                    .Count();
            bool isOfEach = width % block == 0 && open.Count % block == 0 && IsOfEach(box);
            if (width > 1 && !isOfEach)
            {
                return boxes;
            }
            open.AddRange(Enumerable.Repeat(box, width));
        }
        return [.. open];
    }

    private static bool IsOfEach(GridCell box) =>
        box.Figure is { Kind: FigureKind.NotApplicable } or { Kind: FigureKind.Number, Number: 0, HasRemark: false, IsChange: false };
}

namespace Disclosure;

/// <summary>A row of the matrix form as it was found on a page, before it is known of which edition the page is.</summary>
/// <param name="Line">The row of the form.</param>
/// <param name="Label">The label as written.</param>
/// <param name="Boxes">The boxes behind the label.</param>
/// <param name="Head">In section two the heads of the columns above the row; empty when there are none.</param>
/// <param name="Positions">In section three the columns of the table in which the seven heads stand.</param>
internal sealed record MatrixEntry(
    MatrixLine Line,
    GridCell Label,
    IReadOnlyList<GridCell> Boxes,
    IReadOnlyList<GridCell> Head,
    IReadOnlyList<int>? Positions
)
{
    /// <summary>The table in which the head was drawn; 0 when it was put together from lines.</summary>
    public int HeadTable { get; init; }

    /// <summary>The table in which the row was drawn; 0 when it was put together from lines.</summary>
    public int Table { get; init; }

    /// <summary>Whether the page shows that a box may be of a column which the form does not have.</summary>
    public bool IsUndecided { get; init; }

    /// <summary>In section three what is to be said of the heads above the row.</summary>
    public HeadNotes? Notes { get; init; }

    /// <summary>Whether the heads above the row do not say which box is whose.</summary>
    public bool HasUnknownHeads { get; init; }

    /// <summary>Whether its figures were kept apart already, because they could not be assigned.</summary>
    public bool IsReported { get; init; }

    /// <summary>
    /// The row with the boxes under its head alone, where both stand in one table that is wider than the head, as in workbooks; the row as it is where that
    /// cannot be seen or something is written beside the head.
    /// </summary>
    public MatrixEntry UnderHead()
    {
        if (Table == 0 || HeadTable != Table || Head.Count == 0 || Boxes.Count <= Head.Count)
        {
            return this;
        }
        GridCell?[] under = Head.Select(head => Boxes.FirstOrDefault(box => box.Column == head.Column)).ToArray();
        return
            under.Any(box => box is null)
            || under.Distinct().Count() < under.Length
            || Boxes.Any(box => !box.IsBlank && !under.Contains(box))
            ? this
            : this with
            {
                Boxes = under.Select(box => box!).ToArray(),
            };
    }

    public bool HasBoxes => Boxes.Count > 0;

    public bool HasText => Boxes.Any(box => !box.IsBlank);
}

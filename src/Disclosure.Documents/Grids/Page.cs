namespace Disclosure;

/// <summary>
/// One cell of a document: a box of a table, or a line of text. Formats with explicit tables give the column; a box that is covered by a cell which began to
/// the left of it or above it is marked.
/// </summary>
internal sealed record GridCell(string Text, SourceLocation Location, int Column)
{
    /// <summary>Covered by a cell that began elsewhere; its text, if any, repeats that cell.</summary>
    public bool IsCovered { get; init; }

    public bool IsBlank => Folding.IsBlank(Text);

    /// <summary>The place with the column of the table, for trouble that is about the column.</summary>
    public SourceLocation LocationInRow => Location with { Column = Column };
}

/// <summary>A row of a table, or a line of text, which is a row of one cell.</summary>
/// <param name="Table">1-based number of the table in the document; 0 outside tables.</param>
/// <param name="Cells">The cells from left to right, empty boxes included.</param>
internal sealed record GridRow(int Table, IReadOnlyList<GridCell> Cells)
{
    public bool IsTableRow => Table > 0;

    /// <summary>Put together from several lines, so that empty boxes cannot be seen.</summary>
    public bool IsAssembled { get; init; }

    public int Line => Cells.Count == 0 ? 0 : Cells[0].Location.Line ?? 0;
}

/// <summary>A document of any format as the matchers see it: rows of cells in reading order, text between the tables included, blank lines left out.</summary>
internal sealed record Page(IReadOnlyList<GridRow> Rows)
{
    /// <summary>The document line by line for the header; a table row is one line.</summary>
    public IEnumerable<(string Text, SourceLocation Location, bool InTable)> Lines =>
        Rows.Where(row => row.Cells.Count > 0)
            .Select(row => (string.Join(" ", row.Cells.Select(cell => cell.Text)), row.Cells[0].Location, row.IsTableRow));
}

namespace Disclosure;

/// <summary>A row of a table, or a line of text, which is a row of one cell.</summary>
/// <param name="Table">1-based number of the table in the document; 0 outside tables.</param>
/// <param name="Cells">The cells from left to right, empty boxes included.</param>
internal sealed record GridRow(int Table, IReadOnlyList<GridCell> Cells)
{
    public bool IsTableRow => Table > 0;

    /// <summary>Put together from several lines, so that empty boxes cannot be seen.</summary>
    public bool IsAssembled { get; init; }

    /// <summary>
    /// The number of the line in the order of reading, blank lines counted, which tells what follows what without a gap; the line of the text unless the
    /// format says otherwise.
    /// </summary>
    public int Position
    {
        get => field > 0 ? field : Line;
        init;
    }

    /// <summary>Stands beside the document: menus, lists of links, the foot of the site. Read for figures, but not for who reports.</summary>
    public bool IsMargin { get; init; }

    public int Line => Cells.Count == 0 ? 0 : Cells[0].Location.Line ?? 0;
}

/// <summary>A document of any format as the matchers see it: rows of cells in reading order, text between the tables included, blank lines left out.</summary>
internal sealed record Page(IReadOnlyList<GridRow> Rows)
{
    private HeaderLine[]? lines;

    public IReadOnlyList<GridRow> Rows
    {
        get;
        init => (field, lines) = (value, null);
    } = Rows;

    /// <summary>What the document says of itself beside its text; empty where the format has no such thing.</summary>
    public PageFacts Facts { get; init; } = PageFacts.None;

    /// <summary>The document line by line for the header, without the rows that have no cells.</summary>
    public IReadOnlyList<HeaderLine> Lines => lines ??= Rows.Where(row => row.Cells.Count > 0).Select(HeaderLine.Of).ToArray();
}

/// <summary>What a document says of itself in places made for that, such as the meta elements that government sites must write.</summary>
/// <param name="Titles">Names of the document, the surest first.</param>
/// <param name="PublishedOn">The day of publication as written.</param>
internal sealed record PageFacts(IReadOnlyList<string> Titles, string? PublishedOn)
{
    /// <summary>Where the content comes from.</summary>
    public string? Publisher { get; init; }

    /// <summary>Documents to which it links.</summary>
    public IReadOnlyList<(string Name, SourceLocation Place)> Attachments { get; init; } = [];

    public static PageFacts None { get; } = new([], null);
}

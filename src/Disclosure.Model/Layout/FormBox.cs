namespace Disclosure;

/// <summary>
/// A box of a printed form: a text, or the place for the figure of a cell. Two are equal when all members are equal. It knows nothing of any report.
/// </summary>
public sealed record FormBox
{
    internal FormBox(FormBoxKind kind, string text, Cell cell, int column, int columnSpan, int rowSpan)
    {
        Kind = kind;
        Text = text;
        Cell = cell;
        Column = column;
        ColumnSpan = columnSpan;
        RowSpan = rowSpan;
    }

    /// <summary>What the box is for.</summary>
    public FormBoxKind Kind { get; }

    /// <summary>The Chinese text as printed, with full-width brackets, commas and colons; empty in a box for a figure.</summary>
    public string Text { get; }

    /// <summary>The cell whose figure stands in the box; on a heading of the indicator table the heading. No cell in a box of text.</summary>
    public Cell Cell { get; }

    /// <summary>The 0-based column of the table in which the box begins.</summary>
    public int Column { get; }

    /// <summary>How many columns it covers, at least 1.</summary>
    public int ColumnSpan { get; }

    /// <summary>How many rows it covers, at least 1.</summary>
    public int RowSpan { get; }

    /// <summary>The text, or the cell.</summary>
    public override string ToString() => Kind == FormBoxKind.Figure ? $"[{Cell}]" : Text;
}

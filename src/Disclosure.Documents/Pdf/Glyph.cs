namespace Disclosure;

/// <summary>Which way a text runs on the page.</summary>
internal enum TextDirection
{
    Right,
    Down,
    Left,
    Up,
}

/// <summary>A rectangle on a page in hundredths of a point; y grows downwards.</summary>
internal readonly record struct PdfBox(long Left, long Top, long Right, long Bottom)
{
    public long Width => Right - Left;

    public long Height => Bottom - Top;

    public bool Contains(long x, long y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public PdfBox Grown(long by) => new(Left - by, Top - by, Right + by, Bottom + by);
}

/// <summary>A character of a page with its place, in hundredths of a point.</summary>
/// <param name="Text">The character, folded to its ordinary form.</param>
/// <param name="Box">Where it stands: from its start to its advance, and from its base line to its height.</param>
/// <param name="Base">The base line: y of text that runs right or left, x of text that runs down or up.</param>
/// <param name="Size">The height of the type.</param>
/// <param name="Direction">Which way the text runs.</param>
internal sealed record Glyph(string Text, PdfBox Box, long Base, long Size, TextDirection Direction)
{
    public long CenterX => (Box.Left + Box.Right) / 2;

    public long CenterY => (Box.Top + Box.Bottom) / 2;

    /// <summary>Where its line stands among lines of the same direction, in the order of reading.</summary>
    public long Line => Direction is TextDirection.Right or TextDirection.Up ? Base : -Base;

    /// <summary>Where it begins on its line, in the order of reading.</summary>
    public long From =>
        Direction switch
        {
            TextDirection.Right => Box.Left,
            TextDirection.Down => Box.Top,
            TextDirection.Left => -Box.Right,
            _ => -Box.Bottom,
        };

    /// <summary>Where it ends on its line.</summary>
    public long To =>
        Direction switch
        {
            TextDirection.Right => Box.Right,
            TextDirection.Down => Box.Bottom,
            TextDirection.Left => -Box.Left,
            _ => -Box.Top,
        };

    public bool IsSpace => Folding.IsBlank(Text);

    /// <summary>An ideograph or a full-width mark, which fills a square.</summary>
    public bool IsWide => Text.Length > 0 && Text[0] >= '\u2E80';
}

/// <summary>A straight line that is drawn along one axis, in hundredths of a point.</summary>
/// <param name="IsHorizontal">Whether it runs from left to right; else from top to bottom.</param>
/// <param name="Position">y of a horizontal line, x of a vertical one.</param>
/// <param name="Start">Where it begins along its axis.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Ruling(bool IsHorizontal, long Position, long Start, long End)
{
    /// <summary>Whether it passes a place along its axis.</summary>
    public bool Covers(long place, long tolerance) => Start - tolerance <= place && place <= End + tolerance;
}

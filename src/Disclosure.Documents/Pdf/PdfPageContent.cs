namespace Disclosure;

/// <summary>What stands on one page: characters and straight lines.</summary>
/// <param name="Number">1-based number of the page.</param>
/// <param name="Width">Its width in hundredths of a point.</param>
/// <param name="Height">Its height in hundredths of a point.</param>
/// <param name="Glyphs">The characters in the order in which they are drawn.</param>
/// <param name="Rulings">The straight lines along the axes, strokes and thin areas alike.</param>
/// <param name="HasImages">Whether pictures are shown.</param>
/// <param name="Unmapped">How many characters the fonts of the document do not name.</param>
internal sealed record PdfPageContent(
    int Number,
    long Width,
    long Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<Ruling> Rulings,
    bool HasImages,
    int Unmapped
)
{
    /// <summary>The page turned so that most of its text runs to the right: tables are often printed on their side.</summary>
    public PdfPageContent Upright()
    {
        int[] counts = new int[4];
        foreach (Glyph glyph in Glyphs)
        {
            counts[(int)glyph.Direction]++;
        }
        int most = Array.IndexOf(counts, counts.Max());
        PdfPageContent page = this;
        for (int turn = 0; turn < most; turn++)
        {
            page = page.TurnedBack();
        }
        return page;
    }

    /// <summary>A quarter turn against the clock, by which text that ran down runs to the right.</summary>
    private PdfPageContent TurnedBack() =>
        this with
        {
            Width = Height,
            Height = Width,
            Glyphs = Glyphs.Select(Turned).ToArray(),
            Rulings = Rulings
                .Select(ruling =>
                    ruling.IsHorizontal
                        ? new Ruling(false, ruling.Position, Width - ruling.End, Width - ruling.Start)
                        : new Ruling(true, Width - ruling.Position, ruling.Start, ruling.End)
                )
                .ToArray(),
        };

    private Glyph Turned(Glyph glyph) =>
        glyph with
        {
            Box = new PdfBox(glyph.Box.Top, Width - glyph.Box.Right, glyph.Box.Bottom, Width - glyph.Box.Left),
            Base = glyph.Direction is TextDirection.Right or TextDirection.Left ? glyph.Base : Width - glyph.Base,
            Direction = (TextDirection)(((int)glyph.Direction + 3) % 4),
        };
}

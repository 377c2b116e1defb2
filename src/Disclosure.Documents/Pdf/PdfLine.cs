namespace Disclosure;

/// <summary>A line of text outside the ruled tables of a page.</summary>
internal sealed class PdfLine
{
    public PdfLine(GlyphLine line, int page)
    {
        Page = page;
        Parts = line.Parts();
        Text = line.Text();
        From = Parts[0].From;
        To = Parts[Parts.Count - 1].To;
        Base = line.Base;
        Size = line.Size;
    }

    public int Page { get; }

    public string Text { get; }

    /// <summary>Its parts, which may stand in columns.</summary>
    public IReadOnlyList<GlyphLine> Parts { get; }

    public long From { get; }

    public long To { get; }

    public long Base { get; }

    public long Size { get; }
}

/// <summary>What a page holds, apart: its tables with the characters inside them, and the lines around them.</summary>
internal sealed record PdfPageParts(
    PdfPageContent Content,
    IReadOnlyList<(RuledTable Table, IReadOnlyList<Glyph> Glyphs)> Tables,
    List<PdfLine> Lines
)
{
    /// <summary>How far outside its lines a character may stand and still be in a table.</summary>
    private const long Margin = 100;

    public static PdfPageParts From(PdfPageContent content)
    {
        IReadOnlyList<RuledTable> tables = RuledTableFinder.Find(content);
        PdfBox[] boxes = tables.Select(table => table.Box.Grown(Margin)).ToArray();
        var inside = tables.Select(_ => new List<Glyph>()).ToList();
        var outside = new List<Glyph>();
        foreach (Glyph glyph in content.Glyphs)
        {
            int table = Array.FindIndex(boxes, box => box.Contains(glyph.CenterX, glyph.CenterY));
            (table < 0 ? outside : inside[table]).Add(glyph);
        }
        IEnumerable<PdfLine> lines = outside
            .GroupBy(glyph => glyph.Direction)
            .OrderBy(direction => direction.Key)
            .SelectMany(direction => GlyphLine.Of(direction))
            .Select(line => new PdfLine(line, content.Number));
        (RuledTable, IReadOnlyList<Glyph>)[] filled = tables
            .Select((table, index) => (Table: table, Glyphs: (IReadOnlyList<Glyph>)inside[index]))
            .Where(table => table.Glyphs.Count > 0)
            .OrderBy(table => table.Table.Box.Top)
            .ToArray();
        return new PdfPageParts(content, filled, lines.ToList());
    }
}

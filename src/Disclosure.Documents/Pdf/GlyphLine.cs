using System.Text;

namespace Disclosure;

/// <summary>Characters on one base line, in the order of reading.</summary>
internal sealed class GlyphLine
{
    private readonly List<Glyph> glyphs;

    private GlyphLine(List<Glyph> glyphs)
    {
        this.glyphs = glyphs;
        Size = glyphs.Max(glyph => glyph.Size);
        Base = glyphs.First(glyph => glyph.Size == Size).Line;
        From = glyphs[0].From;
        To = glyphs.Max(glyph => glyph.To);
    }

    public IReadOnlyList<Glyph> Glyphs => glyphs;

    /// <summary>The height of its largest type.</summary>
    public long Size { get; }

    public long Base { get; }

    public long From { get; }

    public long To { get; }

    /// <summary>The lines that characters of one direction make, in the order of reading.</summary>
    public static List<GlyphLine> Of(IEnumerable<Glyph> characters)
    {
        var lines = new List<GlyphLine>();
        var open = new List<Glyph>();
        long size = 0;
        foreach (Glyph glyph in characters.OrderBy(glyph => glyph.Line))
        {
            if (open.Count > 0 && glyph.Line - open[0].Line > Math.Max(size, glyph.Size) / 2)
            {
                Close(lines, open);
                open = [];
                size = 0;
            }
            open.Add(glyph);
            size = Math.Max(size, glyph.Size);
        }
        Close(lines, open);
        return lines;
    }

    /// <summary>The text with one space where a gap is, and two where it is as wide as a column.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        Glyph? before = null;
        bool space = false;
        bool isNote = false;
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }
            if (IsNote(glyph) != isNote)
            {
                text.Append(isNote ? ']' : '[');
                isNote = !isNote;
            }
            if (before is { } last)
            {
                text.Append(
                    IsFar(last, glyph) ? "  "
                    : space || IsApart(last, glyph) ? " "
                    : ""
                );
            }
            text.Append(glyph.Text);
            before = glyph;
            space = false;
        }
        return text.Append(isNote ? "]" : "").ToString();
    }

    /// <summary>The parts of the line that stand apart farther than words do.</summary>
    public IReadOnlyList<GlyphLine> Parts()
    {
        var parts = new List<GlyphLine>();
        var open = new List<Glyph>();
        foreach (Glyph glyph in glyphs.Where(glyph => !glyph.IsSpace))
        {
            if (open.Count > 0 && Gap(open[open.Count - 1], glyph) > 60)
            {
                parts.Add(new GlyphLine(open));
                open = [];
            }
            open.Add(glyph);
        }
        parts.Add(new GlyphLine(open));
        return parts;
    }

    /// <summary>Whether this part and the next stand as far apart as only columns do.</summary>
    public bool IsFarFrom(GlyphLine next) => IsFar(glyphs[glyphs.Count - 1], next.glyphs[0]);

    private static bool IsFar(Glyph last, Glyph next) => Gap(last, next) > 150;

    /// <summary>Text of even spacing has gaps between ideographs, and between them and digits, that are no spaces.</summary>
    private static bool IsApart(Glyph last, Glyph next) => Gap(last, next) > (last.IsWide || next.IsWide ? 60 : 25);

    /// <summary>The gap between two neighbours in hundredths of the height of the type.</summary>
    public static long Gap(Glyph last, Glyph next) => (next.From - last.To) * 100 / Math.Max(last.Size, next.Size);

    /// <summary>A small raised digit is the mark of a footnote and no part of a figure.</summary>
    private bool IsNote(Glyph glyph) =>
        glyph.Size * 4 < Size * 3 && Base - glyph.Line > Size / 10 && glyph.Text.Length == 1 && Folding.IsDigit(glyph.Text[0]);

    private static void Close(List<GlyphLine> lines, List<Glyph> open)
    {
        if (open.Count == 0)
        {
            return;
        }
        var sorted = new List<Glyph>(open.Count);
        foreach (Glyph glyph in open.OrderBy(glyph => glyph.From))
        {
            // Bold type is sometimes made by drawing twice.
            bool isTwice =
                sorted.Count > 0
                && sorted[sorted.Count - 1] is var last
                && last.Text == glyph.Text
                && glyph.From - last.From < Math.Min(glyph.Size, last.Size) / 5;
            if (!isTwice)
            {
                sorted.Add(glyph);
            }
        }
        if (sorted.Exists(glyph => !glyph.IsSpace))
        {
            lines.Add(new GlyphLine(sorted));
        }
    }
}

namespace Disclosure;

/// <summary>Joins the lines of a paragraph, which a page breaks where they are full.</summary>
internal sealed class ParagraphMaker(List<GridRow> rows, long left, long right)
{
    private string text = "";
    private SourceLocation place;
    private PdfLine? last;

    public void Add(PdfLine line, SourceLocation where)
    {
        if (last is { } before && GoesOn(before, line))
        {
            text += GlyphText.Between(text[text.Length - 1], line.Text[0], isForced: false) + line.Text;
        }
        else
        {
            End();
            text = line.Text;
            place = where;
        }
        last = line;
    }

    /// <summary>Writes what is open.</summary>
    public void End()
    {
        if (last is not null)
        {
            rows.Add(new GridRow(0, [new GridCell(Folding.Trim(text), place, 1)]));
        }
        last = null;
        text = "";
    }

    /// <summary>A full line goes on at the left margin of the next, or in its middle as titles do; both are of one type and not far apart.</summary>
    private bool GoesOn(PdfLine before, PdfLine next) =>
        Label.Parse(next.Text).Prefix != LabelPrefix.Section
        && Math.Abs(before.Size - next.Size) <= before.Size / 10
        && right - before.To <= Math.Max(before.Size * 2, FirstWord(next))
        && (next.From - left <= next.Size / 2 || Math.Abs(before.From + before.To - next.From - next.To) <= next.Size)
        && (before.Page != next.Page || next.Base - before.Base <= before.Size * 11 / 5);

    /// <summary>How wide the word is with which a line begins, which did not fit on the one before: a number or an address, with the character that it hangs on.</summary>
    private static long FirstWord(PdfLine line)
    {
        IReadOnlyList<Glyph> glyphs = line.Parts[0].Glyphs;
        int end = 1;
        while (end < glyphs.Count && !glyphs[end].IsWide && !glyphs[end].IsSpace)
        {
            end++;
        }
        return glyphs[end - 1].To - glyphs[0].From;
    }
}

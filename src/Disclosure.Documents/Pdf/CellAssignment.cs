namespace Disclosure;

/// <summary>Puts the characters inside a ruled table into its cells.</summary>
internal static class CellAssignment
{
    /// <summary>The text of each cell that has any, by the box in which the cell begins.</summary>
    public static Dictionary<int, string> Texts(RuledTable table, IReadOnlyList<Glyph> glyphs)
    {
        var cells = new Dictionary<int, List<Glyph>>();
        foreach (IGrouping<TextDirection, Glyph> direction in glyphs.GroupBy(glyph => glyph.Direction))
        {
            foreach (GlyphLine line in GlyphLine.Of(direction))
            {
                foreach (List<Glyph> run in Runs(line))
                {
                    // A number that is wider than its cell stands over its lines, but is never in two cells.
                    long x = (run[0].CenterX + run[run.Count - 1].CenterX) / 2;
                    long y = (run[0].CenterY + run[run.Count - 1].CenterY) / 2;
                    int cell = table.CellAt(x, y);
                    if (!cells.TryGetValue(cell, out List<Glyph>? inside))
                    {
                        cells[cell] = inside = [];
                    }
                    inside.AddRange(run);
                }
            }
        }
        long padding = Padding(table, cells);
        return cells.ToDictionary(
            cell => cell.Key,
            cell => table.SidesOf(cell.Key) is var sides ? GlyphText.Of(cell.Value, sides.Right - sides.Left, padding) : ""
        );
    }

    /// <summary>What is left free at the sides of the cells: as little as beside any figure of the table.</summary>
    private static long Padding(RuledTable table, Dictionary<int, List<Glyph>> cells)
    {
        long padding = long.MaxValue;
        foreach (KeyValuePair<int, List<Glyph>> cell in cells.Where(cell => cell.Value.TrueForAll(IsOfFigure)))
        {
            (long left, long right) = table.SidesOf(cell.Key);
            foreach (Glyph glyph in cell.Value.Where(glyph => !glyph.IsSpace && glyph.Direction == TextDirection.Right))
            {
                padding = Math.Min(padding, Math.Min(glyph.From - left, right - glyph.To));
            }
        }
        return padding == long.MaxValue ? 0 : Math.Max(padding, 0);
    }

    private static bool IsOfFigure(Glyph glyph) => glyph.IsSpace || glyph.Text.All(Folding.IsDigit);

    /// <summary>The numbers of a line; every other character is a run of its own.</summary>
    private static IEnumerable<List<Glyph>> Runs(GlyphLine line)
    {
        var run = new List<Glyph>();
        foreach (Glyph glyph in line.Glyphs)
        {
            if (run.Count > 0 && !GoesOn(run[run.Count - 1], glyph))
            {
                yield return run;
                run = [];
            }
            run.Add(glyph);
        }
        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool GoesOn(Glyph last, Glyph next) =>
        !last.IsWide
        && !next.IsWide
        && !last.IsSpace
        && !next.IsSpace
        && Math.Abs(last.Line - next.Line) <= last.Size / 10
        && next.From - last.To <= last.Size * 8 / 100;
}

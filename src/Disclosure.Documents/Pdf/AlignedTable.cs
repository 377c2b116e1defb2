namespace Disclosure;

/// <summary>
/// Lines whose parts stand in columns, although no lines are drawn. The columns are the bands that the parts leave free between them, so that no part ever
/// reaches over two; a line that would is not in the table.
/// </summary>
internal sealed class AlignedTable
{
    private const int FewestRows = 3;
    private const int MostRows = 200;

    private readonly List<PdfLine> lines = [];
    private List<Band> bands = [];

    private AlignedTable() { }

    public IReadOnlyList<PdfLine> Lines => lines;

    /// <summary>The tables among lines that follow each other, and the lines between them.</summary>
    public static IEnumerable<(AlignedTable? Table, PdfLine? Line)> Split(IReadOnlyList<PdfLine> lines)
    {
        int index = 0;
        while (index < lines.Count)
        {
            if (lines[index].Parts.Count > 1 && Begin(lines, index) is { } table)
            {
                index += table.lines.Count;
                yield return (table, null);
            }
            else
            {
                yield return (null, lines[index++]);
            }
        }
    }

    /// <summary>The texts of a line, one for each column.</summary>
    public string[] Texts(PdfLine line)
    {
        string[] texts = Enumerable.Repeat("", bands.Count).ToArray();
        foreach (GlyphLine part in line.Parts)
        {
            int column = ColumnOf(bands, part);
            texts[column] += (texts[column].Length > 0 ? " " : "") + part.Text();
        }
        return texts;
    }

    private static AlignedTable? Begin(IReadOnlyList<PdfLine> lines, int index)
    {
        var table = new AlignedTable();
        while (index < lines.Count && table.lines.Count < MostRows && table.Take(lines[index]))
        {
            index++;
        }
        return table.lines.Count(line => table.Texts(line).Count(text => text.Length > 0) > 1) >= FewestRows ? table : null;
    }

    /// <summary>Takes a line if no parts that stand far apart come into one band.</summary>
    private bool Take(PdfLine line)
    {
        List<Band> wider = bands;
        if (line.Parts.Count == 1 && !bands.Exists(band => band.From <= line.From && line.To <= band.To))
        {
            // A line of its own that reaches over columns, such as a title.
            if (bands.Count(band => band.From < line.To && line.From < band.To) != 1)
            {
                return false;
            }
        }
        foreach (GlyphLine part in line.Parts)
        {
            wider = With(wider, part.From, part.To);
        }
        if (wider.Count < 2 || !lines.Append(line).All(taken => StandsIn(wider, taken)))
        {
            return false;
        }
        bands = wider;
        lines.Add(line);
        return true;
    }

    private static bool StandsIn(List<Band> bands, PdfLine line)
    {
        for (int index = 1; index < line.Parts.Count; index++)
        {
            GlyphLine before = line.Parts[index - 1];
            if (before.IsFarFrom(line.Parts[index]) && ColumnOf(bands, before) == ColumnOf(bands, line.Parts[index]))
            {
                return false;
            }
        }
        return true;
    }

    private static int ColumnOf(List<Band> bands, GlyphLine part) => bands.FindIndex(band => band.From <= part.From && part.To <= band.To);

    private static List<Band> With(List<Band> bands, long from, long to)
    {
        var wider = new List<Band>(bands.Count + 1);
        foreach (Band band in bands)
        {
            if (band.To < from || band.From > to)
            {
                wider.Add(band);
            }
            else
            {
                (from, to) = (Math.Min(from, band.From), Math.Max(to, band.To));
            }
        }
        wider.Add(new(from, to));
        wider.Sort((left, right) => left.From.CompareTo(right.From));
        return wider;
    }

    /// <summary>A column: from where to where it reaches. No two overlap.</summary>
    private sealed record Band(long From, long To);
}

namespace Disclosure;

/// <summary>
/// Columns in which figures stand one below the other although no lines are drawn: all begin, end or have their middle at the same places. A figure that stands
/// at none of them is in no column.
/// </summary>
internal sealed class FigureColumns
{
    /// <summary>How far figures of one column stand apart at most.</summary>
    public const long Tolerance = 150;

    /// <summary>How far columns stand apart at least.</summary>
    private const long Apart = 600;

    /// <summary>From what gap on digits are of two figures, in hundredths of the height of the type.</summary>
    private const int Gap = 20;

    private const int Fewest = 3;
    private const int MostLines = 200;

    private readonly Func<GlyphLine, long> edge;
    private readonly bool isByBeginnings;
    private readonly List<long> places;
    private readonly Dictionary<long, int> uses;

    private FigureColumns(Func<GlyphLine, long> edge, GlyphLine[] figures, bool isByBeginnings = false)
    {
        this.edge = edge;
        this.isByBeginnings = isByBeginnings;
        places = figures.Select(edge).Distinct().ToList();
        uses = places.ToDictionary(place => place, _ => 1);
        Left = figures.Min(figure => figure.From);
    }

    public int Count => places.Count;

    /// <summary>Where the figures of the first column begin; labels stand before it.</summary>
    public long Left { get; private set; }

    /// <summary>Where the columns stand, for the rest of a table on the next page.</summary>
    public bool IsLike(FigureColumns other) =>
        places.Count == other.places.Count
        && places.OrderBy(place => place).Zip(other.places.OrderBy(place => place), (own, next) => Math.Abs(own - next)).All(IsNear);

    /// <summary>The columns that lines from an index on have in common, and how many lines those are; fewer than three make no columns.</summary>
    public static (FigureColumns Columns, int Lines)? Find(IReadOnlyList<PdfLine> lines, int index)
    {
        GlyphLine[] first = Figures(lines[index]);
        if (first.Length < Fewest)
        {
            return null;
        }
        List<FigureColumns> alive =
        [
            new(part => part.From, first, isByBeginnings: true),
            new(part => part.To, first),
            new(part => (part.From + part.To) / 2, first),
        ];
        List<FigureColumns> last = alive;
        int rows = 1;
        int end = index + 1;
        for (int next = end; next < Math.Min(lines.Count, index + MostLines) && lines[next].Page == lines[index].Page; next++)
        {
            GlyphLine[] figures = Figures(lines[next]);
            if (figures.Length >= Fewest)
            {
                last = alive.Where(columns => columns.Take(figures)).ToList();
                if (last.Count == 0)
                {
                    break;
                }
                (alive, end) = (last, next + 1);
                rows++;
            }
        }
        // What stands in one row alone may be two figures that stand too close.
        alive.ForEach(columns => columns.places.RemoveAll(place => columns.uses[place] < 2));
        FigureColumns best = alive.OrderBy(columns => columns.Count).First();
        return rows < Fewest || best.Count < Fewest ? null : (best, end - index);
    }

    /// <summary>
    /// The boxes of a line by column; <see langword="null"/> when it has no figure or something that stands in no column. What stands before the columns is not asked.
    /// </summary>
    public string[]? Boxes(PdfLine line)
    {
        long[] sorted = places.OrderBy(place => place).ToArray();
        string[] boxes = Enumerable.Repeat("", sorted.Length).ToArray();
        bool hasFigure = false;
        foreach (GlyphLine part in Parts(line))
        {
            int column = Array.FindIndex(sorted, place => IsNear(edge(part) - place));
            if (column < 0 || boxes[column].Length > 0)
            {
                return null;
            }
            boxes[column] = part.Text();
            hasFigure |= FigureParser.IsBoxText(boxes[column]);
        }
        return hasFigure ? boxes : null;
    }

    /// <summary>Whether a line ends before the columns, as the line of a label does.</summary>
    public bool AreBehind(PdfLine line) => line.Parts.All(part => part.Glyphs.All(IsBefore));

    /// <summary>Whether a character stands before the columns.</summary>
    public bool IsBefore(Glyph glyph) => glyph.From < Left - Tolerance;

    /// <summary>The column below a head that stands over one alone; -1 when it stands over several or none.</summary>
    public int ColumnBelow(GlyphLine head)
    {
        long[] sorted = places.OrderBy(place => place).ToArray();
        int column = Array.FindIndex(sorted, place => IsNear(edge(head) - place));
        return column < 0 || sorted.Where((place, index) => index != column && head.From < place && place < head.To).Any() ? -1 : column;
    }

    /// <summary>The parts of a line in the columns. Figures that touch are parted where the next column begins.</summary>
    private IEnumerable<GlyphLine> Parts(PdfLine line)
    {
        var open = new List<Glyph>();
        foreach (Glyph glyph in line.Parts.SelectMany(part => part.Glyphs).Where(glyph => !IsBefore(glyph)))
        {
            if (open.Count > 0 && (GlyphLine.Gap(open[open.Count - 1], glyph) > Gap || BeginsColumn(glyph)))
            {
                yield return GlyphLine.Of(open)[0];
                open = [];
            }
            open.Add(glyph);
        }
        if (open.Count > 0)
        {
            yield return GlyphLine.Of(open)[0];
        }
    }

    /// <summary>Only where columns are known by their beginnings does a character say that it begins one.</summary>
    private bool BeginsColumn(Glyph glyph) => isByBeginnings && places.Exists(place => IsNear(glyph.From - place));

    /// <summary>Takes the figures of a line if about half of them stand in columns that are there and the others far from all.</summary>
    private bool Take(GlyphLine[] figures)
    {
        long[] others = figures.Select(edge).Where(at => !places.Exists(place => IsNear(at - place))).ToArray();
        int known = figures.Length - others.Length;
        if (known < 2 || others.Length > known + 1 || Array.Exists(others, at => places.Exists(place => Math.Abs(at - place) < Apart)))
        {
            return false;
        }
        foreach (long place in places.Where(place => figures.Any(figure => IsNear(edge(figure) - place))))
        {
            uses[place]++;
        }
        foreach (long other in others.Distinct())
        {
            places.Add(other);
            uses[other] = 1;
        }
        Left = Math.Min(Left, figures.Min(figure => figure.From));
        return true;
    }

    private static bool IsNear(long distance) => Math.Abs(distance) <= Tolerance;

    /// <summary>The figures of a line, those alone that are no part of a text.</summary>
    private static GlyphLine[] Figures(PdfLine line) =>
        line
            .Parts.Where(part => part.Text().Split([' '], StringSplitOptions.RemoveEmptyEntries).All(FigureParser.IsBoxText))
            .SelectMany(part => Split(part.Glyphs))
            .ToArray();

    private static IEnumerable<GlyphLine> Split(IReadOnlyList<Glyph> glyphs)
    {
        int start = 0;
        for (int index = 1; index <= glyphs.Count; index++)
        {
            if (index == glyphs.Count || GlyphLine.Gap(glyphs[index - 1], glyphs[index]) > Gap)
            {
                yield return GlyphLine.Of(glyphs.Skip(start).Take(index - start))[0];
                start = index;
            }
        }
    }
}

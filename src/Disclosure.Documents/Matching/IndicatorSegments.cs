namespace Disclosure;

/// <summary>
/// Tells apart the tables of a page that holds the indicator form more than once. The first table with the head of the form is the one that is read; what goes
/// on behind its last row belongs to it, such as the rest on the next page; any other that shares a row with it is a second table.
/// </summary>
internal sealed class IndicatorSegments
{
    private const int MostRepeated = 2;

    private readonly Dictionary<GridRow, Segment> segments = new(ReferenceComparer.Instance);

    private IndicatorSegments() { }

    /// <param name="rows">The rows of the form's tables and the assembled rows.</param>
    /// <param name="years">The years that are named above them; the table of the report's year goes before others.</param>
    public static IndicatorSegments Split(IEnumerable<GridRow> rows, NamedYears years)
    {
        var split = new IndicatorSegments();
        var all = new List<Segment>();
        Segment? open = null;
        foreach (GridRow row in rows)
        {
            bool isHead = IndicatorHeader.From(row.Cells) is not null;
            IndicatorRow[] indicators = isHead ? [] : Indicators(row);
            if (open is null || open.Table != row.Table || (isHead && open.Rows.Count > 0))
            {
                all.Add(open = new Segment(row.Table));
            }
            else if (open.GoesBackTo(indicators))
            {
                all.Add(open = new Segment(row.Table) { Back = open });
            }
            open.HasHead |= isHead;
            open.Add(indicators, row);
            open.Year = indicators.Length > 0 && open.Rows.Count == indicators.Length ? years.At(row.Cells[0].Location) : open.Year;
            split.segments[row] = open;
        }
        foreach (Segment segment in all)
        {
            segment.GoOn();
        }
        var read = new List<Segment>();
        foreach (
            Segment segment in all.Where(segment => segment.HasFigures && segment.Rows.Count > 0 && segment.Whole == segment)
                .OrderBy(segment => segment.Year)
                .ThenBy(segment => !segment.HasHead)
        )
        {
            if (read.All(segment.GoesWith))
            {
                read.Add(segment);
            }
            else
            {
                segment.IsSecond = true;
            }
        }
        return split;
    }

    /// <summary>Whether a row belongs to a second table.</summary>
    public bool IsSecond(GridRow row) => segments.TryGetValue(row, out Segment? segment) && segment.Whole.IsSecond;

    /// <summary>The number of the table of a row, for rows that may complete each other.</summary>
    public object? Of(GridRow row) => segments.TryGetValue(row, out Segment? segment) ? segment.Whole : null;

    private static IndicatorRow[] Indicators(GridRow row) =>
        row
            .Cells.Where(cell => !cell.IsBlank && cell.Text.Length < 200)
            .Select(cell => IndicatorRow.Index.Known(cell.Label))
            .Where(known => known.Count == 1 && !known[0].IsHeading)
            .Select(known => known[0])
            .ToArray();

    private sealed class Segment(int table)
    {
        private readonly HashSet<IndicatorRow> seen = [];
        private Segment? whole;

        public int Table { get; } = table;

        /// <summary>The part before, of which a row stands here again.</summary>
        public Segment? Back { get; init; }

        /// <summary>The table to which this part belongs.</summary>
        public Segment Whole => whole?.Whole ?? this;

        public List<IndicatorRow> Rows { get; } = [];

        public bool HasHead { get; set; }

        public bool HasFigures { get; private set; }

        public bool IsSecond { get; set; }

        /// <summary>The year that is named above its first row.</summary>
        public NamedYear Year { get; set; } = NamedYear.NotNamed;

        public void Add(IndicatorRow[] indicators, GridRow row)
        {
            foreach (IndicatorRow indicator in indicators)
            {
                Rows.Add(indicator);
                seen.Add(indicator);
            }
            HasFigures |= indicators.Length > 0 && row.Cells.Any(cell => cell.HoldsFigure);
        }

        /// <summary>Whether a row stood here before, other rows between.</summary>
        public bool GoesBackTo(IndicatorRow[] indicators) =>
            indicators.Any(indicator => seen.Contains(indicator) && Rows[Rows.Count - 1] != indicator);

        /// <summary>A row or two that stand twice in one table make no second one.</summary>
        public void GoOn()
        {
            if (Back?.Whole is not { } front || seen.Count(front.seen.Contains) > MostRepeated)
            {
                return;
            }
            whole = front;
            front.Rows.AddRange(Rows);
            front.seen.UnionWith(seen);
            front.HasFigures |= HasFigures;
        }

        /// <summary>Whether both are parts of one table: no row in common but where one ends and the other begins.</summary>
        public bool GoesWith(Segment other)
        {
            IndicatorRow[] common = seen.Where(other.seen.Contains).ToArray();
            return common.Length == 0
                || (
                    common.Length == 1
                    && (Meets(other, this, common[0]) || Meets(this, other, common[0]))
                    && seen.Count > 1
                    && other.seen.Count > 1
                );
        }

        private static bool Meets(Segment first, Segment next, IndicatorRow row) =>
            first.Rows[first.Rows.Count - 1] == row && next.Rows[0] == row;
    }

    private sealed class ReferenceComparer : IEqualityComparer<GridRow>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(GridRow? x, GridRow? y) => ReferenceEquals(x, y);

        public int GetHashCode(GridRow obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

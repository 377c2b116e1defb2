namespace Disclosure;

/// <summary>
/// Puts a page together from what a format yields in reading order: lines of text, and rows of tables. Counts the boxes and stops at the limit. Cells may hold line
/// ends; a row that is no row of figures but a frame around text becomes lines.
/// </summary>
internal sealed class PageBuilder(ReaderOptions options)
{
    private const int LongestCell = 100;
    private const int MostLinesOfCell = 3;
    private const int FrameLines = 8;
    private const int FrameLength = 400;

    private readonly List<GridRow> rows = [];
    private readonly List<ReadingProblem> problems = [];
    private readonly HashSet<string> limits = new(StringComparer.Ordinal);
    private int boxes;
    private int position;
    private int tables;

    public ReaderOptions Options { get; } = options;

    /// <summary>The limit of boxes is reached; nothing more is taken.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The number that the next line or row gets in the order of reading.</summary>
    public int NextPosition => position + 1;

    public void Report(ReadingProblem problem)
    {
        if (problem.Code != ProblemCode.TooLarge || limits.Add(problem.Label ?? ""))
        {
            problems.Add(problem);
        }
    }

    /// <summary>A blank line, which keeps what stands before it from what stands after it.</summary>
    public void Gap() => position++;

    /// <summary>A line of text outside tables.</summary>
    public void Line(string text, SourceLocation place, bool isMargin = false)
    {
        position++;
        if (!Folding.IsBlank(text) && Count(1, place))
        {
            rows.Add(new GridRow(0, [new GridCell(Folding.Trim(text), place, 1)]) { Position = position, IsMargin = isMargin });
        }
    }

    /// <summary>Begins a table; its number is 1-based.</summary>
    public int BeginTable() => ++tables;

    /// <summary>A row of a table.</summary>
    public void Row(int table, IReadOnlyList<GridCell> cells, bool isMargin = false)
    {
        position++;
        if (cells.All(cell => cell.IsCovered) || !Count(cells.Count, cells[0].Location))
        {
            return;
        }
        if (IsFrame(cells))
        {
            foreach (GridCell cell in cells.Where(cell => !cell.IsBlank))
            {
                foreach (string line in cell.Text.Split('\n'))
                {
                    Line(line, cell.Location with { Column = null }, isMargin);
                }
            }
            return;
        }
        bool hasLines = cells.Any(cell => cell.Text.Contains('\n'));
        rows.Add(new GridRow(table, hasLines ? cells.Select(WithoutLines).ToArray() : cells) { Position = position, IsMargin = isMargin });
    }

    public PageReading ToReading(IEnumerable<ReadingProblem> before, PageFacts? facts = null) =>
        new(new Page(rows) { Facts = facts ?? PageFacts.None }, [.. before, .. problems]);

    /// <summary>The lines of a cell as one text: nothing is put between characters that need no space.</summary>
    public static string JoinLines(string text)
    {
        if (!text.Contains('\n'))
        {
            return text;
        }
        var joined = new System.Text.StringBuilder(text.Length);
        foreach (string part in text.Split('\n'))
        {
            string line = Folding.Trim(part);
            if (line.Length == 0)
            {
                continue;
            }
            if (joined.Length > 0 && !Folding.IsWide(joined[joined.Length - 1]) && !Folding.IsWide(line[0]))
            {
                joined.Append(' ');
            }
            joined.Append(line);
        }
        return joined.ToString();
    }

    /// <summary>A cell with its lines as one text, or as one number where they show that they are one.</summary>
    public static GridCell WithoutLines(GridCell cell) =>
        !cell.Text.Contains('\n') ? cell
        : BrokenNumber.Join(cell.Text) is { } number ? cell with { Text = number, Broken = JoinLines(cell.Text) }
        : cell with { Text = JoinLines(cell.Text) };

    /// <summary>Whether a row holds text and no figures: one long text, or several texts of many lines side by side.</summary>
    private static bool IsFrame(IReadOnlyList<GridCell> cells)
    {
        GridCell? written = null;
        bool isAlone = true;
        bool isLong = false;
        foreach (GridCell cell in cells)
        {
            if (!cell.IsBlank)
            {
                isAlone = written is null;
                written = cell;
                int lines = LinesOf(cell.Text);
                isLong |= lines > FrameLines || (lines > 2 && cell.Text.Length > FrameLength);
            }
        }
        return written is { Text: var text } && isAlone
            ? text.Length > LongestCell || text.Contains('。') || LinesOf(text) > MostLinesOfCell
            : isLong && !cells.Any(cell => cell.HoldsFigure);
    }

    private static int LinesOf(string text)
    {
        int lines = 1;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            lines++;
        }
        return lines;
    }

    private bool Count(int more, SourceLocation place)
    {
        if (IsFull)
        {
            return false;
        }
        boxes += more;
        if (boxes > Options.MaxCells)
        {
            IsFull = true;
            Report(Limits.Problem(nameof(ReaderOptions.MaxCells), Options.MaxCells, place));
        }
        return !IsFull;
    }
}

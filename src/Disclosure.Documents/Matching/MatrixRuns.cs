namespace Disclosure;

/// <summary>
/// The rows of the matrix form as they follow each other on a page, in runs that begin with a section or where the page goes back. Of two runs that hold the
/// same rows the one that is named as of the report's year is read, else the one under its title, caption or head, else the first; the other is a second table.
/// </summary>
internal sealed class MatrixRuns
{
    private const int MostRepeated = 3;

    private readonly List<Run> runs = [];
    private readonly HashSet<MatrixLine> lines = [];
    private Run? open;

    /// <summary>Whether any row of section three was met.</summary>
    public bool HasRequests { get; private set; }

    public bool Contains(MatrixLine line) => lines.Contains(line);

    /// <summary>Says that a section begins.</summary>
    public void Break() => open = null;

    /// <param name="entry">A row.</param>
    /// <param name="isSure">Whether it stands under a title, a caption or a head of its section.</param>
    public void Add(MatrixEntry entry, bool isSure)
    {
        bool isBack = open is { } run && run.GoesBackTo(entry.Line);
        if (open is null || isBack)
        {
            runs.Add(open = new Run(entry.Line.Section) { Back = isBack ? open : null });
        }
        open.IsSure |= isSure;
        open.Entries.Add(entry);
        lines.Add(entry.Line);
        HasRequests |= entry.Line.Section == MatrixSection.Requests;
    }

    /// <summary>Says that a text which is no label stands behind the last row, which was put together from lines: it may stand in its first empty box.</summary>
    public void Interrupt(GridCell text)
    {
        if (
            open?.Entries is { Count: > 0 } entries
            && entries[entries.Count - 1] is { Table: 0 } last
            && last.Boxes.Count < last.Line.Width
        )
        {
            entries[entries.Count - 1] = last with { Boxes = [.. last.Boxes, text], IsUndecided = true };
        }
    }

    /// <summary>The rows that are read, each once, in the order of the page. What is not read is kept apart and reported.</summary>
    public IReadOnlyList<MatrixEntry> Choose(TableReading reading, NamedYears years)
    {
        foreach (Run run in runs)
        {
            run.GoOn();
        }
        var read = new List<Run>();
        foreach (
            Run run in runs.Where(run => run.Whole == run && run.HasText)
                .OrderBy(run => years.At(run.Entries[0].Label.Location))
                .ThenBy(run => !run.IsSure)
        )
        {
            if (read.All(run.GoesWith))
            {
                read.Add(run);
            }
            else
            {
                run.IsSecond = true;
            }
        }
        var found = new List<MatrixEntry>();
        var second = new SecondTable();
        foreach (Run run in runs.Where(run => run.Whole == run))
        {
            if (!run.IsSecond)
            {
                second.Report(reading, ProblemCode.SecondTable);
            }
            foreach (MatrixEntry entry in run.Entries)
            {
                if (run.IsSecond)
                {
                    second.Take(reading, entry.Label.Text, entry.Boxes, entry.Label.Location, CellsOf(entry.Line));
                }
                else
                {
                    Take(found, entry, reading);
                }
            }
        }
        second.Report(reading, ProblemCode.SecondTable);
        return found;
    }

    private static void Take(List<MatrixEntry> found, MatrixEntry entry, TableReading reading)
    {
        int at = found.FindIndex(other => other.Line == entry.Line);
        if (at < 0)
        {
            found.Add(entry);
            return;
        }
        string text = TextOf(entry);
        string before = TextOf(found[at]);
        if (before.Length == 0 && (entry.Table == found[at].Table || !found[at].HasBoxes))
        {
            found[at] = entry;
        }
        else if (text.Length > 0 && text != before)
        {
            reading.Repeated(entry.Label.Text, entry.Boxes, before.Length > 0 ? before : "( )", entry.Label.Location, CellsOf(entry.Line));
        }
    }

    private static Cell[] CellsOf(MatrixLine line) =>
        line.On(ReportForm.Matrix2019).Concat(line.On(ReportForm.Matrix2021)).Select(column => column.Cell).Distinct().ToArray();

    private static string TextOf(MatrixEntry entry) => TableReading.Texts(entry.Boxes.Where(box => !box.IsBlank));

    private sealed class Run(MatrixSection section)
    {
        private Run? whole;

        public List<MatrixEntry> Entries { get; } = [];

        public bool IsSure { get; set; }

        public bool IsSecond { get; set; }

        /// <summary>The run before, of which a row stands here again.</summary>
        public Run? Back { get; init; }

        public Run Whole => whole?.Whole ?? this;

        public bool HasText => Entries.Any(entry => entry.HasText);

        private MatrixSection Section { get; } = section;

        public bool GoesBackTo(MatrixLine line) => Entries[Entries.Count - 1].Line != line && Entries.Any(entry => entry.Line == line);

        /// <summary>A few rows that stand twice in one table make no second one.</summary>
        public void GoOn()
        {
            if (
                Back?.Whole is { } front
                && Entries[0].Table == front.Entries[front.Entries.Count - 1].Table
                && Common(front) <= MostRepeated
            )
            {
                whole = front;
                front.Entries.AddRange(Entries);
            }
        }

        /// <summary>Whether both are parts of one table: no row in common but where one ends and the other begins.</summary>
        public bool GoesWith(Run other) =>
            Section != other.Section
            || Common(other) is var common
                && (
                    common == 0
                    || (common == 1 && Entries.Count > 1 && other.Entries.Count > 1 && (Meets(other, this) || Meets(this, other)))
                );

        private static bool Meets(Run first, Run next) => first.Entries[first.Entries.Count - 1].Line == next.Entries[0].Line;

        private int Common(Run other) =>
            Entries.Select(entry => entry.Line).Distinct().Count(line => other.Entries.Any(entry => entry.Line == line));
    }
}

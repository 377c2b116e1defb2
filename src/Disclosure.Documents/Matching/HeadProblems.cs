namespace Disclosure;

/// <summary>Reports each trouble with heads once, with all the figures or cells below them.</summary>
internal sealed class HeadProblems(TableReading reading)
{
    private readonly List<UnknownHeads> unknown = [];
    private readonly Dictionary<GridCell, (string Name, HashSet<Cell> Cells)> near = [];
    private readonly HashSet<Cell> withoutHeads = [];
    private GridCell? firstWithoutHeads;

    /// <summary>Keeps the figures of a row apart, because the heads above it do not say whose they are.</summary>
    public void KeepApart(MatrixEntry entry, IReadOnlyList<GridCell> heads, string expected, IEnumerable<Cell> cells)
    {
        object key = entry.Notes ?? (object)entry.Head;
        SourceLocation place = heads.Count > 0 ? heads[0].LocationInRow : entry.Label.Location;
        UnknownHeads? group = unknown.Find(other => ReferenceEquals(other.Key, key) || ReadingOrder.Comparer.Equals(other.Place, place));
        if (group is null)
        {
            string label = heads.Count > 0 ? string.Join(" / ", heads.Select(head => Folding.Trim(head.Text))) : entry.Label.Text;
            unknown.Add(group = new UnknownHeads(key, place, label, expected));
        }
        group.Figures.Take(reading, entry.Label.Text, entry.Boxes, entry.Label.Location, cells);
    }

    /// <summary>Takes note of a row that was read below its heads.</summary>
    public void Take(MatrixEntry entry, IReadOnlyList<MatrixColumn> columns)
    {
        if (entry.Notes is not { } notes || !entry.HasText)
        {
            return;
        }
        if (notes.IsEmpty)
        {
            firstWithoutHeads ??= entry.Label;
            withoutHeads.UnionWith(columns.Select(column => column.Cell));
        }
        foreach ((int applicant, GridCell head) in notes.Near)
        {
            if (!near.TryGetValue(head, out (string Name, HashSet<Cell> Cells) read))
            {
                near[head] = read = (HeadNotes.NameOf(applicant), []);
            }
            read.Cells.Add(columns[applicant].Cell);
        }
    }

    public void Report()
    {
        foreach (UnknownHeads heads in unknown)
        {
            heads.Figures.Report(reading, ProblemCode.HeadUnknown, heads.Place, heads.Label, heads.Expected);
        }
        foreach (KeyValuePair<GridCell, (string Name, HashSet<Cell> Cells)> head in near)
        {
            reading.Add(
                new ReadingProblem(ProblemCode.LabelMatchedNearest, head.Key.LocationInRow)
                {
                    Found = Folding.Trim(head.Key.Text),
                    Expected = head.Value.Name,
                },
                head.Value.Cells
            );
        }
        if (firstWithoutHeads is { } first)
        {
            reading.Add(
                new ReadingProblem(ProblemCode.HeadsMissing, first.Location)
                {
                    Label = Folding.Trim(first.Text),
                    Expected = string.Join(" / ", Enumerable.Range(0, MatrixForm.Applicants.Count).Select(HeadNotes.NameOf)),
                },
                withoutHeads
            );
        }
    }

    private sealed class UnknownHeads(object key, SourceLocation place, string label, string expected)
    {
        public object Key { get; } = key;

        public SourceLocation Place { get; } = place;

        public string Label { get; } = label;

        public string Expected { get; } = expected;

        public SecondTable Figures { get; } = new();
    }
}

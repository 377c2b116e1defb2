namespace Disclosure;

/// <summary>
/// Section three of the matrix form: outcomes by kind of applicant. Three columns of labels, because 三、本年度办理结果 stands in front of groups, and
/// groups in front of their rows.
/// </summary>
internal static class RequestLayout
{
    private const string SectionKey = "Requests.";
    private const string OutcomeKey = "Requests.Outcomes.";
    private const int LabelColumns = 3;

    /// <summary>Lines outside the boxes of the form on which a report has a figure or a mark: the first cell of each, in the order of the form.</summary>
    public static Cell[] FilledOutside(Report report) =>
        report.Form == ReportForm.Indicators2014
            ? []
            : Lines(FormLayout.Of(report.Form).SlotCells)
                .Where(line => !HasBoxes(line[0], report.Form) && line.Any(cell => IsStated(report, cell)))
                .Select(line => line[0])
                .ToArray();

    public static FormTable Table(ReportForm form, IReadOnlyCollection<Cell> extra)
    {
        int applicants = Captions.OverApplicants.Length;
        FormTableBuilder table = new(Captions.RequestTitle, LabelColumns + applicants);
        table.ColumnHead(Captions.RequestRelation, LabelColumns, 3).ColumnHead(Captions.RequestApplicants, applicants).EndRow();
        Heads(table);
        Line[] lines = Lines(FormLayout.Of(form).SlotCells)
            .Where(cells => HasBoxes(cells[0], form) || extra.Contains(cells[0]))
            .Select(cells => new Line(cells, cells[0].Facts.On(form) ?? cells[0].Facts.Newest))
            .ToArray();
        int outcomes = lines.Count(line => line.IsOutcome);
        bool outcomesBegun = false;
        string group = "";
        foreach (Line line in lines)
        {
            if (line.IsOutcome && !outcomesBegun)
            {
                table.RowHead(Captions.RequestOutcomes, 1, outcomes);
                outcomesBegun = true;
            }
            if (line.Group.Length > 0 && line.Group != group)
            {
                table.RowHead(line.Group, 1, lines.Count(other => other.Group == line.Group));
            }
            group = line.Group;
            table.RowHead(
                line.Label,
                !line.IsOutcome ? LabelColumns
                    : line.Group.Length > 0 ? 1
                    : 2
            );
            foreach (Cell cell in line.Cells)
            {
                table.Figure(cell);
            }
            table.EndRow();
        }
        return table.ToTable();
    }

    /// <summary>Two rows of heads: 法人或其他组织 stands over its kinds, 自然人 and 总计 stand for themselves.</summary>
    private static void Heads(FormTableBuilder table)
    {
        for (int index = 0; index < Captions.OverApplicants.Length; index++)
        {
            (string label, string over) = Captions.OverApplicants[index];
            if (over.Length == 0)
            {
                table.ColumnHead(label, 1, 2);
            }
            else if (index == 0 || Captions.OverApplicants[index - 1].Over != over)
            {
                table.ColumnHead(over, Captions.OverApplicants.Count(head => head.Over == over));
            }
        }
        table.EndRow();
        foreach ((string label, _) in Captions.OverApplicants.Where(head => head.Over.Length > 0))
        {
            table.ColumnHead(label);
        }
        table.EndRow();
    }

    private static IEnumerable<Cell[]> Lines(IEnumerable<Cell> slots) =>
        slots
            .Where(cell => cell.Key.StartsWith(SectionKey, StringComparison.Ordinal))
            .GroupBy(cell => cell.Key.Substring(0, cell.Key.LastIndexOf('.')))
            .Select(line => line.ToArray());

    private static bool HasBoxes(Cell cell, ReportForm form) => cell.IsOn(form) && cell.Relation != CellRelation.GroupLine;

    private static bool IsStated(Report report, Cell cell) =>
        report.StateOf(cell) is CellState.Filled or CellState.NotApplicable or CellState.NotDerivable;

    /// <summary>A line of seven cells and where it stands.</summary>
    private sealed record Line(Cell[] Cells, CellPlace Place)
    {
        public bool IsOutcome => Cells[0].Key.StartsWith(OutcomeKey, StringComparison.Ordinal);

        public string Group => Place.Block;

        public string Label => Place.Row;
    }
}

namespace Disclosure;

/// <summary>
/// The concordance between two forms, by source and by target. Between the editions of the matrix form a row of section three stands for its seven cells;
/// beside the table of 2014 it stands for its total.
/// </summary>
internal sealed class Concordance
{
    private const string TableThree = "Requests.";
    private const string OtherHandling = "Requests.Outcomes.OtherHandling.";
    private const string TotalColumn = ".Total";
    private const int Columns = 7;

    private static readonly Concordance[] All =
    [
        new(ReportForm.Indicators2014, ReportForm.Matrix2019, Concordance2014To2019.Arrows, Concordance2014To2019.Unmatched),
        new(ReportForm.Indicators2014, ReportForm.Matrix2021, Concordance2014To2021.Arrows, Concordance2014To2021.Unmatched),
        new(ReportForm.Matrix2019, ReportForm.Matrix2021, Concordance2019To2021.Arrows, Concordance2019To2021.Unmatched),
        new(ReportForm.Matrix2021, ReportForm.Matrix2019, Concordance2021To2019.Arrows, Concordance2021To2019.Unmatched),
        new(ReportForm.Matrix2019, ReportForm.Indicators2014, Concordance2019To2014.Arrows, Concordance2019To2014.Unmatched),
        new(ReportForm.Matrix2021, ReportForm.Indicators2014, Concordance2021To2014.Arrows, Concordance2021To2014.Unmatched),
    ];

    private static readonly HashSet<Cell> WithoutDecision = [.. OutcomesWithoutDecision.All.Select(outcome => outcome.Target)];

    private readonly ILookup<Cell, ConcordanceArrow> bySource;
    private readonly ILookup<Cell, ConcordanceArrow> byTarget;
    private readonly Dictionary<Cell, TargetRemark> unmatched;

    private Concordance(ReportForm from, ReportForm to, ConcordanceArrow[] arrows, TargetRemark[] unmatched)
    {
        From = FormLayout.Of(from);
        To = FormLayout.Of(to);
        Targets = Array.AsReadOnly(Array.FindAll(To.SlotCells, cell => cell.IsOn(to)));
        Arrows = (IsBetweenEditions ? arrows.SelectMany(ByColumn) : arrows).ToArray();
        bySource = Arrows.OrderBy(arrow => arrow.Target.IsNone ? 0 : To.SlotOf(arrow.Target)).ToLookup(arrow => arrow.Source);
        byTarget = Arrows.Where(arrow => !arrow.Target.IsNone).ToLookup(arrow => arrow.Target);
        this.unmatched = (IsBetweenEditions ? unmatched.SelectMany(ByColumn) : unmatched).ToDictionary(other => other.Target);
    }

    public FormLayout From { get; }

    public FormLayout To { get; }

    /// <summary>Every value cell and every cell of a group line of the target form, in form order.</summary>
    public IReadOnlyList<Cell> Targets { get; }

    /// <summary>All arrows, in the order of the form of the sources.</summary>
    public IReadOnlyList<ConcordanceArrow> Arrows { get; }

    /// <summary>Whether requests are to be found behind replies.</summary>
    public bool IsFromReplies => From.Form == ReportForm.Indicators2014;

    /// <summary>Whether both forms are editions of the matrix form.</summary>
    public bool IsBetweenEditions => From.Form != ReportForm.Indicators2014 && To.Form != ReportForm.Indicators2014;

    public static Concordance Of(ReportForm from, ReportForm to) =>
        Array.Find(All, concordance => concordance.From.Form == from && concordance.To.Form == to)!;

    /// <summary>Whether a cell is one of section three for a kind of applicant.</summary>
    public static bool IsApplicantColumn(Cell cell) => IsInTableThree(cell) && !cell.Key.EndsWith(TotalColumn, StringComparison.Ordinal);

    /// <summary>Whether a cell stands in section three of the matrix form.</summary>
    public static bool IsInTableThree(Cell cell) =>
        !cell.IsOn(ReportForm.Indicators2014) && cell.Key.StartsWith(TableThree, StringComparison.Ordinal);

    /// <summary>Whether a request may end so without a decision.</summary>
    public static bool NeedsNoDecision(Cell outcome) => WithoutDecision.Contains(outcome);

    /// <summary>The arrows of a source in the order of their targets; one without target when it has no counterpart.</summary>
    public IEnumerable<ConcordanceArrow> ArrowsFrom(Cell source) => bySource[source];

    /// <summary>The arrows to a target in the order of their sources; none when it has no counterpart.</summary>
    public IEnumerable<ConcordanceArrow> ArrowsTo(Cell target) => byTarget[target];

    /// <summary>Why a target has no counterpart; <see langword="null"/> when it has one.</summary>
    public TargetRemark? UnmatchedAt(Cell target) => unmatched.TryGetValue(target, out TargetRemark? found) ? found : null;

    /// <summary>
    /// The cell of the source's record where a page keeps the figure of a target as the other edition would: one of the three rows of (六) on a page of 2019, the
    /// line of (六) on a page of 2021. No cell for other targets.
    /// </summary>
    public Cell OtherEditionOf(Cell target) =>
        !target.Key.StartsWith(OtherHandling, StringComparison.Ordinal) ? default
        : From.Form == ReportForm.Matrix2019 ? target
        : Cell.TryFind(From.Form, target.Key.Replace(".Undivided.", ".Stated."), out Cell line) ? line
        : default;

    /// <summary>Whether a target gets a share of a figure that was undivided.</summary>
    public bool IsDivided(Cell target) => byTarget[target].Any(arrow => arrow.Use == ConcordanceUse.Share);

    /// <summary>Whether a target is an outcome that is known by replies: a leaf of section three, in the total column.</summary>
    public bool IsOutcome(Cell target) => IsFromReplies && target.Relation == CellRelation.Leaf && !IsApplicantColumn(target);

    private static IEnumerable<ConcordanceArrow> ByColumn(ConcordanceArrow arrow) =>
        IsInTableThree(arrow.Source)
            ? Enumerable
                .Range(0, Columns)
                .Select(column => arrow with { Source = Shifted(arrow.Source, column), Target = Shifted(arrow.Target, column) })
            : [arrow];

    private static IEnumerable<TargetRemark> ByColumn(TargetRemark remark) =>
        IsInTableThree(remark.Target)
            ? Enumerable.Range(0, Columns).Select(column => remark with { Target = Shifted(remark.Target, column) })
            : [remark];

    /// <summary>The cell of another column in the row of a total: the ids of a row follow one another.</summary>
    private static Cell Shifted(Cell total, int column) => total.IsNone ? total : new(total.Id - Columns + 1 + column);
}

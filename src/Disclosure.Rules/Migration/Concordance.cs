namespace Disclosure;

/// <summary>The concordance between two forms, by source and by target. In section three of the matrix form targets are the cells of the total column.</summary>
internal sealed class Concordance
{
    private readonly ILookup<Cell, ConcordanceArrow> bySource;
    private readonly ILookup<Cell, ConcordanceArrow> byTarget;
    private readonly Dictionary<Cell, UnmatchedTarget> unmatched;

    private Concordance(FormLayout from, FormLayout to, ConcordanceArrow[] arrows, UnmatchedTarget[] unmatched)
    {
        From = from;
        To = to;
        Targets = Array.AsReadOnly(Array.FindAll(to.SlotCells, cell => cell.IsOn(to.Form)));
        bySource = arrows.OrderBy(arrow => arrow.Target.IsNone ? 0 : to.SlotOf(arrow.Target)).ToLookup(arrow => arrow.Source);
        byTarget = arrows.Where(arrow => !arrow.Target.IsNone).ToLookup(arrow => arrow.Target);
        this.unmatched = unmatched.ToDictionary(other => other.Target);
    }

    public static Concordance From2014To2021 { get; } =
        new(
            FormLayout.Of(ReportForm.Indicators2014),
            FormLayout.Of(ReportForm.Matrix2021),
            Concordance2014To2021.Arrows,
            Concordance2014To2021.Unmatched
        );

    public FormLayout From { get; }

    public FormLayout To { get; }

    /// <summary>Every value cell and every cell of a group line of the newer form, in form order.</summary>
    public IReadOnlyList<Cell> Targets { get; }

    /// <summary>The arrows of a source in the order of their targets; one without target when it has no counterpart.</summary>
    public IEnumerable<ConcordanceArrow> ArrowsFrom(Cell source) => bySource[source];

    /// <summary>The arrows to a target in the order of their sources; none when it has no counterpart.</summary>
    public IEnumerable<ConcordanceArrow> ArrowsTo(Cell target) => byTarget[target];

    /// <summary>Why a target has no counterpart; <see langword="null"/> when it has one.</summary>
    public UnmatchedTarget? UnmatchedAt(Cell target) => unmatched.TryGetValue(target, out UnmatchedTarget? found) ? found : null;
}

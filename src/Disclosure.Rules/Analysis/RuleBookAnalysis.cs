using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What the rules of a book say of one another for one form, whatever a report states. Analysed are the sums, "at most" and proportions without condition
/// that the book says aloud (see <see cref="RuleBook.LeastSeverity"/>), each in the directions in which it does, over figures in the range of their kind.
/// Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleBookAnalysis
{
    internal RuleBookAnalysis(RuleBook ruleBook, ReportForm form)
    {
        RuleBook = ruleBook;
        Form = form;
    }

    /// <summary>The rule book.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The form.</summary>
    public ReportForm Form { get; }

    /// <summary>The checks that were analysed, in the order of the rule book.</summary>
    public IReadOnlyList<RuleCheck> Checks
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>Checks that exclude one another; empty when some figures satisfy all checks.</summary>
    public IReadOnlyList<RuleConflict> Conflicts
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>
    /// Checks that could all be left out together, since those that stay imply them. Where there is a choice, a check over nothing but totals goes first,
    /// then the earlier one. Empty when there are conflicts, which imply everything.
    /// </summary>
    public IReadOnlyList<RedundantCheck> Redundant
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>Cells that the checks allow one value only. Empty when there are conflicts.</summary>
    public IReadOnlyList<FixedCell> Fixed
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>Cells of the form that no rule of the book reads, of any kind and severity.</summary>
    public IReadOnlyList<Cell> UnreadCells
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>Cells of the form that are read alone at the most: no rule of the book compares them with another cell.</summary>
    public IReadOnlyList<Cell> UncomparedCells
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>
    /// Whether the checks have the structure of a network: then intervals of empty cells end at whole numbers by themselves. <see langword="false"/> means
    /// that it was not shown; intervals are exact all the same, at a higher cost.
    /// </summary>
    public bool IsNetwork { get; internal init; }

    /// <summary>Whether some figures satisfy all checks.</summary>
    public bool IsFeasible => Conflicts.Count == 0;

    /// <summary>How many checks, conflicts, redundant checks, fixed and unread cells, in a language.</summary>
    public string ToString(Language language) => AnalysisText.Summary(this).In(language);

    /// <summary>How many checks, conflicts, redundant checks, fixed and unread cells, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

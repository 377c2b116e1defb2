namespace Disclosure;

/// <summary>Finds the boxes that a rule about boxes does not want as they are.</summary>
internal static class BoxCheck
{
    /// <summary>Failed where a box is, passed where none is, not applicable where boxes beside them are asked for and none is filled.</summary>
    public static Verdict Assess(BoundCheck check, Report report) =>
        !Applies(check, report) ? Verdict.NotApplicable
        : check.Check.Left.Any(term => IsUnwanted(check.Rule, report, term)) ? Verdict.Failed
        : Verdict.Passed;

    public static IEnumerable<Cell> Unwanted(BoundCheck check, Report report) =>
        check.Check.Left.Where(term => IsUnwanted(check.Rule, report, term)).Select(term => term.Cell);

    private static bool Applies(BoundCheck check, Report report) =>
        check.Check.Right.Count == 0 || check.Check.Right.Any(term => report.StateOf(term.Cell) == CellState.Filled);

    private static bool IsUnwanted(Rule rule, Report report, Term term) =>
        report.StateOf(term.Cell) == (rule.Kind == RuleKind.BoxesFilled ? CellState.Blank : CellState.Filled);
}

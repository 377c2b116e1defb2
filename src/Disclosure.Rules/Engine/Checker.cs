namespace Disclosure;

/// <summary>Runs the checks of a rule book over a report. The figures are laid out on the stack; a clean report costs one object.</summary>
internal static class Checker
{
    /// <summary>The largest number of slots of any form.</summary>
    private const int MostSlots = 256;

    public static CheckResult Check(Report report, RuleBook book)
    {
        int slots = FormLayout.Of(report.Form).SlotCells.Length;
        Span<long> numbers = stackalloc long[MostSlots];
        Span<CellState> states = stackalloc CellState[MostSlots];
        var figures = new Figures(report, numbers.Slice(0, slots), states.Slice(0, slots));
        bool plain = figures.IsComplete && figures.FitsLong;
        List<Finding>? findings = null;
        foreach (BoundCheck check in book.SpeakingChecksOf(report.Form, figures.HasNegative))
        {
            if (plain && Evaluator.HoldsPlainly(check, figures))
            {
                continue;
            }
            Verdict verdict = Evaluator.Assess(check, figures, report, out Side left, out Side right);
            if (verdict >= Verdict.Incomplete)
            {
                FindingMaker.Add(findings ??= [], check, verdict, left, right, report, book.LeastSeverity);
            }
        }
        // OrderBy is stable: within a severity the order of the rule book stays.
        return new CheckResult(report, book, findings is null ? [] : findings.OrderByDescending(finding => finding.Severity).ToArray());
    }

    public static IReadOnlyList<CheckOutcome> Outcomes(Report report, RuleBook book)
    {
        int slots = FormLayout.Of(report.Form).SlotCells.Length;
        Span<long> numbers = stackalloc long[MostSlots];
        Span<CellState> states = stackalloc CellState[MostSlots];
        var figures = new Figures(report, numbers.Slice(0, slots), states.Slice(0, slots));
        BoundCheck[] checks = book.ChecksOf(report.Form);
        var outcomes = new CheckOutcome[checks.Length];
        for (int index = 0; index < checks.Length; index++)
        {
            outcomes[index] = new CheckOutcome(
                checks[index].Rule,
                checks[index].Check,
                Evaluator.Assess(checks[index], figures, report, out _, out _)
            );
        }
        return outcomes;
    }
}

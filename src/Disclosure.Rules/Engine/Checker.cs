namespace Disclosure;

/// <summary>Runs the checks of a rule book over a report. The figures are laid out on the stack; a clean report costs one object.</summary>
internal static class Checker
{
    public static CheckResult Check(Report report, RuleBook book, BlankReading blanks) =>
        Result(report, book, blanks, FindingsOf(report, book, blanks));

    /// <summary>The result on a report on which no speaking check can fail, but for some that are asked.</summary>
    public static CheckResult CheckOnly(BoundCheck[] asked, Report report, RuleBook book, BlankReading blanks)
    {
        if (asked.Length == 0)
        {
            return Result(report, book, blanks, null);
        }
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        var figures = new Figures(report, numbers, states, blanks);
        return Result(report, book, blanks, FindingsOf(asked, figures, plain: false, report, book));
    }

    /// <summary>The findings in the order of the rule book; <see langword="null"/> when there are none.</summary>
    public static List<Finding>? FindingsOf(Report report, RuleBook book, BlankReading blanks)
    {
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        var figures = new Figures(report, numbers, states, blanks);
        bool plain = figures.IsComplete && figures.FitsLong;
        return FindingsOf(book.SpeakingChecksOf(report.Form).MayFailOn(figures), figures, plain, report, book);
    }

    private static List<Finding>? FindingsOf(BoundCheck[] checks, in Figures figures, bool plain, Report report, RuleBook book)
    {
        List<Finding>? findings = null;
        foreach (BoundCheck check in checks)
        {
            if (plain && Evaluator.HoldsPlainly(check, figures))
            {
                continue;
            }
            if (check.Rule.Kind == RuleKind.Custom)
            {
                RuleAnswer answer = CustomCheck.Ask(check.Rule, report);
                if (answer.Verdict >= Verdict.Incomplete)
                {
                    FindingMaker.AddAnswer(findings ??= [], check, answer, report, book.LeastSeverity);
                }
                continue;
            }
            Verdict verdict = Evaluator.Assess(check, figures, report, out Side left, out Side right);
            if (verdict >= Verdict.Incomplete)
            {
                FindingMaker.Add(findings ??= [], check, verdict, left, right, report, book.LeastSeverity, figures.Blanks);
            }
        }
        return findings;
    }

    private static CheckResult Result(Report report, RuleBook book, BlankReading blanks, List<Finding>? findings) =>
        new(report, book, Ordered(findings), blanks == BlankReading.BothReadings ? null : new CheckContext(blanks));

    /// <summary>Worst first; within a severity the order of the rule book stays, since OrderBy is stable.</summary>
    public static IReadOnlyList<Finding> Ordered(List<Finding>? findings) =>
        findings is null ? [] : findings.OrderByDescending(finding => finding.Severity).ToArray();

    public static IReadOnlyList<CheckOutcome> Outcomes(Report report, RuleBook book, BlankReading blanks)
    {
        Span<long> numbers = stackalloc long[Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[Figures.MostSlots];
        var figures = new Figures(report, numbers, states, blanks);
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

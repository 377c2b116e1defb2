namespace Disclosure;

/// <summary>Checks a report by itself and against that of the year before.</summary>
internal static class YearChecker
{
    public static CheckResult Check(Report report, Report against, RuleBook book, BlankReading blanks)
    {
        List<Finding> findings = Checker.FindingsOf(report, book, blanks) ?? [];
        LocalizedText notCompared = YearPair.WhyNot(report, against);
        var outcomes = new List<CheckOutcome>();
        if (notCompared.IsEmpty)
        {
            Compare(report, against, book, blanks, findings, outcomes);
        }
        else
        {
            outcomes.AddRange(
                book.Comparisons.OfYears(report.Form, against.Form)
                    .Select(check => new CheckOutcome(check.Rule, check.Check, Verdict.NotApplicable) { Reason = notCompared })
            );
        }
        outcomes.AddRange(
            book.Comparisons.NotComparable(report.Form, against.Form)
                .Select(rule => new CheckOutcome(
                    rule,
                    new RuleCheck(rule.Id, report.Form, [], []) { AgainstForm = against.Form },
                    Verdict.NotApplicable
                )
                {
                    Reason = YearPair.OtherForms,
                })
        );
        var context = new CheckContext(blanks)
        {
            Against = against,
            NotCompared = notCompared,
            Comparisons = outcomes,
        };
        return new CheckResult(report, book, Checker.Ordered(findings), context);
    }

    private static void Compare(
        Report report,
        Report against,
        RuleBook book,
        BlankReading blanks,
        List<Finding> findings,
        List<CheckOutcome> outcomes
    )
    {
        Span<long> numbers = stackalloc long[2 * Figures.MostSlots];
        Span<CellState> states = stackalloc CellState[2 * Figures.MostSlots];
        var figures = new Figures(report, against, numbers, states, blanks);
        var found = new List<Finding>();
        foreach (BoundCheck check in book.Comparisons.OfYears(report.Form, against.Form))
        {
            Verdict verdict = Evaluator.Assess(check, figures, report, out Side left, out Side right);
            outcomes.Add(new CheckOutcome(check.Rule, check.Check, verdict));
            if (verdict < Verdict.Incomplete)
            {
                continue;
            }
            if (
                FindingMaker.Make(
                    check,
                    verdict,
                    left,
                    right,
                    report,
                    FindingMaker.CellsOf(check.Check, report, against),
                    book.LeastSeverity,
                    blanks
                ) is
                { } finding
            )
            {
                found.Add(finding);
            }
        }
        findings.AddRange(Joined(found));
    }

    /// <summary>The findings, with those of a rule that speaks once put together: its last check, which is that of the total, with the cells of all.</summary>
    private static IEnumerable<Finding> Joined(List<Finding> findings) =>
        findings
            .GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .Select(group =>
            {
                Finding last = group.Last();
                return group.Count() == 1
                    ? last
                    : new Finding(
                        last.Rule,
                        last.Check,
                        group.Max(finding => finding.Severity),
                        last.Verdict,
                        last.Left,
                        last.Right,
                        group.SelectMany(finding => finding.Cells).ToArray()
                    )
                    {
                        BlanksAreZero = last.BlanksAreZero,
                        Joined = group.Select(finding => finding.Check).ToArray(),
                    };
            });
}

namespace Disclosure;

/// <summary>Makes the findings of a check that failed or is incomplete, with the severity that the rule book gives it.</summary>
internal static class FindingMaker
{
    public static void Add(
        List<Finding> findings,
        BoundCheck check,
        Verdict verdict,
        in Side left,
        in Side right,
        Report report,
        Severity least
    )
    {
        if (check.Rule.Kind == RuleKind.HeadingEmpty)
        {
            AddHeadings(findings, check, report, least);
            return;
        }
        Severity severity = SeverityOf(check, verdict, left, right);
        if (severity >= least && severity > Severity.Silent)
        {
            findings.Add(new Finding(check.Rule, check.Check, severity, verdict, left.Sum, right.Sum, CellsOf(check.Check, report)));
        }
    }

    private static Severity SeverityOf(BoundCheck check, Verdict verdict, in Side left, in Side right)
    {
        Rule rule = check.Rule;
        bool equality = rule.Kind is RuleKind.Balance or RuleKind.GroupTotal;
        if (verdict == Verdict.Incomplete)
        {
            Severity shortfall = check.Check.Severity ?? (equality ? rule.Shortfall : rule.Excess);
            return shortfall < Severity.Warning ? shortfall : Severity.Warning;
        }
        if (equality && left.CompareTo(right) > 0)
        {
            return check.Check.Severity ?? rule.Shortfall;
        }
        bool allFilled = left.NotApplicable + right.NotApplicable == 0;
        return check.Check.Severity ?? (allFilled ? rule.Excess : rule.ExcessUnlessAllFilled ?? rule.Excess);
    }

    private static List<FindingCell> CellsOf(RuleCheck check, Report report)
    {
        var cells = new List<FindingCell>();
        cells.AddRange(check.Left.Select(term => new FindingCell(term.Cell, report[term.Cell], CheckSide.Left, term.Coefficient)));
        var replaced = new HashSet<Cell>();
        foreach (Substitute substitute in check.Substitutes)
        {
            if (
                substitute.Operands.All(cell => report.StateOf(cell) is not (CellState.Filled or CellState.NotApplicable))
                && substitute.StandIns.Any(cell => report.StateOf(cell) == CellState.Filled)
            )
            {
                replaced.UnionWith(substitute.Operands);
                cells.AddRange(substitute.StandIns.Select(cell => new FindingCell(cell, report[cell], CheckSide.Right, 1)));
            }
        }
        cells.AddRange(
            check
                .Right.Where(term => !replaced.Contains(term.Cell))
                .Select(term => new FindingCell(term.Cell, report[term.Cell], CheckSide.Right, term.Coefficient))
        );
        return cells;
    }

    /// <summary>Figures on headings: each that is not 0 is a finding of its own, all zeros together are one note.</summary>
    private static void AddHeadings(List<Finding> findings, BoundCheck check, Report report, Severity least)
    {
        var zeros = new List<FindingCell>();
        foreach (Term term in check.Check.Left)
        {
            if (report.StrayValueOn(term.Cell) is not { } stray)
            {
                continue;
            }
            var cell = new FindingCell(term.Cell, CellValue.FilledOrBlank(stray.Number), CheckSide.Left, 1);
            if (stray.Number == 0)
            {
                zeros.Add(cell);
            }
            else if (check.Rule.Excess >= least && check.Rule.Excess > Severity.Silent)
            {
                findings.Add(
                    new Finding(check.Rule, check.Check, check.Rule.Excess, Verdict.Failed, stray.Number.GetValueOrDefault(), 0, [cell])
                    {
                        Suggestion = HeadingSuggestion.For(term.Cell, stray, report),
                    }
                );
            }
        }
        if (zeros.Count > 0 && check.Rule.Shortfall >= least && check.Rule.Shortfall > Severity.Silent)
        {
            findings.Add(new Finding(check.Rule, check.Check, check.Rule.Shortfall, Verdict.Failed, 0, 0, zeros));
        }
    }
}

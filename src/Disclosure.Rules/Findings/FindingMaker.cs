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
        Severity least,
        BlankReading blanks
    )
    {
        if (check.Rule.Kind == RuleKind.HeadingEmpty)
        {
            AddHeadings(findings, check, report, least);
            return;
        }
        if (check.Rule.Kind is RuleKind.BoxesFilled or RuleKind.BoxesEmpty)
        {
            AddWhole(findings, check, BoxCheck.Unwanted(check, report), default, report, least);
            return;
        }
        if (Make(check, verdict, left, right, report, CellsOf(check, report), least, blanks) is { } finding)
        {
            findings.Add(finding);
        }
    }

    /// <summary>The finding of a check with two sides; <see langword="null"/> when its severity is below the least that the rule book speaks of.</summary>
    public static Finding? Make(
        BoundCheck check,
        Verdict verdict,
        in Side left,
        in Side right,
        Report report,
        IReadOnlyList<FindingCell> cells,
        Severity least,
        BlankReading blanks
    )
    {
        Severity severity = SeverityOf(check, verdict, left, right, report);
        return severity < least
            ? null
            : new Finding(check.Rule, check.Check, severity, verdict, left.Sum, check.Check.Limit?.Number ?? right.Sum, cells)
            {
                BlanksAreZero = blanks == BlankReading.Zero,
            };
    }

    /// <summary>The severity that the rule book gives a check that failed or is incomplete.</summary>
    private static Severity SeverityOf(BoundCheck check, Verdict verdict, in Side left, in Side right, Report report)
    {
        if (check.Check.Level?.WhenUnknown is { } unknown && report.Header.Level is null)
        {
            return unknown;
        }
        if (verdict == Verdict.Incomplete)
        {
            return check.Shortfall < Severity.Warning ? check.Shortfall : Severity.Warning;
        }
        bool shortfall = check.IsEquality && left.CompareTo(right) > 0;
        return shortfall ? check.Shortfall : check.Excess(allFilled: left.NotApplicable + right.NotApplicable == 0);
    }

    /// <summary>The cells of a check that compares years, each with its year.</summary>
    public static FindingCell[] CellsOf(RuleCheck check, Report report, Report against)
    {
        FindingCell Of(Term term, CheckSide side)
        {
            Report source = term.IsLastYear ? against : report;
            return new FindingCell(term.Cell, source[term.Cell], side, term.Coefficient)
            {
                IsLastYear = term.IsLastYear,
                Year = source.Header.ReportYear,
            };
        }
        return [.. check.Left.Select(term => Of(term, CheckSide.Left)), .. check.Right.Select(term => Of(term, CheckSide.Right))];
    }

    private static List<FindingCell> CellsOf(BoundCheck check, Report report)
    {
        Cell[] cells = FormLayout.Of(report.Form).SlotCells;
        FindingCell Of(Operand operand, CheckSide side) => new(cells[operand.Slot], report[cells[operand.Slot]], side, operand.Coefficient);
        return
        [
            .. check.Left.Select(operand => Of(operand, CheckSide.Left)),
            .. check.RightOn(report).Select(operand => Of(operand, CheckSide.Right)),
        ];
    }

    /// <summary>The finding of a custom rule: all its cells, with what its function said.</summary>
    public static void AddAnswer(List<Finding> findings, BoundCheck check, RuleAnswer answer, Report report, Severity least) =>
        AddWhole(findings, check, check.Check.Cells, answer.Message, report, least);

    /// <summary>Rules without sides: the cells concerned in one finding.</summary>
    private static void AddWhole(
        List<Finding> findings,
        BoundCheck check,
        IEnumerable<Cell> cells,
        LocalizedText answer,
        Report report,
        Severity least
    )
    {
        Severity severity = check.Excess(allFilled: true);
        if (severity < least)
        {
            return;
        }
        findings.Add(
            new Finding(
                check.Rule,
                check.Check,
                severity,
                Verdict.Failed,
                0,
                0,
                cells.Select(cell => new FindingCell(cell, report[cell], CheckSide.Left, 1)).ToArray()
            )
            {
                Answer = answer,
            }
        );
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
            else if (check.Rule.Excess >= least)
            {
                findings.Add(
                    new Finding(check.Rule, check.Check, check.Rule.Excess, Verdict.Failed, stray.Number.GetValueOrDefault(), 0, [cell])
                    {
                        Suggestion = HeadingSuggestion.For(term.Cell, stray, report),
                    }
                );
            }
        }
        if (zeros.Count > 0 && check.Rule.Shortfall >= least)
        {
            findings.Add(new Finding(check.Rule, check.Check, check.Rule.Shortfall, Verdict.Failed, 0, 0, zeros));
        }
    }
}

using System.Globalization;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What a check says: findings with severity, sides, cells and words; and the laws that hold for every report.</summary>
public class CheckTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 300)]
    public void A_valid_report_gives_no_finding_and_no_sum_is_incomplete(Report report)
    {
        CheckResult result = report.Check(RuleBook.Exploratory);
        Assert.Empty(result.Findings);
        Assert.Equal(0, result.SumVerdicts.Failed + result.SumVerdicts.Incomplete);
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void A_wrong_figure_in_sections_three_and_four_of_a_full_report_never_goes_unnoticed()
    {
        Cell[] cells = Cell.On(ReportForm.Matrix2021)
            .Where(cell => !cell.Key.StartsWith("ProactiveDisclosure.", StringComparison.Ordinal))
            .ToArray();
        Gen<(Report2021 Report, Cell Cell, int Change)> faults =
            from report in ReportGenerators.Matrix2021(Density.Dense)
            from cell in Gen.Elements(cells)
            from change in Gen.Elements(-100, -1, 1, 2, 1000)
            select (report, cell, change);
        Prop.ForAll(
                faults.ToArbitrary(),
                fault =>
                {
                    CheckResult result = fault.Report.WithFault(fault.Cell, fault.Change).Check();
                    Assert.Contains(
                        result.Findings,
                        finding => finding.Severity == Severity.Error && finding.Cells.Any(part => part.Cell == fault.Cell)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Adding_two_consistent_reports_cell_by_cell_stays_consistent()
    {
        Gen<(Report, Report)> pairs = Gen.OneOf(
            Pairs(ReportGenerators.Indicators2014),
            Pairs(ReportGenerators.Matrix2019),
            Pairs(ReportGenerators.Matrix2021)
        );
        Prop.ForAll(
                pairs.ToArbitrary(),
                pair =>
                {
                    Report sum = Add(pair.Item1, pair.Item2);
                    VerdictCounts verdicts = sum.Check().SumVerdicts;
                    Assert.Equal(0, verdicts.Failed + verdicts.Incomplete);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Any_report_whatever_gets_a_verdict_for_every_check()
    {
        Prop.ForAll(
                ReportGenerators.Arbitrary().ToArbitrary(),
                report =>
                {
                    CheckResult result = report.Check(RuleBook.Exploratory);
                    int checks = RuleBook
                        .Exploratory.Rules.Where(rule => rule.Scope == RuleScope.Report)
                        .Sum(rule => rule.Checks.Count(check => check.Form == report.Form));
                    Assert.Equal(checks, result.Verdicts.Total);
                    Assert.All(result.Findings, finding => Assert.NotEmpty(finding.ToString(Language.Chinese)));
                    Assert.All(result.Findings, finding => Assert.DoesNotContain('{', finding.ToString()));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void The_quick_way_for_complete_reports_and_the_full_assessment_agree(Report report, int choice, int change)
    {
        Cell[] cells = Cell.On(report.Form).ToArray();
        Report faulty = change == 0 ? report : report.WithFault(cells[(choice & int.MaxValue) % cells.Length], change);
        CheckResult result = faulty.Check(RuleBook.Exploratory);
        // Outcomes are assessed one by one without the quick way; what they call broken and loud must be what the check found.
        IEnumerable<string> broken = result
            .Outcomes.Where(outcome =>
                outcome.Verdict >= Verdict.Incomplete && outcome.Rule.Excess > Severity.Silent && outcome.Rule.Kind != RuleKind.HeadingEmpty
            )
            .Select(outcome => outcome.Check.Id)
            .Order(StringComparer.Ordinal);
        Assert.Equal(broken, result.Findings.Select(finding => finding.Check.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_finding_carries_both_sides_the_difference_and_all_cells()
    {
        Report2019 report = ((Report2019)AllForms.Zeros(ReportForm.Matrix2019)).With(CellsMatrix.Disputes.Reconsideration.Other, 1);
        CheckResult result = report.Check();
        Finding finding = Assert.Single(result.Findings);
        Assert.True(result.HasErrors);
        Assert.Equal("B-T4", finding.Rule.Id);
        Assert.Equal("B-T4[行政复议]", finding.Check.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Verdict.Failed, finding.Verdict);
        Assert.Equal((0m, 1m, -1m), (finding.Left, finding.Right, finding.Difference));
        Assert.Equal(
            ["行政复议 / 总计", "行政复议 / 结果维持", "行政复议 / 结果纠正", "行政复议 / 其他结果", "行政复议 / 尚未审结"],
            finding.Cells.Select(cell => cell.Cell.Label)
        );
        Assert.Equal(
            "error B-T4[行政复议]: 总计 is the sum of the four results. 行政复议 / 总计 0, but 行政复议 / 其他结果 1 + 3 zeros = 1; difference -1.",
            finding.ToString()
        );
        Assert.Equal(
            "错误 B-T4[行政复议]：总计等于结果维持、结果纠正、其他结果、尚未审结之和。行政复议 / 总计 0，而行政复议 / 其他结果 1 + 3个0 = 1；相差-1。",
            finding.ToString(Language.Chinese)
        );
        Assert.Equal("1 error, 0 warnings, 0 information; 49 sums: 1 failed, 48 passed", result.ToString());
    }

    [Fact]
    public void An_incomplete_sum_says_what_the_empty_boxes_must_hold()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Requests.Responses.Total, 5)
            .With(CellsIndicator.Requests.Responses.Granted, 2);
        Finding finding = Assert.Single(report.Check().Findings);
        Assert.Equal(Verdict.Incomplete, finding.Verdict);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(
            "the 7 empty boxes together must hold 3; read as 0, the sum is 3 short",
            finding.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("7个空白格合计应为3", finding.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_an_incomplete_rule_claim_no_more_than_is_known()
    {
        Report2021 balance = Report2021
            .Blank.With(CellsMatrix.Requests.NewlyReceived.Total, 5)
            .With(CellsMatrix.Requests.Outcomes.Total.Total, 3);
        Finding both = Assert.Single(balance.Check().Findings, finding => finding.Rule.Id == "B-BAL");
        Assert.EndsWith("with the 2 empty boxes read as 0, the sides are 2 apart.", both.ToString(), StringComparison.Ordinal);
        Report2014 channels = Report2014
            .Blank.With(CellsIndicator.ProactiveDisclosure.Items, 9)
            .With(CellsIndicator.ProactiveDisclosure.ByChannel.Website, 3);
        Assert.EndsWith(
            "the 4 empty boxes together must hold at least 6; read as 0, the limit is 6 short.",
            Assert.Single(channels.Check().Findings).ToString(),
            StringComparison.Ordinal
        );
        Report2019 items = Report2019.Blank.With(CellsMatrix.ProactiveDisclosure.Licensing.Change, -4);
        Assert.Contains(
            "0, 行政许可 / 本年增/减 -4 + 1 blank = -4: the empty box must hold at least 4",
            Assert.Single(items.Check().Findings).ToString(),
            StringComparison.Ordinal
        );
        Report2014 missing = Report2014.Blank.With(CellsIndicator.Capacity.Staff.Total, 2).With(CellsIndicator.Capacity.Staff.FullTime, 3);
        Assert.Contains("3 + 1 blank ≥ 3; at least 1 apart", Assert.Single(missing.Check().Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_the_same_figures_are_equal_and_name_the_rule_of_the_book()
    {
        Report2014 report = Report2014.Blank.With(CellsIndicator.ProactiveDisclosure.OnHeading, 155).With(CellsIndicator.Complaints, -1);
        IReadOnlyList<Finding> findings = report.Check(RuleBook.Exploratory).Findings;
        Assert.Equal(findings, report.Check(RuleBook.Exploratory).Findings);
        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Same(RuleBook.Exploratory[finding.Rule.Id], finding.Rule));
        Assert.Equal(findings[0].GetHashCode(), report.Check(RuleBook.Exploratory).Findings[0].GetHashCode());
        Assert.NotEqual(findings[0], findings[1]);
    }

    [Fact]
    public void A_text_on_a_heading_is_no_zero()
    {
        Report2014 report = Report2014.Blank with
        {
            Response = Report2014.Blank.Response with { OnHeading = new StrayValue("二、回应解读情况", "若干", null) },
        };
        Finding finding = Assert.Single(report.Check().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.DoesNotContain("A 0 on a heading", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_figure_on_the_line_of_a_group_is_an_error()
    {
        Report2021 report = Report2021.Blank.With(CellsMatrix.Requests.Outcomes.Refused.Stated.Total, -1);
        Assert.Contains(report.Check().Findings, finding => finding.Rule.Id == "B-DOM");
    }

    [Fact]
    public void The_summary_says_how_many_broken_sums_are_too_minor_to_be_found_in_this_profile()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Requests.Completed.Total, 5)
            .With(CellsIndicator.Requests.Completed.OnTime, 3)
            .With(CellsIndicator.Requests.Completed.Extended, 1)
            .With(CellsIndicator.Requests.Received.Total, 4);
        Assert.Equal(2, report.Check().UnspokenSums);
        Assert.Contains(
            "2 failed (2 too minor for a finding in this profile), 25 not assessed",
            report.Check().ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains("不成立2项（2项未达提示级别），无法判断25项", report.Check().ToString(Language.Chinese), StringComparison.Ordinal);
        // Exploratory says the shortfall; that more requests were completed than received stays silent.
        Assert.Equal(1, report.Check(RuleBook.Exploratory).UnspokenSums);
    }

    [Fact]
    public void An_innocent_explanation_comes_first()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Requests.Completed.Total, 5)
            .With(CellsIndicator.Requests.Completed.OnTime, 3)
            .With(CellsIndicator.Requests.Completed.Extended, 1);
        Assert.Empty(report.Check().Findings);
        Finding finding = Assert.Single(report.Check(RuleBook.Exploratory).Findings);
        Assert.StartsWith("information A-EQ-2: Requests completed overdue fit neither row.", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_above_the_channels_are_an_error_only_when_all_channels_are_filled()
    {
        Report2014 zeros = (Report2014)AllForms.Zeros(ReportForm.Indicators2014);
        Report2014 above = zeros.With(CellsIndicator.ProactiveDisclosure.Items, 4);
        Assert.Equal(Severity.Error, Assert.Single(above.Check().Findings).Severity);
        Report2014 slash = above.With(CellsIndicator.ProactiveDisclosure.ByChannel.Gazette, CellValue.NotApplicable);
        Assert.Equal(Severity.Warning, Assert.Single(slash.Check().Findings).Severity);
    }

    [Fact]
    public void A_negative_count_and_negative_money_are_errors_and_a_negative_change_is_not()
    {
        Report2019 zeros = (Report2019)AllForms.Zeros(ReportForm.Matrix2019);
        Assert.Equal(
            "B19-DOM",
            Assert.Single(zeros.With(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, -0.5m).Check().Findings).Rule.Id
        );
        Assert.Equal(
            "B19-DOM",
            Assert.Single(zeros.With(CellsMatrix.ProactiveDisclosure.Licensing.Decisions, -1).Check().Findings).Rule.Id
        );
        Report2019 change = zeros
            .With(CellsMatrix.ProactiveDisclosure.Licensing.Change, -1)
            .With(CellsMatrix.ProactiveDisclosure.Licensing.ItemsLastYear, 1);
        Assert.Empty(change.Check().Findings);
        Assert.Contains(zeros.With(CellsMatrix.Requests.CarriedOut.Total, -1).Check().Findings, finding => finding.Rule.Id == "B-DOM");
    }

    [Fact]
    public void Figures_on_headings_are_one_warning_each_and_zeros_one_note_together()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.ProactiveDisclosure.OnHeading, 155)
            .With(CellsIndicator.Response.OnHeading, 0)
            .With(CellsIndicator.Requests.OnHeading, 0)
            .With(CellsIndicator.ProactiveDisclosure.ByChannel.Website, 26)
            .With(CellsIndicator.ProactiveDisclosure.ByChannel.Weibo, 54)
            .With(CellsIndicator.ProactiveDisclosure.ByChannel.Other, 75);
        IReadOnlyList<Finding> findings = report.Check(RuleBook.Exploratory).Findings;
        Assert.Equal([Severity.Warning, Severity.Information], findings.Select(finding => finding.Severity));
        Assert.Contains("26 + 54 + 75", findings[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(2, findings[1].Cells.Count);
        Assert.Single(report.Check().Findings);
    }

    [Fact]
    public void Words_do_not_depend_on_the_culture()
    {
        using var scope = new CultureScope();
        Report2014 report = Report2014.Blank.With(CellsIndicator.FeesCharged, -1234.5m).With(CellsIndicator.Capacity.Staff.Total, -3);
        string Text() => string.Join("\n", report.Check(RuleBook.Exploratory).Findings);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string expected = Text();
        Assert.Contains("-1234.5", expected, StringComparison.Ordinal);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal(expected, Text());
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
        Assert.Equal(expected, Text());
    }

    [Fact]
    public void A_clean_report_costs_one_small_object()
    {
        Report2021 report = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);
        report.Check();
        long before = GC.GetAllocatedBytesForCurrentThread();
        report.Check();
        // An optimised build may keep the object on the stack.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64);
    }

    [Fact]
    public void A_null_argument_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).Check());
        Assert.Throws<ArgumentNullException>(() => Report2021.Blank.Check((RuleBook)null!));
        Assert.Throws<KeyNotFoundException>(() => RuleBook.Standard["no such rule"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Report2021.Blank.WithFault(CellsMatrix.Disputes.Reconsideration.Total, 0));
    }

    private static Gen<(Report, Report)> Pairs<T>(Func<Density, Gen<T>> generate)
        where T : Report =>
        from first in Gen.OneOf(generate(Density.Dense), generate(Density.Sparse))
        from second in Gen.OneOf(generate(Density.Dense), generate(Density.Sparse))
        select ((Report)first, (Report)second);

    private static Report Add(Report left, Report right) =>
        Report.FromCells(
            left.Form,
            left.Cells.Select(pair => new KeyValuePair<Cell, CellValue>(
                pair.Key,
                pair.Value.Number is null && right[pair.Key].Number is null
                    ? CellValue.Blank
                    : CellValue.Filled(pair.Value.Number.GetValueOrDefault() + right[pair.Key].Number.GetValueOrDefault())
            ))
        );
}

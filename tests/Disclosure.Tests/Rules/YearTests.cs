using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>A report against that of the year before: what is compared, what is said, and what is not comparable.</summary>
public class YearTests
{
    private static readonly Report2021 Of2023 = Year(2023).With(Requests.CarriedIn.NaturalPersons, 5).With(Requests.CarriedIn.Total, 5);
    private static readonly Report2021 Of2022 = Year(2022).With(Requests.CarriedOut.NaturalPersons, 3).With(Requests.CarriedOut.Total, 3);

    [Fact]
    public void Seven_columns_make_one_finding_that_names_the_years()
    {
        CheckResult result = Of2023.Check(against: Of2022);
        Finding finding = Assert.Single(result.Findings, finding => finding.Rule.Scope == RuleScope.Years);
        Assert.Equal(
            "warning XY-CARRY: In each column, requests carried in are those that last year's report carries over. "
                + "二、上年结转政府信息公开申请数量 / 自然人 5 (2023), but 四、结转下年度继续办理 / 自然人 3 (2022); "
                + "二、上年结转政府信息公开申请数量 / 总计 5 (2023), but 四、结转下年度继续办理 / 总计 3 (2022).",
            finding.ToString()
        );
        Assert.Equal(
            "警告 XY-CARRY：本年“上年结转”各列等于上年“结转下年度继续办理”各列。"
                + "二、上年结转政府信息公开申请数量 / 自然人 5（2023年），而四、结转下年度继续办理 / 自然人 3（2022年）；"
                + "二、上年结转政府信息公开申请数量 / 总计 5（2023年），而四、结转下年度继续办理 / 总计 3（2022年）。",
            finding.ToString(Language.Chinese)
        );
        Assert.Equal([false, true, false, true], finding.Cells.Select(cell => cell.IsLastYear));
        Assert.Equal([2023, 2022, 2023, 2022], finding.Cells.Select(cell => cell.Year));
        Assert.Equal(("XY-CARRY[总计]", 5m, 3m, 2m), (finding.Check.Id, finding.Left, finding.Right, finding.Difference));
        Assert.Same(Of2022, result.Against);
        Assert.Empty(result.NotCompared.In(Language.English));
    }

    [Fact]
    public void The_rules_within_the_report_are_checked_too_and_the_verdicts_of_both_are_counted()
    {
        CheckResult alone = Of2023.Check(RuleBook.Exploratory);
        CheckResult result = Of2023.Check(Of2022, RuleBook.Exploratory);
        Assert.Equal(alone.Findings, result.Findings.Where(finding => finding.Rule.Scope == RuleScope.Report));
        // Seven columns of XY-CARRY, two checks each of XY-FORCE and XY-REPEAL, and ten of XY-JUMP, which is no sum.
        Assert.Equal(alone.Verdicts.Total + 21, result.Verdicts.Total);
        Assert.Equal(alone.SumVerdicts.Total + 11, result.SumVerdicts.Total);
        Assert.Equal(alone.SumVerdicts.Failed + 2, result.SumVerdicts.Failed);
        Assert.Equal(result.Findings.OrderByDescending(finding => finding.Severity), result.Findings);
    }

    [Fact]
    public void Section_two_is_not_compared_across_its_editions_and_nothing_is_compared_with_the_table_of_2014()
    {
        Report2019 of2020 = Report2019.Blank with { Header = Header(2020) };
        Report2014 of2018 = Report2014.Blank with { Header = Header(2018) };
        CheckResult result = (Report2021.Blank with { Header = Header(2021) }).Check(of2020);
        Assert.Equal(["XY-FORCE", "XY-ITEMS", "XY-PUB", "XY-REPEAL"], Ruled(result, Verdict.NotApplicable));
        Assert.All(
            result.Outcomes.Where(outcome => outcome.Rule.Id == "XY-FORCE"),
            outcome => Assert.Equal("两年表式口径不同，此处不可比。", outcome.Reason.Chinese)
        );
        CheckResult older = (Report2019.Blank with { Header = Header(2019) }).Check(of2018);
        Assert.Equal(["XY-CARRY", "XY-ITEMS", "XY-JUMP", "XY-PUB"], Ruled(older, Verdict.NotApplicable));
        Assert.Empty(older.Findings);
    }

    [Theory]
    [InlineData(2023, 2021, "The report is for 2023 and the other for 2021, which is not the year before.")]
    [InlineData(2022, 2023, "The report is for 2022 and the other for 2023, which is not the year before.")]
    [InlineData(2023, 2023, "The report is for 2023 and the other for 2023, which is not the year before.")]
    public void Other_years_than_two_in_a_row_are_not_compared_and_the_summary_says_so(int year, int last, string reason)
    {
        Report2021 report = Of2023 with { Header = Header(year) };
        CheckResult result = report.Check(against: Of2022 with { Header = Header(last) });
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Scope == RuleScope.Years);
        Assert.All(
            result.Outcomes.Where(outcome => outcome.Rule.Scope == RuleScope.Years),
            outcome => Assert.Equal(Verdict.NotApplicable, outcome.Verdict)
        );
        Assert.Equal(reason, result.NotCompared.English);
        Assert.EndsWith($"; not compared: {reason}", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("；未作比较：", result.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_two_bodies_are_not_compared_but_a_longer_name_of_the_same_is()
    {
        Report2021 named = Of2023 with { Header = Header(2023) with { IssuingBody = "通化市东昌区人民政府" } };
        Report2021 shorter = Of2022 with { Header = Header(2022) with { IssuingBody = "通化市 东昌区" } };
        Report2021 other = Of2022 with { Header = Header(2022) with { IssuingBody = "通化市二道江区" } };
        Assert.Contains(named.Check(shorter).Findings, finding => finding.Rule.Id == "XY-CARRY");
        Assert.DoesNotContain(named.Check(other).Findings, finding => finding.Rule.Id == "XY-CARRY");
        Assert.Equal("The reports are of two bodies, 通化市东昌区人民政府 and 通化市二道江区.", named.Check(other).NotCompared.English);
    }

    [Fact]
    public void A_migrated_report_is_not_compared_with_a_stated_one_but_with_another_migrated_one()
    {
        ReportOrigin origin = ReportOrigin.Migrated(ReportForm.Indicators2014, "0.1.0");
        Report2021 report = Year(2023).With(Requests.NewlyReceived.Total, 100);
        Report2021 last = Year(2022).With(Requests.NewlyReceived.Total, 10);
        Assert.NotEmpty(report.Check(last, RuleBook.Exploratory).Findings);
        CheckResult crossing = report.Check(last with { Origin = origin }, RuleBook.Exploratory);
        Assert.Empty(crossing.Findings);
        Assert.StartsWith("One report was carried over from another form", crossing.NotCompared.English, StringComparison.Ordinal);
        Assert.Equal(
            "XY-JUMP[一/总计]",
            Assert.Single((report with { Origin = origin }).Check(last with { Origin = origin }, RuleBook.Exploratory).Findings).Check.Id
        );
    }

    [Fact]
    public void A_jump_and_a_repeated_form_say_so_in_both_languages()
    {
        Report2021 report = Year(2023).With(Requests.NewlyReceived.Total, 100);
        Report2021 last = Year(2022).With(Requests.NewlyReceived.Total, 10);
        Finding jump = Assert.Single(report.Check(last, RuleBook.Exploratory).Findings);
        Assert.EndsWith(
            "一、本年新收政府信息公开申请数量 / 总计 100 (2023), 一、本年新收政府信息公开申请数量 / 总计 10 (2022): a factor of 10 or more.",
            jump.ToString(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "总计 100（2023年），一、本年新收政府信息公开申请数量 / 总计 10（2022年）：相差10倍以上。",
            jump.ToString(Language.Chinese),
            StringComparison.Ordinal
        );
        Report2021 filled = Cell.On(ReportForm.Matrix2021)
            .Take(6)
            .Aggregate((Report2021)AllForms.Zeros(ReportForm.Matrix2021), (made, cell) => made.With(cell, 1));
        Finding repeated = Assert.Single(
            filled.Check(filled, RuleBook.Exploratory).Findings,
            finding => finding.Check.Id == "XY-JUMP[all]"
        );
        Assert.EndsWith(
            "All 6 figures other than 0 of this year repeat those of last year.",
            repeated.ToString(),
            StringComparison.Ordinal
        );
        Assert.EndsWith("本年的6个非零数字与上年完全相同。", repeated.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(Severity.Information, repeated.Severity);
    }

    [Fact]
    public void Sums_with_last_years_figures_name_the_year_of_each()
    {
        Report2021 report = Year(2023)
            .With(CellsMatrix.ProactiveDisclosure.NormativeDocuments.Issued, 50)
            .With(CellsMatrix.ProactiveDisclosure.NormativeDocuments.Repealed, 0)
            .With(CellsMatrix.ProactiveDisclosure.NormativeDocuments.InForce, 600);
        Report2021 last = Year(2022).With(CellsMatrix.ProactiveDisclosure.NormativeDocuments.InForce, 597);
        Finding finding = Assert.Single(report.Check(last, RuleBook.Exploratory).Findings);
        Assert.EndsWith(
            "行政规范性文件 / 现行有效件数 600 (2023) + 1 zero = 600, but 行政规范性文件 / 现行有效件数 597 (2022) + 行政规范性文件 / 本年制发件数 50 (2023) = 647; difference -47.",
            finding.ToString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith("information XY-FORCE[行政规范性文件]: A clean-up", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_argument_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => Of2023.Check(against: (Report)null!));
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).Check(Of2022));
        Assert.Throws<ArgumentNullException>(() => Of2023.Check(Of2022, (RuleBook)null!));
        Assert.Throws<ArgumentNullException>(() => Of2023.Check(Of2022, (CheckOptions)null!));
    }

    private static string[] Ruled(CheckResult result, Verdict verdict) =>
        result
            .Outcomes.Where(outcome => outcome.Rule.Scope == RuleScope.Years)
            .GroupBy(outcome => outcome.Rule.Id)
            .Where(rule => rule.All(outcome => outcome.Verdict == verdict))
            .Select(rule => rule.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static ReportHeader Header(int year) => ReportHeader.Empty with { ReportYear = year };

    private static Report2021 Year(int year) => Report2021.Blank with { Header = Header(year) };
}

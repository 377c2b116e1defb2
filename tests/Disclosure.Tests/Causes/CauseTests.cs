using Disclosure.Testing;
using FsCheck.Xunit;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>Findings with one cause are one.</summary>
public class CauseTests
{
    private static readonly Report Tonghua = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;

    [Fact]
    public void Five_errors_of_the_sample_have_two_causes()
    {
        IReadOnlyList<Cause> causes = Tonghua.Check().Causes;
        Assert.Equal(2, causes.Count);
        Assert.Equal(
            ["B-BAL[自然人]", "B-BAL[总计]", "B-SUM[自然人]", "B-SUM[总计]"],
            causes[0].Findings.Select(finding => finding.Check.Id)
        );
        Assert.Equal(["B-T4[行政复议]"], causes[1].Findings.Select(finding => finding.Check.Id));
        Assert.Equal("B-BAL × 2, B-SUM × 2: (七)总计 / 自然人 0 → 3, (七)总计 / 总计 0 → 3 (total left 0).", causes[0].Title.English);
        Assert.Equal("B-BAL × 2、B-SUM × 2：(七)总计 / 自然人 0 → 3，(七)总计 / 总计 0 → 3（合计漏填为0）。", causes[0].Title.Chinese);
        Assert.Equal("B-T4[行政复议]: most likely 行政复议 / 总计 0 → 1 (total left 0); 1 other way.", causes[1].Title.English);
        Assert.Equal("B-T4[行政复议]：最可能是行政复议 / 总计 0 → 1（合计漏填为0）；另有1种改法。", causes[1].Title.Chinese);
    }

    [Fact]
    public void A_negative_figure_and_the_sums_that_it_breaks_are_one()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021).With(Requests.NewlyReceived.NaturalPersons, -3);
        CheckResult result = report.Check();
        Assert.Equal(3, result.Findings.Count);
        Assert.Equal(result.Findings, Assert.Single(result.Causes).Findings);
    }

    [Fact]
    public void A_warning_that_the_likeliest_repair_would_mend_goes_with_the_errors()
    {
        // Items of the channels 10 each; the total of items was left 0 although 5 normative documents are among them.
        Report report = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(Requests.Outcomes.Granted.NaturalPersons, 4)
            .With(Requests.Outcomes.Granted.Total, 4)
            .With(Requests.NewlyReceived.NaturalPersons, 4)
            .With(Requests.NewlyReceived.Total, 4)
            .With(Requests.Outcomes.Total.Total, 4);
        Rule own = Rule.AtMost("MY-1", "x", [Requests.NewlyReceived.NaturalPersons], [Requests.Outcomes.Total.NaturalPersons]) with
        {
            Excess = Severity.Warning,
        };
        CheckResult result = report.Check(RuleBook.Standard.With(own));
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "MY-1");
        Cause cause = Assert.Single(result.Causes);
        Assert.Contains("MY-1", cause.Title.English, StringComparison.Ordinal);
        Assert.NotNull(cause.Diagnosis);
    }

    [Fact]
    public void A_row_and_a_column_that_miss_the_same_number_in_the_same_empty_box_are_one()
    {
        Report report = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(Requests.Outcomes.Granted.NaturalPersons, CellValue.Blank)
            .With(Requests.Outcomes.Granted.Total, 4)
            .With(Requests.Outcomes.Total.Total, 4)
            .With(Requests.Outcomes.Total.NaturalPersons, 4)
            .With(Requests.NewlyReceived.NaturalPersons, 4)
            .With(Requests.NewlyReceived.Total, 4);
        CheckResult result = report.Check();
        Assert.Equal(["B-SUM[自然人]", "B-ROW[三(一)]"], result.Findings.Select(finding => finding.Check.Id));
        Assert.Single(result.Causes);
    }

    [Fact]
    public void The_columns_of_a_row_that_last_year_carried_over_are_one()
    {
        Report lastYear = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(Requests.CarriedOut.NaturalPersons, 4)
            .With(Requests.CarriedOut.Total, 4);
        CheckResult result = AllForms.Zeros(ReportForm.Matrix2021).Check(lastYear);
        Cause cause = Assert.Single(result.Causes);
        Assert.All(cause.Findings, finding => Assert.Equal("XY-CARRY", finding.Rule.Id));
        Assert.StartsWith("XY-CARRY: ", cause.Title.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_slips_far_apart_are_two_causes()
    {
        Report report = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(CellsMatrix.Disputes.Reconsideration.Total, 2)
            .With(CellsMatrix.Disputes.LitigationDirect.Total, 2);
        Assert.Equal(2, report.Check().Causes.Count);
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 100)]
    public void Causes_partition_the_findings_in_the_order_of_their_first(Report report, int choice, int change, int other)
    {
        Cell[] cells = Cell.On(report.Form).ToArray();
        Report faulty = report
            .WithFault(cells[(choice & int.MaxValue) % cells.Length], change | 1)
            .WithFault(cells[(other & int.MaxValue) % cells.Length], 1);
        foreach (RuleBook book in (RuleBook[])[RuleBook.Exploratory, RuleBook.Filing])
        {
            CheckResult result = faulty.Check(book);
            int[][] groups = result.Causes.Select(cause => cause.Findings.Select(finding => IndexOf(result, finding)).ToArray()).ToArray();
            Assert.Equal(Enumerable.Range(0, result.Findings.Count), groups.SelectMany(group => group).Order());
            Assert.All(groups, group => Assert.Equal(group.Order(), group));
            Assert.Equal(groups.Select(group => group[0]).Order(), groups.Select(group => group[0]));
            Assert.All(result.Causes, cause => Assert.Equal(cause.Findings.Max(finding => finding.Severity), cause.Severity));
            Assert.Same(result.Causes, result.Causes);
        }
    }

    private static int IndexOf(CheckResult result, Finding finding) =>
        result.Findings.TakeWhile(other => !ReferenceEquals(other, finding)).Count();
}

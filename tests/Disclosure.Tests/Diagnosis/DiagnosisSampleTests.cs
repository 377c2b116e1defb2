using System.Globalization;
using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The sample page with two causes, as a person explained it.</summary>
public class DiagnosisSampleTests
{
    private static readonly Report Report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;

    [Fact]
    public void The_check_of_a_document_diagnoses_its_table()
    {
        ContentCheckResult document = ReportReader.ReadText(SamplePages.TonghuaDongchang2020).Check();
        Assert.NotEmpty(document.Diagnose());
        Assert.Equal(
            document.Table!.Diagnose().Select(diagnosis => diagnosis.ToString()),
            document.Diagnose().Select(diagnosis => diagnosis.ToString())
        );
        Assert.Empty(ReportReader.ReadText(SamplePages.ZhuzhouYunlong2016).Check().Diagnose());
    }

    [Fact]
    public void The_first_cause_is_the_total_row_left_0()
    {
        Diagnosis cause = Report.Check().Diagnose()[0];
        RepairSet only = Assert.Single(cause.Repairs);
        Assert.Equal(["(七)总计 / 自然人 0 → 3", "(七)总计 / 总计 0 → 3"], only.Cells.Select(cell => cell.ToString()));
        Assert.True(only.IsUnique);
        Assert.Equal([HypothesisKind.TotalLeftZero, HypothesisKind.TotalLeftZero], only.Hypotheses.Select(each => each.Kind));
        Assert.Equal(["B-BAL[自然人]", "B-BAL[总计]", "B-SUM[自然人]", "B-SUM[总计]"], cause.Findings.Select(finding => finding.Check.Id));
        Assert.Equal(2, cause.LowerBound);
        Assert.NotEqual(ProofKind.NotProven, cause.Proof);
        Assert.True(cause.IsComplete);
    }

    [Fact]
    public void The_second_cause_has_two_repairs_and_the_total_left_0_comes_first()
    {
        Diagnosis cause = Report.Check().Diagnose()[1];
        Assert.Equal(2, cause.Repairs.Count);
        Assert.Equal([1, 2], cause.Repairs.Select(repair => repair.Rank));
        CellRepair first = Assert.Single(cause.Repairs[0].Cells);
        Assert.Equal((CellsMatrix.Disputes.Reconsideration.Total, 1m), (first.Cell, first.Value));
        Assert.Equal(HypothesisKind.TotalLeftZero, Assert.Single(cause.Repairs[0].Hypotheses).Kind);
        CellRepair second = Assert.Single(cause.Repairs[1].Cells);
        Assert.Equal((CellsMatrix.Disputes.Reconsideration.Other, 0m), (second.Cell, second.Value));
        Assert.Equal((1, ProofKind.DisjointRules), (cause.LowerBound, cause.Proof));
    }

    [Fact]
    public void Both_first_repairs_together_leave_no_error()
    {
        IReadOnlyList<Diagnosis> causes = Report.Check().Diagnose();
        Assert.Equal(2, causes.Count);
        Report repaired = causes.Aggregate(Report, (report, cause) => report.With(cause.Repairs[0]));
        Assert.Empty(repaired.Check().Findings);
        Assert.Empty(repaired.Check().Diagnose());
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_text_is_the_same_twice_and_in_any_culture(string culture)
    {
        using var scope = new CultureScope();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(
            """
            B-BAL[自然人], B-BAL[总计], B-SUM[自然人], B-SUM[总计]: 2 cells to change, 1 way (fewer cannot do: 2 contradictions share no cell)
              1. (七)总计 / 自然人 0 → 3, (七)总计 / 总计 0 → 3 (total left 0)
            B-T4[行政复议]: 1 cell to change, 2 ways (fewer cannot do: as they stand, the figures break the rules)
              1. 行政复议 / 总计 0 → 1 (total left 0)
              2. 行政复议 / 其他结果 1 → 0
            """.ReplaceLineEndings("\n"),
            string.Join("\n", Report.Check().Diagnose())
        );
        Assert.Equal(
            """
            B-BAL[自然人]、B-BAL[总计]、B-SUM[自然人]、B-SUM[总计]：须修改2处，有1种改法（不能更少：2处矛盾没有共同的单元格，各须修改一处）
              1. (七)总计 / 自然人 0 → 3，(七)总计 / 总计 0 → 3（合计漏填为0）
            """.ReplaceLineEndings("\n"),
            Report.Check().Diagnose()[0].ToString(Language.Chinese)
        );
    }
}

using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>What a diagnosis doubts, what it leaves alone, and how it ends.</summary>
public class DiagnosisTests
{
    private static readonly Cell Total = CellsIndicator.Capacity.Staff.Total;
    private static readonly Cell FullTime = CellsIndicator.Capacity.Staff.FullTime;
    private static readonly Cell PartTime = CellsIndicator.Capacity.Staff.PartTime;

    [Fact]
    public void Each_cell_of_a_broken_sum_may_be_wrong_in_the_order_of_the_form()
    {
        Diagnosis cause = Assert.Single(Staff(9, 1, 3).Check().Diagnose());
        Assert.Equal(
            [(Total, 4m), (FullTime, 6m), (PartTime, 8m)],
            cause.Repairs.Select(repair => Assert.Single(repair.Cells)).Select(cell => (cell.Cell, cell.Value!.Value))
        );
        Assert.All(cause.Repairs, repair => Assert.Equal(1, repair.Rank));
        RuleContradiction contradiction = Assert.Single(cause.Contradictions);
        Assert.Equal("A-EQ-7", contradiction.ToString());
        Assert.Equal([Total, FullTime, PartTime], contradiction.Cells);
    }

    [Fact]
    public void A_repair_that_would_need_a_negative_count_is_none()
    {
        Diagnosis cause = Assert.Single(Staff(1, 2, 3).Check().Diagnose());
        Assert.Equal([Total], cause.Repairs.Select(repair => Assert.Single(repair.Cells).Cell));
    }

    [Fact]
    public void Nothing_to_state_is_doubted_like_a_number_and_read_as_0()
    {
        Diagnosis cause = Assert.Single(Staff(3, 1, CellValue.NotApplicable).Check().Diagnose());
        CellRepair repair = cause.Repairs.SelectMany(set => set.Cells).Single(cell => cell.Cell == PartTime);
        Assert.Equal(2, repair.Value);
        Assert.Equal("2.兼职人员数 / → 2", repair.ToString());
    }

    [Fact]
    public void Empty_boxes_are_free_and_never_part_of_a_set()
    {
        Assert.Empty(Staff(9, 1, CellValue.Blank).Check().Diagnose());
        Diagnosis cause = Assert.Single(Staff(1, 2, CellValue.Blank).Check().Diagnose());
        Assert.DoesNotContain(cause.Repairs, repair => repair.Cells.Any(cell => cell.Cell == PartTime));
    }

    [Fact]
    public void Several_values_are_given_as_a_range_and_not_applied_by_themselves()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Reconsideration.Total, 2)
            .With(CellsIndicator.Reconsideration.Upheld, 5)
            .With(CellsIndicator.Reconsideration.Corrected, 1)
            .With(CellsIndicator.Reconsideration.Other, 0);
        Diagnosis cause = Assert.Single(report.Check().Diagnose());
        Assert.Equal(
            ["(一)维持具体行政行为数 5 → 0 to 1", "四、行政复议数量 2 → at least 6"],
            cause.Repairs.SelectMany(set => set.Cells).Select(cell => cell.ToString())
        );
        Assert.All(cause.Repairs, repair => Assert.False(repair.IsUnique));
        Assert.Throws<ArgumentException>(() => report.With(cause.Repairs[0]));
    }

    [Fact]
    public void Rules_that_hold_one_by_one_and_not_together_are_a_cause_without_finding()
    {
        Report2021 report = Report2021
            .Blank.With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, 5)
            .With(CellsMatrix.Requests.CarriedIn.NaturalPersons, 0)
            .With(CellsMatrix.Requests.CarriedOut.NaturalPersons, 0)
            .With(CellsMatrix.Requests.Outcomes.Granted.NaturalPersons, 7);
        CheckResult result = report.Check();
        Assert.False(result.HasErrors);
        Diagnosis cause = Assert.Single(result.Diagnose());
        Assert.Empty(cause.Findings);
        Assert.Equal(1, cause.LowerBound);
        Assert.True(cause.IsJoint);
        Assert.StartsWith("No value of the empty boxes can satisfy the rules together: ", cause.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("无论空白格填何数，各项规则都不能同时成立：", cause.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.False(Assert.Single(Staff(9, 1, 3).Check().Diagnose()).IsJoint);
        Assert.Equal(3, cause.Repairs.Count);
    }

    [Fact]
    public void Certain_cells_and_weights_are_respected()
    {
        CheckResult result = Staff(9, 1, 3).Check();
        DiagnosisOptions certain = new() { Certain = [Total, PartTime] };
        Assert.Equal(FullTime, Assert.Single(Assert.Single(result.Diagnose(certain)).Repairs).Cells[0].Cell);
        DiagnosisOptions weighted = new()
        {
            Weights = new Dictionary<Cell, int>
            {
                [Total] = 5,
                [FullTime] = 3,
                [PartTime] = 3,
            },
        };
        Diagnosis cause = Assert.Single(result.Diagnose(weighted));
        Assert.Equal([FullTime, PartTime], cause.Repairs.Select(repair => Assert.Single(repair.Cells).Cell));
        Assert.Equal(3, cause.LowerBound);
    }

    [Fact]
    public void If_all_cells_are_certain_nothing_helps_and_the_diagnosis_says_so()
    {
        Diagnosis cause = Assert.Single(Staff(9, 1, 3).Check().Diagnose(new() { Certain = [Total, FullTime, PartTime] }));
        Assert.Empty(cause.Repairs);
        Assert.True(cause.IsComplete);
        Assert.Equal(long.MaxValue, cause.LowerBound);
        Assert.Contains("may be doubted", cause.ToString(), StringComparison.Ordinal);
        Assert.Single(cause.Findings);
    }

    [Fact]
    public void A_budget_that_ends_is_said_to_have_ended()
    {
        Report report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        Diagnosis cause = report.Check().Diagnose(new() { MaximumSteps = 1 })[0];
        Assert.Equal((ProofKind.NotProven, false, 0), (cause.Proof, cause.IsComplete, cause.Repairs.Count));
        Assert.Equal(4, cause.Findings.Count);
        Assert.Contains("not proven", cause.ToString(), StringComparison.Ordinal);
        Assert.Contains("未能证明", cause.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_sets_are_said_to_be_too_many()
    {
        Diagnosis cause = Assert.Single(Staff(9, 1, 3).Check().Diagnose(new() { MaximumSets = 2 }));
        Assert.Equal((2, false, ProofKind.DisjointRules), (cause.Repairs.Count, cause.IsComplete, cause.Proof));
    }

    [Fact]
    public void A_negative_count_is_a_cause()
    {
        Report2014 report = Report2014.Blank.With(CellsIndicator.Complaints, -3);
        RepairSet repair = Assert.Single(Assert.Single(report.Check().Diagnose()).Repairs);
        Assert.Equal((0m, null), (repair.Cells[0].Low, repair.Cells[0].High));
        Assert.False(repair.IsUnique);
    }

    [Fact]
    public void Figures_as_large_as_a_record_can_hold_are_exact()
    {
        Diagnosis cause = Assert.Single(Staff(0, long.MaxValue, long.MaxValue).Check().Diagnose());
        // No total could hold the sum: two cells must change, and each pair can.
        Assert.Equal(2, cause.LowerBound);
        Assert.Equal(3, cause.Repairs.Count);
    }

    [Fact]
    public void A_report_without_error_has_no_diagnosis() => Assert.Empty(AllForms.Zeros(ReportForm.Matrix2021).Check().Diagnose());

    [FsCheck.Xunit.Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 300)]
    public void A_valid_report_has_no_diagnosis(Report report) => Assert.Empty(report.Check().Diagnose());

    [Fact]
    public void Wrong_calls_are_refused()
    {
        CheckResult result = Staff(9, 1, 3).Check();
        Assert.Throws<ArgumentNullException>(() => DiagnosisExtensions.Diagnose((CheckResult)null!));
        Assert.Throws<ArgumentNullException>(() => result.Diagnose(null!));
        Assert.Throws<ArgumentException>(() => result.Diagnose(new() { Weights = new Dictionary<Cell, int> { [Total] = 0 } }));
        Assert.Throws<ArgumentException>(() => result.Diagnose(new() { MaximumSets = 0 }));
        Assert.Throws<ArgumentNullException>(() => result.Report.With((RepairSet)null!));
    }

    private static Report2014 Staff(CellValue total, CellValue fullTime, CellValue partTime) =>
        Report2014.Blank.With(Total, total).With(FullTime, fullTime).With(PartTime, partTime);
}

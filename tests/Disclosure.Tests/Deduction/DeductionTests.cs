using Litigation = Disclosure.CellsMatrix.Disputes.LitigationDirect;
using Outcomes = Disclosure.CellsMatrix.Requests.Outcomes;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>What follows for empty cells, and why: typed values of small reports.</summary>
public class DeductionTests
{
    private static readonly Report2021 Zeros = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);

    [Fact]
    public void A_part_is_what_its_total_and_the_other_parts_leave()
    {
        Deduction deduction = Zeros.With(Litigation.Total, 7).With(Litigation.Upheld, 3).With(Litigation.Pending, CellValue.Blank).Deduce();
        DeducedCell cell = Assert.Single(deduction.Cells);
        Assert.Equal((Litigation.Pending, DeductionStatus.Forced, (decimal?)4), (cell.Cell, cell.Status, cell.Value));
        Assert.Equal("B-T4[未经复议直接起诉]: 未经复议直接起诉 / 尚未审结 = 4", Assert.Single(cell.Chain).ToString());
        Assert.Equal("未经复议直接起诉 / 尚未审结: 4 (B-T4[未经复议直接起诉])", cell.ToString());
        Assert.Equal("未经复议直接起诉 / 尚未审结：4（B-T4[未经复议直接起诉]）", cell.ToString(Language.Chinese));
    }

    [Fact]
    public void Parts_of_a_total_share_what_is_left_and_parts_of_0_are_0()
    {
        Report2021 report = Zeros
            .With(Litigation.Total, 7)
            .With(Litigation.Upheld, 3)
            .With(Litigation.Pending, CellValue.Blank)
            .With(Litigation.Other, CellValue.Blank);
        Deduction deduction = report.Deduce();
        Assert.All(deduction.Cells, cell => Assert.Equal((DeductionStatus.Bounded, 0m, 4m), (cell.Status, cell.Low, cell.High)));
        Assert.Equal("未经复议直接起诉 / 其他结果: 0 to 4 (at most: B-T4[未经复议直接起诉])", deduction[Litigation.Other].ToString());
        Deduction zero = report.With(Litigation.Total, 3).Deduce();
        Assert.All(zero.Cells, cell => Assert.Equal(0, cell.Value));
    }

    [Fact]
    public void A_value_several_rules_away_comes_with_its_chain()
    {
        Report2021 report = Zeros
            .With(Requests.NewlyReceived.NaturalPersons, 3)
            .With(Requests.NewlyReceived.Total, 3)
            .With(Outcomes.Granted.NaturalPersons, 3)
            .With(Outcomes.Granted.Total, CellValue.Blank)
            .With(Outcomes.Total.NaturalPersons, 3)
            .With(Outcomes.Total.Total, CellValue.Missing);
        Deduction deduction = report.Deduce();
        Assert.Equal([3m, 3m], deduction.Cells.Select(cell => cell.Value!.Value));
        DeducedCell total = deduction[Outcomes.Total.Total];
        Assert.Equal(CellState.Missing, total.State);
        Assert.Equal(total.Cell, total.Chain[^1].Cell);
        Assert.Equal(report.With(Outcomes.Granted.Total, 3).With(Outcomes.Total.Total, 3), report.With(deduction));
        Assert.False(report.With(deduction).Check().HasErrors);
    }

    // Row by row and column by column each of the four boxes could hold 0 to 2 and more; the diagonal leaves one value.
    [Fact]
    public void All_rules_together_tell_more_than_one_at_a_time()
    {
        Report2021 report = Zeros
            .With(Requests.NewlyReceived.NaturalPersons, 2)
            .With(Requests.NewlyReceived.CommercialEnterprises, 2)
            .With(Requests.NewlyReceived.Total, 4)
            .With(Outcomes.Total.NaturalPersons, 2)
            .With(Outcomes.Total.CommercialEnterprises, 2)
            .With(Outcomes.Total.Total, 4)
            .With(Outcomes.Granted.Total, 4)
            .With(Outcomes.Granted.NaturalPersons, CellValue.Blank)
            .With(Outcomes.Granted.CommercialEnterprises, CellValue.Blank)
            .With(Outcomes.GrantedInPart.NaturalPersons, CellValue.Blank)
            .With(Outcomes.GrantedInPart.CommercialEnterprises, CellValue.Blank)
            .With(Outcomes.GrantedInPart.Total, CellValue.Blank);
        Deduction deduction = report.Deduce();
        Assert.Equal([2m, 2m, 0m, 0m, 0m], deduction.Cells.Select(cell => cell.Value!.Value));
        Assert.Equal("5 empty cells: 5 forced, 0 bounded, 0 open", deduction.ToString().Split('\n')[0]);
        Assert.Equal("空白格5个：可确定5个，有范围0个，不限0个", deduction.ToString(Language.Chinese).Split('\n')[0]);
    }

    [Fact]
    public void Contradictory_figures_give_no_interval_and_fill_nothing()
    {
        Report2021 report = Zeros.With(Litigation.Total, 2).With(Litigation.Upheld, 3).With(Litigation.Pending, CellValue.Blank);
        Deduction deduction = report.Deduce();
        DeducedCell cell = Assert.Single(deduction.Cells);
        Assert.Equal((DeductionStatus.Contradicted, null, null), (cell.Status, cell.Low, cell.High));
        Assert.False(deduction.IsPossible);
        RuleContradiction contradiction = Assert.Single(deduction.Contradictions);
        Assert.Equal("B-T4[未经复议直接起诉]", contradiction.ToString());
        Assert.Equal([Litigation.Upheld, Litigation.Corrected, Litigation.Other, Litigation.Total], contradiction.Cells.Order());
        Assert.Same(report, report.With(deduction));
        Assert.Contains("cannot hold, whatever the empty cells are", deduction.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_rests_on_figures_of_broken_rules_is_told_but_not_filled_in()
    {
        Report2021 report = Zeros
            .With(Outcomes.Granted.NaturalPersons, 3)
            .With(Outcomes.GrantedInPart.Total, CellValue.Blank)
            .With(Litigation.Pending, CellValue.Blank);
        Deduction deduction = report.Deduce();
        DeducedCell doubtful = deduction[Outcomes.GrantedInPart.Total];
        Assert.Equal((0, true), (doubtful.Value, doubtful.IsDoubtful));
        Assert.EndsWith("rests on figures of broken rules", doubtful.ToString(), StringComparison.Ordinal);
        Assert.False(deduction[Litigation.Pending].IsDoubtful);
        Assert.Equal(report.With(Litigation.Pending, 0), report.With(deduction));
    }

    [Fact]
    public void What_no_hard_rule_reads_is_open()
    {
        Deduction deduction = Report2019.Blank.Deduce();
        Assert.Equal(198, deduction.Cells.Count);
        Assert.All(deduction.Cells, cell => Assert.Equal((DeductionStatus.Open, null), (cell.Status, cell.High)));
        Cell change = CellsMatrix.ProactiveDisclosure.Licensing.Change;
        Assert.Equal(("any number", (decimal?)null), (deduction[change].ToString().Split(": ")[1], deduction[change].Low));
        Assert.EndsWith("at least 0", deduction[Litigation.Total].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_speaks_of_an_excess_alone_gives_a_limit_on_one_side()
    {
        Report2014 report = Report2014
            .Blank.With(CellsIndicator.Reconsideration.Upheld, 2)
            .With(CellsIndicator.Reconsideration.Corrected, 1);
        Deduction deduction = report.Deduce();
        Assert.Equal(
            (3m, null),
            (deduction[CellsIndicator.Reconsideration.Total].Low, deduction[CellsIndicator.Reconsideration.Total].High)
        );
        Assert.Equal("四、行政复议数量: at least 3 (at least: A-EQ-5)", deduction[CellsIndicator.Reconsideration.Total].ToString());
    }

    [Fact]
    public void Nothing_to_state_counts_as_0_and_stays_as_it_is()
    {
        Report2021 report = Zeros
            .With(Litigation.Total, 7)
            .With(Litigation.Upheld, CellValue.NotApplicable)
            .With(Litigation.Pending, CellValue.Blank);
        Deduction deduction = report.Check().Deduce();
        Assert.Equal(7, Assert.Single(deduction.Cells).Value);
        Assert.Equal(CellState.NotApplicable, report.With(deduction).StateOf(Litigation.Upheld));
    }

    [Fact]
    public void Figures_as_large_as_a_record_can_hold_are_exact_and_larger_ones_are_no_value()
    {
        Report2021 report = Zeros.With(Litigation.Upheld, long.MaxValue).With(Litigation.Total, CellValue.Blank);
        Assert.Equal(long.MaxValue, Assert.Single(report.Deduce().Cells).Value);
        DeducedCell beyond = Assert.Single(report.With(Litigation.Other, 1).Deduce().Cells);
        Assert.Equal((DeductionStatus.Bounded, (decimal)long.MaxValue + 1), (beyond.Status, beyond.Low));
        Assert.Equal(long.MaxValue, report.With(report.Deduce())[Litigation.Total].Number);
    }

    [Fact]
    public void Wrong_calls_are_refused()
    {
        Deduction deduction = Zeros.Deduce();
        Assert.Throws<KeyNotFoundException>(() => deduction[Litigation.Total]);
        Assert.Throws<ArgumentException>(() => Zeros.With(Litigation.Total, 1).With(deduction));
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).Deduce());
        Assert.Throws<ArgumentNullException>(() => Zeros.Deduce(null!));
        Assert.Throws<ArgumentNullException>(() => ((CheckResult)null!).Deduce());
        Assert.Throws<ArgumentNullException>(() => Zeros.With((Deduction)null!));
        Assert.Throws<ArgumentNullException>(() => ((Report2021)null!).With(deduction));
    }
}

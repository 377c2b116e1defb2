using Litigation = Disclosure.CellsIndicator.Litigation;

namespace Disclosure.Tests;

/// <summary>What the rule book says of itself: expected from reasoning about the forms, not from the book.</summary>
public class RuleBookAnalysisTests
{
    public static TheoryData<ReportForm> Forms => [.. AllForms.Each];

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_rules_can_hold_together_and_fix_no_cell(ReportForm form)
    {
        foreach (RuleBook book in new[] { RuleBook.Standard, RuleBook.Exploratory })
        {
            RuleBookAnalysis analysis = book.Analyse(form);
            Assert.True(analysis.IsFeasible);
            Assert.Empty(analysis.Conflicts);
            Assert.Empty(analysis.Fixed);
            Assert.NotEmpty(analysis.Checks);
        }
    }

    // The total column is the sum of the six others in every row, so what holds in the six holds in it.
    [Theory]
    [InlineData(ReportForm.Matrix2019, 19)]
    [InlineData(ReportForm.Matrix2021, 21)]
    public void In_the_matrix_the_sums_of_the_total_column_follow_from_the_six_others(ReportForm form, int outcomes)
    {
        RuleBookAnalysis analysis = RuleBook.Standard.Analyse(form);
        Assert.Equal(["B-BAL[总计]", "B-SUM[总计]"], analysis.Redundant.Select(redundant => redundant.Check.Id));
        string[] columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
        Assert.Equal(
            [.. columns.Select(column => $"B-BAL[{column}]"), "B-ROW[一]", "B-ROW[二]", "B-ROW[三(七)]", "B-ROW[四]"],
            analysis.Redundant[0].ImpliedBy.Select(check => check.Id)
        );
        string[] sums = analysis.Redundant[1].ImpliedBy.Select(check => check.Id).ToArray();
        Assert.Equal(columns.Select(column => $"B-SUM[{column}]"), sums.Take(6));
        // One row for each outcome, and the row of (七).
        Assert.Equal(outcomes + 1, sums.Skip(6).Count(id => id.StartsWith("B-ROW[三", StringComparison.Ordinal)));
        Assert.Equal(6 + outcomes + 1, sums.Length);
    }

    [Fact]
    public void In_the_table_of_2014_no_rule_that_errs_or_warns_follows_from_others() =>
        Assert.Empty(RuleBook.Standard.Analyse(ReportForm.Indicators2014).Redundant);

    // If the refusals are the sum of their grounds, then no ground exceeds them.
    [Fact]
    public void With_the_rules_that_inform_each_ground_is_at_most_the_refusals_by_their_sum()
    {
        RuleBookAnalysis analysis = RuleBook.Exploratory.Analyse(ReportForm.Indicators2014);
        Assert.Equal(6, analysis.Redundant.Count(redundant => redundant.Check.Id.StartsWith("A-LE-6[", StringComparison.Ordinal)));
        Assert.All(
            analysis.Redundant.Where(redundant => redundant.Check.Id.StartsWith("A-LE-6[", StringComparison.Ordinal)),
            redundant => Assert.Equal("A-EQ-4", Assert.Single(redundant.ImpliedBy).Id)
        );
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_has_the_structure_of_a_network(ReportForm form)
    {
        Assert.True(RuleBook.Standard.Analyse(form).IsNetwork);
        foreach (HardBlock block in HardSystem.Blocks(Report.BlankForm(form), RuleBook.Standard))
        {
            Assert.True(NetworkTest.Holds(block.Problem), $"{form}: {block.Checks[0]}");
        }
    }

    [Fact]
    public void Every_cell_of_the_table_of_2014_has_a_range_and_few_stand_alone()
    {
        RuleBookAnalysis analysis = RuleBook.Standard.Analyse(ReportForm.Indicators2014);
        Assert.Empty(analysis.UnreadCells);
        Assert.DoesNotContain(Litigation.Total, analysis.UncomparedCells);
        Assert.Contains(CellsIndicator.Capacity.Staff.Total, Cell.On(ReportForm.Indicators2014).Except(analysis.UncomparedCells));
        Assert.StartsWith("Standard on Indicators2014: ", analysis.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Standard（Indicators2014）：", analysis.ToString(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_cell_of_the_tables_of_requests_and_disputes_is_compared_with_others(ReportForm form)
    {
        RuleBookAnalysis analysis = RuleBook.Standard.Analyse(form);
        Assert.DoesNotContain(
            analysis.UncomparedCells,
            cell => cell.Key.StartsWith("Disputes.", StringComparison.Ordinal) || cell.Relation == CellRelation.Leaf
        );
        Assert.Subset(analysis.UncomparedCells.ToHashSet(), analysis.UnreadCells.ToHashSet());
    }

    [Fact]
    public void Wrong_calls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((RuleBook)null!).Analyse(ReportForm.Matrix2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Standard.Analyse((ReportForm)99));
    }
}

using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What a change mended and what it broke.</summary>
public class ComparisonTests
{
    private static readonly Report Tonghua = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;

    [Fact]
    public void A_repair_fixes_its_rules_and_changes_its_cells()
    {
        CheckResult before = Tonghua.Check();
        ResultComparison comparison = before.Compare(Tonghua.With(before.Diagnose()[0].Repairs[0]).Check());
        Assert.Equal(["B-BAL[自然人]", "B-BAL[总计]", "B-SUM[自然人]", "B-SUM[总计]"], comparison.Fixed.Select(change => change.Id));
        Assert.Equal(["B-T4[行政复议]"], comparison.StillBroken.Select(change => change.Id));
        Assert.Empty(comparison.NewlyBroken);
        Assert.Equal(["(七)总计 / 自然人 0 → 3", "(七)总计 / 总计 0 → 3"], comparison.Cells.Select(cell => cell.ToString()));
        Assert.Equal(
            $"""
            changed: (七)总计 / 自然人 0 → 3, (七)总计 / 总计 0 → 3
            fixed: B-BAL[自然人], B-BAL[总计], B-SUM[自然人], B-SUM[总计]
            still broken: B-T4[行政复议]
            unchanged: {comparison.Checks.Count - 5} checks
            """.ReplaceLineEndings("\n"),
            comparison.ToString()
        );
        Assert.StartsWith(
            "修改：(七)总计 / 自然人 0 → 3，(七)总计 / 总计 0 → 3\n已改正：B-BAL[自然人]，",
            comparison.ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_wrong_repair_breaks_rules_and_an_emptied_box_leaves_them_open()
    {
        CheckResult before = AllForms.Zeros(ReportForm.Matrix2021).Check();
        ResultComparison broken = before.Compare(before.Report.With(CellsMatrix.Disputes.Reconsideration.Total, 3).Check());
        Assert.Equal("B-T4[行政复议]: passed → failed", Assert.Single(broken.NewlyBroken).ToString());
        ResultComparison open = before.Compare(before.Report.With(CellsMatrix.Disputes.Reconsideration.Total, CellValue.Blank).Check());
        Assert.Equal("B-T4[行政复议]", Assert.Single(open.NoLongerAssessed, change => change.After.Rule.IsSum).Id);
        Assert.Equal("行政复议 / 总计 0 → blank", Assert.Single(open.Cells).ToString());
        Assert.Equal(
            "B-T4[行政复议]：不成立 → 无法判断",
            broken.After.Compare(open.After).NoLongerAssessed.Single(change => change.After.Rule.IsSum).ToString(Language.Chinese)
        );
    }

    [Fact]
    public void A_waiver_does_not_make_a_rule_fixed()
    {
        CheckResult before = Tonghua.Check();
        RuleBook book = RuleBook.Standard.With([before.Waive("B-T4", "r", "a", new(2021, 1, 1))]);
        ResultComparison comparison = before.Compare(Tonghua.Check(book));
        Assert.Empty(comparison.Fixed);
        Assert.Equal(5, comparison.StillBroken.Count);
    }

    [Fact]
    public void A_rule_that_only_one_rule_book_has_counts_as_not_applicable_in_the_other()
    {
        ResultComparison comparison = Tonghua.Check().Compare(Tonghua.Check(RuleBook.Standard.Without("B-T4")));
        Assert.Equal(3, comparison.NoLongerAssessed.Count);
        Assert.All(comparison.NoLongerAssessed, change => Assert.Equal(Verdict.NotApplicable, change.After.Verdict));
    }

    [Fact]
    public void A_finding_for_several_checks_breaks_those_that_do_not_hold_and_no_other()
    {
        Report2021 last = Report2021.Blank;
        foreach (Cell cell in Cell.On(ReportForm.Matrix2021))
        {
            last = last.With(cell, 0);
        }
        Cell naturalPersons = CellsMatrix.Requests.CarriedIn.NaturalPersons;
        Cell total = CellsMatrix.Requests.CarriedIn.Total;
        Report2021 both = last.With(naturalPersons, 5).With(total, 5);
        CheckResult clean = last.Check(last);
        CheckResult broken = both.Check(last);
        CheckResult mended = both.With(total, 0).Check(last);
        Assert.Equal(["XY-CARRY[自然人]", "XY-CARRY[总计]"], Carried(clean.Compare(broken).NewlyBroken));
        Assert.Equal(["XY-CARRY[自然人]", "XY-CARRY[总计]"], Carried(broken.Compare(clean).Fixed));
        Assert.Equal(["XY-CARRY[总计]"], Carried(broken.Compare(mended).Fixed));
        Assert.Equal(["XY-CARRY[自然人]"], Carried(broken.Compare(mended).StillBroken));
        Assert.Empty(Carried(broken.Compare(mended).NewlyBroken));
        Assert.Equal(0, broken.UnspokenSums);
    }

    private static IEnumerable<string> Carried(IEnumerable<CheckChange> changes) =>
        changes.Where(change => change.After.Rule.Id == "XY-CARRY").Select(change => change.Id);

    [Fact]
    public void Results_about_different_forms_have_nothing_in_common()
    {
        CheckResult matrix = AllForms.Zeros(ReportForm.Matrix2021).Check();
        Assert.Throws<ArgumentException>(() => matrix.Compare(AllForms.Zeros(ReportForm.Matrix2019).Check()));
        Assert.Throws<ArgumentNullException>(() => matrix.Compare(null!));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 60)]
    public void Nothing_changes_between_a_result_and_itself_and_a_change_back_is_the_change_turned_round(
        Report report,
        int choice,
        int change,
        bool blank
    )
    {
        Cell[] cells = Cell.On(report.Form).ToArray();
        Cell touched = cells[(choice & int.MaxValue) % cells.Length];
        Report other = blank ? report.With(touched, CellValue.Blank) : report.WithFault(touched, change | 1);
        CheckResult before = report.Check(RuleBook.Exploratory);
        CheckResult after = other.Check(RuleBook.Exploratory);

        ResultComparison same = after.Compare(other.Check(RuleBook.Exploratory));
        Assert.True(same.IsSame);
        Assert.Empty(same.Cells);
        Assert.Equal(
            after.Findings.Select(finding => finding.Check.Id).Distinct().Order(),
            same.StillBroken.Select(each => each.Id).Order()
        );

        ResultComparison there = before.Compare(after);
        ResultComparison back = after.Compare(before);
        Assert.Equal(
            there.Cells.Select(cell => (cell.Cell, cell.Before, cell.After)),
            back.Cells.Select(cell => (cell.Cell, cell.After, cell.Before))
        );
        Assert.Equal(
            there.Checks.Select(each => (each.Id, each.Before.Verdict, each.After.Verdict)),
            back.Checks.Select(each => (each.Id, each.After.Verdict, each.Before.Verdict))
        );
        Assert.Equal(
            back.Fixed.Select(each => each.Id),
            there.NewlyBroken.Where(each => each.Before.Verdict > Verdict.NotAssessed).Select(each => each.Id)
        );
        Assert.Equal(there.StillBroken.Select(each => each.Id), back.StillBroken.Select(each => each.Id));
        Assert.Equal(there.IsSame, back.IsSame);
        Assert.Equal(report.Equals(other), there.Cells.Count == 0);
    }
}

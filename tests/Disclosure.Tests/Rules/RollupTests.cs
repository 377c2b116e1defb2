using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>A region against its units: only over a complete list, and a finding that says where the empty boxes are.</summary>
public class RollupTests
{
    private static readonly Report2021 Region = Report2021.Blank with { Header = Header("某县", 2023) };

    [Fact]
    public void A_finding_names_the_cell_the_regions_figure_the_sum_and_the_units_with_an_empty_box()
    {
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, 8);
        Report2021[] units =
        [
            Unit("甲局", 3),
            Unit("乙局", null),
            Report2021.Blank.With(Requests.NewlyReceived.Total, 2) with
            {
                Header = ReportHeader.Empty,
            },
            Unit("丁局", null),
        ];
        Finding finding = Assert.Single(Rollup.Check(parent, units, complete: true).Findings);
        Assert.Equal(
            "warning HI-SUM[一/总计]: A figure of a region is the sum of that figure of all its units. "
                + "一、本年新收政府信息公开申请数量 / 总计 8, but 4 units state 5 together: the empty boxes must hold 3. Empty in: 乙局, 丁局.",
            finding.ToString()
        );
        Assert.Equal(
            "警告 HI-SUM[一/总计]：本级汇总数等于全部下级单位（含本级机关）之和。"
                + "一、本年新收政府信息公开申请数量 / 总计 8，而4个单位合计5：空白格应合计3。空白格：乙局、丁局。",
            finding.ToString(Language.Chinese)
        );
        Assert.Equal([null, "甲局", "乙局", "#3", "丁局"], finding.Cells.Select(cell => cell.Unit));
        Assert.Equal((Verdict.Incomplete, 8m, 5m), (finding.Verdict, finding.Left, finding.Right));
        Finding less = Assert.Single(Rollup.Check(parent.With(Requests.NewlyReceived.Total, 4), units, complete: true).Findings);
        Assert.Contains("4 units state 5 together and more in empty boxes; at least 1 apart", less.ToString(), StringComparison.Ordinal);
        Finding full = Assert.Single(Rollup.Check(parent, [units[0], units[2]], complete: true).Findings);
        Assert.EndsWith("总计 8, but 2 units state 5 together; difference 3.", full.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_of_one_name_stay_apart_in_findings_waivers_and_json()
    {
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, 9);
        Report2021[] units = [Unit("甲局", 3), Unit("乙局", 1), Unit("甲局", 2), Unit("甲局 #2", 0)];
        CheckResult result = Rollup.Check(parent, units, complete: true);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal([null, "甲局", "乙局", "甲局 #3", "甲局 #2"], finding.Cells.Select(cell => cell.Unit));
        Waiver waiver = result.Waive(finding.Check.Id, "r", "a", new(2024, 1, 1));
        RuleBook book = RuleBook.Standard.With([waiver]);
        CheckResult again = Rollup.Check(parent, units, complete: true, book);
        Assert.Empty(again.Findings);
        Assert.Empty(again.LapsedWaivers);
        // Another figure of the third unit, made good by the fourth: the finding is the same, its figures are not.
        CheckResult changed = Rollup.Check(parent, [units[0], units[1], Unit("甲局", 1), Unit("甲局 #2", 1)], complete: true, book);
        Assert.Equal(["甲局 #2", "甲局 #3"], Assert.Single(changed.LapsedWaivers).Changes.Select(change => change.Unit).Order());
        Assert.Equal([waiver], WaiverSet.FromJson(WaiverSet.Create([waiver]).ToJson()));
    }

    [Fact]
    public void Valid_reports_of_units_give_a_region_without_findings_and_one_more_anywhere_gives_one()
    {
        Gen<(Report[] Units, int Cell)> cases =
            from first in ReportGenerators.Matrix2021(Density.Sparse)
            from second in ReportGenerators.Matrix2021(Density.Dense)
            from cell in Gen.Choose(0, 199)
            select ((Report[])[Bare(first), Bare(second)], cell);
        Prop.ForAll(
                cases.ToArbitrary(),
                given =>
                {
                    Report parent = Report.FromCells(
                        ReportForm.Matrix2021,
                        Cell.On(ReportForm.Matrix2021)
                            .Select(cell => new KeyValuePair<Cell, CellValue>(
                                cell,
                                given.Units.Sum(unit => unit[cell].Number.GetValueOrDefault())
                            ))
                    );
                    CheckResult result = Rollup.Check(parent, given.Units, complete: true);
                    Assert.Empty(result.Findings);
                    Assert.Equal(200, result.Verdicts.Passed + result.Verdicts.Consistent);
                    Cell wrong = Cell.On(ReportForm.Matrix2021)[given.Cell];
                    Report changed = parent.With(wrong, parent[wrong].Number.GetValueOrDefault() + 1);
                    Assert.Equal(wrong, Assert.Single(Rollup.Check(changed, given.Units, complete: true).Findings).Cells[0].Cell);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(50));
    }

    [Fact]
    public void What_cannot_be_added_up_is_not_applicable_with_the_reason()
    {
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, 8);
        Report2021 unit = Unit("甲局", 3);
        Assert.Equal("The list of units is not declared complete, so their sum says nothing about the region.", Why([unit], false));
        Assert.Equal("There are no units.", Why([], true));
        Assert.Equal("甲局 reports for another year than the region.", Why([unit with { Header = Header("甲局", 2022) }], true));
        Assert.Equal(
            "乙局 reports on another form than the region.",
            Why([unit, Report2019.Blank with { Header = Header("乙局", 2023) }], true)
        );
        Assert.Equal(
            "The figures of 甲局 or of the region were carried over from another form.",
            Why([unit with { Origin = ReportOrigin.Migrated(ReportForm.Indicators2014, "0.1.0") }], true)
        );

        string Why(Report[] units, bool complete)
        {
            CheckResult result = Rollup.Check(parent, units, complete);
            Assert.Empty(result.Findings);
            Assert.Equal(200, result.Verdicts.NotApplicable);
            Assert.All(result.Outcomes, outcome => Assert.Equal(result.NotCompared, outcome.Reason));
            return result.NotCompared.English;
        }
    }

    [Fact]
    public void One_unit_states_and_several_state()
    {
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, 8);
        Finding finding = Assert.Single(Rollup.Check(parent, [Unit("甲局", 3)], complete: true).Findings);
        Assert.EndsWith("总计 8, but 1 unit states 3 together; difference 5.", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_within_the_region_are_no_part_of_it_nor_of_its_diagnosis()
    {
        // The region's own row is broken: more natural persons than requests.
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, 8).With(Requests.NewlyReceived.NaturalPersons, 9);
        RuleBook strict = RuleBook.Standard.With(
            new RuleOverlay { Rules = new Dictionary<string, RuleSetting> { ["HI-SUM"] = RuleSetting.Graded(Severity.Error) } }
        );
        CheckResult result = Rollup.Check(parent, [Unit("甲局", 3)], complete: true, strict);
        Assert.True(result.HasErrors);
        Assert.All(result.Findings, finding => Assert.Equal("HI-SUM", finding.Rule.Id));
        Assert.Empty(result.Diagnose());
        Assert.All(result.Causes, cause => Assert.Null(cause.Diagnosis));
        Assert.Contains("\"diagnoses\": []", result.ToJson(), StringComparison.Ordinal);
        Assert.NotEmpty(parent.Check().Diagnose());
    }

    [Fact]
    public void A_waiver_covers_the_figures_of_units_and_lapses_when_one_changes()
    {
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, 8);
        Report2021[] units = [Unit("甲局", 3), Unit("乙局", 4)];
        Waiver waiver = Rollup.Check(parent, units, complete: true).Waive("HI-SUM", "丙局 was dissolved", "李", new LocalDate(2024, 3, 1));
        Assert.Equal([(null, 8m), ("乙局", 4m), ("甲局", 3m)], waiver.Figures.Select(figure => (figure.Unit, figure.Value.Number)));
        RuleBook book = RuleBook.Standard.With([waiver]);
        CheckResult again = Rollup.Check(parent, units, complete: true, book);
        Assert.Empty(again.Findings);
        Assert.Equal("HI-SUM[一/总计]", Assert.Single(again.Waived).Finding.Check.Id);
        CheckResult changed = Rollup.Check(parent, [units[0], Unit("乙局", 2)], complete: true, book);
        Assert.Single(changed.Findings);
        Assert.Empty(changed.Waived);
        CellChange change = Assert.Single(Assert.Single(changed.LapsedWaivers).Changes);
        Assert.Equal(("乙局", 4m, 2m), (change.Unit, change.Before.Number, change.After.Number));
        // In a plain check of the region nobody knows what its units state, so nothing lapses.
        Assert.Empty(parent.Check(book).LapsedWaivers);
    }

    [Fact]
    public void Sums_over_many_units_are_exact()
    {
        Report2021 parent = Region.With(Requests.NewlyReceived.Total, long.MaxValue);
        Report2021[] units = [Unit("甲局", long.MaxValue), Unit("乙局", long.MaxValue), Unit("丙局", 1)];
        Finding finding = Assert.Single(Rollup.Check(parent, units, complete: true).Findings);
        Assert.Equal(-(long.MaxValue + 1m), finding.Difference);
        // An amount that no number can hold is no reason to throw.
        Cell fees = CellsMatrix.ProactiveDisclosure.Fees.Amount;
        Report2021 rich = Report2021.Blank.With(fees, decimal.MaxValue);
        Assert.Contains(
            "HI-SUM",
            Rollup.Check(Region.With(fees, -1m), [rich, rich with { }], complete: true).Findings[0].ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_caller_must_give_reports()
    {
        Assert.Throws<ArgumentNullException>(() => Rollup.Check(null!, [Region], complete: true));
        Assert.Throws<ArgumentNullException>(() => Rollup.Check(Region, null!, complete: true));
        Assert.Throws<ArgumentNullException>(() => Rollup.Check(Region, [], complete: true, (CheckOptions)null!));
        Assert.Throws<ArgumentNullException>(() => Rollup.Check(Region, [], complete: true, (RuleBook)null!));
        Assert.Throws<ArgumentException>(() => Rollup.Check(Region, [null!], complete: true));
        Assert.Throws<ArgumentException>(() => Rollup.Check(Region, [Region], complete: true));
    }

    private static Report Bare(Report report) => report with { Header = ReportHeader.Empty };

    private static ReportHeader Header(string body, int year) => ReportHeader.Empty with { IssuingBody = body, ReportYear = year };

    private static Report2021 Unit(string body, long? received) =>
        Report2021.Blank.With(Requests.NewlyReceived.Total, CellValue.FilledOrBlank(received)) with
        {
            Header = Header(body, 2023),
        };
}

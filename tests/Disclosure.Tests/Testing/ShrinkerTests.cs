using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What is shrunk is smaller, stays valid if it was, and comes down to next to nothing.</summary>
public class ShrinkerTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 25)]
    public void A_shrunk_valid_report_is_valid_and_smaller_and_of_the_same_form(Report report)
    {
        Report[] smaller = ReportShrinker.Shrink(report).Take(60).ToArray();
        Assert.NotEmpty(smaller);
        foreach (Report less in smaller)
        {
            ReportAssert.HasNoFindings(less.Check(RuleBook.Exploratory));
            Assert.Equal(report.Form, less.Form);
            Assert.All(
                Cell.On(report.Form),
                cell => Assert.True(Math.Abs(less[cell].Number ?? 0) <= Math.Abs(report[cell].Number ?? 0), cell.ToString())
            );
            Assert.True(Size(less) < Size(report));
            Assert.Equal(report.CountOf(CellState.Blank), less.CountOf(CellState.Blank));
        }
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014, "Requests.Responses.Refused.TradeSecrets", 5)]
    [InlineData(ReportForm.Indicators2014, "ProactiveDisclosure.ByChannel.Website", 1)]
    [InlineData(ReportForm.Matrix2019, "Requests.Outcomes.Refused.StateSecrets.NaturalPersons", 7)]
    [InlineData(ReportForm.Matrix2019, "ProactiveDisclosure.Licensing.Decisions", 1)]
    [InlineData(ReportForm.Matrix2021, "Requests.CarriedOut.OtherOrganisations", 3)]
    [InlineData(ReportForm.Matrix2021, "Disputes.LitigationDirect.Upheld", 2)]
    public void A_report_comes_down_to_the_figure_that_matters_and_its_totals(ReportForm form, string key, int least)
    {
        Cell cell = Cell.Find(form, key);
        Report report = ReportGenerators
            .Valid(form, Density.Dense)
            .Where(each => each[cell].Number >= least)
            .Sample(1, new Rnd(5, 7), 50)
            .Single();
        int steps = 0;
        while (ReportShrinker.Shrink(report).FirstOrDefault(less => less[cell].Number >= least) is { } smaller)
        {
            report = smaller;
            Assert.InRange(++steps, 1, 200);
        }
        ReportAssert.HasNoFindings(report.Check(RuleBook.Exploratory));
        Assert.Equal(least, report[cell].Number);
        // The figure, the totals that hold it, and what must stand beside it.
        Assert.InRange(report.Cells.Count(pair => pair.Value.Number is not (null or 0)), 1, 8);
        Assert.Equal(ReportHeader.Empty, report.Header);
    }

    [Fact]
    public void A_report_that_is_not_valid_shrinks_too_without_regard_to_the_rules()
    {
        Report2019 broken = SampleReports.TonghuaDongchang2020;
        Report report = broken;
        while (
            ReportShrinker.Shrink(report).FirstOrDefault(less => less.Check().Findings.Any(finding => finding.Rule.Id == "B-T4"))
                is { } smaller
        )
        {
            report = smaller;
        }
        Assert.Equal(1, report.Cells.Count(pair => pair.Value.Number is not (null or 0)));
        Assert.True(report.CountOf(CellState.Missing) > 150);
    }

    [Fact]
    public void Arbitrary_reports_end_with_a_form_of_which_nothing_is_known()
    {
        Report report = ReportGenerators.Arbitrary().Sample(1, new Rnd(5, 9), 50).Single();
        for (int steps = 0; ReportShrinker.Shrink(report).LastOrDefault() is { } smaller; steps++)
        {
            Assert.InRange(steps, 0, 1000);
            report = smaller;
        }
        Assert.All(report.Cells, cell => Assert.Equal(0, cell.Value.Number ?? 0));
    }

    /// <summary>Figures at the limits of their types have smaller ones too: nothing overflows on the way.</summary>
    [Fact]
    public void Figures_as_large_as_their_types_allow_shrink_too()
    {
        Report[] extremes =
        [
            Report2021.Blank.With(CellsMatrix.ProactiveDisclosure.Fees.Amount, decimal.MaxValue),
            Report2021.Blank.With(CellsMatrix.ProactiveDisclosure.Fees.Amount, decimal.MinValue),
            Report2021.Blank.With(CellsMatrix.Requests.CarriedIn.Total, long.MinValue),
            Report2021
                .Blank.With(CellsMatrix.Disputes.LitigationDirect.Upheld, long.MinValue)
                .With(CellsMatrix.Disputes.LitigationDirect.Total, long.MaxValue),
            AllForms.Each.Select(AllForms.Zeros).Last().With(CellsMatrix.Requests.NewlyReceived.Total, long.MaxValue),
        ];
        Gen<Report> largest = ReportGenerators.Arbitrary().Where(report => report.Cells.Any(cell => cell.Value.Number == decimal.MaxValue));
        foreach (Report report in extremes.Concat(largest.Sample(3, new Rnd(41, 43), 50)))
        {
            Report[] smaller = ReportShrinker.Shrink(report).ToArray();
            Assert.NotEmpty(smaller);
            Assert.DoesNotContain(report, smaller);
            Assert.All(
                smaller,
                less =>
                    Assert.All(
                        Cell.On(report.Form),
                        cell => Assert.True(Math.Abs(less[cell].Number ?? 0) <= Math.Abs(report[cell].Number ?? 0), cell.ToString())
                    )
            );
        }
    }

    [Fact]
    public void Shrunk_years_are_fewer()
    {
        ReportYears years = ReportGenerators.Years(2016, 2023).Sample(1, new Rnd(31, 37), 50).Single();
        Assert.Equal(["2016..2022", "2017..2023"], ReportShrinker.Shrink(years).Select(less => less.ToString()));
        Assert.Same(years[2020], ReportShrinker.Shrink(years).First()[2020]);
        Assert.Empty(ReportShrinker.Shrink(ReportGenerators.Years(2020, 2020).Sample(1).Single()));
    }

    [Fact]
    public void Shrunk_regions_are_still_the_sums_of_their_units()
    {
        foreach (ReportRegion region in ReportGenerators.Region(ReportForm.Matrix2019, 3).Sample(5, new Rnd(23, 29), 50))
        {
            ReportRegion[] smaller = ReportShrinker.Shrink(region).Take(12).ToArray();
            Assert.Equal([2, 2, 2, 3], smaller.Take(4).Select(less => less.Units.Count));
            Assert.All(smaller, less => ReportAssert.HasNoFindings(Rollup.Check(less.Region, less.Units, complete: true)));
            Assert.All(smaller, less => Assert.True(less.Units.Sum(Size) < region.Units.Sum(Size)));
            Assert.StartsWith("Report2019 2020 某省人民政府", region.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_null_argument_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => ReportShrinker.Shrink((Report)null!));
        Assert.Throws<ArgumentNullException>(() => ReportShrinker.Shrink((ReportYears)null!));
        Assert.Throws<ArgumentNullException>(() => ReportShrinker.Shrink((ReportRegion)null!));
    }

    private static decimal Size(Report report) =>
        report.Cells.Sum(cell => Math.Abs(cell.Value.Number ?? 0)) + ReportReductions.Members(report.Header) / 100m;
}

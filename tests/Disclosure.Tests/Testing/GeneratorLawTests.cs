using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>What the test kit generates is what it says: valid, consistent over years and levels, and faulty where a fault was planted.</summary>
public class GeneratorLawTests
{
    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void Reports_of_every_density_are_valid_and_as_full_and_as_large_as_asked(ReportForm form)
    {
        Report[] dense = Sample(form, Density.Dense);
        Report[] sparse = Sample(form, Density.Sparse);
        Report[] large = Sample(form, Density.Large);
        Assert.All(dense.Concat(sparse).Concat(large), report => ReportAssert.HasNoFindings(report.Check(RuleBook.Exploratory)));
        Assert.All(dense.Concat(large), report => Assert.Equal(Cell.On(form).Count, report.CountOf(CellState.Filled)));
        Assert.All(sparse, report => Assert.True(report.CountOf(CellState.Blank) > 0));
        Assert.All(large, report => Assert.Contains(report.Cells, cell => cell.Value.Number >= 1_000_000));
        Assert.True(dense.Average(Total) * 100 < large.Average(Total));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 40)]
    public void Years_follow_from_each_other_without_a_finding_and_are_on_the_form_of_their_year(ReportYears years)
    {
        int first = years.Reports[0].Header.ReportYear!.Value;
        Assert.Equal(Enumerable.Range(first, years.Reports.Count), years.Reports.Select(report => report.Header.ReportYear!.Value));
        Assert.All(
            years.Reports,
            report =>
                Assert.Equal(
                    report.Header.ReportYear switch
                    {
                        <= 2018 => ReportForm.Indicators2014,
                        <= 2020 => ReportForm.Matrix2019,
                        _ => ReportForm.Matrix2021,
                    },
                    report.Form
                )
        );
        ReportAssert.HasNoFindings(years.Reports[0].Check(RuleBook.Exploratory));
        foreach ((Report last, Report report) in years.Reports.Zip(years.Reports.Skip(1)))
        {
            CheckResult result = report.Check(last, RuleBook.Exploratory);
            ReportAssert.HasNoFindings(result);
            Assert.True(string.IsNullOrEmpty(result.NotCompared.English));
            Assert.Equal(0, result.SumVerdicts.Failed + result.SumVerdicts.Incomplete);
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => years[first - 1]);
    }

    /// <summary>The rules across years do speak of these reports: one request too many is noticed.</summary>
    [Fact]
    public void One_request_more_carried_in_is_found_across_the_years()
    {
        foreach (ReportYears years in ReportGenerators.Years(2019, 2022).Sample(20, new Rnd(17, 19), 50))
        {
            foreach (int year in (int[])[2020, 2021, 2022])
            {
                Report wrong = years[year].WithFault(CellsMatrix.Requests.CarriedIn.NaturalPersons, 1);
                ReportAssert.Finds(wrong.Check(against: years[year - 1]), "XY-CARRY", CellsMatrix.Requests.CarriedIn.NaturalPersons);
            }
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 40)]
    public void Every_figure_of_a_region_is_the_sum_of_its_units_and_all_are_valid(ReportRegion region)
    {
        CheckResult result = Rollup.Check(region.Region, region.Units, complete: true);
        ReportAssert.HasNoFindings(result);
        Assert.Equal(0, result.Verdicts.Failed + result.Verdicts.Incomplete + result.Verdicts.NotApplicable);
        Assert.Equal(region.Units.Count, region.Units.Select(unit => unit.Header.IssuingBody).Distinct().Count());
        Assert.All(region.Units.Append(region.Region), report => ReportAssert.HasNoFindings(report.Check(RuleBook.Exploratory)));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 100)]
    public void A_planted_fault_is_found_at_the_cells_it_names_and_nothing_else_has_changed(PlantedFault<Report> fault)
    {
        Assert.False(fault.Original.Check().HasErrors);
        Assert.NotEmpty(fault.Findings);
        foreach (Finding finding in fault.Findings)
        {
            Cell named = Assert.Single(
                fault.Cells.Take(1).Where(cell => finding.Cells.Any(part => part.Cell == cell)).DefaultIfEmpty(fault.Cells[^1])
            );
            ReportAssert.Finds(fault.Report, finding.Check.Id, named);
        }
        Cell[] changed = Cell.On(fault.Report.Form).Where(cell => fault.Original[cell] != fault.Report[cell]).ToArray();
        Assert.Equal(changed, fault.Cells.Order());
        Assert.Contains(fault.Kind.ToString(), fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(fault.RuleIds[0], fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_plants_the_same_fault_and_every_kind_can_be_planted()
    {
        Report2021 valid = ReportGenerators.Matrix2021(Density.Dense).Sample(1, new Rnd(3, 5), 50).Single();
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            PlantedFault<Report2021> fault = valid.WithFault(kind, 12);
            Assert.Equal(kind, fault.Kind);
            Assert.Equal(fault.Report, valid.WithFault(kind, 12).Report);
            Assert.NotEqual(valid, fault.Report);
            Assert.Same(valid, fault.Original);
        }
        Assert.Equal(9, Enum.GetValues<FaultKind>().Length);
        Assert.NotEqual(valid.WithFault(FaultKind.FactorTen, 1).Report, valid.WithFault(FaultKind.FactorTen, 2).Report);
        Assert.NotEqual(valid, valid.WithFault(FaultKind.FactorTen, -7).Report);
    }

    [Fact]
    public void A_caller_who_asks_for_what_cannot_be_is_told()
    {
        Report zeros = AllForms.Zeros(ReportForm.Matrix2021);
        Assert.Throws<ArgumentException>(() => zeros.WithFault(FaultKind.DigitDropped));
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).WithFault(FaultKind.DigitDropped));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Years(2013, 2020));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Years(2020, 2019));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Region(ReportForm.Matrix2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Valid((ReportForm)2015, Density.Dense));
    }

    private static decimal Total(Report report) => report.Cells.Sum(cell => cell.Value.Number ?? 0);

    private static Report[] Sample(ReportForm form, Density density) =>
        ReportGenerators.Valid(form, density).Sample(60, new Rnd(11, 13), 50).ToArray();
}

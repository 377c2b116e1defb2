using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>What the test kit generates is what it says: valid, and consistent over years and levels.</summary>
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

    [Theory]
    [InlineData(ReportForm.Indicators2014, 2014, 2018)]
    [InlineData(ReportForm.Matrix2019, 2019, 2020)]
    [InlineData(ReportForm.Matrix2021, 2021, 2025)]
    public void A_valid_report_has_a_header_as_a_body_writes_it(ReportForm form, int first, int last)
    {
        ReportHeader[] headers = Sample(form, Density.Dense).Concat(Sample(form, Density.Sparse)).Select(report => report.Header).ToArray();
        Assert.Equal(
            Enumerable.Range(first, last - first + 1),
            headers.Select(header => header.ReportYear).OfType<int>().Distinct().Order()
        );
        Assert.Contains(headers, header => header.ReportYear is null);
        Assert.Contains(headers, header => header.Contacts.Fax is not null);
        foreach (ReportHeader header in headers)
        {
            if (header.Period?.Dates is { } dates)
            {
                Assert.InRange(dates.Start.Year, first, last);
                Assert.Equal(header.ReportYear ?? dates.Start.Year, dates.Start.Year);
                Assert.Equal(dates, new DateInterval(new LocalDate(dates.Start.Year, 1, 1), new LocalDate(dates.Start.Year, 12, 31)));
            }
            LocalDate[] days = new[] { header.FilledOn, header.SignedOn, header.PublishedOn }.OfType<LocalDate>().ToArray();
            Assert.Equal(days.Order(), days);
            Assert.All(days, day => Assert.InRange(day.Year, (header.ReportYear ?? first) + 1, (header.ReportYear ?? last) + 1));
            string[] texts = HeaderMembers.Of(header).Select(member => member.Value).OfType<string>().ToArray();
            Assert.All(texts, text => Assert.Matches("^[\\p{L}\\d@.-]+$", text));
        }
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

    [Fact]
    public void A_caller_who_asks_for_what_cannot_be_is_told()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Years(2013, 2020));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Years(2020, 2019));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Region(ReportForm.Matrix2021, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Valid((ReportForm)2015, Density.Dense));
        const Density None = (Density)99;
        Assert.All(AllForms.Each, form => Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Valid(form, None)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Matrix2021(None));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Years(2019, 2020, None));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportGenerators.Region(ReportForm.Matrix2021, 2, None));
        Assert.Throws<ArgumentException>(() => ReportGenerators.Years(2019, 2020, Density.Large));
    }

    private static decimal Total(Report report) => report.Cells.Sum(cell => cell.Value.Number ?? 0);

    private static Report[] Sample(ReportForm form, Density density) =>
        ReportGenerators.Valid(form, density).Sample(60, new Rnd(11, 13), 50).ToArray();
}

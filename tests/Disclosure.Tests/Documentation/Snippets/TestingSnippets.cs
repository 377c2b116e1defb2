using Disclosure.Testing;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>The C# of docs/testing.md, compiled and run.</summary>
public class TestingSnippets
{
    [Fact]
    public void Samples_and_assertions()
    {
        // begin docs/testing.md
        Report2019 broken = SampleReports.TonghuaDongchang2020; // totals left at 0: five broken sums
        Report2014 sparse = SampleReports.KunmingGuandu2016; // most boxes empty, figures on headings
        string page = SamplePages.ZhuzhouYunlong2016; // prose without a table
        // end
        Assert.Equal(5, broken.Check().CountOf(Severity.Error));
        Assert.True(sparse.CountOf(CellState.Blank) > sparse.CountOf(CellState.Filled));
        Assert.Null(ReportReader.ReadText(page).Report);

        // begin docs/testing.md
        ReportAssert.Equal(broken, ReportReader.ReadText(SamplePages.TonghuaDongchang2020).Report!);
        ReportAssert.HasNoErrors(SampleReports.ChangchunAutomotiveZone2016); // warnings may be there
        ReportAssert.HasNoFindings(Report2021.Blank); // not even a warning
        ReportAssert.Finds(broken, "B-T4", CellsMatrix.Disputes.Reconsideration.Total);
        // end
        string message = Assert
            .Throws<ReportAssertionException>(() => ReportAssert.Equal(broken, broken.With(CellsMatrix.Requests.NewlyReceived.Total, 4)))
            .Message;
        Assert.Contains(message, File.ReadAllText(Repository.PathOf("docs", "testing.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_reports_and_faults()
    {
        // begin docs/testing.md
        Report2021 report = ReportGenerators.Matrix2021(Density.Dense).Sample(1).Single();
        ReportYears years = ReportGenerators.Years(2016, 2023).Sample(1).Single(); // one body, each year on the form of its year
        ReportAssert.HasNoFindings(years[2020].Check(against: years[2019], RuleBook.Exploratory));
        ReportRegion region = ReportGenerators.Region(ReportForm.Matrix2021, units: 3).Sample(1).Single();
        ReportAssert.HasNoFindings(Rollup.Check(region.Region, region.Units, complete: true));
        // end

        // begin docs/testing.md
        PlantedFault<Report2021> fault = report.WithFault(FaultKind.FactorTen, seed: 7); // the same seed, the same fault
        Console.WriteLine(fault); // FactorTen: the cell with its label, the figure before and after, and the broken rules
        ReportAssert.Finds(fault);
        Report2021 wrong = report.WithFault(CellsMatrix.Disputes.Reconsideration.Total, 1); // or where and how much you say
        // end
        Assert.True(wrong.Check().HasErrors);
    }

    // begin docs/testing.md
    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void What_is_saved_reads_back(Report report) => ReportAssert.Equal(report, Report.FromJson(report.ToJson()));

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void A_fault_is_noticed(PlantedFault<Report> fault) => Assert.True(fault.Report.Check().HasErrors, fault.ToString());

    // end

    [Fact]
    public void The_page_names_every_kind_of_fault()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "testing.md"));
        Assert.All(Enum.GetNames<FaultKind>(), kind => Assert.Contains($"`{kind}`", page, StringComparison.Ordinal));
    }
}

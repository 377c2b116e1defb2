// The stream of the page ends by itself, and the page is not about cancelling.
#pragma warning disable xUnit1051

using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>The code of docs/performance.md.</summary>
public class PerformanceSnippets
{
    [Fact]
    public void Streams()
    {
        Report[] reports = [SampleReports.TonghuaDongchang2020, SampleReports.KunmingGuandu2016, Wrong(), Report2021.Blank];

        // begin docs/performance.md
        int wrong = 0;
        foreach (CheckResult result in reports.CheckAll(new BatchOptions { DegreeOfParallelism = Environment.ProcessorCount }))
        {
            wrong += result.HasErrors ? 1 : 0;
        }
        // end
        Assert.Equal(reports.Count(report => report.Check().HasErrors), wrong);
        Assert.InRange(wrong, 1, reports.Length - 1);
    }

    [Fact]
    public void Blocks()
    {
        Report[] editions = [AllForms.Zeros(ReportForm.Matrix2021), Wrong(), Report2021.Blank];

        // begin docs/performance.md
        CellBlock block = CellBlock.Pack(ReportForm.Matrix2021, editions);
        BlockResult result = block.Check();
        foreach (int position in result.NotClean)
        {
            Console.WriteLine($"{position}: {string.Join(", ", result.FailedOn(position))}; open: {result.OpenOn(position).Count}");
        }
        // end
        Assert.Equal([1], result.NotClean);
        Assert.Equal(["B-T4[行政复议]"], result.FailedOn(1).Select(check => check.Id));
    }

    private static Report Wrong() => AllForms.Zeros(ReportForm.Matrix2021).With(CellsMatrix.Disputes.Reconsideration.Total, 3);
}

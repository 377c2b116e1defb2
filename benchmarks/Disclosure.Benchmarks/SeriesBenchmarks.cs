using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>
/// The panel of 1,000 bodies over 12 years: five on the table of 2014, whose replies become bounds, two on the form of 2019, five on that
/// of 2021.
/// </summary>
[MemoryDiagnoser]
public class SeriesBenchmarks
{
    private const int Bodies = 1000;
    private const int FirstYear = 2014;
    private const int Years = 12;

    private Report[] reports = [];
    private SeriesPanel panel = null!;

    /// <summary>Builds the reports.</summary>
    [GlobalSetup]
    public void Build()
    {
        Report[] years = Enumerable.Range(FirstYear, Years).Select(Make).ToArray();
        reports = Enumerable
            .Range(0, Bodies)
            .SelectMany(body => years.Select(report => report with { Header = report.Header with { IssuingBody = $"第{body}局" } }))
            .ToArray();
        panel = SeriesPanel.From(reports);
    }

    /// <summary>From the reports to the panel.</summary>
    [Benchmark]
    public SeriesPanel MakePanel() => SeriesPanel.From(reports);

    /// <summary>The same without the years on the table of 2014.</summary>
    [Benchmark]
    public SeriesPanel MakePanelOfMatrixForms() => SeriesPanel.From(reports.Where(report => report is MatrixReport));

    /// <summary>All rows of a panel as comma-separated values.</summary>
    [Benchmark]
    public void WriteCsv() => panel.WriteCsv(TextWriter.Null);

    /// <summary>What a panel keeps of each report, in bytes.</summary>
    public static void PrintMemory()
    {
        Report[] years = Enumerable.Range(FirstYear, Years).Select(Make).ToArray();
        IEnumerable<Report> stream = Enumerable
            .Range(0, Bodies)
            .SelectMany(body => years.Select(report => report with { Header = report.Header with { IssuingBody = $"第{body}局" } }));
        SeriesPanel first = SeriesPanel.From(stream.Take(Years));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SeriesPanel panel = SeriesPanel.From(stream);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"{(after - before) / panel.ReportCount} bytes for each of {panel.ReportCount} reports");
        GC.KeepAlive(first);
        GC.KeepAlive(panel);
    }

    private static Report Make(int year)
    {
        ReportForm form =
            year < 2019 ? ReportForm.Indicators2014
            : year < 2021 ? ReportForm.Matrix2019
            : ReportForm.Matrix2021;
        var values = Cell.On(form).ToDictionary(cell => cell, _ => (CellValue)0L);
        if (form == ReportForm.Indicators2014)
        {
            IReadOnlyList<Cell> rows = Cell.On(form);
            (int Row, long Figure)[] stated =
            [
                (3, 4),
                (17, 21),
                (22, 20),
                (25, 28),
                (26, 4),
                (27, 15),
                (28, 2),
                (29, 3),
                (32, 2),
                (37, 3),
                (38, 1),
            ];
            foreach ((int row, long figure) in stated)
            {
                values[rows[row - 1]] = figure;
            }
        }
        else
        {
            values[CellsMatrix.Requests.NewlyReceived.Total] = 30;
            values[CellsMatrix.Requests.Outcomes.Granted.Total] = 25;
            values[CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld.Total] = 5;
            values[CellsMatrix.Requests.Outcomes.Total.Total] = 30;
        }
        return Report.FromCells(form, values) with { Header = new() { ReportYear = year } };
    }
}

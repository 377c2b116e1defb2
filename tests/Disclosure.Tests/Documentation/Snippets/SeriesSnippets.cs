using System.Globalization;
using System.Text;
using Disclosure.Tests.Documents;

namespace Disclosure.Tests;

/// <summary>The C# of docs/series.md, compiled, and the tables of the page as the library writes them.</summary>
public class SeriesSnippets
{
    private static readonly IReadOnlyList<Report> TenYears = SeriesSamples.TenYears;

    [Fact]
    public void One_body()
    {
        IReadOnlyList<Report> reports = TenYears;

        // begin docs/series.md
        DisclosureSeries series = DisclosureSeries.From(reports); // any order, any forms
        Console.WriteLine(series); // a table: indicators down, years across

        SeriesPoint granted = series[SeriesIndicator.Granted, 2016];
        Console.WriteLine(granted.Stated); // 20 responses, as the report says
        Console.WriteLine(granted.Bounds); // 11..20 requests, which the form of 2021 would count
        Console.WriteLine(granted.Share); // 0.666667 of the 30 responses of its own year

        SeriesPoint trial = series[SeriesIndicator.Granted, 2019];
        Console.WriteLine(trial.Change); // nothing, because ...
        Console.WriteLine(trial.ChangeReason); // One year counts responses, the other requests.
        Console.WriteLine(trial.Break); // The form of 2014 gave way to that of 2019. Before: ...
        // end
        Assert.Equal(20, granted.Stated);
        Assert.Equal("11..20", granted.Bounds.ToString());
        Assert.Equal(0.666667m, granted.Share);
        Assert.Null(trial.Change);
        Assert.Equal("One year counts responses, the other requests.", trial.ChangeReason.English);
        Assert.StartsWith("The form of 2014 gave way to that of 2019. Before: ", trial.Break?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Output()
    {
        DisclosureSeries series = DisclosureSeries.From(TenYears);
        string folder = Directory.CreateTempSubdirectory("series").FullName;

        // begin docs/series.md
        File.WriteAllText(Path.Combine(folder, "series.csv"), series.ToCsv()); // UTF-8
        File.WriteAllText(Path.Combine(folder, "excel.csv"), series.ToCsv(CsvOptions.ForExcel)); // with the mark that Excel looks for
        File.WriteAllText(Path.Combine(folder, "series.json"), series.ToJson());
        File.WriteAllText(Path.Combine(folder, "series.html"), series.ToHtml(Language.Chinese));

        // Flat rows: records of text and numbers, for data frames and plots.
        var received = series.Rows().Where(row => row.Indicator == "RequestsReceived").Select(row => (row.Year, row.Stated));
        // end
        Assert.Equal(series.Years, received.Select(row => row.Year));
        Assert.Equal(4, Directory.GetFiles(folder).Length);
        Assert.Equal(0xEF, File.ReadAllBytes(Path.Combine(folder, "excel.csv"))[0]);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Many_bodies()
    {
        string folder = Repository.PathOf("samples", "reports");
        using var writer = new StringWriter();
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        // begin docs/series.md
        async IAsyncEnumerable<Report> Reports()
        {
            await foreach (FolderReading page in ReportReader.ReadFolderAsync(folder))
            {
                if (page.Reading.Report is { } report)
                {
                    yield return report; // read, counted, forgotten
                }
            }
        }

        SeriesPanel panel = await SeriesPanel.FromAsync(Reports(), cancellation: cancellation);
        panel.WriteCsv(writer); // all bodies, one tidy table
        Console.WriteLine(panel); // which body has what in which year
        foreach (SeriesProblem problem in panel.Problems)
        {
            Console.WriteLine(problem); // no year, no name, two reports for one year
        }
        // end
        Assert.True(panel.ReportCount >= 3, panel.ToString());
        Assert.StartsWith("issuer,", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_the_page_are_made_by_the_code()
    {
        DisclosureSeries series = DisclosureSeries.From(TenYears);
        string page = Repository.PathOf("docs", "series.md");
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        string csv = series.ToCsv().ReplaceLineEndings("\n");
        string chosen = string.Concat(
            csv.Split('\n')
                .Where((line, index) => index == 0 || line.Split(',').ElementAtOrDefault(2) is "RequestsReceived" or "Granted")
                .Select(line => line + "\n")
        );
        (string Begin, string Content)[] parts =
        [
            ("<!-- table -->", $"```text\n{series}\n```"),
            ("<!-- csv -->", $"```text\n{chosen}```"),
            ("<!-- indicators -->", Indicators()),
        ];
        string expected = text;
        foreach ((string begin, string content) in parts)
        {
            int start = expected.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            int end = expected.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
            Assert.True(start >= begin.Length && end > start, begin);
            expected = expected[..start] + "\n" + content + "\n" + expected[end..];
        }
        GeneratedPage.AssertIs(expected, "docs", "series.md");
        GeneratedPage.AssertIs(csv, "docs", "series.csv");
    }

    private static string Indicators()
    {
        var table = new StringBuilder("| indicator | table of 2014 | matrix form | meaning |\n|---|---|---|---|\n");
        foreach (SeriesIndicator indicator in SeriesIndicator.All)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| `{indicator.Id}` {indicator.Name.Chinese} | {Of(ReportForm.Indicators2014)} | {Matrix()} | {indicator.Meaning.English} |\n"
            );

            string Of(ReportForm form) =>
                $"{string.Join(" + ", indicator.On(form).Cells.Select(cell => cell.CodeOn(form)))} ({indicator.On(form).Basis.ToString().ToLowerInvariant()})";

            string Matrix() =>
                indicator.On(ReportForm.Matrix2019).Cells.SequenceEqual(indicator.On(ReportForm.Matrix2021).Cells)
                    ? Of(ReportForm.Matrix2021)
                    : $"{Of(ReportForm.Matrix2019)}; since 2021 {Of(ReportForm.Matrix2021)}";
        }
        return table.ToString().TrimEnd('\n');
    }
}

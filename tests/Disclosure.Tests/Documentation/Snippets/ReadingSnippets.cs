using System.Text;

namespace Disclosure.Tests;

/// <summary>The C# of docs/reading.md, compiled.</summary>
public class ReadingSnippets
{
    [Fact]
    public void Files()
    {
        string path = Repository.PathOf("tests", "documents", "tonghua-dongchang-2020.html");
        // begin docs/reading.md
        ReportReading reading = ReportReader.ReadFile(path);
        Console.WriteLine(reading.Format); // Html, Word, Excel, …
        foreach (ReadingProblem problem in reading.Problems)
        {
            Console.WriteLine(problem); // code, place, sentence
        }
        if (reading.Report is MatrixReport report)
        {
            Cell cell = CellsMatrix.Requests.NewlyReceived.Total;
            Console.WriteLine($"{report[cell]} at {reading.PlaceOf(cell)}");
        }
        // end
        Assert.Equal(SourceFormat.Html, reading.Format);
        Assert.NotNull(reading.PlaceOf(CellsMatrix.Requests.NewlyReceived.Total)?.Column);
    }

    [Fact]
    public void How_surely()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016"));
        Report report = reading.Report!;
        // begin docs/reading.md
        foreach (Cell cell in Cell.On(report.Form).Where(cell => reading.ConfidenceOf(cell) == CellConfidence.Reported))
        {
            Console.WriteLine($"{cell.Label}: {reading.ProblemsOf(cell)[0]}"); // what a person should look at
        }
        // end
        Assert.All(
            Cell.On(report.Form),
            cell => Assert.Equal(reading.ConfidenceOf(cell) == CellConfidence.Reported, reading.ProblemsOf(cell).Count > 0)
        );
    }

    [Fact]
    public void For_programs()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016"));
        // begin docs/reading.md
        string json = reading.ToJson(); // texts in both languages; ToJson(Language.Chinese) for one
        // end
        Assert.StartsWith("{\n  \"format\": \"text\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Forced()
    {
        using var stream = new MemoryStream(
            CodePagesEncodingProvider
                .Instance.GetEncoding("gb18030")!
                .GetBytes("某区2021年政府信息公开工作年度报告,\n一、本年新收政府信息公开申请数量,1,0,0,0,0,0,1\n")
        );
        // begin docs/reading.md
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!; // .NET knows Chinese code pages by this provider
        var options = new ReaderOptions { Format = SourceFormat.Csv, Encoding = chinese };
        ReportReading reading = ReportReader.ReadStream(stream, options);
        Console.WriteLine(reading.EncodingName); // what was used: forced here, otherwise found
        // end
        Assert.Equal(SourceFormat.Csv, reading.Format);
        Assert.Equal(2021, reading.Header.ReportYear);
    }

    [Fact]
    public async Task Folders()
    {
        string folder = Repository.PathOf("samples", "reports");
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        int count = 0;
        // begin docs/reading.md
        await foreach (FolderReading file in ReportReader.ReadFolderAsync(folder, cancellation: cancellation))
        {
            Console.WriteLine($"{file.Path}: {file.Reading}");
        }
        // end
        await foreach (FolderReading file in ReportReader.ReadFolderAsync(folder, cancellation: cancellation))
        {
            count++;
        }
        Assert.Equal(5, count);
    }

    [Fact]
    public void The_table_of_limits_is_that_of_the_options()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "reading.md"));
        IEnumerable<string> limits = typeof(ReaderOptions)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(int))
            .Select(property =>
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"| `{property.Name}` | {property.GetValue(ReaderOptions.Default):N0} |"
                )
            );
        Assert.Equal(
            limits,
            page.Split('\n')
                .Where(line => line.StartsWith("| `Max", StringComparison.Ordinal))
                .Select(line => line[..(line.IndexOf('|', line.IndexOf('|', 1) + 1) + 1)])
        );
    }
}

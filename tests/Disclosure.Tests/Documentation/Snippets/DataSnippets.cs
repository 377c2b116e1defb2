using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>The C# of docs/data.md and of docs/notebooks.md, compiled.</summary>
public class DataSnippets
{
    [Fact]
    public void Rows()
    {
        Report[] reports = [Of("kunming-guandu-2016"), Of("changchun-automotive-zone-2016"), Of("tonghua-dongchang-2020")];
        string folder = Directory.CreateTempSubdirectory("data").FullName;
        // begin docs/data.md
        using (StreamWriter lines = File.CreateText(Path.Combine(folder, "rows.jsonl")))
        {
            foreach (ReportRow row in reports.SelectMany(report => report.Rows()))
            {
                lines.WriteLine(JsonSerializer.Serialize(row, JsonSerializerOptions.Web));
            }
        }
        using (StreamWriter cells = File.CreateText(Path.Combine(folder, "cells.csv")))
        {
            ReportRow.WriteCsv(cells, reports.SelectMany(report => report.Rows())); // CsvOptions.ForExcel for a spreadsheet
        }
        using (StreamWriter csv = File.CreateText(Path.Combine(folder, "series.csv")))
        {
            SeriesPanel.From(reports).WriteCsv(csv);
        }
        // end
        JsonElement[] rows = File.ReadLines(Path.Combine(folder, "rows.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToArray();
        Assert.Equal(58 + 58 + 198, rows.Length);
        // What docs/data.md says that the second statement gives.
        JsonElement[] sparse = rows.Where(row => row.GetProperty("issuer").GetString() == "官渡区政务服务管理局").ToArray();
        Assert.Equal(48, sparse.Count(row => row.GetProperty("state").GetString() == "blank"));
        Assert.Equal(10, sparse.Count(row => row.GetProperty("number").ValueKind == JsonValueKind.Number));
        Assert.Equal(1 + rows.Length, File.ReadLines(Path.Combine(folder, "cells.csv")).Count());
        Assert.Equal(1 + 3 * 15, File.ReadLines(Path.Combine(folder, "series.csv")).Count());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Folders()
    {
        string folder = Repository.PathOf("samples", "reports");
        CancellationToken stop = TestContext.Current.CancellationToken;
        using var writer = new StringWriter();
        // begin docs/data.md
        ReportRow.WriteCsv(
            writer,
            ReportReader
                .ReadFolderAsync(folder, cancellation: stop)
                .ToBlockingEnumerable(stop)
                .SelectMany(file => file.Reading.Report?.Rows(source: file.Path) ?? [])
        );
        // end
        Assert.Equal(1 + 58 + 58 + 198, writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Html()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020"));
        // begin docs/notebooks.md
        string page = reading.ToHtml(Language.Chinese);
        string drawn = reading.Check().ToHtml();
        string holes = reading.Report!.Deduce().ToHtml();
        // end
        Assert.All(
            (string[])[page, drawn, holes],
            html => Assert.StartsWith("<div class=\"disclosure-form\"", html, StringComparison.Ordinal)
        );
    }

    private static Report Of(string name) => ReportReader.ReadFile(Repository.Sample(name)).Report!;
}

using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>The JSON of readings and of migrations says what the objects say, member by member.</summary>
public class ReadingAndMigrationJsonTests
{
    [Theory]
    [InlineData("tonghua-dongchang-2020")]
    [InlineData("kunming-guandu-2016")]
    [InlineData("zhuzhou-yunlong-2016")]
    public void A_reading_has_its_problems_places_claims_and_report(string sample)
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample(sample));
        using JsonDocument json = JsonDocument.Parse(reading.ToJson());
        JsonElement root = json.RootElement;
        Assert.Equal(
            ["format", "encoding", "summary", "header", "problems", "unmatched", "claims", "cells", "report"],
            root.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(reading.ToString(Language.Chinese), root.GetProperty("summary").GetProperty("zh").GetString());
        Assert.Equal(reading.Header, root.GetProperty("header").Deserialize<ReportHeader>());
        Assert.Equal(
            reading.Problems.Select(problem =>
                (problem.Code.Id(), problem.Location.Line, problem.Message(Language.English), problem.Found, problem.IsFigureLost)
            ),
            root.GetProperty("problems")
                .EnumerateArray()
                .Select(problem =>
                    (
                        problem.GetProperty("code").GetString()!,
                        problem.GetProperty("place").TryGetProperty("line", out JsonElement line) ? line.GetInt32() : (int?)null,
                        problem.GetProperty("message").GetProperty("en").GetString()!,
                        problem.GetProperty("found").GetString(),
                        problem.GetProperty("figureLost").GetBoolean()
                    )
                )
        );
        Assert.Equal(
            reading.Unmatched,
            root.GetProperty("unmatched")
                .EnumerateArray()
                .Select(stray => new StrayValue(
                    stray.GetProperty("label").GetString()!,
                    stray.GetProperty("text").GetString()!,
                    stray.GetProperty("number").ValueKind == JsonValueKind.Null ? null : stray.GetProperty("number").GetDecimal()
                ))
        );
        Assert.Equal(
            reading.Claims.Select(claim => claim.Sentence),
            root.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("sentence").GetString()!)
        );
        JsonElement report = root.GetProperty("report");
        Assert.Equal(reading.Report, report.ValueKind == JsonValueKind.Null ? null : Report.FromJson(report.GetRawText()));
        Cell[] cells = reading.Report is { } read ? [.. Cell.On(read.Form)] : [];
        Assert.Equal(
            cells.Select(cell => (cell.Key, reading.ConfidenceOf(cell).ToString().ToUpperInvariant(), reading.PlaceOf(cell)?.Line)),
            root.GetProperty("cells")
                .EnumerateArray()
                .Select(cell =>
                    (
                        cell.GetProperty("cell").GetString()!,
                        cell.GetProperty("confidence").GetString()!.ToUpperInvariant(),
                        cell.TryGetProperty("place", out JsonElement place) ? place.GetProperty("line").GetInt32() : (int?)null
                    )
                )
        );
    }

    [Fact]
    public void A_migration_has_its_ledger_its_sources_and_its_report()
    {
        var old = (Report2014)ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016")).Report!;
        Migration<Report2021> migration = old.MigrateTo2021();
        using JsonDocument json = JsonDocument.Parse(migration.ToJson(Language.Chinese));
        JsonElement root = json.RootElement;
        Assert.Equal(
            ["from", "to", "summary", "refutesAssumptions", "assumptions", "ledger", "sources", "report"],
            root.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(migration.ToString(Language.Chinese), root.GetProperty("summary").GetString());
        Assert.Equal(
            migration.Entries.Select(entry => (entry.Target.Key, entry.Bounds.Low, entry.Bounds.High, entry.Reason.Chinese)),
            root.GetProperty("ledger")
                .EnumerateArray()
                .Select(entry =>
                    (
                        entry.GetProperty("cell").GetString()!,
                        NumberOf(entry, "low"),
                        NumberOf(entry, "high"),
                        entry.GetProperty("reason").GetString() ?? ""
                    )
                )
        );
        JsonElement granted = root.GetProperty("ledger")
            .EnumerateArray()
            .Single(entry => entry.GetProperty("code").GetString() == "三(一)/总计");
        Assert.Equal((0, 5), (NumberOf(granted, "low"), NumberOf(granted, "high")));
        Assert.Equal("bounded", granted.GetProperty("quality").GetString());
        Assert.Equal("notDerivable", granted.GetProperty("value").GetString());
        Assert.Equal(["S2"], granted.GetProperty("assumptions").EnumerateArray().Select(id => id.GetString()!));
        Assert.Equal(
            migration.Dropped.Select(source => source.Source.Key),
            root.GetProperty("sources")
                .EnumerateArray()
                .Where(source => source.GetProperty("dropped").GetBoolean())
                .Select(source => source.GetProperty("cell").GetString()!)
        );
        Assert.Equal(migration.Report, Report.FromJson(root.GetProperty("report").GetRawText()));
        Assert.Equal(
            ["S1", "S2", "S3", "S4", "S5"],
            root.GetProperty("assumptions").EnumerateArray().Select(assumption => assumption.GetProperty("id").GetString()!)
        );
    }

    private static decimal? NumberOf(JsonElement entry, string name) =>
        entry.GetProperty(name).ValueKind == JsonValueKind.Null ? null : entry.GetProperty(name).GetDecimal();
}

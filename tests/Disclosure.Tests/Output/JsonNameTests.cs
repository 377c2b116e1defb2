using System.Text.Json;

namespace Disclosure.Tests;

/// <summary>Whatever is written as JSON can be read member by member: each has a name in camel case, and none stands twice.</summary>
public sealed class JsonNameTests
{
    [Fact]
    public void Every_member_has_a_name_of_its_own()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016"));
        ReportReading matrix = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020"));
        var old = (Report2014)reading.Report!;
        string[] written =
        [
            reading.Report!.ToJson(),
            matrix.Report!.ToJson(),
            matrix.Report.Check(matrix.Report, RuleBook.Exploratory).ToJson(),
            reading.Check(RuleBook.Exploratory).ToJson(),
            matrix.Check(RuleBook.Exploratory).ToJson(Language.Chinese),
            old.MigrateTo2021().ToJson(),
            DisclosureSeries.From([old, matrix.Report]).ToJson(),
            RuleBook.Standard.ToJson(),
        ];
        Assert.All(
            written,
            json =>
            {
                using JsonDocument document = JsonDocument.Parse(json);
                Assert.Empty(Faults(document.RootElement, "$").Take(10));
            }
        );
    }

    [Fact]
    public void The_summary_of_a_document_counts_each_kind_of_verdict()
    {
        using JsonDocument document = JsonDocument.Parse(
            ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Check(RuleBook.Exploratory).ToJson()
        );
        JsonElement summary = document.RootElement.GetProperty("summary");
        Assert.Equal(
            ["claimVerdicts", "errors", "information", "warnings"],
            summary.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Faults(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany((each, index) => Faults(each, $"{place}[{index}]"));
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }
        JsonProperty[] members = element.EnumerateObject().ToArray();
        // Rules, cells and sets are looked up by their ids, which keep their form.
        IEnumerable<string> own = members
            .Where(member => member.Name.Length == 0 || char.IsWhiteSpace(member.Name[0]))
            .Select(member => $"{place}: a member without a name")
            .Concat(
                members.GroupBy(member => member.Name).Where(name => name.Count() > 1).Select(name => $"{place}.{name.Key} stands twice")
            );
        return own.Concat(members.SelectMany(member => Faults(member.Value, $"{place}.{member.Name}")));
    }
}

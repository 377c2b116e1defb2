using System.Text.Json;
using Disclosure.Testing;
using Disclosure.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Fuzz;

/// <summary>Well-formed texts of every kind that the library takes as JSON; most are of invented reports, some of the samples.</summary>
internal sealed class JsonTexts
{
    private const int Reports = 60;

    private readonly Dictionary<string, string[]> texts;
    private readonly string[] draws;

    public JsonTexts()
    {
        Report[] reports =
        [
            .. SampleReports.All,
            .. ReportGenerators.Valid().Sample(Reports, new Rnd(1), 50),
            .. ReportGenerators.Arbitrary().Sample(Reports, new Rnd(2), 50),
        ];
        Report2021[] matrices = [.. reports.OfType<Report2021>()];
        texts = new(StringComparer.Ordinal)
        {
            ["report"] = [.. reports.Select((report, index) => report.ToJson(indented: index % 3 == 0))],
            ["header"] = [.. reports.Select(report => JsonSerializer.Serialize(report.Header))],
            ["table"] = [.. matrices.Select(report => JsonSerializer.Serialize(report.Requests))],
            ["row"] = [.. matrices.Select(report => JsonSerializer.Serialize(report.Requests.NewlyReceived))],
            ["section"] = [.. reports.OfType<Report2014>().Select(report => JsonSerializer.Serialize(report.Requests))],
            ["overlay"] = [.. Overlays()],
            ["line"] = [.. reports.Select(report => report.ToJson(indented: false))],
            ["checkpoint"] = [.. Checkpoints(reports)],
            ["waivers"] = [.. reports.Select(Waivers).Where(json => json.Length > 50)],
        };
        draws = [.. texts.Keys, "report", "report", "report", "line", "overlay", "waivers", "waivers"];
    }

    public IReadOnlyCollection<string> Kinds => texts.Keys;

    public (string Kind, string Text) Next(Dice dice)
    {
        string kind = dice.Of(draws);
        return (kind, dice.Of(texts[kind]));
    }

    public string Other(string kind, Dice dice) => dice.Of(texts[kind]);

    private static IEnumerable<string> Overlays()
    {
        string[] ids = [.. RuleBook.Standard.Rules.Select(rule => rule.Id)];
        RuleSetting[] settings =
        [
            RuleSetting.Off,
            RuleSetting.On,
            RuleSetting.Graded(Severity.Information),
            new() { Excess = Severity.Error },
        ];
        for (int first = 0; first + 4 < ids.Length; first += 4)
        {
            var rules = ids.Skip(first)
                .Take(4)
                .Select((id, index) => (id, settings[index]))
                .ToDictionary(pair => pair.id, pair => pair.Item2);
            yield return new RuleOverlay
            {
                Name = "本单位",
                Version = "1",
                Rules = rules,
            }.ToJson();
        }
    }

    private static IEnumerable<string> Checkpoints(Report[] reports)
    {
        var work = new SetWork(
            new SetOptions
            {
                Check = new CheckOptions { RuleBook = RuleBook.Exploratory },
                Diagnose = true,
            }
        );
        foreach (Report[] some in reports.Chunk(10))
        {
            SetCheckpoint state = SetCheckpoint.Begin("run", JsonRun.MostSuspicious) with
            {
                Files = 1,
                Finished = "files",
                Outputs = [1, 2, 3],
            };
            foreach (Report report in some)
            {
                state.Tally.Add(work.Do("a.jsonl", new SetEntry(1, () => SetReading.Of(report))));
            }
            yield return JsonText.Of(JsonText.OneLine, writer => SetCheckpointJson.Write(writer, state));
        }
    }

    private static string Waivers(Report report)
    {
        CheckResult result = report.Check(RuleBook.Exploratory);
        WaiverSet waivers =
        [
            .. result
                .Findings.Select(finding => finding.Rule.Id)
                .Distinct()
                .Take(3)
                .Select(id => result.Waive(id, "已核实", "张三", new(2024, 1, 31))),
        ];
        return waivers.ToJson();
    }
}

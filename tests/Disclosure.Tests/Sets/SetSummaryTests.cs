using System.Globalization;
using System.Text.Json;

#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>A summary counts what a person would count with the results before him.</summary>
public sealed class SetSummaryTests
{
    private static readonly SetOptions Exploratory = new()
    {
        Check = new CheckOptions { RuleBook = RuleBook.Exploratory },
        Diagnose = true,
    };

    [Fact]
    public async Task It_is_what_a_plain_recount_gives()
    {
        string folder = SetCorpus.Folder();
        SetSummary summary = await ReportSet.FromJsonLines(folder).SummarizeAsync(Exploratory with { DegreeOfParallelism = 3 });
        List<CheckResult> checks = [.. SetCorpus.Reports.Select(report => report.Check(RuleBook.Exploratory))];
        List<Finding> findings = [.. checks.SelectMany(check => check.Findings)];

        Assert.Equal(SetCorpus.Reports.Count + 3, summary.Entries);
        Assert.Equal(SetCorpus.Reports.Count, summary.Reports);
        Assert.Equal(3, summary.NotChecked);
        Assert.Equal(checks.Count(check => check.HasErrors), summary.WithErrors);
        Assert.Equal(checks.Count(check => check.Findings.Count > 0), summary.WithFindings);
        Assert.Equal(findings.Count(finding => finding.Severity == Severity.Error), summary.Errors);
        Assert.Equal(findings.Count(finding => finding.Severity == Severity.Warning), summary.Warnings);
        Assert.Equal(findings.Count(finding => finding.Severity == Severity.Information), summary.Information);

        Assert.Equal(findings.Select(finding => finding.Rule.Id).Distinct().Count(), summary.Rules.Count);
        foreach (RuleTally rule in summary.Rules)
        {
            int reports = checks.Count(check => check.Findings.Any(finding => finding.Rule.Id == rule.Rule));
            Assert.Equal((findings.Count(finding => finding.Rule.Id == rule.Rule), reports), (rule.Findings, rule.Reports));
            Assert.InRange(rule.Share * SetCorpus.Reports.Count, reports - 0.006m, reports + 0.006m);
        }
        Assert.Equal(findings.SelectMany(finding => finding.Cells).Select(cell => cell.Cell).Distinct().Count(), summary.Cells.Count);
        List<HashSet<Cell>> blamed =
        [
            .. checks.Select(check =>
                check.Diagnose().SelectMany(each => each.Repairs.Take(1)).SelectMany(set => set.Cells).Select(cell => cell.Cell).ToHashSet()
            ),
        ];
        foreach (CellTally cell in summary.Cells)
        {
            bool Reads(Finding finding) => finding.Cells.Any(each => each.Cell == cell.Cell);
            Assert.Equal((findings.Count(Reads), checks.Count(check => check.Findings.Any(Reads))), (cell.Findings, cell.Reports));
            Assert.Equal(blamed.Count(cells => cells.Contains(cell.Cell)), cell.Suspected);
        }
        Assert.Equal(4, summary.Issuers.Count);
        foreach (IssuerTally issuer in summary.Issuers)
        {
            CheckResult[] own =
            [
                .. checks.Where(check => check.Report.Header.IssuingBody?.Replace(" ", "", StringComparison.Ordinal) == issuer.Issuer),
            ];
            Assert.Equal(Counts(own), (issuer.Reports, issuer.WithErrors, issuer.Errors, issuer.Warnings, issuer.Information));
        }
        Assert.Equal(10, summary.Years.Count);
        foreach (YearTally year in summary.Years)
        {
            Assert.Equal(
                Counts([.. checks.Where(check => check.Report.Header.ReportYear == year.Year)]),
                (year.Reports, year.WithErrors, year.Errors, year.Warnings, year.Information)
            );
        }
        Assert.Equal([null, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023], summary.Years.Select(year => year.Year));
        Assert.Equal(["DR501", "DR503", "DR504"], summary.Problems.Select(problem => problem.Code.Id()));
    }

    [Fact]
    public async Task The_most_suspicious_have_most_errors_and_equal_ones_stand_in_the_order_of_the_source()
    {
        SetSummary summary = await ReportSet.From(SetCorpus.Reports).SummarizeAsync(Exploratory with { MostSuspicious = 25 });
        SuspiciousReport[] expected =
        [
            .. SetCorpus
                .Reports.Select(report => report.Check(RuleBook.Exploratory))
                .Where(check => check.Findings.Count > 0)
                .Select(check => new SuspiciousReport(
                    "",
                    null,
                    check.Report.Header.IssuingBody,
                    check.Report.Header.ReportYear,
                    check.CountOf(Severity.Error),
                    check.CountOf(Severity.Warning),
                    check.CountOf(Severity.Information)
                ))
                .OrderByDescending(report => report.Errors)
                .ThenByDescending(report => report.Warnings)
                .ThenByDescending(report => report.Information)
                .Take(25),
        ];
        Assert.Equal(expected, summary.MostSuspicious);
        Assert.Empty((await ReportSet.From(SetCorpus.Reports).SummarizeAsync(Exploratory with { MostSuspicious = 0 })).MostSuspicious);
    }

    [Fact]
    public async Task An_empty_set_has_a_summary()
    {
        SetSummary summary = await ReportSet.From([]).SummarizeAsync();
        Assert.Equal((0, 0, 0m), (summary.Entries, summary.Reports, summary.ShareWithErrors));
        Assert.Equal(
            "0 entries: 0 reports checked, 0 with nothing to check; 0 with errors (0.00%): 0 errors, 0 warnings, 0 information",
            summary.ToString()
        );
        Assert.Equal(
            "共0条：检查0份报告，无可检查内容0条；有错误的0份（0.00%）：错误0项，警告0项，提示0项",
            summary.ToString(Language.Chinese)
        );
        Assert.NotEqual("", summary.ToMarkdown());
        Assert.DoesNotContain("<table", summary.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 3, "0.3333")]
    [InlineData(2, 3, "0.6667")]
    [InlineData(1, 20000, "0.0001")]
    [InlineData(1, 20001, "0.0000")]
    [InlineData(0, 0, "0")]
    [InlineData(5, 5, "1")]
    public void A_share_has_four_decimals_and_half_goes_up(long part, long whole, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), SetText.Share(part, whole));

    [Fact]
    public async Task It_speaks_both_languages()
    {
        SetSummary summary = await ReportSet.FromJsonLines(SetCorpus.Folder()).SummarizeAsync();
        string[] english = summary.ToString().Split('\n');
        Assert.StartsWith(
            "63 entries: 60 reports checked, 3 with nothing to check; 30 with errors (50.00%): ",
            english[0],
            StringComparison.Ordinal
        );
        Assert.Equal(12, english.Length);
        Assert.Contains(
            "共63条：检查60份报告，无可检查内容3条；有错误的30份（50.00%）",
            summary.ToString(Language.Chinese),
            StringComparison.Ordinal
        );
        Assert.Contains("| Rule | Reports | Share | Findings |", summary.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 规则 | 报告 | 比例 | 发现 |", summary.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", summary.ToHtml(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Culture_changes_nothing()
    {
        using var scope = new CultureScope();
        string expected = await Texts();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        Assert.Equal(expected, await Texts());
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal(expected, await Texts());
    }

    [Fact]
    public async Task Json_holds_every_count()
    {
        SetSummary summary = await ReportSet.FromJsonLines(SetCorpus.Folder()).SummarizeAsync();
        using var json = JsonDocument.Parse(summary.ToJson());
        JsonElement root = json.RootElement;
        Assert.Equal(summary.Entries, root.GetProperty("entries").GetInt64());
        Assert.Equal(0.5m, root.GetProperty("shareWithErrors").GetDecimal());
        Assert.Equal(
            summary.Rules.Select(rule => rule.Rule),
            root.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString())
        );
        Assert.Equal(summary.Cells.Count, root.GetProperty("cells").GetArrayLength());
        Assert.Equal(
            summary.Issuers.Select(issuer => issuer.Issuer),
            root.GetProperty("issuers").EnumerateArray().Select(issuer => issuer.GetProperty("issuer").GetString())
        );
        Assert.Equal(
            summary.Years.Sum(year => year.Errors),
            root.GetProperty("years").EnumerateArray().Sum(year => year.GetProperty("errors").GetInt64())
        );
        Assert.Equal(20, root.GetProperty("mostSuspicious").GetArrayLength());
        Assert.Equal(3, root.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public async Task Hostile_names_stay_names()
    {
        const string Name = "=HYPERLINK(\"x\")|<script>\n# a\"b, c";
        Report hostile = SetCorpus.Reports[1] with { Header = SetCorpus.Reports[1].Header with { IssuingBody = Name } };
        string folder = Directory.CreateTempSubdirectory("hostile").FullName;
        var output = new SetOutput { FindingsCsv = Path.Combine(folder, "f.csv"), FindingsJsonLines = Path.Combine(folder, "f.jsonl") };
        SetSummary summary = await ReportSet.From([hostile]).WriteAsync(output);
        Assert.DoesNotContain("<script>", summary.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", summary.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n# a", summary.ToMarkdown(), StringComparison.Ordinal);
        string csv = File.ReadAllText(output.FindingsCsv);
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")|<script>\n# a\"\"b, c\"", csv, StringComparison.Ordinal);
        string[] lines = File.ReadAllLines(output.FindingsJsonLines);
        Assert.Equal(hostile.Check().Findings.Count, lines.Length);
        using var json = JsonDocument.Parse(lines[0]);
        Assert.Equal(Name, json.RootElement.GetProperty("issuer").GetString());
    }

    [Fact]
    public async Task Written_lines_name_problems_findings_and_repairs_in_the_order_of_the_source()
    {
        string folder = Directory.CreateTempSubdirectory("output").FullName;
        var output = new SetOutput
        {
            FindingsCsv = Path.Combine(folder, "f.csv"),
            FindingsJsonLines = Path.Combine(folder, "f.jsonl"),
            MigratedJsonLines = Path.Combine(folder, "m.jsonl"),
            Language = Language.Chinese,
        };
        SetSummary summary = await ReportSet
            .FromJsonLines(SetCorpus.Folder())
            .WriteAsync(
                output,
                new SetOptions
                {
                    Diagnose = true,
                    MigrateTo = ReportForm.Matrix2021,
                    DegreeOfParallelism = 2,
                }
            );
        JsonElement[] lines = [.. File.ReadLines(output.FindingsJsonLines).Select(line => JsonDocument.Parse(line).RootElement)];
        string Of(JsonElement line, string name) => line.GetProperty(name).ToString();
        string[] expected =
        [
            .. SetCorpus.Reports.SelectMany(report => report.Check().Findings.Select(finding => finding.Message(Language.Chinese))),
        ];
        Assert.Equal(expected, lines.Where(line => Of(line, "kind") == "finding").Select(line => Of(line, "message")));
        Assert.Equal(
            ["DR501", "DR503", "DR504"],
            lines.Where(line => Of(line, "kind") == "problem").Select(line => Of(line, "id")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            SetCorpus.Reports.SelectMany(report => report.Check().Diagnose()).Count(diagnosis => diagnosis.Repairs.Count > 0),
            lines.Count(line => Of(line, "kind") == "repair")
        );
        Assert.Equal(
            lines.Select(line => (Of(line, "file"), int.Parse(Of(line, "line"), CultureInfo.InvariantCulture))),
            lines.Select(line => (Of(line, "file"), int.Parse(Of(line, "line"), CultureInfo.InvariantCulture))).Order()
        );
        Assert.Equal(1 + lines.Length, File.ReadAllText(output.FindingsCsv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Report[] migrated = [.. File.ReadLines(output.MigratedJsonLines).Select(Report.FromJson)];
        Assert.Equal(summary.Migrated, migrated.Length);
        Assert.All(migrated, report => Assert.Equal((ReportForm.Matrix2021, OriginKind.Migrated), (report.Form, report.Origin.Kind)));
        Assert.Equal(
            0,
            (
                await ReportSet.FromJsonLines(output.MigratedJsonLines).SummarizeAsync(new SetOptions { MigrateTo = ReportForm.Matrix2019 })
            ).Migrated
        );
    }

    private static async Task<string> Texts()
    {
        string folder = Directory.CreateTempSubdirectory("culture").FullName;
        var output = new SetOutput { FindingsCsv = Path.Combine(folder, "f.csv"), FindingsJsonLines = Path.Combine(folder, "f.jsonl") };
        SetSummary summary = await ReportSet
            .FromJsonLines(SetCorpus.Folder())
            .WriteAsync(output, new SetOptions { DegreeOfParallelism = 2 });
        return summary.ToJson()
            + summary
            + summary.ToMarkdown()
            + summary.ToHtml()
            + File.ReadAllText(output.FindingsCsv)
            + File.ReadAllText(output.FindingsJsonLines);
    }

    private static (long, long, long, long, long) Counts(CheckResult[] checks) =>
        (
            checks.Length,
            checks.Count(check => check.HasErrors),
            checks.Sum(check => check.CountOf(Severity.Error)),
            checks.Sum(check => check.CountOf(Severity.Warning)),
            checks.Sum(check => check.CountOf(Severity.Information))
        );
}

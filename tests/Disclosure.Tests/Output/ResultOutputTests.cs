using System.Globalization;
using System.Text.Json;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Results as JSON, text and Markdown: every fact is there, and nothing depends on where it is written.</summary>
public class ResultOutputTests
{
    private static readonly Report Tonghua = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
    private static readonly Waiver Waiver = Tonghua.Check().Waive("B-T4[行政复议]", "核实\"无误\"", "李", new(2021, 3, 1));

    private static readonly RuleBook Book = RuleBook
        .Standard.With(Rule.AtMost("MY-1", "x", [CellsMatrix.Disputes.Reconsideration.Other], [CellsMatrix.Disputes.Reconsideration.Total]))
        .With(
            new RuleOverlay
            {
                Name = "某省",
                Version = "2",
                Rules = new Dictionary<string, RuleSetting> { ["B-GRP"] = RuleSetting.Off },
            }
        )
        .With([Waiver]);

    [Fact]
    public void Json_names_report_rule_book_and_counts()
    {
        JsonElement root = Json(Tonghua.Check(Book));
        Assert.Equal("matrix2019", root.GetProperty("report").GetProperty("form").GetString());
        Assert.Equal(Tonghua.Header.IssuingBody, root.GetProperty("report").GetProperty("issuingBody").GetString());
        Assert.Equal(Tonghua.Header.ReportYear, root.GetProperty("report").GetProperty("reportYear").GetInt32());
        JsonElement book = root.GetProperty("ruleBook");
        Assert.Equal(
            ("Standard", RuleBook.Standard.Version),
            (book.GetProperty("profile").GetString(), book.GetProperty("version").GetString())
        );
        Assert.Equal("某省", book.GetProperty("overlays")[0].GetProperty("name").GetString());
        Assert.Equal("MY-1", book.GetProperty("ownRules")[0].GetString());
        Assert.Equal("B-GRP", book.GetProperty("switchedOff")[0].GetString());
        Assert.Equal(5, root.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal("B-T4[行政复议]", root.GetProperty("waived")[0].GetProperty("finding").GetProperty("check").GetString());
        Assert.Equal("核实\"无误\"", root.GetProperty("waived")[0].GetProperty("waiver").GetProperty("reason").GetString());
    }

    [Fact]
    public void Json_refers_from_causes_to_findings_and_diagnoses()
    {
        JsonElement root = Json(Tonghua.Check());
        JsonElement cause = root.GetProperty("causes")[1];
        int finding = cause.GetProperty("findings")[0].GetInt32();
        Assert.Equal("B-T4[行政复议]", root.GetProperty("findings")[finding].GetProperty("check").GetString());
        JsonElement diagnosis = root.GetProperty("diagnoses")[cause.GetProperty("diagnosis").GetInt32()];
        Assert.Equal(finding, diagnosis.GetProperty("findings")[0].GetInt32());
        JsonElement repair = diagnosis.GetProperty("repairs")[0];
        Assert.Equal("Disputes.Reconsideration.Total", repair.GetProperty("cells")[0].GetProperty("cell").GetString());
        Assert.Equal((0, 1, 1), (Number(repair, "stated"), Number(repair, "low"), Number(repair, "high")));
        Assert.Equal("totalLeftZero", repair.GetProperty("hypotheses")[0].GetProperty("kind").GetString());
        Assert.Equal("disjointRules", diagnosis.GetProperty("proof").GetString());

        static int Number(JsonElement repair, string name) => repair.GetProperty("cells")[0].GetProperty(name).GetInt32();
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 60)]
    public void A_reader_elsewhere_finds_every_fact_of_every_finding(Report report, int choice, int change, bool blank)
    {
        Cell[] cells = Cell.On(report.Form).ToArray();
        Report faulty = report.WithFault(cells[(choice & int.MaxValue) % cells.Length], change | 1);
        faulty = blank ? faulty.With(cells[(change & int.MaxValue) % cells.Length], CellValue.Blank) : faulty;
        CheckResult result = faulty.Check(RuleBook.Exploratory);
        JsonElement root = Json(result);
        JsonElement[] written = root.GetProperty("findings").EnumerateArray().ToArray();
        Assert.Equal(result.Findings.Count, written.Length);
        foreach ((Finding finding, JsonElement json) in result.Findings.Zip(written))
        {
            Assert.Equal(
                (finding.Rule.Id, finding.Check.Id, Word(finding.Severity), Word(finding.Verdict)),
                (Text(json, "rule"), Text(json, "check"), Text(json, "severity"), Text(json, "verdict"))
            );
            Assert.Equal(
                (finding.Left, finding.Right, finding.Difference),
                (json.GetProperty("left").GetDecimal(), json.GetProperty("right").GetDecimal(), json.GetProperty("difference").GetDecimal())
            );
            Assert.Equal(finding.Message(Language.English), json.GetProperty("message").GetProperty("en").GetString());
            Assert.Equal(finding.Message(Language.Chinese), json.GetProperty("message").GetProperty("zh").GetString());
            Assert.Equal(
                finding.Cells.Select(cell => (cell.Cell, cell.Value, cell.Side, cell.Coefficient)),
                json.GetProperty("cells").EnumerateArray().Select(cell => CellOf(cell, report.Form))
            );
            JsonElement rule = root.GetProperty("rules").EnumerateArray().Single(each => Text(each, "id") == finding.Rule.Id);
            Assert.Equal(finding.Rule.Sentence.Chinese, rule.GetProperty("sentence").GetProperty("zh").GetString());
            Assert.Equal(finding.Rule.Source, Text(rule, "source"));
        }
        int[] grouped = root.GetProperty("causes").EnumerateArray().SelectMany(Indexes).Order().ToArray();
        Assert.Equal(Enumerable.Range(0, written.Length), grouped);
    }

    [Fact]
    public void Half_a_character_in_a_header_is_no_trouble()
    {
        Report report = Tonghua with { Header = Tonghua.Header with { IssuingBody = "a\ud800b" } };
        Assert.Equal("a\ufffdb", Json(report.Check()).GetProperty("report").GetProperty("issuingBody").GetString());
        Assert.NotEmpty(report.Check().ToMarkdown());
    }

    [Fact]
    public void The_rule_book_of_a_result_says_in_both_languages_what_was_changed()
    {
        int rules = RuleBook.Standard.Rules.Count;
        Assert.Equal($"Standard {RuleBook.Standard.Version} ({rules} rules, 某省 2, 1 own rule, 1 off, 1 waiver)", Book.ToString());
        Assert.Equal(
            $"Standard {RuleBook.Standard.Version}（{rules}条规则，某省 2，自定规则1条，关闭1项，豁免1项）",
            Book.ToString(Language.Chinese)
        );
    }

    [Fact]
    public void One_language_makes_plain_texts()
    {
        JsonElement root = Json(Tonghua.Check(), Language.Chinese);
        Assert.Equal(
            Tonghua.Check().Findings[0].Message(Language.Chinese),
            root.GetProperty("findings")[0].GetProperty("message").GetString()
        );
    }

    [Fact]
    public void Text_has_summary_causes_findings_explanations_and_waivers()
    {
        Assert.Equal(
            """
            4 errors, 0 warnings, 0 information; {sums}; 1 waived
            {book}
            1. B-BAL × 2, B-SUM × 2: (七)总计 / 自然人 0 → 3, (七)总计 / 总计 0 → 3 (total left 0).
               error B-BAL[自然人]: …
               error B-BAL[总计]: …
               error B-SUM[自然人]: …
               error B-SUM[总计]: …
            waived (李, 2021-03-01: 核实"无误"): error B-T4[行政复议]: …
            """.ReplaceLineEndings("\n"),
            string.Join("\n", Tonghua.Check(RuleBook.Standard.With([Waiver])).ToText().Split('\n').Select(Shortened))
        );
        Assert.Contains("   → 行政复议 / 其他结果 1 → 0", Tonghua.Check().ToText(), StringComparison.Ordinal);
        Assert.Contains("2. B-T4[行政复议]：最可能是", Tonghua.Check().ToText(Language.Chinese), StringComparison.Ordinal);

        static string Shortened(string line, int index) =>
            index switch
            {
                0 => "4 errors, 0 warnings, 0 information; {sums}; 1 waived"[..37] + "{sums}" + line[line.LastIndexOf(';')..],
                1 => "{book}",
                _ when line.Contains("error B-", StringComparison.Ordinal) => line[..(line.IndexOf("]: ", StringComparison.Ordinal) + 3)]
                    + "…",
                _ => line,
            };
    }

    [Fact]
    public void Markdown_keeps_hostile_text_from_formatting_anything()
    {
        const string Hostile =
            "# <script>alert(1)</script>\n\n- [x](http://evil.example) | `code` *b* _i_ ~~s~~ &amp; www.evil.example a@b.c $x$ \u2028 !";
        Report report = Tonghua with { Header = Tonghua.Header with { IssuingBody = Hostile } };
        Rule rule = Rule.AtMost(
            "<b>|`",
            Hostile,
            [CellsMatrix.Disputes.Reconsideration.Other],
            [CellsMatrix.Disputes.Reconsideration.Total]
        );
        string markdown = report.Check(RuleBook.Standard.With(rule)).ToMarkdown();
        // The library itself writes only headings, lists and the two stars of a severity.
        Assert.All(
            Enumerable.Range(0, markdown.Length).Where(index => "<>`[]|$@&~!_{}".Contains(markdown[index], StringComparison.Ordinal)),
            index => Assert.Equal('\\', markdown[index - 1])
        );
        Assert.DoesNotContain("://", markdown.Replace(@"\:", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("alert(1)", report.Check(RuleBook.Standard.With(rule)).ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("www.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2028', markdown);
        Assert.All(markdown.Split('\n'), line => Assert.Matches("^(# |## [0-9]+\\. |- |1\\. |[A-Za-z0-9]|$)", line));
        Assert.StartsWith(
            @"# \# \<script\>alert(1)\</script\>  - \[x\](http\://evil.example) \| \`code\`",
            markdown,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("- a", @"\- a")]
    [InlineData("12. a", @"12\. a")]
    [InlineData("12) a", @"12\) a")]
    [InlineData("a - 12. b", "a - 12. b")]
    [InlineData(" \n\t- a", @"\- a")]
    [InlineData("+", @"\+")]
    [InlineData("===", @"\===")]
    [InlineData("", "")]
    [InlineData("(七)总计 / 自然人 0 → 3, 1.5", "(七)总计 / 自然人 0 → 3, 1.5")]
    [InlineData("B-SUM[自然人]", @"B-SUM\[自然人\]")]
    [InlineData("WWW.x", @"WWW\.x")]
    public void Marks_are_escaped_where_they_would_mean_something(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Escape(text));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Every_output_is_the_same_in_any_culture(string culture)
    {
        string expected = All();
        using var scope = new CultureScope();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(expected, All());

        static string All()
        {
            Report changed = Tonghua.With(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, -12.50m);
            CheckResult result = changed.Check(Book);
            CheckResult lapsed = changed.With(CellsMatrix.Disputes.Reconsideration.Other, 7).Check(Book);
            return string.Join(
                "\n",
                [
                    .. ((CheckResult[])[result, lapsed]).SelectMany(each =>
                        (string[])
                            [
                                each.ToJson(),
                                each.ToText(),
                                each.ToText(Language.Chinese),
                                each.ToMarkdown(),
                                each.ToMarkdown(Language.Chinese),
                                each.RuleBook.Waivers.ToJson(),
                            ]
                    ),
                    result.Compare(lapsed).ToString(),
                ]
            );
        }
    }

    private static JsonElement Json(CheckResult result, Language? language = null) =>
        JsonDocument.Parse(result.ToJson(language)).RootElement.Clone();

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static string Word<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static IEnumerable<int> Indexes(JsonElement cause) =>
        cause.GetProperty("findings").EnumerateArray().Select(index => index.GetInt32());

    private static (Cell, CellValue, CheckSide, int) CellOf(JsonElement json, ReportForm form)
    {
        Cell cell = Cell.Find(form, json.GetProperty("cell").GetString()!);
        Assert.Equal((cell.LabelOn(form), cell.CodeOn(form), cell.Unit), (Text(json, "label"), Text(json, "code"), Text(json, "unit")));
        JsonElement value = json.GetProperty("value");
        CellValue stated = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetDecimal(),
            JsonValueKind.Null => CellValue.Blank,
            _ => CellValue.Without(Enum.Parse<CellState>(value.GetString()!, ignoreCase: true)),
        };
        return (cell, stated, Enum.Parse<CheckSide>(Text(json, "side")!, ignoreCase: true), json.GetProperty("coefficient").GetInt32());
    }
}

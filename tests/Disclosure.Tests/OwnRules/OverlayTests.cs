using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>Overlays switch and regrade rules by id, and refuse what they do not know, all at once.</summary>
public class OverlayTests
{
    private static readonly Report Tonghua = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void An_empty_overlay_changes_nothing(Report report, int choice, int change)
    {
        Report faulty = Faulty(report, choice, change);
        RuleBook named = RuleBook.Standard.With(new RuleOverlay { Name = "empty", Version = "1" });
        Assert.Equal(faulty.Check().Findings, faulty.Check(named).Findings);
        Assert.Equal(faulty.Check().Verdicts, faulty.Check(named).Verdicts);
        Assert.Same(RuleBook.Standard, RuleBook.Standard.With(RuleOverlay.Empty));
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public void A_rule_that_is_switched_off_takes_exactly_its_findings_with_it(Report report, int choice, int change, int which)
    {
        Report faulty = Faulty(Faulty(report, choice, change), choice / 7, change / 3);
        IReadOnlyList<Finding> before = faulty.Check(RuleBook.Exploratory).Findings;
        string[] ids = [.. before.Select(finding => finding.Rule.Id), .. before.Select(finding => finding.Check.Id), "B-GRP", "A-ST-1"];
        string id = ids[(which & int.MaxValue) % ids.Length];
        IReadOnlyList<Finding> after = faulty.Check(RuleBook.Exploratory.With(Setting(id, RuleSetting.Off))).Findings;
        // Findings of single checks that were switched off carry a rule with fewer checks, so they are compared by text.
        Assert.Equal(
            before.Where(finding => finding.Rule.Id != id && finding.Check.Id != id).Select(finding => finding.ToString()),
            after.Select(finding => finding.ToString())
        );
        Assert.Equal(before, faulty.Check(RuleBook.Exploratory.Without(id).With(Setting(id, RuleSetting.On))).Findings);
    }

    [Fact]
    public void A_rule_and_one_of_its_checks_are_regraded()
    {
        RuleBook book = RuleBook.Standard.With(
            new RuleOverlay
            {
                Rules = new Dictionary<string, RuleSetting>
                {
                    ["B-SUM"] = RuleSetting.Graded(Severity.Warning),
                    ["B-SUM[总计]"] = new() { Excess = Severity.Information, Shortfall = Severity.Error },
                    ["B-T4"] = new() { Shortfall = Severity.Information },
                },
            }
        );
        // The total is 0 and its parts 3: an excess.
        Assert.Equal(
            ["error B-BAL[自然人]", "error B-BAL[总计]", "error B-T4[行政复议]", "warning B-SUM[自然人]"],
            Tonghua.Check(book).Findings.Select(finding => finding.ToString().Split(':')[0])
        );
        Report tooMany = Tonghua.With(CellsMatrix.Requests.Outcomes.Total.Total, 99).With(CellsMatrix.Disputes.Reconsideration.Total, 9);
        Finding total = Assert.Single(tooMany.Check(book).Findings, finding => finding.Check.Id == "B-SUM[总计]");
        Assert.Equal(Severity.Error, total.Severity);
        Assert.DoesNotContain(tooMany.Check(book).Findings, finding => finding.Rule.Id == "B-T4");
    }

    [Fact]
    public void A_rule_that_is_silent_by_default_speaks_when_it_is_switched_on()
    {
        Report report = AllForms
            .Zeros(ReportForm.Indicators2014)
            .With(CellsIndicator.Requests.Completed.Total, 5)
            .With(CellsIndicator.Requests.Completed.OnTime, 5);
        Assert.DoesNotContain(report.Check(RuleBook.Exploratory).Findings, finding => finding.Rule.Id == "A-PL-3");
        Finding finding = Assert.Single(
            report.Check(RuleBook.Standard.With(Setting("A-PL-3", RuleSetting.On))).Findings,
            each => each.Rule.Id == "A-PL-3"
        );
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void An_overlay_reads_back_equal_and_the_result_names_it()
    {
        var overlay = new RuleOverlay
        {
            Name = "某省\"规则\"",
            Version = "2024-1",
            Rules = new Dictionary<string, RuleSetting>
            {
                ["B-ROW[三(一)]"] = RuleSetting.Off,
                ["A-EQ-1"] = new() { Shortfall = Severity.Warning },
                ["A-PL-3"] = new() { Enabled = true, Excess = Severity.Error },
            },
        };
        Assert.Equal(overlay, RuleOverlay.FromJson(overlay.ToJson()));
        Assert.Equal(RuleOverlay.Empty, RuleOverlay.FromJson(RuleOverlay.Empty.ToJson()));
        RuleBook book = RuleBook.Filing.With(overlay);
        Assert.Equal([overlay], book.Overlays);
        Assert.Contains("Filing", book.ToString(), StringComparison.Ordinal);
        Assert.Contains("2024-1", Tonghua.Check(book).RuleBook.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_place()
    {
        const string Json = """
            {
              "name": 7,
              "colour": "red",
              "rules": {
                "B-SUMM": { "enabled": false },
                "B-ROW[三/~(一)]": {},
                "B-SUM": { "enabled": "no", "excess": "fatal", "shortfall": null, "why": 1 },
                "B-SUM": { "excess": "Warning" },
                "B-T4": false
              }
            }
            """;
        Assert.False(
            RuleOverlay.TryFromJson(Json, RuleBook.Standard, out RuleOverlay? overlay, out IReadOnlyList<ReadingProblem> problems)
        );
        Assert.Null(overlay);
        Assert.Equal(
            [
                "DR503 /name",
                "DR502 /colour",
                "DR508 /rules/B-SUMM",
                "DR508 /rules/B-ROW[三~1~0(一)]",
                "DR503 /rules/B-SUM/enabled",
                "DR503 /rules/B-SUM/excess",
                "DR503 /rules/B-SUM/shortfall",
                "DR502 /rules/B-SUM/why",
                "DR506 /rules/B-SUM",
                "DR503 /rules/B-SUM/excess",
                "DR503 /rules/B-T4",
            ],
            problems.Select(problem => $"{problem.Code.Id()} {problem.Location.JsonPointer}")
        );
        RuleJsonException exception = Assert.Throws<RuleJsonException>(() => RuleOverlay.FromJson(Json));
        Assert.Equal(problems, exception.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}{}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"name\":\"\ud800")]
    public void A_bad_text_never_throws(string json)
    {
        Assert.False(RuleOverlay.TryFromJson(json, RuleBook.Standard, out _, out IReadOnlyList<ReadingProblem> problems));
        Assert.NotEmpty(problems);
        Assert.False(WaiverSet.TryFromJson(json, RuleBook.Standard, out _, out problems));
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void An_overlay_made_in_code_with_unknown_ids_is_refused_with_all_of_them()
    {
        var overlay = new RuleOverlay
        {
            Rules = new Dictionary<string, RuleSetting>
            {
                ["B-X"] = RuleSetting.Off,
                ["B-SUM"] = RuleSetting.Off,
                ["B-Y"] = RuleSetting.Off,
            },
        };
        ArgumentException exception = Assert.Throws<ArgumentException>(() => RuleBook.Standard.With(overlay));
        Assert.Contains("'B-X', 'B-Y'", exception.Message, StringComparison.Ordinal);
    }

    private static RuleOverlay Setting(string id, RuleSetting setting) =>
        new() { Rules = new Dictionary<string, RuleSetting> { [id] = setting } };

    private static Report Faulty(Report report, int choice, int change)
    {
        Cell[] cells = Cell.On(report.Form).ToArray();
        return change == 0 ? report : report.WithFault(cells[(choice & int.MaxValue) % cells.Length], change);
    }
}

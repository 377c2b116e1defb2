namespace Disclosure.Tests;

/// <summary>How findings read, in both languages: for each rule the cases of <c>tests/cases</c>, and those of several years and bodies.</summary>
public sealed class FindingTextTests
{
    private static readonly string[] Names = ["甲镇", "乙镇", "", "甲镇"];

    [Fact]
    public void Findings_of_every_rule_read_as_a_person_read_them()
    {
        // Rules that are silent in every profile say here what they would say.
        RuleBook book = RuleBook.Exploratory.With(
            new RuleOverlay
            {
                Name = "all",
                Version = "1",
                Rules = RuleBook
                    .Standard.Rules.Where(rule => rule.Excess == Severity.Silent)
                    .ToDictionary(rule => rule.Id, _ => RuleSetting.Graded(Severity.Information)),
            }
        );
        var page = new GoldenPage("findings.txt");
        foreach (string id in RuleCaseFile.Ids)
        {
            page.Each(id, RuleCaseFile.Read(id).SelectMany(each => Finding(each, book)).DistinctBy(finding => finding.ToString()), Line);
        }
        page.AssertSame();
    }

    [Fact]
    public void Findings_of_years_bodies_blanks_and_own_rules_read_as_a_person_read_them()
    {
        Report year = Typed.Matrix("others=0 三(四)1/总计=4 一/总计=120 二/总计=3");
        Report before = Typed.Matrix("others=0 四/总计=5 一/总计=12", 2022);
        Report[] units =
        [
            .. Names.Select((name, index) => Typed.Matrix($"others=0 一/总计={index + 1} 三(七)/总计=", 2023, name)),
            Typed.Matrix("others=0 一/总计=? 二/总计=1", 2023, "丁镇"),
            Typed.Matrix("others=0 一/总计=5", 2023, "戊镇"),
            Typed.Matrix("others=0 一/总计=", 2023, "己镇"),
            Typed.Matrix("others=0 一/总计=", 2023, "庚镇"),
            Typed.Matrix("others=0 一/总计=", 2023, "辛镇"),
            Typed.Matrix("others=0 一/总计=", 2023, "壬镇"),
            Typed.Matrix("others=0 一/总计=", 2023, "癸镇"),
            Typed.Matrix("others=0 一/总计=", 2023, "子镇"),
        ];
        RuleBook own = RuleBook
            .Exploratory.With(Rule.AtMost("MY-1", "Two times the requests.", [new Term(Newly, 2)], [new Term(Carried, 3)], "两倍。"))
            .With(
                Rule.Custom(
                    "MY-2",
                    "Says why.",
                    ReportForm.Matrix2021,
                    [Newly],
                    _ => RuleAnswer.Broken("It is so.", "就是如此。"),
                    "说明理由。"
                )
            )
            .With(
                Rule.Implication("MY-3", "Who decides received.", [Newly], [Carried, CellsMatrix.Requests.CarriedOut.Total], "先收后办。")
            )
            .With(
                Rule.Equality(
                    "MY-4",
                    "Both sides.",
                    [Newly, Carried],
                    [CellsMatrix.Requests.CarriedOut.Total, CellsMatrix.Requests.Outcomes.Total.Total],
                    "两边相等。"
                )
            );
        new GoldenPage("findings-across.txt")
            .Each("with the year before", year.Check(before, RuleBook.Exploratory).Findings.Where(IsCompared), Line)
            .Each(
                "of reports without a year",
                (year with { Header = new() }).Check(before with { Header = new() }, RuleBook.Exploratory).Findings.Where(IsCompared),
                Line
            )
            .Each("a region and its bodies", Rollup.Check(year, units, complete: true).Findings, Line)
            .Each(
                "a region that states less than its many bodies",
                Rollup.Check(Typed.Matrix("others=0 一/总计=3"), units, complete: true).Findings,
                Line
            )
            .Each("a region and few bodies", Rollup.Check(year, units[..2], complete: true).Findings, Line)
            .Each(
                "a region that states less",
                Rollup.Check(Typed.Matrix("others=0 一/总计=1"), [units[3], units[6]], complete: true).Findings,
                Line
            )
            .Each("own rules", year.Check(own).Findings.Where(finding => finding.Rule.Id.StartsWith("MY", StringComparison.Ordinal)), Line)
            .Each(
                "own rules with empty boxes",
                Typed
                    .Matrix("一/总计=4 四/总计=3")
                    .Check(own)
                    .Findings.Where(finding => finding.Rule.Id.StartsWith("MY", StringComparison.Ordinal)),
                Line
            )
            .Each(
                "blanks read as nothing",
                Typed
                    .Matrix("一/总计=4 一/自然人=3 四/行政复议/结果维持=2")
                    .Check(new CheckOptions { Blanks = BlankReading.Zero })
                    .Findings,
                Line
            )
            .Each("a mostly empty filing", Typed.Matrix("一/总计=4").Check(RuleBook.Filing).Findings, Line)
            .Each(
                "a filing with figures on the lines of groups",
                Typed
                    .Matrix($"{Typed.Sound} 三(三)/总计=1 三(三)/商业企业=1 三(四)/总计=2 三(四)/自然人=2")
                    .Check(RuleBook.Filing)
                    .Findings,
                Line
            )
            .Add(
                "cells of findings",
                year.Check(before, RuleBook.Exploratory)
                    .Findings.Where(IsCompared)
                    .SelectMany(finding => finding.Cells)
                    .Take(6)
                    .Select(cell => cell.ToString())
            )
            .Add("cells of bodies", Rollup.Check(year, units, complete: true).Findings[0].Cells.Select(cell => cell.ToString()))
            .Html(
                "a finding of two years",
                language => year.Check(before, RuleBook.Exploratory).Findings.First(finding => finding.Rule.IsOneFinding).ToHtml(language)
            )
            .Html(
                "a finding of an own rule",
                language => year.Check(own).Findings.First(finding => finding.Rule.Id == "MY-1").ToHtml(language)
            )
            .Html("a finding of a region", language => Rollup.Check(year, units[..2], complete: true).Findings[0].ToHtml(language))
            .AssertSame();
    }

    [Fact]
    public void What_is_not_compared_says_why()
    {
        Report year = Typed.Matrix(Typed.Sound);
        Report migrated = Typed.Indicators("others=0").MigrateTo2021().Report with { Header = year.Header };
        CheckResult[] results =
        [
            year.Check(Typed.Matrix(Typed.Sound, 2020)),
            year.Check(Typed.Matrix(Typed.Sound, 2022, "白山县人民政府")),
            year.Check(migrated with { Header = year.Header with { ReportYear = 2022 } }),
            Rollup.Check(year, [], complete: true),
            Rollup.Check(year, [Typed.Matrix(Typed.Sound)], complete: false),
            Rollup.Check(year, [Typed.Matrix(Typed.Sound, 2022, "甲镇")], complete: true),
            Rollup.Check(year, [Typed.Indicators("others=0", 2023, "甲镇")], complete: true),
            Rollup.Check(year, [migrated with { Header = year.Header with { IssuingBody = null } }], complete: true),
        ];
        new GoldenPage("not-compared.txt")
            .Each("results", results, (result, language) => result.ToString(language))
            .Add("outcomes", results.Select(result => result.Outcomes[^1].ToString()))
            .Add(
                "outcomes of checks across forms",
                Typed
                    .Of(ReportForm.Matrix2021, Typed.Sound, 2021)
                    .Check(Typed.Of(ReportForm.Matrix2019, "others=0", 2020))
                    .Outcomes.Where(outcome => !outcome.Reason.IsEmpty)
                    .Select(outcome => outcome.ToString())
                    .Take(3)
            )
            .AssertSame();
    }

    private static Cell Newly => CellsMatrix.Requests.NewlyReceived.Total;

    private static Cell Carried => CellsMatrix.Requests.CarriedIn.Total;

    private static IEnumerable<Finding> Finding(RuleCase each, RuleBook book) =>
        each.Result(book).Findings.Where(finding => finding.Check.Id == each.Check).Take(1);

    private static bool IsCompared(Finding finding) => finding.Rule.Scope == RuleScope.Years;

    private static string Line(Finding finding, Language language) => finding.ToString(language);
}

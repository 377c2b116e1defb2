namespace Disclosure.Tests;

/// <summary>How a checked report reads as text, Markdown, JSON and on the form: findings, causes, waivers that hold and that lapsed, an overlay, own rules.</summary>
public sealed class ResultTextTests
{
    /// <summary>A total left 0, a row that may be mended in two ways, an empty box, a figure of its own rule, and two waivers.</summary>
    private static readonly Report2021 Faulty = Typed.Matrix(
        Typed.Sound.Replace("四/行政复议/总计=2", "四/行政复议/总计=0", StringComparison.Ordinal)
            + " 三(一)/总计=8 一/科研机构= 四/未经复议直接起诉/总计=3 四/复议后起诉/总计=4 四/复议后起诉/其他结果=1"
    );

    private static readonly CheckResult Result = Faulty.Check(Book());

    [Fact]
    public void A_result_reads_as_a_person_read_it() =>
        new GoldenPage("result.txt")
            .Both("in a line", Result.ToString)
            .Both("as text", Result.ToText)
            .Both("as Markdown", Result.ToMarkdown)
            .Each("causes", Result.Causes, (cause, language) => cause.ToString(language))
            .Each("waived", Result.Waived, (waived, language) => waived.ToString(language))
            .Each("lapsed", Result.LapsedWaivers, (lapsed, language) => lapsed.ToString(language))
            .Both("verdicts of all checks", Result.Verdicts.ToString)
            .Both("nothing found", Typed.Matrix(Typed.Sound).Check().ToText)
            .Both("nothing found, body and year unknown", Typed.Matrix(Typed.Sound, null, null).Check().ToMarkdown)
            .AssertSame();

    [Fact]
    public void A_result_as_JSON_is_what_a_person_read() =>
        new GoldenPage("result-json.txt")
            .Add("both languages", Faulty.Check(Few(Book())).ToJson())
            .Add(
                "one language, with the year before",
                Typed.Matrix("二/总计=4").Check(Typed.Matrix("四/总计=5", 2022), Few(RuleBook.Standard)).ToJson(Language.Chinese)
            )
            .AssertSame();

    [Fact]
    public void A_result_on_the_form_is_what_a_person_read() =>
        new GoldenPage("result-html.txt")
            .Html("with the cells to blame", language => Result.ToHtml(Result.Diagnose(), language))
            .Html("without diagnosis", language => Faulty.Check(RuleBook.Exploratory).ToHtml([], language))
            .AssertSame();

    [Fact]
    public void A_comparison_reads_as_a_person_read_it()
    {
        Report mended = Faulty
            .With(CellsMatrix.Disputes.Reconsideration.Total, 2)
            .With(CellsMatrix.Requests.NewlyReceived.ResearchInstitutions, 0);
        Report worse = mended
            .With(CellsMatrix.Requests.CarriedIn.Total, 1)
            .With(CellsMatrix.Requests.Outcomes.GrantedInPart.Total, CellValue.Blank);
        ResultComparison comparison = Faulty.Check().Compare(worse.Check());
        new GoldenPage("comparison.txt")
            .Both("mended and worse", comparison.ToString)
            .Both("and back", worse.Check().Compare(Faulty.Check()).ToString)
            .Both("the same", Faulty.Check().Compare(Faulty.Check()).ToString)
            .Each("checks", comparison.Fixed.Concat(comparison.NewlyBroken).Take(2), (change, language) => change.ToString(language))
            .Each("cells", comparison.Cells, (change, language) => change.ToString(language))
            .Each(
                "cells elsewhere",
                comparison.Cells.Take(1).SelectMany(cell => (CellChange[])[cell with { IsLastYear = true }, cell with { Unit = "甲镇" }]),
                (change, language) => change.ToString(language)
            )
            .AssertSame();
    }

    /// <summary>With the rules on disputes and on what is carried over alone: the others have outcomes of the same shape.</summary>
    private static RuleBook Few(RuleBook book) =>
        book.Rules.Where(rule => rule.Id is not ("B-T4" or "MY-1" or "XY-CARRY")).Aggregate(book, (fewer, rule) => fewer.Without(rule.Id));

    private static RuleBook Book()
    {
        Waiver direct = Faulty.Check().Waive("B-T4[未经复议直接起诉]", "两案合并审理。", "李明", new(2024, 1, 15));
        Waiver after = Faulty
            .With(CellsMatrix.Disputes.LitigationAfterReconsideration.Other, 2)
            .Check()
            .Waive("B-T4[复议后起诉]", "案件撤回。", "王芳", new(2024, 1, 16));
        return RuleBook
            .Exploratory.With(
                Rule.AtMost(
                    "MY-1",
                    "Grants are at most the cases pending.",
                    [CellsMatrix.Requests.Outcomes.Granted.Total],
                    [CellsMatrix.Disputes.Reconsideration.Pending],
                    "予以公开不多于尚未审结。"
                )
            )
            .With(
                new RuleOverlay
                {
                    Name = "某省",
                    Version = "2",
                    Rules = new Dictionary<string, RuleSetting>
                    {
                        ["B-GRP"] = RuleSetting.Off,
                        ["B-SUM"] = RuleSetting.Graded(Severity.Warning),
                    },
                }
            )
            .With([direct, after]);
    }
}

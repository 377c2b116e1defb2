namespace Disclosure.Tests;

/// <summary>How rule books, their parts, their analysis, options and overlays read.</summary>
public sealed class BookTextTests
{
    private static readonly Rule Own = Rule.AtMost(
        "MY-1",
        "Refused for security at most once.",
        [new Term(CellsMatrix.Requests.Outcomes.Refused.SecurityAndStability.Total, 2)],
        [CellsMatrix.Requests.NewlyReceived.Total],
        "三安全一稳定至多一次。"
    );

    private static readonly RuleBook Book = RuleBook
        .Filing.With(Own)
        .With(Rule.Equality("MY-2", "Never.", [CellsMatrix.Requests.CarriedIn.Total], [CellsMatrix.Requests.CarriedOut.Total]))
        .Without("B-BAL");

    [Fact]
    public void Rule_books_read_as_a_person_read_them()
    {
        RuleBookAnalysis analysis = Book.Analyse(ReportForm.Matrix2021);
        RuleBookAnalysis impossible = RuleBook
            .Standard.With(Rule.Equality("MY-3", "Nothing is everything.", [CellsMatrix.Requests.CarriedIn.Total], []))
            .With(Rule.Implication("MY-4", "None.", [CellsMatrix.Requests.CarriedIn.Total], [CellsMatrix.Requests.CarriedOut.Total]))
            .Analyse(ReportForm.Matrix2021);
        new GoldenPage("books.txt")
            .Each(
                "books",
                (RuleBook[])[RuleBook.Standard, RuleBook.Exploratory, RuleBook.Filing, Book],
                (book, language) => book.ToString(language)
            )
            .Each("analyses", (RuleBookAnalysis[])[analysis, impossible], (each, language) => each.ToString(language))
            .Add("redundant", analysis.Redundant.Take(5).Select(each => each.ToString()))
            .Add("fixed", impossible.Fixed.Take(5).Select(each => each.ToString()))
            .Add("conflicts", impossible.Conflicts.Select(each => each.ToString()))
            .Add("rules", RuleBook.Standard.Rules.Where((_, index) => index % 5 == 0).Append(Own).Select(rule => rule.ToString()))
            .Add(
                "checks",
                RuleBook
                    .Standard.Rules.SelectMany(rule => rule.Checks)
                    .Where(check =>
                        check.When is not null || check.Level is not null || check.Limit is not null || check.Substitutes.Count > 0
                    )
                    .DistinctBy(check => check.Id)
                    .Take(20)
                    .Select(check => $"{check} | {check.When} | {check.Level} | {check.Limit} | {string.Join(" ", check.Substitutes)}")
            )
            .Add(
                "outcomes",
                Typed
                    .Matrix("一/总计=2 一/自然人=2 二/总计=")
                    .Check(Book)
                    .Outcomes.DistinctBy(outcome => outcome.Verdict)
                    .Select(outcome => outcome.ToString())
            )
            .Add(
                "options",
                [
                    new CheckOptions().ToString(),
                    new CheckOptions { RuleBook = Book, Blanks = BlankReading.Unknown }.ToString(),
                    DiagnosisOptions.Default.ToString(),
                    new BatchOptions().ToString(),
                ]
            )
            .Add(
                "settings",
                (
                    (RuleSetting[])
                        [
                            RuleSetting.Off,
                            RuleSetting.On,
                            RuleSetting.Graded(Severity.Information),
                            new() { Excess = Severity.Error },
                            new() { Shortfall = Severity.Silent },
                            new(),
                        ]
                ).Select(setting => setting.ToString())
            )
            .Add(
                "answers",
                ((RuleAnswer[])[RuleAnswer.Holds, RuleAnswer.NotAssessed, RuleAnswer.Broken("So.", "如此。"), default]).Select(answer =>
                    answer.ToString()
                )
            )
            .Add(
                "conditions",
                [
                    Own.When(CellsMatrix.Requests.CarriedIn.Total, atLeast: 3).Checks[0].When!.ToString(),
                    Own.When(CellsMatrix.Requests.CarriedIn.Total, lessThan: 9).Checks[0].When!.ToString(),
                    Own.When(CellsMatrix.Requests.CarriedIn.Total, 3, 9).Checks[0].When!.ToString(),
                ]
            )
            .AssertSame();
    }

    [Fact]
    public void What_is_written_of_rules_is_what_a_person_read()
    {
        var overlay = new RuleOverlay
        {
            Name = "某省",
            Version = "2",
            Rules = new Dictionary<string, RuleSetting>
            {
                ["B-GRP"] = RuleSetting.Off,
                ["B-SUM"] = RuleSetting.Graded(Severity.Warning),
                ["B-ROW[一]"] = new() { Shortfall = Severity.Silent, Enabled = true },
            },
        };
        Report faulty = Typed.Matrix(Typed.Sound + " 四/行政复议/总计=0 四/行政复议/其他结果=");
        Waiver waiver = faulty.Check().Waive("B-T4[行政复议]", "两案\"合并\"。", "李明", new(2024, 1, 15));
        WaiverSet waivers = [waiver, (faulty with { Header = new() }).Check().Waive("B-T4", "x", "y", new(2024, 2, 1))];
        RuleBook few = RuleBook
            .Standard.Rules.Where(rule => rule.Id is not ("A-EQ-7" or "B21-FLOOR" or "XY-JUMP"))
            .Aggregate(RuleBook.Standard, (book, rule) => book.Without(rule.Id));
        new GoldenPage("book-json.txt")
            .Add("overlay", overlay.ToJson())
            .Add("an overlay in a line", [overlay.ToString(), RuleOverlay.Empty.ToString()])
            .Add("waivers", waivers.ToJson())
            .Add(
                "waivers in a line",
                [
                    .. waivers.Select(each => each.ToString()),
                    waivers.ToString(),
                    WaiverSet.Empty.ToString(),
                    .. waiver.Figures.Select(figure => figure.ToString()),
                ]
            )
            .Add("few rules", few.With(Own).With(overlay).ToJson())
            .Add("few rules as Markdown", few.With(Own).ToMarkdown())
            .AssertSame();
    }
}

using System.Globalization;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>Rules that a function decides.</summary>
public class CustomRuleTests
{
    private static readonly Cell[] Read = [Requests.NewlyReceived.Total, Requests.Outcomes.Granted.Total];

    private static readonly Rule Share = Rule.Custom(
        "MY-SHARE",
        "At least half of the requests are granted.",
        ReportForm.Matrix2021,
        Read,
        report =>
            report[Read[0]].Number is not { } received || report[Read[1]].Number is not { } granted ? RuleAnswer.NotAssessed
            : granted * 2 >= received ? RuleAnswer.Holds
            : RuleAnswer.Broken(
                string.Create(CultureInfo.InvariantCulture, $"{granted} of {received} granted."),
                $"{received}件中予以公开{granted}件。"
            ),
        chinese: "予以公开的不少于半数。"
    );

    private static readonly RuleBook Book = RuleBook.Standard.With(Share with { Excess = Severity.Warning });

    [Fact]
    public void The_function_answers_and_the_finding_says_what_it_said()
    {
        Report report = AllForms.Zeros(ReportForm.Matrix2021).With(Read[0], 5).With(Read[1], 2);
        CheckResult result = report.Check(Book);
        Finding finding = Assert.Single(result.Findings, each => each.Rule.Id == "MY-SHARE");
        Assert.Equal("warning MY-SHARE: At least half of the requests are granted. 2 of 5 granted.", finding.ToString());
        Assert.Equal("警告 MY-SHARE：予以公开的不少于半数。5件中予以公开2件。", finding.ToString(Language.Chinese));
        Assert.Equal([5m, 2m], finding.Cells.Select(cell => cell.Value.Number));
        Assert.Equal(Verdict.Failed, VerdictOf(report));
        Assert.Equal(Verdict.Passed, VerdictOf(report.With(Read[1], 3)));
        Assert.Equal(Verdict.NotAssessed, VerdictOf(report.With(Read[1], CellValue.Blank)));
        Assert.DoesNotContain(report.With(Read[1], CellValue.Blank).Check(Book).Findings, each => each.Rule.Id == "MY-SHARE");
    }

    [Fact]
    public void The_function_is_asked_once_by_a_check()
    {
        int asked = 0;
        Rule counting = Rule.Custom(
            "MY-COUNT",
            "x",
            ReportForm.Matrix2021,
            Read,
            _ => RuleAnswer.Broken(string.Create(CultureInfo.InvariantCulture, $"Answer {++asked}."))
        );
        CheckResult result = AllForms.Zeros(ReportForm.Matrix2021).Check(RuleBook.Standard.With(counting));
        Assert.Equal(1, asked);
        Assert.EndsWith("Answer 1.", Assert.Single(result.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnosis_leaves_it_out()
    {
        Rule never = Rule.Custom("MY-1", "x", ReportForm.Matrix2021, Read, _ => RuleAnswer.Broken("always"));
        CheckResult result = AllForms.Zeros(ReportForm.Matrix2021).Check(RuleBook.Standard.With(never));
        Assert.True(result.HasErrors);
        Assert.Empty(result.Diagnose());
        Assert.Null(Assert.Single(result.Causes).Diagnosis);
    }

    [Fact]
    public void What_the_function_throws_comes_out_with_rule_and_report()
    {
        Rule careless = Rule.Custom(
            "MY-1",
            "x",
            ReportForm.Matrix2021,
            Read,
            report => report[Read[0]].Number!.Value > 0 ? RuleAnswer.Holds : RuleAnswer.NotAssessed
        );
        RuleBook book = RuleBook.Standard.With(careless);
        Report blank = new Report2021
        {
            Header = new() { IssuingBody = "某局", ReportYear = 2022 },
        };
        RuleFunctionException thrown = Assert.Throws<RuleFunctionException>(() => blank.Check(book));
        Assert.Same(careless, thrown.Rule);
        Assert.Same(blank, thrown.Report);
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Contains("MY-1", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("某局", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(AllForms.Zeros(ReportForm.Indicators2014).Check(book).Findings);
    }

    [Fact]
    public void A_function_that_says_nothing_never_passes()
    {
        Rule silent = Rule.Custom("MY-1", "x", ReportForm.Matrix2021, Read, _ => default);
        CheckResult result = AllForms.Zeros(ReportForm.Matrix2021).Check(RuleBook.Standard.With(silent));
        Assert.Equal(Verdict.NotAssessed, result.Outcomes.Single(outcome => outcome.Rule.Id == "MY-1").Verdict);
        Assert.Throws<ArgumentException>(() => RuleAnswer.Broken(" "));
        Assert.Throws<InvalidOperationException>(() => silent.When(Read[0], atLeast: 1));
        Assert.Throws<ArgumentNullException>(() => Rule.Custom("MY-1", "x", ReportForm.Matrix2021, Read, null!));
        Assert.Throws<ArgumentException>(() => Rule.Custom("MY-1", "x", ReportForm.Indicators2014, Read, _ => default));
    }

    private static Verdict VerdictOf(Report report) => report.Check(Book).Outcomes.Single(each => each.Rule.Id == "MY-SHARE").Verdict;
}

using Out = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>Rules of users' own: made of cells, checked like any other, refused at once when they cannot be meant.</summary>
public class OwnRuleTests
{
    private static readonly Rule FeesWithRequests = Rule.AtMost(
        "MY-1",
        "Requests carried out are at most those received and carried in.",
        left: [Out.CarriedOut.Total],
        right: [Out.NewlyReceived.Total, Out.CarriedIn.Total],
        chinese: "结转下年度的不超过新收与上年结转之和。"
    );

    [Fact]
    public void A_rule_is_bound_to_every_form_that_has_its_cells_or_to_those_named()
    {
        Assert.Equal([ReportForm.Matrix2019, ReportForm.Matrix2021], FeesWithRequests.Forms);
        Rule newest = Rule.AtMost("MY-2", "x", [Out.CarriedOut.Total], [Out.NewlyReceived.Total], forms: [ReportForm.Matrix2021]);
        Assert.Equal([ReportForm.Matrix2021], newest.Forms);
        Rule indicators = Rule.Balance(
            "MY-3",
            "x",
            total: CellsIndicator.Capacity.Staff.Total,
            parts: [CellsIndicator.Capacity.Staff.FullTime, CellsIndicator.Capacity.Staff.PartTime]
        );
        Assert.Equal([ReportForm.Indicators2014], indicators.Forms);
    }

    [Fact]
    public void It_makes_findings_with_its_severity_in_both_languages()
    {
        RuleBook book = RuleBook.Standard.With(FeesWithRequests with { Excess = Severity.Warning, Source = "办公厅通知" });
        Report report = AllForms.Zeros(ReportForm.Matrix2021).With(Out.CarriedOut.Total, 4).With(Out.NewlyReceived.Total, 1);
        Finding finding = Assert.Single(report.Check(book).Findings, each => each.Rule.Id == "MY-1");
        Assert.Equal((Severity.Warning, 4m, 1m), (finding.Severity, finding.Left, finding.Right));
        Assert.Equal("办公厅通知", finding.Rule.Source);
        Assert.StartsWith("warning MY-1: Requests carried out are at most", finding.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("警告 MY-1：结转下年度的不超过", finding.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Check().Findings, each => each.Rule.Id == "MY-1");
        Assert.Equal(["MY-1"], book.OwnRules.Select(rule => rule.Id));
    }

    [Theory]
    [InlineData(9, false, Verdict.NotApplicable)]
    [InlineData(10, false, Verdict.Failed)]
    [InlineData(10, true, Verdict.NotAssessed)]
    public void A_condition_says_when_it_applies(long received, bool blank, Verdict expected)
    {
        Rule rule = Rule.AtMost("MY-1", "x", [Out.CarriedOut.Total], [Out.CarriedIn.Total]).When(Out.NewlyReceived.Total, atLeast: 10);
        Report report = AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(Out.CarriedOut.Total, 1)
            .With(Out.NewlyReceived.Total, blank ? CellValue.Blank : received);
        CheckOutcome outcome = report.Check(RuleBook.Standard.With(rule)).Outcomes.Single(each => each.Rule.Id == "MY-1");
        Assert.Equal(expected, outcome.Verdict);
    }

    [Fact]
    public void Excess_and_shortfall_of_a_balance_are_told_apart_and_coefficients_count()
    {
        Rule rule = Rule.Equality("MY-1", "x", [new Term(Out.CarriedIn.Total, 2)], [Out.CarriedOut.Total]) with
        {
            Excess = Severity.Error,
            Shortfall = Severity.Warning,
        };
        RuleBook book = RuleBook.Standard.With(rule);
        Severity? On(long carriedIn, long carriedOut) =>
            AllForms
                .Zeros(ReportForm.Matrix2021)
                .With(Out.CarriedIn.Total, carriedIn)
                .With(Out.CarriedOut.Total, carriedOut)
                .Check(book)
                .Findings.SingleOrDefault(finding => finding.Rule.Id == "MY-1")
                ?.Severity;
        Assert.Null(On(2, 4));
        Assert.Equal(Severity.Error, On(2, 5));
        Assert.Equal(Severity.Warning, On(2, 3));
    }

    [Theory]
    [InlineData(0, 0, Verdict.Passed)]
    [InlineData(2, 1, Verdict.Passed)]
    [InlineData(2, 0, Verdict.Failed)]
    public void An_implication_asks_for_something_where_there_is_something(long received, long concluded, Verdict expected)
    {
        Rule rule = Rule.Implication(
            "MY-1",
            "x",
            premise: [Out.NewlyReceived.Total],
            conclusion: [Out.Outcomes.Total.Total, Out.CarriedOut.Total]
        );
        Report report = AllForms.Zeros(ReportForm.Matrix2021).With(Out.NewlyReceived.Total, received).With(Out.CarriedOut.Total, concluded);
        Assert.Equal(expected, report.Check(RuleBook.Standard.With(rule)).Outcomes.Single(outcome => outcome.Rule.Id == "MY-1").Verdict);
    }

    [Fact]
    public void A_linear_rule_of_the_users_own_takes_part_in_the_diagnosis()
    {
        Rule rule = Rule.Equality(
            "MY-1",
            "x",
            [CellsMatrix.ProactiveDisclosure.Rules.Issued],
            [CellsMatrix.ProactiveDisclosure.Rules.InForce]
        );
        Report report = AllForms.Zeros(ReportForm.Matrix2021).With(CellsMatrix.ProactiveDisclosure.Rules.InForce, 7);
        Diagnosis diagnosis = Assert.Single(report.Check(RuleBook.Standard.With(rule)).Diagnose());
        Assert.Equal("MY-1", Assert.Single(diagnosis.Findings).Rule.Id);
        Assert.Equal(2, diagnosis.Repairs.Count);
    }

    [Theory]
    [InlineData("B-SUM")]
    [InlineData("b-sum")]
    [InlineData("B-NEW")]
    [InlineData("XT-ANYTHING")]
    [InlineData("")]
    [InlineData("MY 1")]
    [InlineData("MY[1]")]
    public void An_id_that_is_ours_or_none_is_refused(string id)
    {
        Assert.Throws<ArgumentException>(() => Rule.AtMost(id, "x", [Out.CarriedOut.Total], [Out.CarriedIn.Total]));
    }

    [Fact]
    public void Every_id_of_this_librarys_rules_is_reserved()
    {
        Assert.All(RuleBook.Standard.Rules, rule => Assert.True(RuleIds.IsReserved(rule.Id), rule.Id));
    }

    [Fact]
    public void A_rule_that_cannot_be_meant_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", "x", [Out.CarriedOut.Total], [CellsIndicator.FeesCharged]));
        Assert.Throws<ArgumentException>(() =>
            Rule.AtMost(
                "MY-1",
                "x",
                [CellsMatrix.ProactiveDisclosure.Rules.NewlyMade],
                [Out.CarriedIn.Total],
                forms: [ReportForm.Matrix2021]
            )
        );
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", "x", [Out.CarriedIn.Total], [Out.CarriedIn.Total]));
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", "x", [new Term(Out.CarriedIn.Total, -1)], []));
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", "x", [default(Cell)], []));
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", "x", [Cell.HeadingsOn(ReportForm.Indicators2014)[0]], []));
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", "x", [], []));
        Assert.Throws<ArgumentException>(() => Rule.AtMost("MY-1", " ", [Out.CarriedIn.Total], []));
        Assert.Throws<ArgumentException>(() => FeesWithRequests.When(CellsIndicator.FeesCharged, atLeast: 1));
        Assert.Throws<ArgumentException>(() => FeesWithRequests.When(Out.CarriedIn.Total));
        Assert.Throws<ArgumentException>(() => RuleBook.Standard.With(FeesWithRequests).With(FeesWithRequests));
        Assert.Throws<ArgumentException>(() => RuleBook.Standard.With(RuleBook.Standard["B-SUM"]));
        Assert.Throws<ArgumentException>(() => RuleBook.Standard.Without("B-SUMM"));
    }

    [Fact]
    public void Without_takes_one_rule_or_one_check_and_an_own_rule_may_come_again()
    {
        RuleBook book = RuleBook.Standard.Without("B-ROW[三(一)]").Without("B-T4");
        Assert.Equal(RuleBook.Standard["B-ROW"].Checks.Count - 2, book["B-ROW"].Checks.Count);
        Assert.Throws<KeyNotFoundException>(() => book["B-T4"]);
        Assert.Equal(["B-ROW[三(一)]", "B-T4"], book.SwitchedOff);
        RuleBook again = RuleBook.Standard.With(FeesWithRequests).Without("MY-1").With(FeesWithRequests);
        Assert.Equal(FeesWithRequests, again["MY-1"]);
    }
}

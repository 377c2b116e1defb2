namespace Disclosure.Tests;

/// <summary>Every rule against the cases that a person wrote from its meaning.</summary>
public class RuleCaseTests
{
    public static TheoryData<string> Rules => [.. RuleCaseFile.Ids];

    [Theory, MemberData(nameof(Rules))]
    public void Every_case_gets_the_verdict_the_severity_and_the_difference_that_were_written(string id)
    {
        foreach (RuleCase each in RuleCaseFile.Read(id))
        {
            CheckResult exploratory = each.Result(RuleBook.Exploratory);
            CheckOutcome outcome = Assert.Single(exploratory.Outcomes, outcome => outcome.Check.Id == each.Check);
            Assert.Equal((each.Place, each.Verdict), (each.Place, outcome.Verdict));
            Assert.Equal(id, outcome.Rule.Id);
            Finding? finding = FindingOf(exploratory, each);
            Assert.Equal((each.Place, each.Severity is > Severity.Silent), (each.Place, finding is not null));
            Assert.Equal(
                (each.Place, each.Severity is >= Severity.Warning),
                (each.Place, FindingOf(each.Result(RuleBook.Standard), each) is not null)
            );
            if (finding is not null)
            {
                Assert.Equal((each.Place, each.Severity, each.Verdict), (each.Place, finding.Severity, finding.Verdict));
                Assert.Equal((each.Place, each.Difference ?? finding.Difference), (each.Place, finding.Difference));
                Assert.DoesNotContain('{', finding.ToString());
                Assert.DoesNotContain('{', finding.ToString(Language.Chinese));
            }
        }
    }

    [Fact]
    public void Every_rule_has_a_file_and_every_file_a_rule()
    {
        Assert.Equal(RuleBook.Standard.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCaseFile.Ids);
    }

    [Theory, MemberData(nameof(Rules))]
    public void Every_file_has_a_passing_a_failing_and_a_blank_case(string id)
    {
        IReadOnlyList<RuleCase> cases = RuleCaseFile.Read(id);
        Assert.All(cases, each => Assert.Contains(each.Sort, (string[])["pass", "fail", "blank", "other"]));
        Assert.Contains(cases, each => each.Sort == "pass");
        Assert.Contains(cases, each => each.Sort == "fail");
        Assert.Contains(cases, each => each.Sort == "blank");
        Assert.All(cases.Where(each => each.Sort == "pass"), each => Assert.Equal(Verdict.Passed, each.Verdict));
        Assert.All(
            cases.Where(each => each.Sort == "fail"),
            each => Assert.Equal((each.Place, Verdict.Failed), (each.Place, each.Verdict))
        );
        Assert.All(cases.Where(each => each.Sort == "blank"), each => Assert.True(HasBlank(each), each.Place));
        // What is broken has a severity, in words; what is not has none.
        Assert.All(cases, each => Assert.Equal((each.Place, each.Verdict >= Verdict.Incomplete), (each.Place, each.Severity is not null)));
    }

    private static Finding? FindingOf(CheckResult result, RuleCase each) =>
        result.Findings.SingleOrDefault(found => found.Check.Id == each.Check);

    private static bool HasBlank(RuleCase each)
    {
        RuleCheck check = each.Result(RuleBook.Standard).Outcomes.Single(outcome => outcome.Check.Id == each.Check).Check;
        return check.Left.Concat(check.Right).Any(term => IsEmpty((term.IsLastYear ? each.LastYear : each.Report)[term.Cell]))
            // In a roll-up the box of a unit may be the empty one.
            || each.Units.Any(unit => !each.Figures.Any(figure => figure.Key.StartsWith(unit + ".", StringComparison.Ordinal)));
    }

    private static bool IsEmpty(CellValue value) => value.State is CellState.Blank or CellState.Missing;
}

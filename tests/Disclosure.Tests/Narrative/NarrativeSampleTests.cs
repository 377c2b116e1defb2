using Disclosure.Tests.Golden;

namespace Disclosure.Tests.Narrative;

/// <summary>The samples give the alarms on their prose that a person found by hand, and no others.</summary>
public sealed class NarrativeSampleTests
{
    [Theory]
    [InlineData("changchun-automotive-zone-2016", "XT-ENUM 3450 3325; XT-TEXT 10 5; XT-TEXT 3 15")]
    [InlineData("changchun-economic-zone-2012", "XT-ENUM 3025 3017")]
    [InlineData("kunming-guandu-2016", "XT-ENUM 950 982")]
    [InlineData("tonghua-dongchang-2020", "")]
    [InlineData("zhuzhou-yunlong-2016", "")]
    public void The_samples_give_these_findings_on_their_prose(string name, string findings)
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample(name));
        ContentCheckResult result = reading.Check(RuleBook.Exploratory);
        Assert.Equal(
            findings,
            string.Join(
                "; ",
                result
                    .ClaimFindings.Select(finding => FormattableString.Invariant($"{finding.Rule.Id} {finding.Left} {finding.Right}"))
                    .Order(StringComparer.Ordinal)
            )
        );
        Assert.All(result.ClaimFindings, finding => Assert.Equal(Severity.Information, finding.Severity));
        Assert.Empty(reading.Check().ClaimFindings);
    }

    [Fact]
    public void The_findings_of_the_table_are_among_those_of_the_document()
    {
        foreach (string name in GoldenFile.Names)
        {
            ReportReading reading = ReportReader.ReadFile(Repository.Sample(name));
            ContentCheckResult result = reading.Check(RuleBook.Exploratory);
            Assert.Equal(reading.Report?.Check(RuleBook.Exploratory).Findings ?? [], result.Findings.OfType<Finding>());
            Assert.Equal(result.Findings.Count, (result.Table?.Findings.Count ?? 0) + result.ClaimFindings.Count);
            Assert.Equal(reading.Report is null, result.Table is null);
        }
    }

    [Fact]
    public void Most_figures_of_the_first_sample_are_found_in_its_table()
    {
        ContentCheckResult result = ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016")).Check();
        Assert.Equal(
            15,
            result.ClaimOutcomes.Count(outcome => outcome is { Rule.Id: "XT-TEXT", Verdict: Verdict.Passed, Reading: not null })
        );
    }
}

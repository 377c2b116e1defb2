namespace Disclosure.Tests;

/// <summary>What the five sample pages must give in both profiles, as it was decided before the rules were written; claims of the prose are apart.</summary>
public class SampleTableTests
{
    [Fact]
    public void The_automotive_zone_gives_nothing_and_one_note_to_those_who_explore()
    {
        Report report = Read("changchun-automotive-zone-2016")!;
        CheckResult result = report.Check();
        Assert.Empty(Lines(result));
        Assert.Equal((27, 27), (result.SumVerdicts.Total, result.SumVerdicts.Passed));
        Assert.Equal(["information A-PL-4[few] 20 15"], Lines(report.Check(RuleBook.Exploratory)));
    }

    [Theory]
    [InlineData("zhuzhou-yunlong-2016")]
    [InlineData("changchun-economic-zone-2012")]
    public void A_page_without_a_table_has_nothing_to_check(string name) => Assert.Null(Read(name));

    [Fact]
    public void Dongchang_gives_five_errors_and_nothing_else()
    {
        Report report = Read("tonghua-dongchang-2020")!;
        string[] lines =
        [
            "error B-BAL[自然人] 3 0",
            "error B-BAL[总计] 3 0",
            "error B-SUM[自然人] 0 3",
            "error B-SUM[总计] 0 3",
            "error B-T4[行政复议] 0 1",
        ];
        Assert.Equal(lines, Lines(report.Check()));
        Assert.Equal(lines, Lines(report.Check(RuleBook.Exploratory)));
    }

    [Fact]
    public void Guandu_gives_one_warning_and_a_note()
    {
        Report report = Read("kunming-guandu-2016")!;
        CheckResult result = report.Check();
        Assert.Equal(["warning A-ST-1 155 0"], Lines(result));
        Assert.Contains("26 + 54 + 75", result.Findings[0].Suggestion.English, StringComparison.Ordinal);
        Assert.Equal((26, 1), (result.SumVerdicts.NotAssessed, result.SumVerdicts.Consistent));
        Assert.Equal("A-EQ-7", result.Outcomes.Single(outcome => outcome.Rule.IsSum && outcome.Verdict == Verdict.Consistent).Rule.Id);
        Assert.Equal(["warning A-ST-1 155 0", "information A-ST-1 0 0"], Lines(report.Check(RuleBook.Exploratory)));
        Assert.Equal(3, report.Check(RuleBook.Exploratory).Findings[1].Cells.Count);
    }

    private static Report? Read(string name) => ReportReader.ReadFile(Repository.Sample(name)).Report;

    private static string[] Lines(CheckResult result) =>
        result
            .Findings.Where(finding => !finding.Rule.Id.StartsWith("XT-", StringComparison.Ordinal))
            .Select(finding =>
                FormattableString.Invariant(
                    $"{FindingText.Word(finding.Severity).English} {finding.Check.Id} {finding.Left} {finding.Right}"
                )
            )
            .ToArray();
}

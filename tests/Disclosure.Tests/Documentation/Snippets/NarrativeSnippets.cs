namespace Disclosure.Tests;

/// <summary>The C# of docs/narrative.md, compiled.</summary>
public class NarrativeSnippets
{
    [Fact]
    public void Claims_and_findings()
    {
        // begin docs/narrative.md
        ReportReading reading = ReportReader.ReadText(
            """
            青河县人民政府2023年政府信息公开工作年度报告
            2023年共收到政府信息公开申请12件，其中网上申请7件，信函申请4件，其他方式2件。全年未发生因政府信息公开引发的行政复议和行政诉讼。
            """
        );
        foreach (Claim claim in reading.Claims)
        {
            Console.WriteLine(claim);
        }
        foreach (IFinding finding in reading.Check(RuleBook.Exploratory).Findings)
        {
            Console.WriteLine(finding.ToString(Language.English));
        }
        // end
        IEnumerable<string> printed = reading
            .Claims.Select(claim => claim.ToString())
            .Concat(reading.Check(RuleBook.Exploratory).Findings.Select(finding => finding.ToString(Language.English)));
        string page = File.ReadAllText(Repository.PathOf("docs", "narrative.md"));
        Assert.Contains($"```text\n{string.Join('\n', printed)}\n```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings()
    {
        string path = Repository.Sample("changchun-automotive-zone-2016");
        Report lastYear = Report2014.Blank;
        // begin docs/narrative.md
        ReportReading reading = ReportReader.ReadFile(path);
        ContentCheckResult result = reading.Check(against: lastYear, RuleBook.Exploratory);
        foreach (ClaimOutcome outcome in result.ClaimOutcomes.Where(outcome => outcome.Reading is not null))
        {
            Console.WriteLine($"{outcome.Claim}: {outcome.Reading}");
        }
        // end
        Assert.Contains(result.ClaimOutcomes, outcome => outcome.Reading is not null);
        // begin docs/narrative.md
        string forPrograms = result.ToJson(); // both languages; under "table" the result of the table
        string forPeople = result.ToText(Language.Chinese);
        string forPages = result.ToHtml(); // or ToMarkdown
        // end
        Assert.Equal(
            [true, true, true],
            new[] { forPrograms, forPeople, forPages }.Select(text => text.Contains("XT-TEXT", StringComparison.Ordinal))
        );
    }
}

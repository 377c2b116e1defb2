namespace Disclosure.Tests.Narrative;

/// <summary>What is found in sentences, against what a person typed for each.</summary>
public sealed class ClaimFinderTests
{
    [Fact]
    public void Every_sentence_of_the_corpus_gives_the_claims_that_were_typed()
    {
        IReadOnlyList<(string Sentence, string[] Claims)> corpus = NarrativeCorpus.Load("corpus.txt");
        Assert.InRange(corpus.Count, 150, int.MaxValue);
        Assert.InRange(corpus.Count(entry => entry.Claims.Length == 0), 50, int.MaxValue);
        string wrong = Differences(corpus);
        Assert.True(wrong.Length == 0, wrong);
    }

    /// <summary>The figures stand in docs/narrative.md. They may rise; then write them there.</summary>
    [Theory]
    [InlineData("aside.txt", 93, 95, 96)]
    [InlineData("fresh.txt", 59, 62, 63)]
    public void Sentences_that_were_not_tuned_on_give_what_the_page_says(string file, int right, int found, int typed)
    {
        IReadOnlyList<(string Sentence, string[] Claims)> entries = NarrativeCorpus.Load(file);
        (int Right, int Found, int Typed) counted = (0, 0, 0);
        foreach ((string sentence, string[] claims) in entries)
        {
            string[] read = NarrativeCorpus.Find(sentence);
            var open = claims.ToList();
            counted = (counted.Right + read.Count(open.Remove), counted.Found + read.Length, counted.Typed + claims.Length);
        }
        Assert.True((right, found, typed) == counted, $"{counted}\n{Differences(entries)}");
    }

    [Fact]
    public void A_claim_quotes_its_sentence_and_says_where_it_stands()
    {
        Claim claim = Assert.Single(
            ReportReader.ReadText("青河县人民政府2023年政府信息公开工作年度报告\n\n概述。全年收到政府信息公开申请7件。后文。").Claims
        );
        Assert.Equal(("全年收到政府信息公开申请7件。", 3), (claim.Sentence, claim.Location.Line));
        Assert.Equal("line 3: requests received 7件 (2023)", claim.ToString());
        Assert.Equal("第3行：收到政府信息公开申请7件（2023）", claim.ToString(Language.Chinese));
    }

    [Fact]
    public void Tables_are_no_prose()
    {
        string table = string.Join(
            '\n',
            Cell.On(ReportForm.Indicators2014).Select(cell => $"| {cell.Label} | {cell.Unit} | 3{cell.Unit} |")
        );
        ReportReading reading = ReportReader.ReadText($"青河县2016年政府信息公开工作年度报告\n{table}");
        Assert.NotNull(reading.Report);
        Assert.Empty(reading.Claims);
        string lines = string.Join('\n', Cell.On(ReportForm.Indicators2014).Select(cell => $"{cell.Label}\n{cell.Unit}\n3"));
        Assert.Empty(ReportReader.ReadText($"青河县2016年政府信息公开工作年度报告\n{lines}").Claims);
    }

    [Fact]
    public void Lines_that_the_page_wraps_are_one_sentence()
    {
        IReadOnlyList<Claim> claims = ReportReader
            .ReadText(
                "青河县人民政府2023年政府信息公开工作年度报告\n2023年，我县各项工作稳步推进，全年共收到政府信息公开\n申请12件，其中网上申请7件，信函申请5件。"
            )
            .Claims;
        Assert.Equal(
            ["12 = 7 + 5", "12件 RequestsReceived", "5件 RequestsByLetter", "7件 RequestsOnline"],
            claims.Select(NarrativeCorpus.Notation).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_page_on_one_line_of_HTML_has_its_prose_and_its_table_apart()
    {
        string rows = string.Concat(
            Cell.On(ReportForm.Indicators2014).Select(cell => $"<tr><td>{cell.Label}</td><td>{cell.Unit}</td><td>12</td></tr>")
        );
        ReportReading reading = ReportReader.ReadHtml(
            $"<html><body><h1>青河县2016年政府信息公开工作年度报告</h1><p>全年收到政府信息公开申请<b>1</b>2件。</p><table>{rows}</table></body></html>"
        );
        Assert.NotNull(reading.Report);
        Assert.Equal(["12件 RequestsReceived [2016]"], reading.Claims.Select(NarrativeCorpus.Notation));
        Assert.Contains(reading.Check().ClaimOutcomes, outcome => outcome is { Rule.Id: "XT-TEXT", Verdict: Verdict.Passed });
    }

    [Fact]
    public void Claims_are_compared_by_value()
    {
        const string Page = "青河县2023年政府信息公开工作年度报告\n收到政府信息公开申请12件，其中网上申请7件，信函申请5件，同比增长20%。";
        Assert.Equal(ReportReader.ReadText(Page).Claims, ReportReader.ReadText(Page).Claims);
        Assert.NotEqual(
            ReportReader.ReadText(Page).Claims,
            ReportReader.ReadText(Page.Replace("7件", "6件", StringComparison.Ordinal)).Claims
        );
    }

    private static string Differences(IEnumerable<(string Sentence, string[] Claims)> corpus) =>
        string.Join(
            '\n',
            corpus
                .Select(entry => (entry.Sentence, entry.Claims, Found: NarrativeCorpus.Find(entry.Sentence)))
                .Where(entry => !entry.Claims.SequenceEqual(entry.Found))
                .Select(entry =>
                    $"{entry.Sentence}\n   typed: {string.Join("; ", entry.Claims.Except(entry.Found))}\n   found: {string.Join("; ", entry.Found.Except(entry.Claims))}"
                )
        );
}

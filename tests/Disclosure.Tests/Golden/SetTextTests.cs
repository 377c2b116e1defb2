#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>How the summary of a set reads, as text, Markdown, JSON and as a page, and what is said of each entry.</summary>
public sealed class SetTextTests
{
    private static readonly Report[] Reports =
    [
        Typed.Matrix(Typed.Sound),
        Typed.Matrix(Typed.Sound + " 四/行政复议/总计=0", 2022),
        Typed.Matrix(Typed.Sound + " 四/行政复议/总计=5 一/总计=90 一/自然人=", null),
        Typed.Matrix(Typed.Sound + " 三(二)/总计=9", 2022, null),
        Typed.Indicators("others=0 八(一)=4 三(一)=2", 2016, "甲局"),
    ];

    [Fact]
    public async Task A_summary_reads_as_a_person_read_it()
    {
        string lines = SetCorpus.Lines(Reports) + "{\"form\":\"matrix2021\",\"x\":1}\n\n[]\n";
        string folder = Directory.CreateTempSubdirectory("set").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "reports.jsonl"), lines);
            var options = new SetOptions
            {
                Check = new CheckOptions { RuleBook = RuleBook.Exploratory },
                Diagnose = true,
                MigrateTo = ReportForm.Matrix2021,
                DegreeOfParallelism = 1,
            };
            ReportSet set = ReportSet.FromJsonLines(Path.Combine(folder, "reports.jsonl"));
            SetSummary summary = await set.SummarizeAsync(options);
            var results = new List<SetResult>();
            await foreach (SetResult result in set.CheckAsync(options))
            {
                results.Add(result);
            }
            SetSummary single = await ReportSet.From(Reports[1..2]).SummarizeAsync();
            new GoldenPage("set.txt")
                .Both("summary", summary.ToString)
                .Both("one report", single.ToString)
                .Each("entries", results, (result, language) => result.ToString(language))
                .Each("rules", summary.Rules, (tally, language) => tally.ToString(language))
                .Each("cells", summary.Cells.Take(5), (tally, language) => tally.ToString(language))
                .Each("bodies", summary.Issuers, (tally, language) => tally.ToString(language))
                .Each("years", summary.Years, (tally, language) => tally.ToString(language))
                .Each("problems", summary.Problems, (tally, language) => tally.ToString(language))
                .Each("most suspicious", summary.MostSuspicious, (tally, language) => tally.ToString(language))
                .Both("Markdown", summary.ToMarkdown)
                .Html("page", summary.ToHtml)
                .Add("JSON", summary.ToJson())
                .Add("options", [options.ToString(), SetOptions.Default.ToString()])
                .AssertSame();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

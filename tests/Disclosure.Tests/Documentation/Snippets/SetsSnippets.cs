#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>The C# of docs/sets.md, compiled and run.</summary>
public class SetsSnippets
{
    private readonly IProgress<SetProgress> progress = new Told<SetProgress>(_ => { });
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sets()
    {
        string path = SetCorpus.Folder();
        // begin docs/sets.md
        SetSummary summary = await ReportSet
            .FromJsonLines(path) // a file, or a folder whose .jsonl and .ndjson files are read
            .SummarizeAsync(new SetOptions { DegreeOfParallelism = Environment.ProcessorCount });
        Console.WriteLine(summary); // the counts, the rules broken most often, the most suspicious reports
        foreach (IssuerTally issuer in summary.Issuers.Take(10))
        {
            Console.WriteLine($"{issuer.Issuer}: {issuer.WithErrors} of {issuer.Reports}");
        }
        // end
        Assert.Equal(63, summary.Entries);
        // begin docs/sets.md
        var options = new SetOptions
        {
            Diagnose = true, // which cells are to blame, for reports with errors
            MigrateTo = ReportForm.Matrix2021, // old reports in the new form
        };
        await foreach (SetResult result in ReportSet.FromJsonLines(path).CheckAsync(options, progress, cancellation))
        {
            if (result.HasErrors || !result.IsChecked)
            {
                Console.WriteLine(result); // file and line, and what was found there
            }
        }
        // end
        string results = Directory.CreateTempSubdirectory("results").FullName;
        // begin docs/sets.md
        var output = new SetOutput
        {
            FindingsJsonLines = Path.Combine(results, "findings.jsonl"),
            FindingsCsv = Path.Combine(results, "findings.csv"),
            MigratedJsonLines = Path.Combine(results, "migrated.jsonl"),
            Checkpoint = Path.Combine(results, "run.json"),
        };
        SetSummary written = await ReportSet.FromJsonLines(path).WriteAsync(output, options, progress, cancellation);
        File.WriteAllText(Path.Combine(results, "summary.json"), written.ToJson());
        File.WriteAllText(Path.Combine(results, "summary.md"), written.ToMarkdown(Language.Chinese));
        // end
        Assert.Equal(6, Directory.GetFiles(results).Length);
        Assert.Equal(summary.WithErrors, written.WithErrors);
    }

    [Fact]
    public async Task Sources()
    {
        string folder = Repository.PathOf("samples", "reports");
        IReadOnlyList<Report> reports = SetCorpus.Reports;
        // begin docs/sets.md
        ReportSet documents = ReportSet.From(ReportReader.FolderSource(folder)); // HTML, Word, Excel, PDF, text: with the figures of their prose
        ReportSet inMemory = ReportSet.From(reports); // also an IAsyncEnumerable<Report>, as from a database
        // end
        Assert.Equal(Directory.GetFiles(folder).Length, (await documents.SummarizeAsync(null, progress, cancellation)).Entries);
        Assert.Equal(reports.Count, (await inMemory.SummarizeAsync(null, progress, cancellation)).Entries);
    }
}

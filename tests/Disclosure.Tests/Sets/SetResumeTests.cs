using System.Text;

#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>A run that was ended anywhere and continued has the output and the summary of one that was never ended.</summary>
public sealed class SetResumeTests
{
    /// <summary>Back to the table of 2014, which is the quickest migration.</summary>
    private static readonly SetOptions Options = new() { MigrateTo = ReportForm.Indicators2014 };

    [Fact]
    public async Task Ended_after_any_file_and_continued_it_gives_the_same_bytes()
    {
        string reports = SetCorpus.Folder();
        string[] expected = await Run(reports, Output(), Options);
        Assert.All(expected, text => Assert.NotEqual("", text));
        for (int files = 1; files <= SetCorpus.Files.Count; files++)
        {
            SetOutput output = Output();
            await Cut(reports, output, progress => progress.FilesDone >= files);
            SetOptions others = Options with { DegreeOfParallelism = files, MaximumInFlight = 10 };
            Assert.Equal(expected, await Run(reports, output, others));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1000)]
    public async Task Ended_again_and_again_it_gives_the_same_bytes(int entriesPerCheckpoint)
    {
        string reports = SetCorpus.Folder();
        string[] expected = await Run(reports, Output(), Options);
        SetOutput output = Output() with { EntriesPerCheckpoint = entriesPerCheckpoint };
        for (int files = 1; files < SetCorpus.Files.Count; files++)
        {
            await Cut(reports, output, progress => progress.FilesDone >= files);
        }
        Assert.Equal(expected, await Run(reports, output, Options));
    }

    [Fact]
    public async Task Ended_in_the_midst_of_a_file_it_gives_the_same_bytes()
    {
        string reports = Directory.CreateTempSubdirectory("set").FullName;
        string lines = SetCorpus.Lines(Enumerable.Repeat(SetCorpus.Reports, 20).SelectMany(all => all));
        File.WriteAllText(Path.Combine(reports, "a.jsonl"), SetCorpus.Lines(SetCorpus.Reports), new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(reports, "b.jsonl"), lines, new UTF8Encoding(false));
        string[] expected = await Run(reports, Output(), SetOptions.Default);
        SetOutput output = Output();
        await Cut(reports, output, progress => progress.Entries == 1000, SetOptions.Default);
        Assert.Equal(expected, await Run(reports, output, SetOptions.Default));
    }

    [Fact]
    public async Task A_run_that_has_ended_is_not_made_again()
    {
        string reports = SetCorpus.Folder();
        SetOutput output = Output();
        string[] expected = await Run(reports, output, Options);
        var told = new List<SetProgress>();
        SetSummary summary = await ReportSet.FromJsonLines(reports).WriteAsync(output, Options, new Told<SetProgress>(told.Add));
        Assert.Empty(told);
        Assert.Equal(expected, Texts(summary, output));
    }

    [Fact]
    public async Task Files_that_come_behind_the_others_are_taken_alone()
    {
        string reports = SetCorpus.Folder();
        SetOutput output = Output();
        await Run(reports, output, Options);
        File.WriteAllText(Path.Combine(reports, "zz.jsonl"), SetCorpus.Lines(SetCorpus.Reports.Take(5)));
        var told = new List<SetProgress>();
        SetSummary summary = await ReportSet.FromJsonLines(reports).WriteAsync(output, Options, new Told<SetProgress>(told.Add));
        Assert.Equal("zz.jsonl", Assert.Single(told).File);
        Assert.Equal(await Run(reports, Output(), Options), Texts(summary, output));
    }

    [Fact]
    public async Task A_checkpoint_of_another_run_is_the_callers_mistake()
    {
        string reports = SetCorpus.Folder();
        SetOutput output = Output();
        await Run(reports, output, Options);
        SetOptions[] others =
        [
            Options with
            {
                Diagnose = true,
            },
            Options with
            {
                MigrateTo = null,
            },
            Options with
            {
                MostSuspicious = 3,
            },
            Options with
            {
                Check = new CheckOptions { Blanks = BlankReading.Zero },
            },
            Options with
            {
                Check = new CheckOptions { RuleBook = RuleBook.Exploratory },
            },
            Options with
            {
                Check = new CheckOptions { RuleBook = RuleBook.Standard.Without("B-GRP") },
            },
            Options with
            {
                Diagnosis = new DiagnosisOptions { MaximumSteps = 3 },
            },
        ];
        foreach (SetOptions other in others)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => Run(reports, output, other));
        }
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(reports, output with { Language = Language.Chinese }, Options));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(reports, output with { FindingsCsv = null }, Options));
        File.AppendAllText(Path.Combine(reports, "b", "c.jsonl"), "{}\n");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(reports, output, Options));
        File.Delete(Path.Combine(reports, "b", "c.jsonl"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(reports, output, Options));
        File.Delete(output.Checkpoint!);
        await Run(reports, output, Options);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{\"version\":2}")]
    public async Task A_damaged_checkpoint_says_so(string text)
    {
        string reports = SetCorpus.Folder();
        SetOutput output = Output();
        File.WriteAllText(output.Checkpoint!, text);
        await Assert.ThrowsAsync<InvalidDataException>(() => Run(reports, output, Options));
    }

    [Fact]
    public async Task An_output_that_lost_what_the_checkpoint_counts_on_says_so()
    {
        string reports = SetCorpus.Folder();
        SetOutput output = Output();
        await Run(reports, output, Options);
        File.WriteAllText(output.FindingsCsv!, "short");
        await Assert.ThrowsAsync<InvalidDataException>(() => Run(reports, output, Options));
    }

    [Fact]
    public async Task No_half_of_a_checkpoint_is_ever_seen()
    {
        string reports = SetCorpus.Folder();
        SetOutput output = Output() with { EntriesPerCheckpoint = 1 };
        var seen = new List<int>();
        var progress = new Told<SetProgress>(_ => seen.Add(SetCheckpointJson.Read(File.ReadAllBytes(output.Checkpoint!), 20).Files));
        await ReportSet.FromJsonLines(reports).WriteAsync(output, Options, progress);
        // The empty file adds no entry, so that it is counted with the next.
        Assert.Equal([1, 2, 2, 4, 5], seen);
        Assert.Equal(
            [Path.GetFileName(output.Checkpoint!)],
            Directory.GetFiles(Path.GetDirectoryName(output.Checkpoint!)!, "run*").Select(Path.GetFileName)
        );
    }

    private static async Task<string[]> Run(string reports, SetOutput output, SetOptions options) =>
        Texts(await ReportSet.FromJsonLines(reports).WriteAsync(output, options), output);

    private static string[] Texts(SetSummary summary, SetOutput output) =>
        [
            summary.ToJson(),
            File.ReadAllText(output.FindingsJsonLines!),
            output.FindingsCsv is { } csv ? File.ReadAllText(csv) : "",
            File.ReadAllText(output.MigratedJsonLines!),
        ];

    /// <summary>A run that is ended when its progress is so far.</summary>
    private static async Task Cut(string reports, SetOutput output, Func<SetProgress, bool> isFar, SetOptions? options = null)
    {
        using var cancellation = new CancellationTokenSource();
        var progress = new Told<SetProgress>(now =>
        {
            if (isFar(now))
            {
                throw new CutException();
            }
        });
        await Assert.ThrowsAsync<CutException>(() =>
            ReportSet.FromJsonLines(reports).WriteAsync(output, options ?? Options, progress, cancellation.Token)
        );
    }

    private static SetOutput Output()
    {
        string folder = Directory.CreateTempSubdirectory("run").FullName;
        return new SetOutput
        {
            FindingsJsonLines = Path.Combine(folder, "findings.jsonl"),
            FindingsCsv = Path.Combine(folder, "findings.csv"),
            MigratedJsonLines = Path.Combine(folder, "migrated.jsonl"),
            Checkpoint = Path.Combine(folder, "run.json"),
            EntriesPerCheckpoint = 1,
        };
    }

    private sealed class CutException : Exception;
}

#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>Results come in the order of the source, whatever the number of threads, and never more than the bound are under way.</summary>
public sealed class ReportSetTests
{
    private static readonly SetOptions Everything = new()
    {
        Check = new CheckOptions { RuleBook = RuleBook.Exploratory },
        Diagnose = true,
        MigrateTo = ReportForm.Matrix2021,
    };

    [Fact]
    public async Task A_result_says_of_each_report_what_it_says_alone()
    {
        SetResult[] results = await ReportSet.From(SetCorpus.Reports).CheckAsync(Everything).ToArrayAsync();
        Assert.Equal(SetCorpus.Reports, results.Select(result => result.Report));
        foreach (SetResult result in results)
        {
            CheckResult alone = result.Report!.Check(RuleBook.Exploratory);
            Assert.Equal(alone.Findings, result.Check!.Findings);
            Assert.Equal(alone.HasErrors, result.HasErrors);
            Assert.Equal(
                alone.HasErrors ? alone.Diagnose().Select(each => each.ToString()) : [],
                result.Diagnoses.Select(each => each.ToString())
            );
            Assert.Equal(Migrated(result.Report!), result.Migration?.Report);
        }
        Assert.Contains(results, result => result.Diagnoses.Count > 0);
        Assert.Contains(results, result => result.Migration is not null);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(2, 1)]
    [InlineData(3, 8)]
    [InlineData(8, 1000)]
    [InlineData(64, 3)]
    public async Task Threads_and_bounds_change_nothing(int threads, int inFlight)
    {
        SetOptions quick = Everything with { MigrateTo = ReportForm.Indicators2014 };
        SetOptions options = quick with { DegreeOfParallelism = threads, MaximumInFlight = inFlight };
        SetResult[] expected = await ReportSet.FromJsonLines(SetCorpus.Folder()).CheckAsync(quick).ToArrayAsync();
        SetResult[] results = await ReportSet.FromJsonLines(SetCorpus.Folder()).CheckAsync(options).ToArrayAsync();
        Assert.Equal(expected.Select(Text), results.Select(Text));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 20)]
    [InlineData(2, 64)]
    [InlineData(4, 5)]
    public async Task No_more_than_the_bound_is_taken_before_the_caller_has_taken_its_results(int threads, int inFlight)
    {
        int taken = 0;
        int handed = 0;
        int most = 0;
        IEnumerable<Report> Counted()
        {
            foreach (Report report in Enumerable.Repeat(SetCorpus.Reports, 8).SelectMany(all => all))
            {
                taken++;
                most = Math.Max(most, taken - handed);
                yield return report;
            }
        }
        await foreach (
            SetResult _ in ReportSet
                .From(Counted())
                .CheckAsync(new SetOptions { DegreeOfParallelism = threads, MaximumInFlight = inFlight })
        )
        {
            handed++;
        }
        Assert.Equal(8 * SetCorpus.Reports.Count, handed);
        // The source is asked for an entry when the result before it has been handed out, and not yet come back from.
        Assert.InRange(most, 1, inFlight + 1);
    }

    [Fact]
    public async Task Several_threads_work_at_once_when_asked_and_never_more()
    {
        foreach (int threads in new[] { 1, 3 })
        {
            int working = 0;
            int most = 0;
            using var together = new Barrier(threads);
            var source = new Entries(
                Enumerable
                    .Range(0, 60)
                    .Select(index => new SetEntry(
                        index,
                        () =>
                        {
                            int now = Interlocked.Increment(ref working);
                            most = Math.Max(most, now);
                            bool met = together.SignalAndWait(TimeSpan.FromSeconds(30));
                            Interlocked.Decrement(ref working);
                            return met ? SetReading.Of(SetCorpus.Reports[index]) : SetReading.Unreadable([]);
                        }
                    ))
            );
            SetResult[] results = await ReportSet
                .From(source)
                .CheckAsync(new SetOptions { DegreeOfParallelism = threads, MaximumInFlight = 12 })
                .ToArrayAsync();
            Assert.All(results, result => Assert.True(result.IsChecked));
            Assert.Equal(threads, most);
        }
    }

    [Fact]
    public async Task Cancelling_ends_the_run_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        int handed = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (SetResult _ in ReportSet.From(Endless()).CheckAsync(cancellation: cancellation.Token))
            {
                if (++handed == 100)
                {
                    await cancellation.CancelAsync();
                }
            }
        });
        Assert.Equal(100, handed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ReportSet.From(Endless()).SummarizeAsync(cancellation: cancellation.Token)
        );
    }

    [Fact]
    public async Task Who_has_seen_enough_leaves_and_nothing_goes_on_behind_him()
    {
        int read = 0;
        var source = new Entries(
            Enumerable
                .Repeat(SetCorpus.Reports[0], 10_000)
                .Select(report => new SetEntry(
                    null,
                    () =>
                    {
                        Interlocked.Increment(ref read);
                        return SetReading.Of(report);
                    }
                ))
        );
        SetResult[] first = await ReportSet
            .From(source)
            .CheckAsync(new SetOptions { DegreeOfParallelism = 2, MaximumInFlight = 100 })
            .Take(5)
            .ToArrayAsync();
        int then = Volatile.Read(ref read);
        await Task.Delay(20);
        Assert.Equal(5, first.Length);
        Assert.Equal(then, Volatile.Read(ref read));
        Assert.InRange(then, 5, 200);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_the_source_or_a_rule_throws_comes_in_its_place(int threads)
    {
        SetOptions options = new() { DegreeOfParallelism = threads, MaximumInFlight = 50 };
        IEnumerable<Report> broken = SetCorpus
            .Reports.Take(33)
            .Concat(Enumerable.Range(0, 1).Select<int, Report>(_ => throw new IOException("gone")));
        Assert.Equal(33, await HandedBefore<IOException>(ReportSet.From(broken), options));

        Report marked = SetCorpus.Reports[17];
        var rule = Rule.Custom(
            "MY-1",
            "Not this one.",
            marked.Form,
            [Cell.On(marked.Form)[0]],
            report => report == marked ? throw new InvalidOperationException("mine") : RuleAnswer.Holds
        );
        SetOptions own = options with { Check = new CheckOptions { RuleBook = RuleBook.Standard.With(rule) } };
        Assert.Equal(17, await HandedBefore<RuleFunctionException>(ReportSet.From(SetCorpus.Reports), own));
        await Assert.ThrowsAsync<ArgumentException>(() => ReportSet.From([SetCorpus.Reports[0], null!]).SummarizeAsync(options));
    }

    [Fact]
    public async Task Progress_counts_files_and_entries()
    {
        var told = new List<SetProgress>();
        SetSummary summary = await ReportSet.FromJsonLines(SetCorpus.Folder()).SummarizeAsync(progress: new Told<SetProgress>(told.Add));
        Assert.Equal(SetCorpus.Files.Select(file => file.Name), told.Select(progress => progress.File));
        Assert.Equal([1, 2, 3, 4, 5], told.Select(progress => progress.FilesDone));
        Assert.All(told, progress => Assert.Equal(5, progress.Files));
        Assert.Equal(summary.Entries, told[^1].Entries);
        Assert.Equal("1 of 5 files, 20 entries: a.jsonl", told[0].ToString());
    }

    [Fact]
    public void Options_out_of_range_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetOptions { DegreeOfParallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetOptions { MaximumInFlight = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetOptions { MostSuspicious = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetOptions { MigrateTo = (ReportForm)5 });
        Assert.Throws<ArgumentNullException>(() => new SetOptions { Check = null! });
        Assert.Throws<ArgumentNullException>(() => new SetOptions { Diagnosis = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetOutput { EntriesPerCheckpoint = 0 });
    }

    private static async Task<int> HandedBefore<TException>(ReportSet set, SetOptions options)
        where TException : Exception
    {
        int handed = 0;
        await Assert.ThrowsAsync<TException>(async () =>
        {
            await foreach (SetResult _ in set.CheckAsync(options))
            {
                handed++;
            }
        });
        return handed;
    }

    private static Report? Migrated(Report report) =>
        report switch
        {
            Report2014 old => old.MigrateTo2021().Report,
            Report2019 trial => trial.MigrateTo2021().Report,
            _ => null,
        };

    private static string Text(SetResult result) =>
        string.Join(
            '\n',
            [
                result.ToString(),
                .. result.Findings.Select(each => each.ToString(Language.English)),
                .. result.Diagnoses,
                result.Migration?.ToString(),
            ]
        );

    private static async IAsyncEnumerable<Report> Endless()
    {
        while (true)
        {
            await Task.Yield();
            yield return SetCorpus.Reports[0];
        }
    }

    /// <summary>Entries as a source.</summary>
    private sealed class Entries(IEnumerable<SetEntry> entries) : ReportSource
    {
        public override IReadOnlyList<string> Files(CancellationToken cancellation = default) => ["entries"];

        public override long LengthOf(string file) => 0;

        public override IAsyncEnumerable<SetEntry> EntriesAsync(string file, CancellationToken cancellation = default) =>
            entries.ToAsyncEnumerable();

        public override string ToString() => "entries";
    }
}

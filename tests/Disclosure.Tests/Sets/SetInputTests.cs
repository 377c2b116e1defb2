#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>Where the reports of a set come from: which files of a folder, and reports in memory or as they come.</summary>
public sealed class SetInputTests
{
    private static readonly Report Sound = Typed.Matrix(Typed.Sound);

    [Fact]
    public void Of_a_folder_the_files_of_lines_are_taken_but_hidden_and_lock_files_are_not()
    {
        string folder = Directory.CreateTempSubdirectory("source").FullName;
        try
        {
            string[] files =
            [
                "b.jsonl",
                "a.ndjson",
                "c.txt",
                ".hidden.jsonl",
                "~$b.jsonl",
                "~b.jsonl",
                "inner/d.jsonl",
                ".git/e.jsonl",
                "inner/.f.jsonl",
            ];
            foreach (string file in files)
            {
                string path = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, "");
            }
            ReportSource source = ReportSource.JsonLines(folder);
            Assert.Equal(["a.ndjson", "b.jsonl", "inner/d.jsonl", "~b.jsonl"], source.Files());
            Assert.Throws<OperationCanceledException>(() => source.Files(new CancellationToken(canceled: true)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Reports_in_memory_and_as_they_come_are_one_file_without_a_name()
    {
        foreach (ReportSource source in (ReportSource[])[ReportSource.Of([Sound, Sound]), ReportSource.Of(Coming(2))])
        {
            Assert.Equal([""], source.Files());
            Assert.Equal(0, source.LengthOf(""));
            var entries = new List<SetEntry>();
            await foreach (SetEntry entry in source.EntriesAsync(""))
            {
                entries.Add(entry);
            }
            Assert.Equal([null, null], entries.Select(entry => entry.Line));
            Assert.All(entries, entry => Assert.Same(Sound, entry.Read().Report));
        }
        Assert.Equal("reports in memory", ReportSource.Of([Sound]).ToString());
        Assert.Equal("stream of reports", ReportSource.Of(Coming(1)).ToString());
    }

    [Fact]
    public async Task A_cancelled_run_takes_no_further_report()
    {
        foreach (ReportSource source in (ReportSource[])[ReportSource.Of([Sound, Sound]), ReportSource.Of(Coming(2))])
        {
            using var stop = new CancellationTokenSource();
            var taken = new List<SetEntry>();
            await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            {
                await foreach (SetEntry entry in source.EntriesAsync("", stop.Token))
                {
                    taken.Add(entry);
                    await stop.CancelAsync();
                }
            });
            Assert.Single(taken);
        }
    }

    [Fact]
    public void An_entry_names_its_line()
    {
        Assert.Equal("line 12", new SetEntry(12, () => SetReading.Of(Sound)).ToString());
        Assert.Equal("entry", new SetEntry(null, () => SetReading.Of(Sound)).ToString());
    }

    private static async IAsyncEnumerable<Report> Coming(int count)
    {
        for (int index = 0; index < count; index++)
        {
            await Task.Yield();
            yield return Sound;
        }
    }
}

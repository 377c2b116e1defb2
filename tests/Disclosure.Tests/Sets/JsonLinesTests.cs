using System.Text;

#pragma warning disable xUnit1051 // Runs over sets are short here, and the token is written only where a test is about it.

namespace Disclosure.Tests;

/// <summary>A line that is no report is a problem with its place, and the next line is read.</summary>
public sealed class JsonLinesTests
{
    private static readonly string Good = SetCorpus.Reports[0].ToJson(indented: false);

    [Theory]
    [InlineData("{\"form\":", "DR501 line 2")]
    [InlineData("[]", "DR503 line 2, JSON root: Found […], expected object.")]
    [InlineData("{}", "DR504 line 2")]
    [InlineData(
        "{\"form\":\"matrix2021\",\"requests\":{\"newlyReceived\":{\"total\":1.5}}}",
        "DR507 line 2, /requests/newlyReceived/total"
    )]
    [InlineData("{\"form\":\"matrix2021\"} {}", "DR501 line 2")]
    [InlineData("not JSON", "DR501 line 2, column 2")]
    [InlineData("{\"form\":\"matrix2021\",\"header\":{\"title\":\"\\ud800\"}}", "half of a surrogate pair")]
    public async Task A_line_that_is_no_report_is_a_problem_with_file_and_line(string line, string expected)
    {
        SetResult[] results = await Check(Encoding.UTF8.GetBytes($"{Good}\n{line}\n{Good}\n"));
        Assert.Equal([1, 2, 3], results.Select(result => result.Line));
        Assert.Equal([true, false, true], results.Select(result => result.IsChecked));
        Assert.Null(results[1].Report);
        Assert.Contains(results[1].Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
        Assert.StartsWith("reports.jsonl line 2: DR50", results[1].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("reports.jsonl 第2行：DR50", results[1].ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(SetCorpus.Reports[0], results[2].Report);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_problem_of_their_line()
    {
        byte[] line = [.. "{\"form\":\"matrix2021\",\"header\":{\"title\":\"a"u8, 0xFF, 0xC0, .. "\"}}"u8];
        SetResult[] results = await Check([.. line, (byte)'\n', .. Encoding.UTF8.GetBytes(Good)]);
        ReadingProblem problem = Assert.Single(results[0].Problems);
        Assert.Equal(ProblemCode.JsonMalformed, problem.Code);
        Assert.Contains("bytes that are no UTF-8", problem.Found, StringComparison.Ordinal);
        Assert.Equal(1, problem.Location.Line);
        Assert.NotNull(results[1].Report);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_passed_over()
    {
        string folder = Write(Encoding.UTF8.GetBytes($"{Good}\n{{\"form\":\"{new string('x', 200_000)}\"}}\n{Good}"));
        SetResult[] results = await ReportSet.FromJsonLines(folder, maximumLineLength: 100_000).CheckAsync().ToArrayAsync();
        ReadingProblem problem = Assert.Single(results[1].Problems);
        Assert.Equal(
            (ProblemCode.TooLarge, 2, "100000", true),
            (problem.Code, problem.Location.Line, problem.Expected, problem.IsFigureLost)
        );
        Assert.Equal([true, false, true], results.Select(result => result.IsChecked));
    }

    [Fact]
    public async Task A_folder_gives_its_files_in_ordinal_order_with_their_paths()
    {
        string folder = SetCorpus.Folder();
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "no lines of JSON");
        SetResult[] results = await ReportSet.FromJsonLines(folder).CheckAsync().ToArrayAsync();
        Assert.Equal(["a.jsonl", "b/c.jsonl", "b/last.ndjson", "z.jsonl"], results.Select(result => result.File).Distinct());
        Assert.Equal(SetCorpus.Reports, results.Select(result => result.Report).OfType<Report>());
        Assert.Equal([2, 6], results.Where(result => result.File == "b/c.jsonl" && !result.IsChecked).Select(result => result.Line ?? 0));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_a_problem_and_the_next_is_read()
    {
        string folder = SetCorpus.Folder();
        ReportSource source = new Removing(ReportSource.JsonLines(folder), Path.Combine(folder, "a.jsonl"));
        SetResult[] results = await ReportSet.From(source).CheckAsync().ToArrayAsync();
        Assert.Equal(ProblemCode.FileNotReadable, Assert.Single(results[0].Problems).Code);
        Assert.Equal("a.jsonl", results[0].File);
        Assert.Equal(SetCorpus.Reports.Count - 20, results.Count(result => result.Report is not null));
    }

    [Fact]
    public async Task What_is_not_there_is_the_callers_mistake()
    {
        ReportSet set = ReportSet.FromJsonLines(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        await Assert.ThrowsAsync<FileNotFoundException>(() => set.SummarizeAsync());
        Assert.Throws<ArgumentNullException>(() => ReportSet.FromJsonLines(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportSet.FromJsonLines("x", 0));
        Assert.Throws<ArgumentNullException>(() => ReportSet.From((IEnumerable<Report>)null!));
        Assert.Throws<ArgumentNullException>(() => ReportSet.From((IAsyncEnumerable<Report>)null!));
        Assert.Throws<ArgumentNullException>(() => ReportSet.From((ReportSource)null!));
    }

    [Fact]
    public async Task Documents_of_a_folder_are_checked_with_their_prose()
    {
        ReportSet set = ReportSet.From(ReportReader.FolderSource(Repository.PathOf("samples", "reports")));
        SetResult[] results = await set.CheckAsync(new SetOptions { DegreeOfParallelism = 2 }).ToArrayAsync();
        FolderReading[] readings = await ReportReader.ReadFolderAsync(Repository.PathOf("samples", "reports")).ToArrayAsync();
        Assert.Equal(readings.Select(reading => reading.Path), results.Select(result => result.File));
        Assert.Equal(readings.Select(reading => reading.Reading.Check().ToJson()), results.Select(result => result.ContentCheck!.ToJson()));
        Assert.Equal(readings.Select(reading => reading.Reading.Problems.Count), results.Select(result => result.Problems.Count));
    }

    private static Task<SetResult[]> Check(byte[] lines) => ReportSet.FromJsonLines(Write(lines)).CheckAsync().ToArrayAsync().AsTask();

    private static string Write(byte[] lines)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("lines").FullName, "reports.jsonl");
        File.WriteAllBytes(path, lines);
        return path;
    }

    /// <summary>A file is gone between the listing and the reading.</summary>
    private sealed class Removing(ReportSource source, string removed) : ReportSource
    {
        public override IReadOnlyList<string> Files(CancellationToken cancellation = default)
        {
            IReadOnlyList<string> files = source.Files(cancellation);
            File.Delete(removed);
            return files;
        }

        public override long LengthOf(string file) => source.LengthOf(file);

        public override IAsyncEnumerable<SetEntry> EntriesAsync(string file, CancellationToken cancellation = default) =>
            source.EntriesAsync(file, cancellation);

        public override string ToString() => source.ToString();
    }
}

using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Folders are read file by file in a fixed order, and no file stops the others.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Files_are_read_in_ordinal_order_with_progress()
    {
        Write("b/2.txt", Pages.Indicators());
        Write("a.html", HtmlPages.Page(HtmlPages.Matrix(ReportForm.Matrix2021)));
        Write("B/1.txt", "一页文字");
        Write("broken.docx", "PK\u0003\u0004 word/");
        Write("picture.png", "x");
        Write(".hidden.txt", "x");
        var progress = new List<FolderProgress>();
        var readings = new List<FolderReading>();
        await foreach (
            FolderReading reading in ReportReader.ReadFolderAsync(
                folder,
                progress: new Recorder(progress),
                cancellation: TestContext.Current.CancellationToken
            )
        )
        {
            readings.Add(reading);
        }
        Assert.Equal(["B/1.txt", "a.html", "b/2.txt", "broken.docx"], readings.Select(reading => reading.Path));
        Assert.Equal(
            [null, ReportForm.Matrix2021, ReportForm.Indicators2014, null],
            readings.Select(reading => reading.Reading.Report?.Form)
        );
        Assert.Equal(ProblemCode.DocumentDamaged, Assert.Single(readings[3].Reading.Problems).Code);
        Assert.Equal(
            ["1 of 4: B/1.txt", "2 of 4: a.html", "3 of 4: b/2.txt", "4 of 4: broken.docx"],
            progress.Select(step => step.ToString())
        );
        Assert.StartsWith("a.html: ", readings[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_has_a_reading_that_says_so()
    {
        Write("a.txt", Pages.Indicators());
        Write("b.txt", Pages.Indicators());
        using FileStream locked = new(Path.Combine(folder, "a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var readings = new List<FolderReading>();
        await foreach (FolderReading reading in ReportReader.ReadFolderAsync(folder, cancellation: TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }
        BadInputTests.AssertSpoken(Assert.Single(readings[0].Reading.Problems), ProblemCode.FileNotReadable);
        Assert.NotNull(readings[1].Reading.Report);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        Write("a.txt", Pages.Indicators());
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (FolderReading _ in ReportReader.ReadFolderAsync(folder, cancellation: source.Token)) { }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ReportReader.ReadFileAsync(Path.Combine(folder, "a.txt"), null, source.Token)
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ReportReader.ReadStreamAsync(new MemoryStream([65]), null, source.Token)
        );
    }

    [Fact]
    public async Task What_is_not_there_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() =>
            ReportReader.ReadFolderAsync(null!, cancellation: TestContext.Current.CancellationToken)
        );
        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () =>
        {
            await foreach (
                FolderReading _ in ReportReader.ReadFolderAsync(
                    Path.Combine(folder, "none"),
                    cancellation: TestContext.Current.CancellationToken
                )
            ) { }
        });
        await Assert.ThrowsAsync<FileNotFoundException>(() =>
            ReportReader.ReadFileAsync(Path.Combine(folder, "none"), cancellation: TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Reading_without_waiting_gives_the_same()
    {
        string text = Pages.Matrix(ReportForm.Matrix2019);
        Write("a.txt", text);
        CancellationToken token = TestContext.Current.CancellationToken;
        Pages.AssertComplete(ReportForm.Matrix2019, await ReportReader.ReadFileAsync(Path.Combine(folder, "a.txt"), null, token));
        Pages.AssertComplete(
            ReportForm.Matrix2019,
            await ReportReader.ReadStreamAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), null, token)
        );
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private sealed class Recorder(List<FolderProgress> steps) : IProgress<FolderProgress>
    {
        public void Report(FolderProgress value) => steps.Add(value);
    }
}

using AngleSharp.Html.Dom;
using Microsoft.DotNet.Interactive.Formatting;

namespace Disclosure.Tests;

/// <summary>
/// The sample notebook runs from its first cell to its last, and shows what is stored in it. With DISCLOSURE_WRITE=1 in the environment its outputs are written
/// instead; read the difference before you commit it.
/// </summary>
public sealed class SampleNotebookTests(NotebookRun run) : IClassFixture<NotebookRun>
{
    [Fact]
    public void Every_cell_shows_what_is_stored_below_it()
    {
        NotebookCell[] cells = Notebook.Open().Cells.Where(cell => cell.IsCode).ToArray();
        Assert.Equal(11, cells.Length);
        Assert.All(
            cells,
            cell =>
            {
                Assert.Equal(cell.Output.Keys.Order(StringComparer.Ordinal), run.Outputs[cell.Id].Keys.Order(StringComparer.Ordinal));
                Assert.All(cell.Output, output => Assert.Equal(output.Value, run.Outputs[cell.Id][output.Key]));
            }
        );
    }

    /// <summary>Typed from the sample pages and the pages of documentation, so that the stored outputs are not their own witness.</summary>
    [Fact]
    public void The_notebook_shows_what_a_person_expects()
    {
        string all = string.Join('\n', run.Outputs.Values.SelectMany(output => output.Values));
        Assert.Contains("5 errors, 0 warnings, 0 information; 49 sums: 5 failed, 44 passed", all, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings, 0 information; 49 sums: 49 passed", all, StringComparison.Ordinal);
        Assert.Contains("2022 █████████████████ 17", all, StringComparison.Ordinal);
        using IHtmlDocument page = ParsedHtml.Parse(NotebookPage.ToHtml(run.Notebook.Cells, run.Outputs));
        Assert.Equal(3, page.QuerySelectorAll("td.blame").Length);
        Assert.Equal(["3=", "1="], page.QuerySelectorAll("td.carried").Select(box => box.TextContent).Where(text => text is "3=" or "1="));
        Assert.Equal(15, page.QuerySelectorAll("svg").Length);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData(typeof(Report2014))]
    [InlineData(typeof(Report2019))]
    [InlineData(typeof(Report2021))]
    [InlineData(typeof(ReportReading))]
    [InlineData(typeof(CheckResult))]
    [InlineData(typeof(ContentCheckResult))]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(Diagnosis))]
    [InlineData(typeof(Deduction))]
    [InlineData(typeof(Migration<Report2021>))]
    [InlineData(typeof(DisclosureSeries))]
    [InlineData(typeof(SeriesPanel))]
    public void The_formatting_library_of_notebooks_finds_the_form_that_a_type_wants(Type type)
    {
        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(type).First());
        Assert.Equal("text/html", Formatter.GetPreferredFormatterFor(type, "text/html").MimeType);
        Assert.Equal("text/plain", Formatter.GetPreferredFormatterFor(type, "text/plain").MimeType);
    }

    [Fact]
    public async Task The_script_prints_the_findings()
    {
        string script = await File.ReadAllTextAsync(
            Repository.PathOf("samples", "scripts", "check.csx"),
            TestContext.Current.CancellationToken
        );
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output); // of the process: the tests of this assembly run one after the other
            await new ScriptRunner().RunAsync(script, TestContext.Current.CancellationToken);
        }
        finally
        {
            Console.SetOut(console);
        }
        string[] printed = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, printed.Length);
        Assert.StartsWith("error B-BAL[自然人]", printed[0], StringComparison.Ordinal);
    }
}

using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Pages on which the report of another body or another year follows.</summary>
public sealed class OtherReportTests
{
    private const string Title = "<h1>某区2021年政府信息公开工作年度报告</h1>";
    private const ReportForm Form = ReportForm.Matrix2021;

    private static readonly string[] Sections = HtmlPages.Matrix(Form).Split("<h2>");

    private static readonly Cell Own = CellsMatrix.ProactiveDisclosure.Fees.Amount;
    private static readonly Cell Others = CellsMatrix.Requests.NewlyReceived.Total;

    [Theory]
    [InlineData("<h1>某街道2021年政府信息公开工作年度报告</h1>")]
    [InlineData("<h1>某区2020年政府信息公开工作年度报告</h1>")]
    [InlineData("<p>某区教育局</p><p>2021年政府信息公开工作年度报告</p>")]
    [InlineData("<table><tr><td colspan=8>某街道2021年政府信息公开工作年度报告</td></tr></table>")]
    public void The_section_of_another_report_completes_nothing(string other)
    {
        ReportReading reading = ReportReader.ReadHtml(Page(other));
        Assert.Equal(Pages.Figure(Own), reading.Report![Own].ToString());
        Assert.Equal(CellState.Missing, reading.Report.StateOf(Others));
        Assert.Equal(CellConfidence.NotFound, reading.ConfidenceOf(Others));
        ReadingProblem second = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
        int requests = Cell.On(Form).Count(cell => cell.CodeOn(Form).Count(sign => sign == '/') == 1);
        Assert.Equal(requests, second.Count);
        Assert.Equal(requests, reading.Unmatched.Count);
        Assert.True(second.IsFigureLost);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void The_section_of_another_report_completes_nothing_where_each_cell_has_a_line(string end)
    {
        List<string[]> rows = Pages.MatrixRows(Form);
        int three = rows.FindIndex(row => row[0].StartsWith("三、收到", StringComparison.Ordinal));
        int four = rows.FindIndex(row => row[0].StartsWith("四、政府", StringComparison.Ordinal));
        string page = string.Concat(
            new[] { "某区2021年政府信息公开工作年度报告" }
                .Concat(rows.Take(three).Concat(rows.Skip(four)).SelectMany(row => row))
                .Append("某街道2021年政府信息公开工作年度报告")
                .Concat(rows.Skip(three).Take(four - three).SelectMany(row => row))
                .Select(line => line + end)
        );
        ReportReading reading = ReportReader.ReadText(page);
        Assert.Equal(Pages.Figure(Own), reading.Report![Own].ToString());
        Assert.Equal(CellState.Missing, reading.Report.StateOf(Others));
        ReadingProblem second = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
        Assert.Equal(Cell.On(Form).Count(cell => cell.CodeOn(Form).Count(sign => sign == '/') == 1), second.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<h1>某区2021年政府信息公开工作年度报告</h1>")]
    [InlineData("<h1>某区人民政府办公室2021年政府信息公开工作年度报告</h1>")]
    [InlineData("<h1>2021年政府信息公开工作年度报告</h1>")]
    [InlineData("<p><a href=\"/a\">某街道2021年政府信息公开工作年度报告</a></p>")]
    [InlineData("<p>上一篇：某街道2021年政府信息公开工作年度报告</p>")]
    [InlineData("<p>某街道2021年政府信息公开工作年度报告</p><p>某镇2021年政府信息公开工作年度报告</p>")]
    public void Links_lists_and_the_own_title_break_nothing(string between) =>
        Pages.AssertComplete(Form, ReportReader.ReadHtml(Page(between)));

    [Fact]
    public void A_line_that_runs_through_the_pages_breaks_nothing()
    {
        const string Running = "<p>某市2020年政府信息公开工作年度报告</p>";
        Pages.AssertComplete(Form, ReportReader.ReadHtml(HtmlPages.Page(Title + string.Join(Running + "<h2>", Sections))));
    }

    [Fact]
    public void The_own_title_again_ends_the_report_of_another()
    {
        string four = "<h2>" + Sections[4];
        string page = HtmlPages.Page(
            Title
                + Join(Sections[..4])
                + "<h1>某街道2021年政府信息公开工作年度报告</h1>"
                + four.Replace("<td>1", "<td>9", StringComparison.Ordinal)
                + Title
                + Join(["", .. Sections[4..]])
        );
        ReportReading reading = ReportReader.ReadHtml(page);
        Pages.AssertComplete(Form, reading);
        Assert.Equal(15, Assert.Single(reading.Problems).Count);
    }

    [Fact]
    public void Tables_that_stand_under_another_title_alone_are_read()
    {
        string page = HtmlPages.Page(Title + "<h1>某区政务服务局2021年政府信息公开工作年度报告</h1>" + Join(Sections));
        Pages.AssertComplete(Form, ReportReader.ReadHtml(page));
    }

    /// <summary>Sections two and four, and section three behind what is given.</summary>
    private static string Page(string between) =>
        HtmlPages.Page(Title + Join([.. Sections[..3], Sections[4]]) + between + Join(["", Sections[3]]));

    private static string Join(string[] sections) => string.Join("<h2>", sections);
}

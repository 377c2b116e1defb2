using System.Net;
using NodaTime;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Pages of HTML as people and programs write them: every cell keeps its figure.</summary>
public sealed class HtmlTests
{
    public static TheoryData<ReportForm> MatrixForms => [ReportForm.Matrix2019, ReportForm.Matrix2021];

    [Theory, MemberData(nameof(MatrixForms))]
    public void The_official_layout_with_merged_cells_is_read(ReportForm form) =>
        AssertRead(form, HtmlPages.Page(Titled(form, HtmlPages.Matrix(form))));

    [Theory, MemberData(nameof(MatrixForms))]
    public void Section_four_may_be_three_rows_of_five(ReportForm form) =>
        AssertRead(form, HtmlPages.Page(Titled(form, HtmlPages.Matrix(form, isStacked: true))));

    [Fact]
    public void The_indicator_table_is_read()
    {
        string html = HtmlPages.Page("<h1>某区2016年政府信息公开工作年度报告</h1>" + HtmlPages.Table(FormTables.Indicators(Pages.Figure)));
        ReportReading reading = ReportReader.ReadHtml(html);
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Empty(reading.Problems);
    }

    [Theory, MemberData(nameof(MatrixForms))]
    public void Everything_on_one_line_is_read(ReportForm form) =>
        AssertRead(form, HtmlPages.Page(Titled(form, HtmlPages.Matrix(form))).Replace("\n", "", StringComparison.Ordinal));

    [Theory, MemberData(nameof(MatrixForms))]
    public void All_sections_may_stand_in_one_table(ReportForm form)
    {
        List<List<Box>> rows =
        [
            [new("二、主动公开政府信息情况", 1, 15)],
            .. FormTables.Disclosure(form, Pages.Figure).SelectMany(table => table),
            [new("三、收到和处理政府信息公开申请情况", 1, 15)],
            .. FormTables.Requests(form, Pages.Figure),
            [new("四、政府信息公开行政复议、行政诉讼情况", 1, 15)],
            .. FormTables.Disputes(form, Pages.Figure),
        ];
        AssertRead(form, HtmlPages.Page(Titled(form, HtmlPages.Table(rows))));
    }

    [Theory, MemberData(nameof(MatrixForms))]
    public void Frames_of_tables_around_the_page_are_no_tables_of_the_form(ReportForm form)
    {
        string html = Titled(form, HtmlPages.Matrix(form));
        for (int depth = 0; depth < 6; depth++)
        {
            html = $"<table width=\"100%\"><tr><td>菜单</td><td>{html}</td><td>&nbsp;</td></tr></table>";
        }
        AssertRead(form, HtmlPages.Page(html));
    }

    [Theory, MemberData(nameof(MatrixForms))]
    public void Tags_that_are_never_closed_are_read(ReportForm form)
    {
        string html = HtmlPages.Matrix(form);
        foreach (string tag in (string[])["</td>", "</tr>", "</p>", "</tbody>", "</body>", "</html>"])
        {
            html = html.Replace(tag, "", StringComparison.Ordinal);
        }
        AssertRead(form, Titled(form, html));
    }

    [Theory, MemberData(nameof(MatrixForms))]
    public void Labels_may_be_broken_and_filled_with_what_has_no_width(ReportForm form) =>
        AssertRead(
            form,
            HtmlPages.Page(
                Titled(
                    form,
                    HtmlPages.Matrix(
                        form,
                        draw: box =>
                            box.Text.Length > 4 && !box.Text.Any(char.IsDigit)
                                ? $"<p>{box.Text[..2]}<br>{box.Text[2..3]}\u200B</p>\n<p><span>&nbsp;{box.Text[3..4]}</span>\r\n   {WebUtility.HtmlEncode(box.Text[4..])}<!-- x --></p>"
                                : $"&nbsp;<font>{WebUtility.HtmlEncode(box.Text)}</font>&ensp;"
                    )
                )
            )
        );

    [Fact]
    public void The_mark_of_a_footnote_is_not_part_of_a_figure()
    {
        ReportForm form = ReportForm.Matrix2021;
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(
                Titled(form, HtmlPages.Matrix(form, draw: box => box.Text + (box.Text.All(char.IsAsciiDigit) ? "<sup>1</sup>" : "")))
            )
        );
        Pages.AssertComplete(form, reading);
        Assert.All(reading.Problems, problem => Assert.Equal(ProblemCode.RemarkInFigure, problem.Code));
        Assert.NotEmpty(reading.Problems);
    }

    [Theory, MemberData(nameof(MatrixForms))]
    public void Cells_drawn_with_blocks_instead_of_a_table_are_read(ReportForm form)
    {
        string html = string.Concat(
            Pages
                .MatrixRows(form)
                .Select(row =>
                    "<div class=\"row\">"
                    + string.Concat(row.Select(text => $"<div class=\"cell\">{WebUtility.HtmlEncode(text)}</div>"))
                    + "</div>\n"
                )
        );
        AssertRead(form, HtmlPages.Page(Titled(form, html)));
    }

    [Theory, MemberData(nameof(MatrixForms))]
    public void Menus_links_and_the_foot_of_a_site_confuse_nothing(ReportForm form)
    {
        int year = (int)form;
        ReportReading reading = AssertRead(
            form,
            HtmlPages.Site(HtmlPages.Matrix(form) + $"<p>某区人民政府</p><p>{year + 1}年1月26日</p>", year)
        );
        Assert.Equal($"某区{year}年政府信息公开工作年度报告", reading.Header.Title);
        Assert.Equal(year, reading.Header.ReportYear);
        Assert.Equal(new LocalDate(year + 1, 1, 28), reading.Header.PublishedOn);
        Assert.Equal(new LocalDate(year + 1, 1, 26), reading.Header.SignedOn);
        Assert.Equal("某区人民政府", reading.Header.IssuingBody);
        Assert.Equal(new ReportContacts(), reading.Header.Contacts);
    }

    [Fact]
    public void What_is_hidden_is_not_read()
    {
        ReportForm form = ReportForm.Matrix2021;
        string decoy = HtmlPages.Matrix(form, _ => "7");
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(
                Titled(
                    form,
                    $"<div style=\"Display : none;\">{decoy}</div><template>{decoy}</template>{HtmlPages.Matrix(form)}<script>x='{decoy}'</script>"
                )
            )
        );
        Pages.AssertComplete(form, reading);
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.HiddenContent);
    }

    [Fact]
    public void Where_nothing_else_is_there_what_is_hidden_is_read()
    {
        ReportForm form = ReportForm.Matrix2021;
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(Titled(form, $"<div style=\"display:none\">{HtmlPages.Matrix(form)}</div>"))
        );
        Pages.AssertComplete(form, reading);
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.HiddenContentRead);
    }

    [Fact]
    public void A_page_without_a_table_names_the_documents_to_which_it_links()
    {
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(
                "<h1>2016年政府信息公开工作年度报告</h1>\n<p>附件：<a href=\"/a/b.XLS?x=1\">统计表</a> <a href=\"/c.html\">下一篇</a></p>",
                "<meta name=\"ContentSource\" content=\"某区财政局\">"
            )
        );
        Assert.Equal([ProblemCode.NoStatisticalTable, ProblemCode.AttachmentNotRead], reading.Problems.Select(problem => problem.Code));
        Assert.Equal("统计表", reading.Problems[1].Found);
        Assert.Equal(2, reading.Problems[1].Location.Line);
        Assert.Equal("某区财政局", reading.Header.IssuingBody);
    }

    [Theory]
    [InlineData("某区财政局", "某区财政局")]
    [InlineData("政府信息公开年报", null)]
    public void A_line_above_the_title_is_the_body_only_when_it_names_one(string line, string? body) =>
        Assert.Equal(
            body,
            ReportReader
                .ReadHtml(HtmlPages.Page($"<p>{line}</p><h1>2021年政府信息公开工作年度报告</h1>{HtmlPages.Matrix(ReportForm.Matrix2021)}"))
                .Header.IssuingBody
        );

    [Fact]
    public void Section_four_may_lie_on_its_side()
    {
        ReportForm form = ReportForm.Matrix2021;
        List<List<Box>> stacked = FormTables.StackedDisputes(form, Pages.Figure);
        string[] results = [.. stacked[0].Skip(2).Select(box => box.Text)];
        List<List<Box>> table =
        [
            [new("", 2), new("行政复议", 2), new("行政诉讼", 1, 2)],
            ["未经复议直接起诉", "复议后起诉"],
            .. results.Select((result, index) => (List<Box>)[result, stacked[1][index + 1], stacked[2][index + 2], stacked[3][index + 1]]),
        ];
        string html = HtmlPages
            .Matrix(form)
            .Replace(HtmlPages.Table(FormTables.Disputes(form, Pages.Figure)), HtmlPages.Table(table), StringComparison.Ordinal);
        AssertRead(form, HtmlPages.Page(Titled(form, html)));
        ReportReading cut = ReportReader.ReadHtml(
            HtmlPages.Page(Titled(form, html.Replace($"<tr><td>{results[3]}", "<tr><td>x", StringComparison.Ordinal)))
        );
        Assert.Equal(15, cut.Report!.CountOf(CellState.Missing));
        Assert.Equal(5, cut.Problems.Count(problem => problem.IsFigureLost));
    }

    [Fact]
    public void Heads_of_results_may_be_cut_by_the_end_of_a_page()
    {
        ReportForm form = ReportForm.Matrix2021;
        string heads = HtmlPages.Table(FormTables.Disputes(form, Pages.Figure));
        string cut = heads;
        foreach (string result in (string[])["结果维持", "结果纠正", "其他结果", "尚未审结"])
        {
            cut = cut.Replace(result, result[..3], StringComparison.Ordinal);
        }
        AssertRead(form, HtmlPages.Page(Titled(form, HtmlPages.Matrix(form).Replace(heads, cut, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_fee_of_2021_may_stand_without_a_head_of_its_own()
    {
        ReportForm form = ReportForm.Matrix2021;
        List<List<Box>> blocks = [.. FormTables.Disclosure(form, Pages.Figure).SelectMany(table => table)];
        blocks.RemoveAll(row =>
            row[0].Text.StartsWith("第二十条", StringComparison.Ordinal)
            || row.Any(box => box.Text.StartsWith("本年收费金额", StringComparison.Ordinal))
        );
        string official = string.Concat(FormTables.Disclosure(form, Pages.Figure).Select(table => HtmlPages.Table(table)));
        AssertRead(
            form,
            HtmlPages.Page(Titled(form, HtmlPages.Matrix(form).Replace(official, HtmlPages.Table(blocks), StringComparison.Ordinal)))
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_label_may_be_broken_over_two_rows(bool isUpper)
    {
        string text = Pages.Matrix(ReportForm.Matrix2021);
        string row = text.Split('\n').Single(line => line.StartsWith("| 2.其他法律行政法规禁止公开", StringComparison.Ordinal));
        string boxes = row[row.IndexOf('|', 2)..];
        string blank = string.Concat(boxes.Where(character => character is '|' or ' '));
        string broken = $"| 2.其他法律行政 {(isUpper ? boxes : blank)}\n| 法规禁止公开 {(isUpper ? blank : boxes)}";
        ReportReading reading = ReportReader.ReadText(text.Replace(row, broken, StringComparison.Ordinal));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_cell_has_its_line_table_row_and_column()
    {
        ReportReading reading = ReportReader.ReadHtml(
            "<html><body>\n<h1>某区2016年政府信息公开工作年度报告</h1>\n" + HtmlPages.Table(FormTables.Indicators(Pages.Figure))
        );
        Assert.Equal(
            new SourceLocation
            {
                Line = 6,
                Table = 1,
                Row = 3,
                Column = 3,
            },
            reading.PlaceOf(Cell.On(ReportForm.Indicators2014)[0])
        );
    }

    [Fact]
    public void Figures_broken_over_lines_are_never_joined()
    {
        ReportForm form = ReportForm.Matrix2021;
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(Titled(form, HtmlPages.Matrix(form, draw: box => box.Text == "1200" ? "12<br>00" : box.Text)))
        );
        Assert.NotNull(reading.Report);
        Assert.DoesNotContain(reading.Report.Cells, pair => pair.Value.Number is 1200 or 12);
    }

    private static string Titled(ReportForm form, string html) => $"<h1>某区{(int)form}年政府信息公开工作年度报告</h1>\n{html}";

    [Fact]
    public void An_empty_box_of_the_indicator_table_is_found_where_it_stands()
    {
        Cell empty = CellsIndicator.Complaints;
        string html = HtmlPages.Page(
            "<h1>某区2016年政府信息公开工作年度报告</h1>"
                + HtmlPages.Table(FormTables.Indicators(cell => cell == empty ? "" : Pages.Figure(cell)))
        );
        ReportReading reading = ReportReader.ReadHtml(html);
        Assert.Equal(CellState.Blank, reading.Report!.StateOf(empty));
        Assert.Equal(reading.PlaceOf(CellsIndicator.FeesCharged)!.Value.Column, reading.PlaceOf(empty)!.Value.Column);
        Assert.NotEqual(1, reading.PlaceOf(empty)!.Value.Column);
    }

    private static ReportReading AssertRead(ReportForm form, string html)
    {
        ReportReading reading = ReportReader.ReadHtml(html);
        // The form of 2019 prints no unit beside the amount of procurement.
        Assert.Empty(reading.Problems.Where(problem => problem.Code != ProblemCode.UnitMissing).Select(problem => problem.ToString()));
        Pages.AssertComplete(form, reading);
        return reading;
    }
}

using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Word documents as they look: merged cells, split runs, changes, boxes, numbers that only the list draws.</summary>
public sealed class WordTests
{
    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num>";

    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void A_form_with_merged_cells_is_read(ReportForm form)
    {
        ReportReading reading = Read(Body(form, Pages.Figure));
        Pages.AssertComplete(form, reading);
        Assert.Empty(reading.Problems.Where(problem => problem.Code != ProblemCode.UnitMissing).Select(problem => problem.ToString()));
        Assert.Equal($"某区{(int)form}年政府信息公开工作年度报告", reading.Header.Title);
        Assert.All(Cell.On(form), cell => Assert.NotNull(reading.PlaceOf(cell)?.Row));
    }

    [Fact]
    public void A_document_in_the_strict_form_is_read_as_one_in_the_other()
    {
        byte[] document = OfficeFiles.Strict(OfficeFiles.Docx(Body(ReportForm.Matrix2021, Pages.Figure)));
        Pages.AssertComplete(ReportForm.Matrix2021, ReportReader.ReadStream(new MemoryStream(document)));
    }

    [Fact]
    public void Split_runs_changes_and_marks_leave_the_figures_as_they_look()
    {
        static string Draw(string text) =>
            text.Length < 3
                ? OfficeFiles.Paragraph(text)
                : $"<w:p><w:del>{OfficeFiles.Run("99").Replace("w:t", "w:delText", StringComparison.Ordinal)}</w:del>{OfficeFiles.Run(text[..1])}"
                    + $"<w:ins>{OfficeFiles.Run(text[1..2])}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r><w:hyperlink>{OfficeFiles.Run(text[2..])}</w:hyperlink></w:p>";
        ReportReading reading = Read(Body(ReportForm.Matrix2021, Pages.Figure, Draw));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void The_reference_of_a_footnote_is_not_part_of_a_figure()
    {
        ReportReading reading = Read(
            Body(
                ReportForm.Matrix2021,
                Pages.Figure,
                text =>
                    text == "1200"
                        ? $"<w:p>{OfficeFiles.Run(text)}<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                        : OfficeFiles.Paragraph(text)
            )
        );
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
    }

    [Fact]
    public void Numbers_that_only_the_list_draws_belong_to_the_labels()
    {
        string[] rows = ["信息不存在", "要求补正", "其他"];
        string text = string.Concat(
            OfficeFiles.Paragraph("某区2021年政府信息公开工作年度报告"),
            Item("总体情况", 0),
            Item("主动公开", 1),
            Item("依申请公开", 1),
            Item("收到和处理", 0),
            string.Concat(rows.Select(row => Item(row, 2)))
        );
        Page page = WordFormat.Read(SourceOf(OfficeFiles.Docx(text, Numbering))).Page!;
        Assert.Equal(
            [
                "某区2021年政府信息公开工作年度报告",
                "一、总体情况",
                "（一）主动公开",
                "（二）依申请公开",
                "二、收到和处理",
                "1.信息不存在",
                "2.要求补正",
                "3.其他",
            ],
            page.Rows.Select(row => row.Cells[0].Text)
        );

        static string Item(string label, int level) =>
            OfficeFiles.Paragraph(label, $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>");
    }

    [Fact]
    public void Text_in_boxes_is_read_once_and_breaks_make_lines()
    {
        string box = $"<w:txbxContent>{OfficeFiles.Paragraph("框中文字")}</w:txbxContent>";
        string body =
            $"<w:p>{OfficeFiles.Run("前")}<w:r><w:br/></w:r>{OfficeFiles.Run("后")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:sdt><w:sdtContent>{OfficeFiles.Paragraph("控件")}</w:sdtContent></w:sdt>";
        Page page = WordFormat.Read(SourceOf(OfficeFiles.Docx(body))).Page!;
        Assert.Equal(["前", "后", "框中文字", "控件"], page.Rows.Select(row => row.Cells[0].Text));
    }

    [Fact]
    public void A_table_in_a_cell_is_a_table()
    {
        ReportForm form = ReportForm.Matrix2021;
        string body =
            OfficeFiles.Paragraph($"某区{(int)form}年政府信息公开工作年度报告")
            + $"<w:tbl><w:tr><w:tc>{Body(form, Pages.Figure)}<w:p/></w:tc></w:tr></w:tbl>";
        Pages.AssertComplete(form, Read(body));
    }

    private static string Body(ReportForm form, Func<Cell, string> figure, Func<string, string>? draw = null) =>
        OfficeFiles.Paragraph($"某区{(int)form}年政府信息公开工作年度报告")
        + OfficeFiles.Paragraph("二、主动公开政府信息情况")
        + string.Concat(FormTables.Disclosure(form, figure).Select(table => OfficeFiles.WordTable(table, draw) + "<w:p/>"))
        + OfficeFiles.Paragraph("三、收到和处理政府信息公开申请情况")
        + OfficeFiles.WordTable(FormTables.Requests(form, figure), draw)
        + OfficeFiles.Paragraph("四、政府信息公开行政复议、行政诉讼情况")
        + OfficeFiles.WordTable(FormTables.Disputes(form, figure), draw)
        + OfficeFiles.Paragraph("五、存在的主要问题及改进情况");

    private static Source SourceOf(byte[] bytes) => new(bytes, false, null, ReaderOptions.Default, default);

    private static ReportReading Read(string body) => ReportReader.ReadStream(new MemoryStream(OfficeFiles.Docx(body, Numbering)));
}

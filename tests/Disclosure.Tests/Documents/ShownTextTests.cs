using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>A figure is what a reader sees as one: not what is struck out, stands at another height, is hidden, or is a picture.</summary>
public sealed class ShownTextTests
{
    private const ReportForm Form = ReportForm.Matrix2021;
    private static readonly Cell Total = CellsMatrix.Requests.NewlyReceived.Total;
    private static readonly string Figure = Pages.Figure(Total);

    [Theory]
    [InlineData("<s>5</s>#")]
    [InlineData("<strike>5</strike>#")]
    [InlineData("<del>5</del>#")]
    [InlineData("#<span style='text-decoration: line-through'>5</span>")]
    [InlineData("#<span style='text-decoration:underline line-through !important'>5</span>")]
    [InlineData("#<font style='font-size: 0px'>5</font>")]
    [InlineData("#<font style='font-size:0'><b>5</b></font>")]
    [InlineData("#<span style='visibility:hidden'>5</span>")]
    [InlineData("#<span style='opacity:0.0'>5</span>")]
    public void What_is_struck_out_or_invisible_is_reported_and_no_part_of_the_figure(string box)
    {
        ReportReading reading = Html(box.Replace("#", Figure, StringComparison.Ordinal));
        Pages.AssertComplete(Form, reading);
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.HiddenContent);
        Assert.Equal("5", problem.Found);
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Total));
    }

    [Theory]
    [InlineData("#<sub>2</sub>")]
    [InlineData("#<sup>2</sup>")]
    [InlineData("#<small>2</small>")]
    [InlineData("<small>2</small>#")]
    [InlineData("#<span style='vertical-align:super'><b>2</b></span>")]
    [InlineData("#<span style='vertical-align: -3pt'>2</span>")]
    [InlineData("#<span style='position:relative;top:-3.0pt'>2</span>")]
    [InlineData("#<span style='position:relative;top:-3.0pt'>2345</span>")]
    [InlineData("#<sub>.5</sub>")]
    public void A_digit_at_another_height_does_not_join_the_figure(string box)
    {
        ReportReading reading = Html(box.Replace("#", Figure, StringComparison.Ordinal));
        CellValue value = reading.Report![Total];
        Assert.True(value.State == CellState.Missing || value.ToString() == Figure, value.ToString());
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Total));
    }

    [Theory]
    [InlineData("<span style='position:relative;top:-1.0pt'>#</span>")]
    [InlineData("<small>#</small>")]
    [InlineData("<span style='vertical-align:middle'>1</span><span style='vertical-align:baseline'>~</span>")]
    [InlineData("<ruby>#<rt>8</rt></ruby>")]
    [InlineData("<select><option>9<option selected>#</select>")]
    [InlineData("<input value='#'>")]
    [InlineData("<input type=TEXT value='#'>")]
    public void A_figure_that_is_set_apart_as_a_whole_is_read(string box)
    {
        ReportReading reading = Html(
            box.Replace("#", Figure, StringComparison.Ordinal)
                .Replace("1</span>", Figure[..1] + "</span>", StringComparison.Ordinal)
                .Replace("~", Figure[1..], StringComparison.Ordinal)
        );
        Pages.AssertComplete(Form, reading);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("<img alt=21 src=a.png>", "<img>")]
    [InlineData("<img src=a.png>", "<img>")]
    [InlineData("<svg><text>21</text></svg>", "<svg>")]
    [InlineData("<math><mn>21</mn></math>", "<math>")]
    [InlineData("<object data=a>21</object>", "<object>")]
    [InlineData("<canvas>21</canvas>", "<canvas>")]
    [InlineData("<meter value=21>20</meter>", "<meter>")]
    [InlineData("<button>21</button>", "<button>")]
    [InlineData("<del>21</del>", "21")]
    public void A_box_that_shows_no_text_but_something_else_is_not_blank(string box, string found)
    {
        ReportReading reading = Html(box);
        Assert.Equal(CellState.Missing, reading.Report![Total].State);
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Total));
        ReadingProblem problem = reading.Problems.Single(problem => problem.Code == ProblemCode.NotANumber);
        Assert.Equal(found, problem.Found);
        Assert.True(problem.IsFigureLost);
    }

    [Fact]
    public void A_picture_without_a_meaning_leaves_a_box_blank() =>
        Assert.Equal(CellState.Blank, Html("<img alt='' src=space.gif>").Report![Total].State);

    [Theory]
    [InlineData("<w:strike/>", "5", "#", 0)]
    [InlineData("<w:dstrike/>", "5", "#", 0)]
    [InlineData("<w:position w:val=\"6\"/>", "#", "2", 1)]
    [InlineData("<w:vertAlign w:val=\"subscript\"/>", "#", "2", 1)]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "#", "2345", 1)]
    public void Word_strikes_out_and_raises_as_well(string property, string first, string second, int marked)
    {
        string[] texts = [.. new[] { first, second }.Select(text => text.Replace("#", Figure, StringComparison.Ordinal))];
        string runs = string.Concat(
            texts.Select((text, index) => OfficeFiles.Run(text, index == marked ? $"<w:rPr>{property}</w:rPr>" : ""))
        );
        ReportReading reading = ReportReader.ReadStream(
            new MemoryStream(
                OfficeFiles.Docx(
                    OfficeFiles.Paragraph("某区2021年政府信息公开工作年度报告")
                        + OfficeFiles.Paragraph("三、收到和处理政府信息公开申请情况")
                        + OfficeFiles.WordTable(
                            FormTables.Requests(Form, cell => cell == Total ? "@" : Pages.Figure(cell)),
                            text => text == "@" ? $"<w:p>{runs}</w:p>" : OfficeFiles.Paragraph(text)
                        )
                )
            )
        );
        CellValue value = reading.Report![Total];
        Assert.True(value.ToString() == Figure || (marked == 1 && value.State == CellState.Missing), value.ToString());
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Total));
    }

    [Theory]
    [InlineData("style='visibility:collapse'")]
    [InlineData("style='display:none'")]
    [InlineData("style='text-decoration:line-through'")]
    [InlineData("hidden")]
    public void A_hidden_row_of_a_page_is_reported_and_not_read(string attribute)
    {
        string table = HtmlPages.Table(FormTables.Requests(Form, Pages.Figure));
        int start = table.LastIndexOf("<tr>", table.IndexOf("一、本年新收", StringComparison.Ordinal), StringComparison.Ordinal);
        string row = table[start..(table.IndexOf("</tr>", start, StringComparison.Ordinal) + 5)];
        string decoy = string.Concat("<tr ", attribute, ">", row.AsSpan(4)).Replace($"<td>{Figure}<", "<td>777<", StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(
                "<h1>某区2021年政府信息公开工作年度报告</h1>" + HtmlPages.Matrix(Form).Replace(row, decoy + row, StringComparison.Ordinal)
            )
        );
        Pages.AssertComplete(Form, reading);
        Assert.Equal(ProblemCode.HiddenContent, Assert.Single(reading.Problems).Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Hidden_rows_and_columns_of_a_workbook_are_reported_and_not_read(bool isAll)
    {
        List<List<Box>> rows =
        [
            ["某区2016年政府信息公开工作年度报告"],
            .. FormTables.Indicators(Pages.Figure),
        ];
        int at = rows.FindIndex(row => row.Any(box => box.Text.Contains("当面申请数", StringComparison.Ordinal)));
        rows.Insert(at, [.. rows[at].Select((box, index) => index == rows[at].Count - 1 ? new Box("777") : box)]);
        byte[] file = Hide(OfficeFiles.Xlsx(("a", false, rows)), number => isAll || number == at + 1);
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(file));
        Assert.Contains(reading.Problems, problem => problem.Code == (isAll ? ProblemCode.HiddenContentRead : ProblemCode.HiddenContent));
        Assert.Equal(
            isAll ? "777" : Pages.Figure(CellsIndicator.Requests.Received.InPerson),
            reading.Report![CellsIndicator.Requests.Received.InPerson].ToString()
        );
    }

    private static byte[] Hide(byte[] workbook, Func<int, bool> isHidden)
    {
        var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            System.IO.Compression.ZipArchiveEntry entry = archive.GetEntry("xl/worksheets/sheet1.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
            {
                xml = reader.ReadToEnd();
            }
            for (int number = 1; number < 200; number++)
            {
                xml = isHidden(number)
                    ? xml.Replace($"<row r=\"{number}\"", $"<row r=\"{number}\" hidden=\"1\"", StringComparison.Ordinal)
                    : xml;
            }
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(xml);
        }
        return stream.ToArray();
    }

    private static ReportReading Html(string box) =>
        ReportReader.ReadHtml(
            HtmlPages.Page(
                "<h1>某区2021年政府信息公开工作年度报告</h1>"
                    + HtmlPages
                        .Matrix(Form, cell => cell == Total ? "@" : Pages.Figure(cell))
                        .Replace(">@<", $">{box}<", StringComparison.Ordinal)
            )
        );
}

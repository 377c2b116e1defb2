using System.Globalization;
using System.Text;
using Disclosure.Tests.Golden;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class FigureTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 12\u00A0", "12")]
    [InlineData("\uFF11\uFF12", "12")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1,234", "1234")]
    [InlineData("1\uFF0C234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("12\u202F345\u202F678", "12345678")]
    [InlineData("007", "7")]
    [InlineData("12件", "12")]
    [InlineData("12 件", "12")]
    [InlineData("1.2万件", "12000")]
    [InlineData("999999999999999999", "999999999999999999")]
    public void A_count_is_read(string text, string number) =>
        Assert.Equal(number, Read(CellsMatrix.Requests.NewlyReceived.Total, text, []));

    [Theory]
    [InlineData("五件", "5")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("两件", "2")]
    [InlineData("一百零二条", "102")]
    [InlineData("一百二十", "120")]
    [InlineData("三千零五十次", "3050")]
    [InlineData("一万二千件", "12000")]
    [InlineData("零", "0")]
    [InlineData("〇件", "0")]
    public void A_count_in_Chinese_numerals_is_read(string text, string number) =>
        Assert.Equal(number, Read(CellsMatrix.Requests.NewlyReceived.Total, text, []));

    [Theory]
    [InlineData("十二万元", "12")]
    [InlineData("三亿元", "30000")]
    public void An_amount_in_Chinese_numerals_is_read(string text, string number) =>
        Assert.Equal(number, Read(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, text, []));

    [Theory]
    [InlineData("一")]
    [InlineData("一百二")]
    [InlineData("二〇二〇")]
    [InlineData("三五")]
    [InlineData("第三")]
    [InlineData("十余")]
    public void Numerals_that_may_mean_something_else_are_reported(string text) =>
        Assert.Equal("(Missing)", Read(CellsMatrix.Requests.NewlyReceived.Total, text, [ProblemCode.NotANumber]));

    [Theory]
    [InlineData("28204.\n56", "28204.56")]
    [InlineData("28204\n.56", "28204.56")]
    [InlineData("12,\n345", "12,345")]
    [InlineData("1,234,\n567", "1,234,567")]
    [InlineData("40126\n3", null)]
    [InlineData("11000\n50", null)]
    [InlineData("12345\n2021", null)]
    [InlineData("12\n00", null)]
    [InlineData("2020\n5", null)]
    [InlineData("12345\n12345", null)]
    [InlineData("12,\n34", null)]
    [InlineData("12.\n.5", null)]
    [InlineData("40126\n3\n4", null)]
    [InlineData("12件\n3", null)]
    public void A_number_broken_over_lines_is_put_together_where_it_shows_that_it_is_one(string text, string? number) =>
        Assert.Equal(number, BrokenNumber.Join(text));

    [Fact]
    public void A_number_broken_over_lines_is_reported_as_it_is_written()
    {
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(HtmlPages.Matrix(ReportForm.Matrix2021, draw: box => box.Text == "1200" ? "1,<br>200" : box.Text))
        );
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.RemarkInFigure);
        Assert.Equal(("1, 200", "1200"), (problem.Found, problem.Expected));
        Assert.Equal(1200, reading.Report![problem.Cell].Number);
    }

    [Theory]
    [InlineData("11000<br>50")]
    [InlineData("12345<br>2021")]
    [InlineData("40126<br>3")]
    public void Digits_on_two_lines_are_no_number_where_nothing_shows_that_they_are_one(string box)
    {
        ReportReading reading = ReportReader.ReadHtml(
            HtmlPages.Page(HtmlPages.Matrix(ReportForm.Matrix2021, draw: text => text.Text == "1200" ? box : text.Text))
        );
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.NotANumber);
        Assert.True(problem.IsFigureLost);
        Assert.Equal(CellState.Missing, reading.Report![problem.Cell].State);
    }

    [Theory]
    [InlineData("28204万元", "28204")]
    [InlineData("251000元", "25.1")]
    [InlineData("1.5亿元", "15000")]
    [InlineData("160.5964万元", "160.5964")]
    [InlineData("103.50 万元", "103.50")]
    [InlineData("28,204.00万元", "28204.00")]
    [InlineData("0", "0")]
    public void An_amount_is_read_in_ten_thousand_yuan(string text, string number) =>
        Assert.Equal(number, Read(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, text, []));

    [Fact]
    public void An_amount_without_unit_is_taken_in_ten_thousand_yuan_and_reported()
    {
        Assert.Equal("28204", Read(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, "28204", [ProblemCode.UnitMissing]));
        Assert.Equal("59237.2449", Read(CellsMatrix.ProactiveDisclosure.Fees.Amount, "59237.2449", []));
        Assert.Equal("0.0100", Read(CellsMatrix.ProactiveDisclosure.Fees.Amount, "0.0100", []));
    }

    [Fact]
    public void An_amount_in_another_unit_than_the_form_prints_is_converted_and_reported() =>
        Assert.Equal("0.01", Read(CellsMatrix.ProactiveDisclosure.Fees.Amount, "100元", [ProblemCode.UnitConverted]));

    [Theory]
    [InlineData("+170", "170")]
    [InlineData("-5", "-5")]
    [InlineData("\uFF0D5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("增5", "5")]
    [InlineData("减5", "-5")]
    public void A_change_keeps_its_sign(string text, string number) =>
        Assert.Equal(number, Read(CellsMatrix.ProactiveDisclosure.Licensing.Change, text, []));

    [Fact]
    public void A_remark_beside_a_number_is_reported() =>
        Assert.Equal("22", Read(CellsMatrix.ProactiveDisclosure.Rules.Issued, "22(其中修订16件)", [ProblemCode.RemarkInFigure]));

    [Fact]
    public void A_plus_on_a_plain_count_is_reported() =>
        Assert.Equal("22", Read(CellsMatrix.ProactiveDisclosure.Licensing.ItemsLastYear, "+22", [ProblemCode.SignOnCount]));

    [Theory]
    [InlineData("| 七、依申请公开信息收取的费用 | 元 | 125 |", "0.0125", ProblemCode.UnitConverted)]
    [InlineData("| 七、依申请公开信息收取的费用 | 万元 | 125元 |", "0.0125", ProblemCode.UnitConverted)]
    [InlineData("| 七、依申请公开信息收取的费用 | 亿元 | 0.5 |", "5000", ProblemCode.UnitConverted)]
    [InlineData("| 七、依申请公开信息收取的费用 | 1.25 | |", "1.25", ProblemCode.NumberInUnitColumn)]
    [InlineData("| 七、依申请公开信息收取的费用 | | 1.25 |", "1.25", null)]
    [InlineData("| 七、依申请公开信息收取的费用 | 万元 | 1.25 | |", "1.25", null)]
    public void The_column_of_units_is_heeded(string row, string number, ProblemCode? code)
    {
        string text = Pages.Indicators();
        string official = text.Split('\n').Single(line => line.StartsWith("| 七、", StringComparison.Ordinal));
        ReportReading reading = ReportReader.ReadText(text.Replace(official, row, StringComparison.Ordinal));
        Assert.Equal(number, reading.Report![CellsIndicator.FeesCharged].ToString());
        Assert.Equal(code is { } expected ? [expected] : [], reading.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Another_unit_of_count_is_reported_and_the_figure_kept()
    {
        string text = Pages.Indicators().Replace("总次数 | 次 |", "总次数 | 场 |", StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text);
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.UnitDiffers);
    }

    [Theory]
    [InlineData("一、主动公开情况 | 155 | |")]
    [InlineData("一、主动公开情况 | | 155 |")]
    [InlineData("一、主动公开情况 | —— | 155 |")]
    public void A_figure_on_a_heading_is_kept_apart(string row)
    {
        ReportReading reading = ReportReader.ReadText(
            Pages.Indicators().Replace("| 一、主动公开情况 |  |  |", row, StringComparison.Ordinal)
        );
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Equal(
            new StrayValue("一、主动公开情况", "155", 155),
            reading.Report!.StrayValueOn(Cell.HeadingsOn(ReportForm.Indicators2014)[0])
        );
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.FigureOnHeading);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("GB18030")]
    public void Every_encoding_gives_the_same_report(string name)
    {
        string text = File.ReadAllText(Repository.Sample("kunming-guandu-2016"));
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "GB18030" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
            _ => Encoding.GetEncoding(name),
        };
        ReportReading reading = ReportReader.ReadStream(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
        Assert.Equal(ReportReader.ReadText(text).Report, reading.Report);
        Assert.Equal(ReportReader.ReadText(text).Problems, reading.Problems);
    }

    [Fact]
    public void Bytes_that_are_no_characters_are_reported_with_their_line()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetPreamble(),
            .. Encoding.UTF8.GetBytes("第一行\n"),
            0xFF,
            0xFE,
            .. Encoding.UTF8.GetBytes("第二行"),
        ];
        ReadingProblem problem = ReportReader.ReadStream(new MemoryStream(bytes)).Problems[0];
        BadInputTests.AssertSpoken(problem, ProblemCode.UndecodableText);
        Assert.Equal(2, problem.Location.Line);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        using var scope = new CultureScope();
        string expected = Text(ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")));
        foreach (string culture in (string[])["tr-TR", "de-DE", "ar-SA", "zh-CN", "fa-IR"])
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Text(ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020"))));
        }

        static string Text(ReportReading reading) => reading + string.Concat(reading.Report!.Cells) + string.Concat(reading.Problems);
    }

    private static string Read(Cell cell, string text, ProblemCode[] codes)
    {
        ReportForm form = cell.Forms[0];
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(
                form,
                other =>
                    other == cell ? text
                    : other.Kind == CellKind.Money ? "1万元"
                    : "1"
            )
        );
        Assert.Equal(codes, reading.Problems.Select(problem => problem.Code));
        Assert.All(reading.Problems, problem => BadInputTests.AssertSpoken(problem, problem.Code));
        return reading.Report![cell].ToString();
    }
}

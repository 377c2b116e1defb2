using System.Text;
using System.Text.Json;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Format and encoding are found from the content.</summary>
public sealed class EncodingTests
{
    private static readonly Encoding Simplified = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Traditional = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static TheoryData<string, bool> Encodings =>
        new()
        {
            { "utf-8", false },
            { "utf-8", true },
            { "utf-16", false },
            { "utf-16", true },
            { "utf-16BE", false },
            { "utf-16BE", true },
            { "gb18030", false },
        };

    [Theory, MemberData(nameof(Encodings))]
    public void Text_in_any_encoding_is_read(string name, bool hasMark)
    {
        Encoding encoding = name == "gb18030" ? Simplified : Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Pages.Matrix(ReportForm.Matrix2021))];
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal(name, reading.EncodingName, ignoreCase: true);
    }

    [Fact]
    public void A_reading_says_which_encoding_made_the_text()
    {
        string html = HtmlPages.Page(HtmlPages.Matrix(ReportForm.Matrix2021));
        byte[] bytes = Encoding.UTF8.GetBytes(html);
        Assert.Equal("utf-8", ReportReader.ReadStream(new MemoryStream(bytes)).EncodingName);
        Assert.Equal(
            "gb18030", // forced, and wrong
            ReportReader.ReadStream(new MemoryStream(bytes), ReaderOptions.Default with { Encoding = Simplified }).EncodingName
        );
        Assert.Null(ReportReader.ReadHtml(html).EncodingName); // came as characters
        using var workbook = new MemoryStream();
        ReportWriter.WriteStream(Report2021.Blank, workbook, WritingFormat.Excel);
        workbook.Position = 0;
        Assert.Null(ReportReader.ReadStream(workbook).EncodingName);
        using JsonDocument json = JsonDocument.Parse(ReportReader.ReadStream(new MemoryStream(Simplified.GetBytes(html))).ToJson());
        Assert.Equal("gb18030", json.RootElement.GetProperty("encoding").GetString(), ignoreCase: true);
    }

    [Theory]
    [InlineData("gb2312", "gb18030")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("", "gb18030")]
    public void What_a_page_declares_is_believed_only_where_the_bytes_agree(string declared, string name)
    {
        Encoding encoding = name == "gb18030" ? Simplified : Encoding.UTF8;
        string html = HtmlPages.Page("<h1>某区2021年政府信息公开工作年度报告</h1>" + HtmlPages.Matrix(ReportForm.Matrix2021));
        html = html.Replace(
            "<meta charset=\"utf-8\">",
            declared.Length == 0 ? "" : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">",
            StringComparison.Ordinal
        );
        Pages.AssertComplete(ReportForm.Matrix2021, ReportReader.ReadStream(new MemoryStream(encoding.GetBytes(html))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<meta charset=big5>")]
    public void Traditional_pages_in_Big5_are_told_from_GB18030(string meta)
    {
        string text =
            $"<html>{meta}<body><p>金門縣政府2019年政府信息公開工作年度報告</p><p>本年度政府信息公開申請的處理情況，總計收到申請三件，依法公開。</p></body></html>";
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(Traditional.GetBytes(text)));
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.NoStatisticalTable);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.UndecodableText);
        Source source = new(Traditional.GetBytes(text), false, null, ReaderOptions.Default, default);
        Assert.Equal(text, source.Text.Text);
    }

    [Fact]
    public void An_encoding_can_be_forced()
    {
        byte[] bytes = Simplified.GetBytes(Pages.Indicators());
        Assert.Null(ReportReader.ReadStream(new MemoryStream(bytes), new ReaderOptions { Encoding = Encoding.Latin1 }).Report);
        Pages.AssertComplete(
            ReportForm.Indicators2014,
            ReportReader.ReadStream(new MemoryStream(bytes), new ReaderOptions { Encoding = Simplified })
        );
    }

    [Theory]
    [InlineData("report.xls")]
    [InlineData("report.doc")]
    [InlineData("report")]
    public void Markup_under_another_name_is_read_as_markup(string name)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("disclosure").FullName, name);
        File.WriteAllText(path, HtmlPages.Page("<h1>某区2021年政府信息公开工作年度报告</h1>" + HtmlPages.Matrix(ReportForm.Matrix2021)));
        ReportReading reading = ReportReader.ReadFile(path);
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal(SourceFormat.Html, reading.Format);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void A_page_saved_in_one_file_is_read()
    {
        string html = HtmlPages
            .Page("<h1>某区2021年政府信息公开工作年度报告</h1>" + HtmlPages.Matrix(ReportForm.Matrix2021))
            .Replace("utf-8", "gb2312", StringComparison.Ordinal);
        string encoded = string.Concat(
            Simplified
                .GetBytes(html)
                .Select(
                    (value, index) =>
                        (value is > 32 and < 127 and not (byte)'=' ? ((char)value).ToString() : $"={value:X2}")
                        + (index % 40 == 39 ? "=\r\n" : "")
                )
        );
        string archive =
            $"From: <Saved by>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--x1\"\r\n\r\n----x1\r\nContent-Type: text/html;\r\n\tcharset=\"gb2312\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{encoded}\r\n----x1--\r\n";
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(Encoding.ASCII.GetBytes(archive)));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal(SourceFormat.WebArchive, reading.Format);
    }

    [Fact]
    public void A_format_can_be_forced()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<table><tr><td>一、本年新收政府信息公开申请数量</td></tr></table>");
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes), new ReaderOptions { Format = SourceFormat.Text });
        Assert.Equal(SourceFormat.Text, reading.Format);
        Assert.Equal(SourceFormat.Html, ReportReader.ReadStream(new MemoryStream(bytes)).Format);
        ReportReading wrong = ReportReader.ReadStream(new MemoryStream(bytes), new ReaderOptions { Format = SourceFormat.Word });
        Assert.Equal(ProblemCode.DocumentDamaged, Assert.Single(wrong.Problems).Code);
    }
}

using System.Text;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Pages saved in one file, as browsers, mail programs and converters write them, and as damage leaves them.</summary>
public sealed class WebArchiveTests
{
    private static readonly string Html = HtmlPages.Page(
        "<h1>某区2021年政府信息公开工作年度报告</h1>" + HtmlPages.Matrix(ReportForm.Matrix2021)
    );

    private static readonly string Base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(Html), Base64FormattingOptions.InsertLineBreaks);

    public static TheoryData<string> Archives =>
        [
            Archive("boundary=\"x1\"", Part("text/html; charset=utf-8", "base64", Base64)),
            Archive("boundary=x1", Part("text/html; charset=utf-8", "base64", Base64)),
            Archive("boundary=x1; type=\"text/html\"", Part("text/html; charset=utf-8", "8bit", Html)),
            Archive("BOUNDARY=\"x1\"", Part("TEXT/HTML; charset=utf-8", "BASE64", Base64)),
            Archive("boundary=\"x1\"", Part("image/png", "base64", "iVBORw0KGgo=") + Part("text/html; charset=utf-8", "base64", Base64)),
            Archive("boundary=\"x1\"", Part("text/html; charset=utf-8", "base64", Base64)).Replace("\r\n", "\n", StringComparison.Ordinal),
            Archive("boundary=\"x1\"", Part("text/html; charset=utf-8", "quoted-printable", Printable(upper: false))),
            Archive("boundary=\"x1\"", Part("text/html; charset=utf-8", "quoted-printable", Printable(upper: true))),
        ];

    [Theory, MemberData(nameof(Archives))]
    public void The_first_page_is_read_however_it_is_packed(string archive)
    {
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(archive)));
        Assert.Equal(SourceFormat.WebArchive, reading.Format);
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
    }

    [Theory]
    [InlineData("boundary=\"x1\"", "--x1\r\nContent-Type: image/png\r\n\r\nabc\r\n--x1--")]
    [InlineData("boundary=\"x1\"", "--x1\r\nContent-Type: text/html")]
    [InlineData("boundary=\"\"", "nothing")]
    [InlineData("type=\"text/html\"", "--x1\r\nContent-Type: text/html\r\n\r\n<p>x</p>")]
    [InlineData("boundary=\"x1\"", "--x1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgxPnh=4PC9oMT\r\n--x1--")]
    [InlineData("boundary=\"x1\"", "--x1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGgxP\r\n--x1--")]
    [InlineData("boundary=\"x1\"", "--x1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=Z9=4\r\n--x1--")]
    public void A_damaged_archive_is_refused_with_a_reason(string parameter, string body)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(Archive(parameter, body));
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes), new ReaderOptions { Format = SourceFormat.WebArchive });
        Assert.Null(reading.Report);
        Assert.NotEmpty(reading.Problems);
    }

    private static string Archive(string parameter, string body) =>
        $"From: <Saved by>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; {parameter}\r\n\r\n{body}--x1--\r\n";

    private static string Part(string type, string encoding, string body) =>
        $"--x1\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n";

    private static string Printable(bool upper) =>
        string.Concat(
            Encoding
                .UTF8.GetBytes(Html)
                .Select(
                    (value, index) =>
                        (
                            value is > 32 and < 127 and not (byte)'=' ? ((char)value).ToString()
                            : upper ? $"={value:X2}"
                            : $"={value:x2}"
                        ) + (index % 40 == 39 ? "=\r\n" : "")
                )
        );
}

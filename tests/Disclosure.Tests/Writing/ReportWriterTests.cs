using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ExcelDataReader;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>Written documents looked at with the libraries of their formats: valid, complete, boxes merged as on paper, the same bytes every time.</summary>
public sealed class ReportWriterTests
{
    /// <summary>The library with which the tests look at workbooks asks for code pages before it opens any.</summary>
    static ReportWriterTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const string RequestTitle = "三、收到和处理政府信息公开申请情况";

    public static TheoryData<ReportForm, WritingFormat> All
    {
        get
        {
            var data = new TheoryData<ReportForm, WritingFormat>();
            foreach (ReportForm form in AllForms.Each)
            {
                foreach (WritingFormat format in Enum.GetValues<WritingFormat>())
                {
                    data.Add(form, format);
                }
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(All))]
    public void The_same_report_gives_the_same_bytes(ReportForm form, WritingFormat format)
    {
        Report report = AllForms.Zeros(form) with
        {
            Header = new() { ReportYear = 2022, IssuingBody = "某县人民政府" },
        };
        byte[] bytes = ReportWriter.ToBytes(report, format);
        Assert.Equal(bytes, ReportWriter.ToBytes(report, format));
        using var stream = new MemoryStream();
        ReportWriter.WriteStream(report, stream, format);
        Assert.Equal(bytes, stream.ToArray());
        if (format is WritingFormat.Word or WritingFormat.Excel)
        {
            using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            Assert.All(package.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
            string parts = string.Concat(
                package.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.Ordinal)).Select(Content)
            );
            Assert.DoesNotMatch("Id=\"(?!rId\\d+\")", parts);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Office_finds_nothing_to_complain_of(ReportForm form, WritingFormat format)
    {
        Report report = AllForms.Zeros(form) with { Header = ReportDrawingTests.HostileHeader };
        using var stream = new MemoryStream(ReportWriter.ToBytes(report, format));
        using OpenXmlPackage? package = format switch
        {
            WritingFormat.Word => WordprocessingDocument.Open(stream, false),
            WritingFormat.Excel => SpreadsheetDocument.Open(stream, false),
            _ => null,
        };
        if (package is not null)
        {
            Assert.Empty(
                new OpenXmlValidator()
                    .Validate(package, TestContext.Current.CancellationToken)
                    .Select(error => $"{error.Path?.XPath}: {error.Description}")
            );
        }
        else
        {
            Assert.NotEmpty(stream.ToArray());
        }
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019, 20)]
    [InlineData(ReportForm.Matrix2021, 22)]
    public void A_Word_table_merges_its_boxes_as_on_paper(ReportForm form, int outcomes)
    {
        using var stream = new MemoryStream(ReportWriter.ToBytes(AllForms.Zeros(form), WritingFormat.Word));
        using var document = WordprocessingDocument.Open(stream, false);
        Body body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal(
            ["二、主动公开政府信息情况", RequestTitle, "四、政府信息公开行政复议、行政诉讼情况"],
            body.Elements<Paragraph>().Select(line => line.InnerText).Where(text => text.Length > 0)
        );
        TableRow[] rows = body.Elements<Table>().ElementAt(1).Elements<TableRow>().ToArray();
        // Every row covers ten columns, and the outcomes go on until the row before the last.
        Assert.All(rows, row => Assert.Equal(10, row.Elements<TableCell>().Sum(Span)));
        Assert.Equal(
            outcomes,
            rows.Count(row =>
                row.Elements<TableCell>().First() is { TableCellProperties.VerticalMerge: { } } first
                && (first.InnerText == "三、本年度办理结果" || (first.InnerText.Length == 0 && Span(first) == 1))
            )
        );
        Assert.Equal(3, rows.Count(row => row.TableRowProperties!.Elements<TableHeader>().Any()));
        Assert.Equal(7, Span(rows[0].Elements<TableCell>().Last()));
    }

    [Fact]
    public void A_workbook_holds_numbers_as_numbers_and_what_it_cannot_hold_exactly_as_text()
    {
        Report report = Report2019
            .Blank.With(CellsMatrix.ProactiveDisclosure.Licensing.Change, 170)
            .With(CellsMatrix.ProactiveDisclosure.Licensing.Decisions, 11_398_889)
            .With(CellsMatrix.ProactiveDisclosure.Penalties.Decisions, 9_007_199_254_740_993)
            .With(CellsMatrix.ProactiveDisclosure.Compulsion.Decisions, CellValue.NotApplicable)
            .With(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, 28204.50m);
        List<(object? Value, string Format)[]> rows = Sheet(report, 0);
        Assert.Equal(("行政许可", "General"), rows[7][0]);
        Assert.Equal([null, 170.0, 11398889.0], rows[7][1..4].Select(box => box.Value));
        Assert.Equal("+0;-0;0", rows[7][2].Format);
        Assert.Equal("9007199254740993", rows[11][3].Value);
        Assert.Equal("/", rows[12][3].Value);
        Assert.Equal((28204.5, "0.00\"万元\""), rows[18][2]);
    }

    [Fact]
    public void A_workbook_merges_its_boxes_as_on_paper()
    {
        using var stream = new MemoryStream(ReportWriter.ToBytes(Report2021.Blank, WritingFormat.Excel));
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
        Assert.Equal(3, reader.ResultsCount);
        Assert.Equal("二、主动公开政府信息情况", reader.Name);
        reader.NextResult();
        Assert.Equal(RequestTitle, reader.Name);
        Assert.Equal(10, reader.FieldCount);
        // One row for the title; the corner, seven heads and 法人或其他组织; the outcomes and their groups.
        string[] merged = reader.MergeCells.Select(range => $"{range.FromRow},{range.FromColumn}-{range.ToRow},{range.ToColumn}").ToArray();
        Assert.Contains("0,0-0,9", merged);
        Assert.Contains("1,0-3,2", merged);
        Assert.Contains("1,3-1,9", merged);
        Assert.Contains("2,4-2,8", merged);
        Assert.Contains("6,0-27,0", merged);
        Assert.Contains("8,1-15,1", merged);
    }

    [Fact]
    public void A_page_of_HTML_is_complete_and_loads_nothing()
    {
        Report report = Report2021.Blank with { Header = new() { Title = "某县2022年政府信息公开工作年度报告" } };
        byte[] bytes = ReportWriter.ToBytes(report, WritingFormat.Html);
        Assert.NotEqual(0xEF, bytes[0]);
        string html = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">", html, StringComparison.Ordinal);
        using IHtmlDocument page = ParsedHtml.Parse(html);
        Assert.Equal("某县2022年政府信息公开工作年度报告", page.Title);
        Assert.Equal(3, page.QuerySelectorAll("table").Length);
        Assert.Empty(page.QuerySelectorAll("script,link,img,[src]"));
    }

    [Fact]
    public void The_extension_of_a_file_says_the_format()
    {
        string folder = Directory.CreateTempSubdirectory("writing").FullName;
        try
        {
            foreach (
                (string name, WritingFormat format) in (IEnumerable<(string, WritingFormat)>)
                    [
                        ("a.html", WritingFormat.Html),
                        ("b.HTM", WritingFormat.Html),
                        ("c.docx", WritingFormat.Word),
                        ("d.xlsx", WritingFormat.Excel),
                        ("e.md", WritingFormat.Markdown),
                        ("f.txt", WritingFormat.Text),
                    ]
            )
            {
                ReportWriter.WriteFile(Report2014.Blank, Path.Combine(folder, name));
                Assert.Equal(ReportWriter.ToBytes(Report2014.Blank, format), File.ReadAllBytes(Path.Combine(folder, name)));
            }
            ReportWriter.WriteFile(Report2014.Blank, Path.Combine(folder, "page.asp"), WritingFormat.Html);
            Assert.True(File.Exists(Path.Combine(folder, "page.asp")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_a_caller_does_wrong_is_an_exception()
    {
        Assert.Throws<ArgumentException>(() => ReportWriter.WriteFile(Report2014.Blank, "report.pdf"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportWriter.ToBytes(Report2014.Blank, 0));
        Assert.Throws<ArgumentNullException>(() => ReportWriter.ToBytes(null!, WritingFormat.Word));
        Assert.Throws<ArgumentNullException>(() => ReportWriter.WriteFile(Report2014.Blank, null!));
        Assert.Throws<ArgumentNullException>(() => ReportWriter.WriteStream(Report2014.Blank, null!, WritingFormat.Word));
    }

    [Fact]
    public void What_is_known_of_the_header_stands_in_the_document()
    {
        Report report = Report2014.Blank with
        {
            Header = new() { IssuingBody = "某县教育局", FilledOn = new LocalDate(2017, 1, 4) },
        };
        using var stream = new MemoryStream(ReportWriter.ToBytes(report, WritingFormat.Word));
        using var document = WordprocessingDocument.Open(stream, false);
        Assert.Equal(
            [
                "填报单位（盖章）：某县教育局",
                "政府信息公开情况统计表",
                "单位负责人：　　审核人：　　填报人：",
                "联系电话：　　填报日期：2017年1月4日",
            ],
            document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(line => line.InnerText).Where(text => text.Length > 0)
        );
    }

    private static int Span(TableCell cell) => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;

    private static string Content(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The boxes of a sheet with their formats of numbers.</summary>
    private static List<(object? Value, string Format)[]> Sheet(Report report, int index)
    {
        using var stream = new MemoryStream(ReportWriter.ToBytes(report, WritingFormat.Excel));
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream);
        for (int sheet = 0; sheet < index; sheet++)
        {
            reader.NextResult();
        }
        var rows = new List<(object?, string)[]>();
        while (reader.Read())
        {
            rows.Add([
                .. Enumerable
                    .Range(0, reader.FieldCount)
                    .Select(column => ((object?)reader.GetValue(column), reader.GetNumberFormatString(column) ?? "")),
            ]);
        }
        return rows;
    }
}

using System.Diagnostics;
using System.Text;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Hostile documents cost bounded time and memory, and the reading says which limit they met.</summary>
public sealed class LimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Hostile
    {
        get
        {
            string title = "<h1>某区2021年政府信息公开工作年度报告</h1>";
            return new()
            {
                { title + string.Concat(Enumerable.Repeat("<div>", 100_000)), nameof(ReaderOptions.MaxDepth) },
                { title + string.Concat(Enumerable.Repeat("<table><tr><td>", 100_000)), nameof(ReaderOptions.MaxDepth) },
                { title + string.Concat(Enumerable.Repeat("<b><i>x", 100_000)), nameof(ReaderOptions.MaxDepth) },
                {
                    title
                        + "<p>"
                        + string.Concat(Enumerable.Range(0, 400).Select(index => $"<font size={index}>"))
                        + "</p>"
                        + string.Concat(Enumerable.Repeat("<p>x</p>", 50_000)),
                    nameof(ReaderOptions.MaxElements)
                },
                {
                    title + "<a " + string.Concat(Enumerable.Range(0, 200_000).Select(index => $"x{index}=1 ")) + ">y</a>",
                    nameof(ReaderOptions.MaxElements)
                },
                { title + string.Concat(Enumerable.Repeat("<p>x</p>", 50_000)), nameof(ReaderOptions.MaxElements) },
                {
                    title
                        + "<table>"
                        + string.Concat(Enumerable.Repeat("<tr><td colspan=1000000 rowspan=1000000>1</td><td>2</td></tr>", 1_000))
                        + "</table>",
                    nameof(ReaderOptions.MaxColumns)
                },
                {
                    title + "<table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=250>1</td></tr>", 1_000)) + "</table>",
                    nameof(ReaderOptions.MaxCells)
                },
            };
        }
    }

    [Theory, MemberData(nameof(Hostile))]
    public void Hostile_markup_meets_a_limit(string html, string limit) =>
        AssertLimit(() => ReportReader.ReadHtml(html, new ReaderOptions { MaxElements = 20_000, MaxCells = 100_000 }), limit);

    [Fact]
    public void Much_text_meets_the_limit_of_characters_and_bytes()
    {
        string text = new('字', 2_000_000);
        AssertLimit(
            () => ReportReader.ReadText(text, new ReaderOptions { MaxCharacters = 1_000_000 }),
            nameof(ReaderOptions.MaxCharacters)
        );
        AssertLimit(
            () => ReportReader.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReaderOptions { MaxBytes = 1_000_000 }),
            nameof(ReaderOptions.MaxBytes)
        );
        AssertLimit(
            () => ReportReader.ReadText(string.Concat(Enumerable.Repeat("|1|2|3|\n", 7_000)), new ReaderOptions { MaxCells = 10_000 }),
            nameof(ReaderOptions.MaxCells)
        );
        AssertLimit(
            () =>
                ReportReader.ReadText(
                    string.Concat(Enumerable.Repeat("1,2,3\n", 7_000)),
                    new ReaderOptions { Format = SourceFormat.Csv, MaxCells = 10_000 }
                ),
            nameof(ReaderOptions.MaxCells)
        );
        AssertLimit(
            () => ReportReader.ReadText(new string(',', 1000) + "1\n", new ReaderOptions { Format = SourceFormat.Csv }),
            nameof(ReaderOptions.MaxColumns)
        );
    }

    [Fact]
    public void An_archive_that_unpacks_without_end_meets_a_limit()
    {
        byte[] bomb = OfficeFiles.Docx(OfficeFiles.Paragraph(new string('字', 2_000_000)));
        AssertLimit(
            () => ReportReader.ReadStream(new MemoryStream(bomb), new ReaderOptions { MaxUnpackedBytes = 1_000_000 }),
            nameof(ReaderOptions.MaxUnpackedBytes)
        );
    }

    [Fact]
    public void A_document_nested_without_end_meets_a_limit()
    {
        string nested =
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));
        // A package may keep its main part anywhere, and call it what it likes.
        foreach (string main in new[] { "word/document.xml", "other/document.xml", "word/document.bin" })
        {
            byte[] document = OfficeFiles.Docx(nested, main: main);
            AssertLimit(
                () => ReportReader.ReadStream(new MemoryStream(document), new ReaderOptions { Format = SourceFormat.Word }),
                nameof(ReaderOptions.MaxDepth)
            );
        }
        string many = string.Concat(Enumerable.Repeat("<w:p/>", 20_000));
        AssertLimit(
            () => ReportReader.ReadStream(new MemoryStream(OfficeFiles.Docx(many)), new ReaderOptions { MaxElements = 10_000 }),
            nameof(ReaderOptions.MaxElements)
        );
    }

    [Fact]
    public void A_sheet_with_one_cell_at_its_far_end_meets_a_limit()
    {
        // The row of the far cell is put behind the first by the markup of a cell's content.
        byte[] book = OfficeFiles.Xlsx(
            (
                "一",
                false,
                [
                    [
                        "<c><v>1</v></c></row><row r=\"1048576\"><x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" r=\"XFD1048576\"><x:v>1</x:v></x:c>",
                    ],
                ]
            )
        );
        AssertLimit(() => ReportReader.ReadStream(new MemoryStream(book)), nameof(ReaderOptions.MaxCells));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    public void Entities_are_refused(string prologue)
    {
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(OfficeFiles.Docx(OfficeFiles.Paragraph("x"), prologue: prologue)));
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.DocumentDamaged);
    }

    [Fact]
    public void Limits_can_be_raised()
    {
        string html = HtmlPages.Page(
            string.Concat(Enumerable.Repeat("<div>", 600))
                + "<h1>某区2021年政府信息公开工作年度报告</h1>"
                + HtmlPages.Matrix(ReportForm.Matrix2021)
        );
        Assert.Equal(ProblemCode.TooLarge, ReportReader.ReadHtml(html).Problems[0].Code);
        Pages.AssertComplete(ReportForm.Matrix2021, ReportReader.ReadHtml(html, new ReaderOptions { MaxDepth = 1000 }));
    }

    [Theory]
    [InlineData("tonghua-dongchang-2020.docx")]
    [InlineData("tonghua-dongchang-2020.xlsx")]
    [InlineData("tonghua-dongchang-2020.xls")]
    [InlineData("tonghua-dongchang-2020.word.html")]
    [InlineData("tonghua-dongchang-2020.gbk.csv")]
    public void Damaged_documents_never_throw(string name)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests", "documents", name));
        var random = new Random(20260101);
        for (int run = 0; run < 30; run++)
        {
            byte[] damaged = (byte[])bytes.Clone();
            int changes = 1 + random.Next(20);
            for (int change = 0; change < changes; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }
            damaged = run % 3 == 0 ? damaged[..random.Next(damaged.Length)] : damaged;
            ReportReading reading = ReportReader.ReadStream(new MemoryStream(damaged));
            Assert.All(reading.Problems, problem => Assert.NotEmpty(problem.ToString(Language.Chinese)));
            Assert.True(reading.Report is not null || reading.Problems.Count > 0);
        }
    }

    private static void AssertLimit(Func<ReportReading> read, string limit)
    {
        var watch = Stopwatch.StartNew();
        ReportReading reading = read();
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed} for {limit}");
        ReadingProblem problem = reading.Problems.First(problem => problem.Code == ProblemCode.TooLarge && problem.Label == limit);
        BadInputTests.AssertSpoken(problem, ProblemCode.TooLarge);
        Assert.Equal(limit, problem.Label);
    }
}

using System.Text;
using Disclosure.Tests.Golden;
using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class BadInputTests
{
    public static TheoryData<string, ProblemCode> WrongFigures =>
        new()
        {
            { "12a", ProblemCode.NotANumber },
            { "若干件", ProblemCode.NotANumber },
            { "1.2.3", ProblemCode.NotANumber },
            { "12,34", ProblemCode.NotANumber },
            { "123456789012345678901234567890", ProblemCode.NumberTooLarge },
            { "--253", ProblemCode.SignMalformed },
            { "+-3", ProblemCode.SignMalformed },
            { "0.5", ProblemCode.FractionalCount },
            { "3万元", ProblemCode.UnitDiffers },
        };

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n  \u00A0\u3000\uFEFF\u200B\n")]
    public void A_document_without_text_is_empty(string text)
    {
        ReportReading reading = ReportReader.ReadText(text);
        Assert.Null(reading.Report);
        Assert.Equal(ReportHeader.Empty, reading.Header);
        AssertSpoken(Assert.Single(reading.Problems), ProblemCode.EmptyDocument);
    }

    [Theory]
    [InlineData("ZIP", new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00 })]
    [InlineData("OLE", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    [InlineData("PNG", new byte[] { 0x89, 0x50, 0x4E, 0x47 })]
    public void A_file_of_another_format_is_refused_by_name(string name, byte[] bytes)
    {
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes));
        Assert.Null(reading.Report);
        ReadingProblem problem = Assert.Single(reading.Problems);
        AssertSpoken(problem, ProblemCode.FormatNotRead);
        Assert.Contains(name, problem.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Excel 2003 XML", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")]
    [InlineData(
        "Word 2003 XML",
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>"
    )]
    [InlineData("RTF", "{\\rtf1 text}")]
    public void Markup_is_refused_by_name_and_never_taken_for_prose(string name, string text)
    {
        ReportReading[] readings =
        [
            ReportReader.ReadText(text),
            ReportReader.ReadStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))),
        ];
        Assert.All(
            readings,
            reading =>
            {
                Assert.Null(reading.Report);
                ReadingProblem problem = Assert.Single(reading.Problems);
                AssertSpoken(problem, ProblemCode.FormatNotRead);
                Assert.Equal(name, problem.Found);
                Assert.Contains(".docx", problem.Expected, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Bytes_that_no_text_has_are_shown()
    {
        ReadingProblem problem = Assert.Single(ReportReader.ReadStream(new MemoryStream([0x41, 0x00, 0x00, 0x42])).Problems);
        AssertSpoken(problem, ProblemCode.NotText);
        Assert.Equal("41 00 00 42", problem.Found);
    }

    [Fact]
    public void Text_with_NUL_characters_is_no_text() =>
        AssertSpoken(Assert.Single(ReportReader.ReadText("a\0b").Problems), ProblemCode.NotText);

    [Fact]
    public void A_page_of_prose_has_a_header_and_nothing_else()
    {
        ReportReading reading = ReportReader.ReadText("某区2015年政府信息公开工作年度报告\n全年公开信息120条,收到申请3件。\n");
        Assert.Null(reading.Report);
        Assert.Equal(2015, reading.Header.ReportYear);
        Assert.Empty(reading.Unmatched);
        Assert.Empty(reading.Places);
        AssertSpoken(Assert.Single(reading.Problems), ProblemCode.NoStatisticalTable);
    }

    [Fact]
    public void A_missing_file_is_an_exception() => Assert.Throws<FileNotFoundException>(() => ReportReader.ReadFile("no-such-report.txt"));

    [Fact]
    public void No_text_at_all_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => ReportReader.ReadText(null!));
        Assert.Throws<ArgumentNullException>(() => ReportReader.ReadFile(null!));
        Assert.Throws<ArgumentNullException>(() => ReportReader.ReadStream(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReaderOptions { MaxCharacters = 0 });
    }

    [Fact]
    public void A_document_over_the_limit_is_read_up_to_it()
    {
        string text = Pages.Indicators();
        ReportReading whole = ReportReader.ReadText(text, new ReaderOptions { MaxCharacters = text.Length });
        Assert.Empty(whole.Problems);
        var half = new ReaderOptions { MaxCharacters = text.Length / 2 };
        foreach (
            ReportReading reading in (ReportReading[])
                [ReportReader.ReadText(text, half), ReportReader.ReadStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), half)]
        )
        {
            Assert.Equal(ProblemCode.TooLarge, reading.Problems[0].Code);
            Assert.InRange(reading.Report!.CountOf(CellState.Filled), 20, 40);
        }
    }

    [Theory]
    [InlineData("tonghua-dongchang-2020")]
    [InlineData("changchun-automotive-zone-2016")]
    public void A_table_cut_in_half_keeps_what_is_there_and_counts_what_is_not(string name)
    {
        string[] lines = File.ReadAllLines(Repository.Sample(name));
        Report whole = ReportReader.ReadFile(Repository.Sample(name)).Report!;
        ReportReading reading = ReportReader.ReadText(string.Join('\n', lines.Take(lines.Length * 6 / 10)));
        Assert.Equal(whole.Form, reading.Report?.Form);
        ReadingProblem missing = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.RowsMissing);
        AssertSpoken(missing, ProblemCode.RowsMissing);
        Assert.InRange(missing.Count!.Value, 5, 40);
        Assert.All(
            reading.Report!.Cells.Where(pair => pair.Value.State == CellState.Filled),
            pair => Assert.Equal(whole[pair.Key], pair.Value)
        );
        Assert.NotEqual(0, reading.Report.CountOf(CellState.Filled));
        Assert.Equal(0, reading.Report.CountOf(CellState.Blank));
    }

    [Theory, MemberData(nameof(WrongFigures))]
    public void A_figure_that_cannot_be_held_is_located_and_lost_in_every_layout(string figure, ProblemCode code)
    {
        Cell cell = CellsMatrix.Requests.NewlyReceived.NaturalPersons;
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021, other => other == cell ? figure : Pages.Figure(other));
        foreach (
            string text in (string[])
                [
                    Pages.Bars(rows),
                    Pages.Indicators(other => other == CellsIndicator.Requests.Received.Total ? figure : Pages.Figure(other)),
                ]
        )
        {
            ReportReading reading = ReportReader.ReadText(text);
            ReadingProblem problem = Assert.Single(reading.Problems);
            AssertSpoken(problem, code);
            Assert.Equal(figure, problem.Found);
            Assert.True(problem.IsFigureLost);
            Assert.NotNull(problem.Location.Line);
            Assert.Equal(CellState.Missing, reading.Report!.StateOf(problem.Cell));
            Assert.Equal(1, reading.Report.CountOf(CellState.Missing));
        }
    }

    [Fact]
    public void Two_signs_suggest_one() =>
        Assert.Equal(
            "-253",
            Assert
                .Single(
                    ReportReader
                        .ReadText(
                            Pages.Matrix(
                                ReportForm.Matrix2019,
                                cell =>
                                    cell.Kind == CellKind.SignedCount && cell.Facts.Newest.Row == "行政处罚" ? "--253"
                                    : cell.Kind == CellKind.Money ? "1元"
                                    : "1"
                            )
                        )
                        .Problems
                )
                .Expected
        );

    [Fact]
    public void A_number_with_letters_in_a_page_of_lines_is_located()
    {
        string[] lines = File.ReadAllLines(Repository.Sample("tonghua-dongchang-2020"));
        int line = Array.IndexOf(lines, "8633");
        lines[line] = "86a3";
        ReportReading reading = ReportReader.ReadText(string.Join('\n', lines));
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.NotANumber);
        AssertSpoken(problem, ProblemCode.NotANumber);
        Assert.Equal(line + 1, problem.Location.Line);
        Assert.Equal(197, reading.Report?.CountOf(CellState.Filled));
    }

    [Fact]
    public void A_negative_count_is_kept_and_reported()
    {
        ReportReading reading = ReportReader.ReadText(
            Pages.Indicators(cell => cell == CellsIndicator.Requests.Received.Fax ? "-2" : Pages.Figure(cell))
        );
        AssertSpoken(Assert.Single(reading.Problems), ProblemCode.NegativeCount);
        Assert.Equal(-2, ((Report2014)reading.Report!).Requests.Received.Fax);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_local_form_from_before_2014_is_recognised_and_not_read(bool bars)
    {
        List<string[]> rows =
        [
            ["指标名称", "计量单位", "代码", "本期实际", "本年累计"],
            ["主动公开信息数", "条", "01", "20", "235"],
            ["其中:全文电子化的主动公开信息数", "条", "02", "20", "230"],
            ["新增的行政规范性文件数", "条", "03", "1", "4"],
            ["申请总数", "条", "10", "0", "3"],
            ["对申请的答复总数", "条", "17", "0", "3"],
            ["否决公开答复总数", "条", "20", "0", "1"],
        ];
        ReportReading reading = ReportReader.ReadText(
            "某市政府信息公开情况统计报表\n" + (bars ? Pages.Bars(rows) : Pages.OnePerLine(rows))
        );
        Assert.Null(reading.Report);
        AssertSpoken(Assert.Single(reading.Problems), ProblemCode.FormBefore2014);
        Assert.NotNull(reading.Problems[0].Location.Line);
        Assert.Equal(12, reading.Unmatched.Count);
        Assert.Equal(new StrayValue("主动公开信息数", "235", 235), reading.Unmatched[1]);
        Assert.DoesNotContain(reading.Unmatched, value => value.Text == "01");
    }

    [Fact]
    public void Labels_without_one_figure_are_no_table()
    {
        ReportReading reading = ReportReader.ReadText(Pages.OnePerLine(Pages.IndicatorRows(_ => "").Select(row => (string[])[row[0]])));
        Assert.Null(reading.Report);
        AssertSpoken(Assert.Single(reading.Problems), ProblemCode.NoFigures);
    }

    [Fact]
    public void A_row_of_a_matrix_with_lost_columns_is_not_assigned()
    {
        string text = Pages.Matrix(ReportForm.Matrix2021);
        string row = text.Split('\n').Single(line => line.StartsWith("| 一、本年新收", StringComparison.Ordinal));
        ReportReading reading = ReportReader.ReadText(
            text.Replace(row, "一、本年新收政府信息公开申请数量 | 3 | 3 | |", StringComparison.Ordinal)
        );
        ReadingProblem problem = Assert.Single(reading.Problems);
        AssertSpoken(problem, ProblemCode.FiguresMisaligned);
        Assert.Equal("3 | 3", problem.Found);
        Assert.True(problem.IsFigureLost);
        Assert.Equal(7, reading.Report?.CountOf(CellState.Missing));
        Assert.Equal(193, reading.Report?.CountOf(CellState.Filled));
    }

    [Fact]
    public void Several_columns_of_figures_are_not_guessed()
    {
        IEnumerable<string[]> rows = Pages
            .IndicatorRows()
            .Select(row => row[1].Length == 0 ? (string[])[row[0], "", "", "", ""] : [.. row, "2", "3"]);
        ReportReading reading = ReportReader.ReadText(
            Pages.Bars([
                ["统计指标", "单位", "区政府统计数", "区直单位统计数", "乡镇街道统计数"],
                .. rows,
            ])
        );
        Assert.Equal(58, reading.Report?.CountOf(CellState.Missing));
        Assert.Equal(58, reading.Problems.Count);
        Assert.All(reading.Problems, problem => AssertSpoken(problem, ProblemCode.ColumnsUndecided));
    }

    internal static void AssertSpoken(ReadingProblem problem, ProblemCode code)
    {
        Assert.Equal(code, problem.Code);
        string english = problem.ToString(Language.English);
        string chinese = problem.ToString(Language.Chinese);
        Assert.StartsWith(code.Id(), english, StringComparison.Ordinal);
        Assert.StartsWith(code.Id(), chinese, StringComparison.Ordinal);
        Assert.NotEqual(english, chinese);
        Assert.DoesNotContain("{", english + chinese, StringComparison.Ordinal);
    }
}

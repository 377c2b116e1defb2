using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Workbooks: numbers as stated, merged cells, sheets, formulas.</summary>
public sealed class ExcelTests
{
    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void A_form_in_one_sheet_is_read(ReportForm form)
    {
        ReportReading reading = Read(("Sheet1", false, Matrix(form, Figure)));
        Pages.AssertComplete(form, reading, Figure);
        Assert.Empty(reading.Problems.Where(problem => problem.Code != ProblemCode.UnitMissing).Select(problem => problem.ToString()));
        Assert.Equal(SourceFormat.Excel, reading.Format);
        Assert.Equal($"某区{(int)form}年政府信息公开工作年度报告", reading.Header.Title);
        Assert.All(Cell.On(form), cell => Assert.Equal("Sheet1", reading.PlaceOf(cell)?.Sheet));
    }

    [Theory]
    [InlineData(30, 0x1F)] // The size of sectors.
    [InlineData(32, 0x1F)]
    [InlineData(45, 0xFF)] // How many sectors the tables take.
    [InlineData(66, 0xFF)]
    [InlineData(74, 0xFF)]
    public void An_old_workbook_that_claims_what_it_has_no_room_for_is_damaged(int place, byte value)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests", "documents", "tonghua-dongchang-2020.xls"));
        bytes[place] = value;
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes));
        Assert.Equal(ProblemCode.DocumentDamaged, Assert.Single(reading.Problems).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_sheet_that_claims_more_rows_than_Excel_can_hold_is_damaged()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests", "documents", "tonghua-dongchang-2020.xls"));
        // DIMENSIONS: its number, its length, the first row and the row behind the last.
        int at = bytes.AsSpan().IndexOf((byte[])[0x00, 0x02, 0x0E, 0x00]);
        Assert.True(at > 0);
        bytes[at + 11] = 0x7F;
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes));
        Assert.Null(reading.Report);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.DocumentDamaged && problem.IsFigureLost);
    }

    [Fact]
    public void A_form_over_several_sheets_is_read_and_hidden_sheets_are_reported()
    {
        ReportForm form = ReportForm.Matrix2021;
        ReportReading reading = Read(
            ("草稿", true, Matrix(form, _ => "7")),
            ("二", false, [.. FormTables.Disclosure(form, Figure).SelectMany(table => table)]),
            ("三", false, FormTables.Requests(form, Figure)),
            ("四", false, FormTables.Disputes(form, Figure))
        );
        Pages.AssertComplete(form, reading, Figure);
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.HiddenContent);
        Assert.Equal("草稿", problem.Location.Sheet);
    }

    [Theory]
    [InlineData("28204", "28204")]
    [InlineData("<c><v>9.1999999999999998E-2</v></c>", "0.092")]
    [InlineData("<c><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c s=\"2\"><v>28204</v></c>", "28204")]
    [InlineData("<c t=\"str\"><v>28204万元</v></c>", "28204")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>12</t></r><r><t>.5</t></r></is></c>", "12.5")]
    [InlineData("<c><f>A1+1</f><v>3</v></c>", "3")]
    public void A_number_is_what_the_sheet_states(string content, string expected)
    {
        ReportReading reading = Read(
            ("一", false, Matrix(ReportForm.Matrix2021, cell => cell.Kind == CellKind.Money ? content : Figure(cell)))
        );
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Fee(reading).Number);
        Assert.Equal(expected, Fee(reading).ToString());
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_formula_without_its_result_is_reported_and_not_taken_for_an_empty_box()
    {
        ReportReading reading = Read(
            ("一", false, Matrix(ReportForm.Matrix2021, cell => cell.Kind == CellKind.Money ? "<c><f>1+1</f></c>" : Figure(cell)))
        );
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.FormulaWithoutResult);
        Assert.Equal("一", problem.Location.Sheet);
        Assert.True(problem.IsFigureLost);
    }

    [Theory]
    [InlineData("<c t=\"e\"><v>#DIV/0!</v></c>")]
    [InlineData("<c s=\"1\"><v>0.125</v></c>")]
    public void An_error_and_a_share_are_no_figures_and_are_reported(string content)
    {
        ReportReading reading = Read(
            ("一", false, Matrix(ReportForm.Matrix2021, cell => cell.Kind == CellKind.Money ? content : Figure(cell)))
        );
        Assert.Equal(CellState.Missing, Fee(reading).State);
        Assert.Equal(ProblemCode.NotANumber, Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void A_date_is_read_as_its_format_shows_it()
    {
        List<List<Box>> rows = Matrix(ReportForm.Matrix2021, Figure);
        rows.Insert(1, ["发布日期：", "<c s=\"3\"><v>44589</v></c>"]);
        Assert.Equal(new NodaTime.LocalDate(2022, 1, 28), Read(("一", false, rows)).Header.PublishedOn);
    }

    /// <summary>A workbook keeps no zeros at the end of a number.</summary>
    private static string Figure(Cell cell) => Pages.Figure(cell).Replace(".50", ".5", StringComparison.Ordinal);

    private static CellValue Fee(ReportReading reading) => reading.Report!.Cells.Single(pair => pair.Key.Kind == CellKind.Money).Value;

    private static List<List<Box>> Matrix(ReportForm form, Func<Cell, string> figure) =>
        [
            [new($"某区{(int)form}年政府信息公开工作年度报告", 1, 15)],
            ["二、主动公开政府信息情况"],
            .. FormTables.Disclosure(form, figure).SelectMany(table => table),
            [],
            ["三、收到和处理政府信息公开申请情况"],
            .. FormTables.Requests(form, figure),
            ["四、政府信息公开行政复议、行政诉讼情况"],
            .. FormTables.Disputes(form, figure),
        ];

    private static ReportReading Read(params (string Name, bool IsHidden, List<List<Box>> Rows)[] sheets) =>
        ReportReader.ReadStream(new MemoryStream(OfficeFiles.Xlsx(sheets)));
}

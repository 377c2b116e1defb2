using static Disclosure.CellsMatrix;

namespace Disclosure.Tests.Documents;

/// <summary>What is reported of a cell is found from the cell, and nothing is said of its neighbours.</summary>
public sealed class ConfidenceTests
{
    private const string Page = "某区2021年政府信息公开工作年度报告\n";

    [Fact]
    public void All_cells_of_a_page_without_problems_are_clear()
    {
        ReportReading reading = ReportReader.ReadText(Pages.Matrix(ReportForm.Matrix2021));
        Assert.Empty(reading.Problems);
        Assert.All(Cell.On(ReportForm.Matrix2021), cell => Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(cell)));
        Assert.Equal(CellConfidence.NotFound, reading.ConfidenceOf(CellsIndicator.Complaints));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_misspelt_label_concerns_the_cells_of_its_row(bool isOnePerLine)
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        string text = Page + (isOnePerLine ? Pages.OnePerLine(rows) : Pages.Bars(rows));
        ReportReading reading = ReportReader.ReadText(text.Replace("7.属于行政执法案卷", "7.属于行政执法案倦", StringComparison.Ordinal));
        ReadingProblem problem = Assert.Single(reading.Problems);
        Cell[] reported = Cell.On(ReportForm.Matrix2021).Where(cell => reading.ConfidenceOf(cell) == CellConfidence.Reported).ToArray();
        Assert.Equal(7, reported.Length);
        Assert.All(reported, cell => Assert.StartsWith("三(三)7/", cell.CodeOn(ReportForm.Matrix2021), StringComparison.Ordinal));
        Assert.All(reported, cell => Assert.Same(problem, Assert.Single(reading.ProblemsOf(cell))));
    }

    [Fact]
    public void A_remark_in_a_box_concerns_its_cell_alone()
    {
        Cell noted = Requests.NewlyReceived.Total;
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(ReportForm.Matrix2021, cell => cell == noted ? "22(其中网上20件)" : "0")
        );
        Assert.Equal(22, reading.Report![noted].Number);
        Assert.Equal(ProblemCode.RemarkInFigure, Assert.Single(reading.ProblemsOf(noted)).Code);
        Assert.Equal([noted], Cell.On(ReportForm.Matrix2021).Where(cell => reading.ConfidenceOf(cell) == CellConfidence.Reported));
    }

    [Fact]
    public void A_row_that_is_not_there_is_not_found()
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        rows.RemoveAll(row => row.Contains("7.属于行政执法案卷"));
        ReportReading reading = ReportReader.ReadText(Page + Pages.Bars(rows));
        Cell[] missing = Cell.On(ReportForm.Matrix2021).Where(cell => reading.ConfidenceOf(cell) == CellConfidence.NotFound).ToArray();
        Assert.Equal(7, missing.Length);
        Assert.All(missing, cell => Assert.Empty(reading.ProblemsOf(cell)));
        Assert.Equal(ProblemCode.RowsMissing, Assert.Single(reading.Problems).Code);
        Assert.All(Cell.On(ReportForm.Matrix2021).Except(missing), cell => Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(cell)));
    }

    [Fact]
    public void A_row_that_stands_again_with_other_figures_makes_its_cells_doubtful_and_no_others()
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        int at = rows.FindIndex(row => row[0].StartsWith("二、上年结转", StringComparison.Ordinal));
        rows.Insert(at, [rows[at][0], .. Enumerable.Repeat("7", 7)]);
        ReportReading reading = ReportReader.ReadText(Page + Pages.Bars(rows));
        ReadingProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(ProblemCode.RowRepeated, problem.Code);
        Cell[] reported = Cell.On(ReportForm.Matrix2021).Where(cell => reading.ConfidenceOf(cell) == CellConfidence.Reported).ToArray();
        Assert.Equal(7, reported.Length);
        Assert.Contains(Requests.CarriedIn.Total, reported);
    }

    [Fact]
    public void A_second_table_makes_the_cells_doubtful_for_which_it_has_figures()
    {
        string[] rows = Pages.Matrix(ReportForm.Matrix2021).Split('\n');
        string again = string.Join(
            '\n',
            rows.Where(row => row.Contains("予以公开", StringComparison.Ordinal) || row.Contains("本年新收", StringComparison.Ordinal))
        );
        ReportReading reading = ReportReader.ReadText(string.Join('\n', rows) + "\n三、收到和处理政府信息公开申请情况\n" + again + "\n");
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Requests.NewlyReceived.Total));
        Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(Requests.Outcomes.Granted.Total));
        Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(Requests.CarriedIn.Total));
        Assert.Equal(CellConfidence.Clear, reading.ConfidenceOf(ProactiveDisclosure.Fees.Amount));
    }

    [Fact]
    public void A_document_that_is_refused_has_nothing_to_say_of_a_cell()
    {
        ReportReading reading = ReportReader.ReadText("");
        Assert.Equal(CellConfidence.NotFound, reading.ConfidenceOf(Requests.NewlyReceived.Total));
        Assert.Empty(reading.ProblemsOf(Requests.NewlyReceived.Total));
        Assert.Empty(reading.ProblemsOf(default));
    }
}

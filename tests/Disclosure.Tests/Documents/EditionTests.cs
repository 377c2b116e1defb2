using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class EditionTests
{
    [Fact]
    public void Section_two_of_2021_with_one_row_for_other_handling_is_a_report_of_2021_that_keeps_the_figure()
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        rows.RemoveAll(row =>
            row.Any(cell => cell is "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" or "3.其他")
        );
        rows[rows.FindIndex(row => row[0] == "(六)其他处理")] = ["(六)其他处理", "4", "0", "0", "0", "0", "1", "5"];
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        var report = Assert.IsType<Report2021>(reading.Report);
        Assert.Equal(5, report.Requests.Outcomes.OtherHandling.Stated.Total);
        Assert.Equal(179, report.CountOf(CellState.Filled));
        ReadingProblem problem = Assert.Single(reading.Problems);
        BadInputTests.AssertSpoken(problem, ProblemCode.EditionsMixed);
        Assert.Equal(("2021", "2019"), (problem.Expected, problem.Found));
        Assert.NotNull(problem.Location.Line);
    }

    [Fact]
    public void Section_two_of_2019_with_three_rows_for_other_handling_is_a_report_of_2019_that_keeps_the_figures()
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2019, cell => cell.Kind == CellKind.Money ? "1万元" : Pages.Figure(cell));
        List<string[]> revised = Pages.MatrixRows(ReportForm.Matrix2021);
        int at = rows.FindIndex(row => row[0] == "(六)其他处理");
        rows.RemoveAt(at);
        rows.InsertRange(at, revised.Skip(revised.FindIndex(row => row[0] == "(六)其他处理")).Take(3));
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        var report = Assert.IsType<Report2019>(reading.Report);
        Assert.Equal(
            Pages.Figure(CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total),
            report[CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total].ToString()
        );
        Assert.Equal(
            Pages.Figure(CellsMatrix.Requests.Outcomes.OtherHandling.Other.NaturalPersons),
            report[CellsMatrix.Requests.Outcomes.OtherHandling.Other.NaturalPersons].ToString()
        );
        BadInputTests.AssertSpoken(Assert.Single(reading.Problems), ProblemCode.EditionsMixed);
    }

    [Theory]
    [InlineData(2019, 2022, ReportForm.Matrix2019)]
    [InlineData(2021, 2020, ReportForm.Matrix2021)]
    public void Labels_decide_the_edition_before_the_year(int form, int year, ReportForm expected)
    {
        ReportReading reading = ReportReader.ReadText(Pages.Matrix((ReportForm)form, year: year));
        Assert.Equal(expected, reading.Report?.Form);
        Assert.Equal(year, reading.Header.ReportYear);
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void Without_section_two_other_handling_decides(ReportForm form)
    {
        List<string[]> rows = Pages.MatrixRows(form);
        rows.RemoveRange(0, rows.FindIndex(row => row[0].StartsWith("三、收到", StringComparison.Ordinal)));
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        Assert.Equal(form, reading.Report?.Form);
        Assert.Equal([ProblemCode.RowsMissing], reading.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData(2020, ReportForm.Matrix2019)]
    [InlineData(2021, ReportForm.Matrix2021)]
    public void Without_either_the_year_decides(int year, ReportForm form)
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        rows = rows.Skip(rows.FindIndex(row => row[0].StartsWith("三、收到", StringComparison.Ordinal)))
            .TakeWhile(row => !row[0].StartsWith("(六)", StringComparison.Ordinal))
            .ToList();
        ReportReading reading = ReportReader.ReadText($"某区{year}年政府信息公开工作年度报告\n" + Pages.Bars(rows));
        Assert.Equal(form, reading.Report?.Form);
    }

    [Fact]
    public void The_old_name_of_a_row_in_the_new_form_is_known()
    {
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(ReportForm.Matrix2021).Replace("行政规范性文件", "规范性文件", StringComparison.Ordinal)
        );
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Figures_on_the_line_of_a_group_are_kept_there()
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        int at = rows.FindIndex(row => row[0] == "(三)不予公开");
        rows[at] = rows[at][1..];
        rows.Insert(at, ["(三)不予公开", "9", "0", "0", "0", "0", "0", "9"]);
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal(9, ((Report2021)reading.Report!).Requests.Outcomes.Refused.Stated.Total);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Section_four_may_have_three_rows_of_five(bool bars)
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        int at = rows.FindIndex(row => row[0] == "行政复议");
        string[] figures = rows[at + 3];
        rows.RemoveRange(at, 4);
        rows.InsertRange(
            at,
            [
                ["", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
                ["行政复议", .. figures[..5]],
                ["行政诉讼", "未经复议直接起诉", .. figures[5..10]],
                ["复议后起诉", .. figures[10..]],
            ]
        );
        ReportReading reading = ReportReader.ReadText(bars ? Pages.Bars(rows) : Pages.OnePerLine(rows));
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Empty(reading.Problems);
    }
}

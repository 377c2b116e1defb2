using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>What is in doubt is reported and kept apart, never guessed.</summary>
public sealed class DoubtTests
{
    private const string Applicants =
        "三、收到和处理政府信息公开申请情况\n| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
        + "| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n";

    [Fact]
    public void Rows_of_the_indicator_table_on_a_page_of_the_matrix_are_kept_apart()
    {
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(ReportForm.Matrix2021)
                + "| 统计指标 | 单位 | 统计数 |\n| (一)收到申请数 | 件 | 12 |\n| 四、行政复议数量 | 件 | 0 |\n| 制发规范性文件总数 | 件 | 45 |\n"
        );
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Equal([12m, 0, 45], reading.Unmatched.Select(value => value.Number!.Value));
        ReadingProblem problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemCode.OtherForm, 3), (problem.Code, problem.Count));
    }

    [Fact]
    public void Rows_of_the_matrix_on_a_page_with_the_indicator_table_are_kept_apart()
    {
        ReportReading reading = ReportReader.ReadText(Pages.Indicators() + Applicants);
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Equal(7, reading.Unmatched.Count);
        ReadingProblem problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemCode.OtherForm, 7), (problem.Code, problem.Count));
    }

    [Fact]
    public void Boxes_that_were_not_drawn_are_missing_and_reported()
    {
        ReportReading reading = ReportReader.ReadText(
            Applicants
                + "| (一)予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n| (二)部分公开 | | | | | | | |\n| 二、上年结转政府信息公开申请数量 | |"
        );
        Report report = reading.Report!;
        Assert.Equal(CellState.Missing, report.StateOf(CellsMatrix.Requests.CarriedIn.Total));
        Assert.Equal(CellState.Blank, report.StateOf(CellsMatrix.Requests.Outcomes.GrantedInPart.Total));
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.BoxesNotSeen);
        Assert.Equal((1, "7"), (problem.Count, problem.Expected));
    }

    [Theory]
    [InlineData("| (二)申请办结数 |")]
    [InlineData("| (二)申请办结数 | |")]
    public void An_indicator_cut_off_before_its_box_is_missing_and_reported(string cut)
    {
        ReportReading reading = ReportReader.ReadText(
            "| 统计指标 | 单位 | 统计数 |\n| (一)收到申请数 | 件 | 12 |\n| 1.当面申请数 | 件 | 2 |\n| 2.传真申请数 | 件 | |\n" + cut
        );
        Assert.Equal(CellState.Missing, reading.Report!.StateOf(CellsIndicator.Requests.Completed.Total));
        Assert.Equal(CellState.Blank, reading.Report.StateOf(CellsIndicator.Requests.Received.Fax));
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.BoxesNotSeen);
    }

    [Theory]
    [InlineData("(五)不予处理", "4.有正当理由大量反复申请")]
    [InlineData("(五)不予处理", "2.非重复申请")]
    [InlineData("(三)不予公开", "5.属于三类过程性信息")]
    [InlineData("(四)无法提供", "1.本机关掌握相关政府信息")]
    [InlineData("(三)不予公开", "5.属于四类过程信息")]
    public void A_label_of_another_meaning_or_number_takes_no_row_of_the_matrix(string group, string label)
    {
        ReportReading reading = ReportReader.ReadText(
            Applicants
                + "| (一)予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n| (二)部分公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n"
                + $"| {group} | {label} | 51 | 0 | 0 | 0 | 0 | 0 | 51 |\n"
        );
        Assert.DoesNotContain(reading.Report!.Cells, pair => pair.Value.Number == 51);
        Assert.Equal(2, reading.Unmatched.Count(value => value.Number == 51));
        Assert.Contains(reading.Problems, problem => problem.IsFigureLost);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.LabelMatchedNearest);
    }

    [Theory]
    [InlineData("不同意部分公开答复数")]
    [InlineData("3.不同意部分公开答复数")]
    public void A_label_of_another_meaning_takes_no_row_of_the_indicators(string label)
    {
        ReportReading reading = ReportReader.ReadText(
            "| 统计指标 | 单位 | 统计数 |\n| (一)收到申请数 | 件 | 12 |\n| (三)申请答复数 | 件 | 12 |\n| 2.同意公开答复数 | 件 | 5 |\n"
                + $"| {label} | 件 | 6 |\n"
        );
        Assert.Equal(6, Assert.Single(reading.Unmatched).Number);
        Assert.DoesNotContain(reading.Report!.Cells, pair => pair.Value.Number == 6);
    }

    [Fact]
    public void Figures_of_a_misaligned_or_repeated_row_are_kept_apart()
    {
        ReportReading reading = ReportReader.ReadText(
            Applicants
                + "| 二、上年结转政府信息公开申请数量 | 4 | 4 |\n"
                + "| (一)予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n| (一)予以公开 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n"
        );
        Assert.Equal(
            [4m, 4, 5, 0, 0, 0, 0, 0, 5],
            reading.Unmatched.OrderBy(value => value.Label.Length < 10).Select(value => value.Number!.Value)
        );
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.FiguresMisaligned);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.RowRepeated);
    }

    [Theory]
    [InlineData("5 120", null, ProblemCode.NotANumber)]
    [InlineData("12 000", 12000, ProblemCode.RemarkInFigure)]
    public void A_space_inside_a_number_is_never_passed_over(string figure, int? expected, ProblemCode code)
    {
        Cell cell = CellsMatrix.Requests.NewlyReceived.NaturalPersons;
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(ReportForm.Matrix2021, other => other == cell ? figure : Pages.Figure(other))
        );
        Assert.Equal(expected, (int?)reading.Report![cell].Number);
        Assert.Equal(code, Assert.Single(reading.Problems).Code);
    }
}

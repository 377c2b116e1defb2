using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Columns of running numbers and remarks beside the table.</summary>
public sealed class MarginTests
{
    private const string RemarkHead = "| 统计指标 | 单位 | 统计数 | 备注 |\n";

    [Fact]
    public void A_heading_merged_in_front_does_not_push_the_figure_into_the_column_of_remarks()
    {
        ReportReading reading = Read(
            RemarkHead
                + "| 一、主动公开情况 | (一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 | 155 |\n"
                + "| 其中:主动公开规范性文件数 | 条 | 7 | |\n"
                + "| 1 | 2.政府网站公开政府信息数 | 条 | 26 |\n"
        );
        Assert.Equal(155, Value(reading, "一(一)"));
        Assert.Equal(7, Value(reading, "一(一)其中"));
        Assert.Equal(26, Value(reading, "一(二)2"));
        Assert.Empty(reading.Unmatched);
    }

    [Fact]
    public void A_figure_in_the_column_of_remarks_is_kept_apart_and_reported()
    {
        ReportReading reading = Read(
            RemarkHead
                + "| 其中:主动公开规范性文件数 | 条 | 7 | |\n"
                + "| 制发规范性文件总数 | 件 | 9 | 8 |\n"
                + "| 1.政府公报公开政府信息数 | 条 | 3 | 含转发4件 |\n"
        );
        Assert.Equal(9, Value(reading, "一(一)附"));
        StrayValue stray = Assert.Single(reading.Unmatched);
        Assert.Equal(8, stray.Number);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.UnknownRow && problem.Found == "8");
    }

    [Fact]
    public void A_row_without_its_serial_number_keeps_its_label()
    {
        ReportReading reading = Read(
            "| 序号 | 统计指标 | 单位 | 统计数 |\n"
                + "| (一)主动公开政府信息数 | 条 | 155 |\n"
                + "| 2 | 其中:主动公开规范性文件数 | 条 | 7 |\n"
                + "| 制发规范性文件总数 | 件 | 9 |\n"
                + "| 4 | 1.政府公报公开政府信息数 | 条 | 3 |\n"
        );
        Assert.Equal(155, Value(reading, "一(一)"));
        Assert.Equal(7, Value(reading, "一(一)其中"));
        Assert.Equal(9, Value(reading, "一(一)附"));
        Assert.Equal(3, Value(reading, "一(二)1"));
        Assert.Empty(reading.Unmatched);
    }

    [Fact]
    public void A_number_in_front_of_a_label_that_does_not_count_on_is_kept_apart()
    {
        ReportReading reading = Read(
            "| 统计指标 | 单位 | 统计数 |\n"
                + "| 1 | (一)主动公开政府信息数 | 条 | 155 |\n"
                + "| 2 | 其中:主动公开规范性文件数 | 条 | 7 |\n"
                + "| 1500 | 制发规范性文件总数 | 件 | |\n"
        );
        Assert.Equal(1500, Assert.Single(reading.Unmatched).Number);
        Assert.Equal(CellState.Blank, reading.Report!.StateOf(CellAt("一(一)附")));
    }

    [Fact]
    public void A_figure_in_a_row_without_a_label_is_kept_apart_wherever_it_stands()
    {
        ReportReading reading = Read(
            "| 统计指标 | 单位 | 统计数 |\n"
                + "| | 条 | 41 |\n"
                + "| (一)主动公开政府信息数 | 条 | 155 |\n"
                + "| 其中:主动公开规范性文件数 | 条 | 7 |\n"
                + "| 制发规范性文件总数 | 件 | 9 |\n"
        );
        Assert.Equal(41, Assert.Single(reading.Unmatched).Number);
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.FigureWithoutLabel);
        Assert.Equal("A row without a label holds 41; it is kept apart.", problem.Message(Language.English));
    }

    private static ReportReading Read(string table) => ReportReader.ReadText("某区2016年政府信息公开工作年度报告\n" + table);

    private static Cell CellAt(string code) => Cell.On(ReportForm.Indicators2014).Single(cell => cell.Code == code);

    private static decimal? Value(ReportReading reading, string code) => reading.Report![CellAt(code)].Number;
}

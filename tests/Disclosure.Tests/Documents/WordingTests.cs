using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Problems say what is the matter, and where.</summary>
public sealed class WordingTests
{
    private const string Head = "| 统计指标 | 单位 | 统计数 |\n";

    [Fact]
    public void Two_columns_of_figures_are_named_as_such()
    {
        ReportReading reading = ReportReader.ReadText(
            "| 统计指标 | 单位 | 2017年 | 2016年 |\n| (一)收到申请数 | 件 | 12 | |\n| 1.当面申请数 | 件 | | 3 |\n| 2.传真申请数 | 件 | 1 | 2 |\n"
        );
        ReadingProblem[] problems = reading.Problems.Where(problem => problem.Code == ProblemCode.ColumnsUndecided).ToArray();
        Assert.Equal(["12", "3", "1 | 2"], problems.Select(problem => problem.Found));
        Assert.All(problems, problem => Assert.Equal("2", problem.Expected));
        Assert.Equal(4, reading.Unmatched.Count);
    }

    [Fact]
    public void Two_rows_drawn_side_by_side_are_both_read()
    {
        ReportReading reading = ReportReader.ReadText(
            Head
                + "| (一)收到申请数 | 件 | 12 |\n| 1.当面申请数 | 件 | 2 |\n| 四、行政复议数量 | 件 | 3 | (一)维持具体行政行为数 | 件 | 2 |\n| 二、回应解读情况 | 12 | (一)回应公众关注热点或重大舆情数 | 次 | 5 |\n"
        );
        Assert.Equal(3, reading.Report![CellsIndicator.Reconsideration.Total].Number);
        Assert.Equal(2, reading.Report[CellsIndicator.Reconsideration.Upheld].Number);
        Assert.Equal(5, reading.Report[CellsIndicator.Response.Topics].Number);
        Assert.Empty(reading.Unmatched);
        Assert.Equal("12", Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.FigureOnHeading).Found);
    }

    [Fact]
    public void A_dash_in_place_of_the_unit_leaves_the_figure_in_its_cell()
    {
        ReportReading reading = ReportReader.ReadText(
            Head + "| (一)收到申请数 | 件 | 12 |\n| 1.当面申请数 | 件 | 2 |\n| 四、行政复议数量 | -- | 3 |\n"
        );
        Assert.Equal(3, reading.Report![CellsIndicator.Reconsideration.Total].Number);
    }

    [Fact]
    public void What_a_page_lacks_is_said_where_its_table_begins()
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2016年政府信息公开工作年度报告\n"
                + Head
                + "| (一)收到申请数 | 件 | 12 |\n| 1.当面申请数 | 件 | 2 |\n| 2.传真申请数 | 件 | 1 |\n"
        );
        Assert.Equal(3, Assert.Single(reading.Problems).Location.Line);
        Assert.Equal(1, Assert.Single(ReportReader.ReadText("").Problems).Location.Line);
        Assert.Equal(1, Assert.Single(ReportReader.ReadText("a\0b").Problems).Location.Line);
    }

    [Fact]
    public void An_undivided_group_in_a_later_year_is_reported()
    {
        const string Zeros = " | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n";
        ReportReading reading = ReportReader.ReadText(
            "某局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
                + "| 一、本年新收政府信息公开申请数量"
                + Zeros
                + "| (六)其他处理"
                + Zeros
                + "| (七)总计"
                + Zeros
        );
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.EditionNotOfYear);
        Assert.Equal(("2019", "2022"), (problem.Found, problem.Expected));
    }

    [Fact]
    public void The_number_of_a_cut_label_is_no_figure()
    {
        ReportReading reading = ReportReader.ReadText(
            Head + "| (一)收到申请数 | 件 | 12 |\n| 1.当面申请数 | 件 | 2 |\n| 2.传真申请数 | 件 | 1 |\n| 3. |\n"
        );
        Assert.Empty(reading.Unmatched);
    }

    [Fact]
    public void A_day_of_publication_that_no_calendar_has_is_reported()
    {
        ReportReading reading = ReportReader.ReadText(
            "某县2018年政府信息公开工作年度报告\n发布时间:2019-02-30 来源:某县政府办\n全年工作平稳。\n"
        );
        Assert.Null(reading.Header.PublishedOn);
        ReadingProblem problem = Assert.Single(reading.Problems, found => found.Code == ProblemCode.DateMalformed);
        Assert.Equal(("2019-02-30", 2), (problem.Found, problem.Location.Line));
    }
}

using System.Globalization;
using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Tables with columns that the form does not have.</summary>
public sealed class OtherColumnTests
{
    [Fact]
    public void A_column_behind_the_last_one_is_kept_apart()
    {
        ReportReading reading = ReportReader.ReadText(
            Requests(
                "| 自然人 | 法人或其他组织 | 总计 | 上年数 |",
                "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 上年数 |",
                "| 99 |"
            )
        );
        Assert.Equal("7", reading.Report![CellsMatrix.Requests.Outcomes.Granted.Total].ToString());
        Assert.Equal("1", reading.Report[CellsMatrix.Requests.Outcomes.Granted.NaturalPersons].ToString());
        Assert.Contains(reading.Unmatched, stray => stray.Text == "99");
    }

    [Fact]
    public void A_column_somewhere_before_the_last_one_leaves_the_rows_open()
    {
        ReportReading reading = ReportReader.ReadText(
            Requests("| 自然人 | 法人或其他组织 | 总计 |", "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 |", "| 99 |")
        );
        Assert.Equal(CellState.Missing, reading.Report![CellsMatrix.Requests.Outcomes.Granted.Total].State);
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.HeadUnknown);
        Assert.Equal("小计", problem.Label);
    }

    [Fact]
    public void A_row_with_fewer_boxes_than_the_head_leaves_it_open()
    {
        string page = Requests(
            "| 自然人 | 法人或其他组织 | 总计 | 上年数 |",
            "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 上年数 |",
            "|"
        );
        Assert.Equal(CellState.Missing, ReportReader.ReadText(page).Report![CellsMatrix.Requests.Outcomes.Granted.Total].State);
    }

    [Theory]
    [InlineData("统计数", "上年数", "5")]
    [InlineData("本年", "上年", "5")]
    [InlineData("本年数", "上年数", "5")]
    [InlineData("本年累计", "上年", null)]
    [InlineData("本月", "上月", null)]
    public void Last_years_figures_beside_are_told_apart_by_a_head_that_names_the_report(string first, string second, string? expected)
    {
        ReportReading reading = ReportReader.ReadText(
            $"""
            某区2016年政府信息公开工作年度报告
            | 统计指标 | 单位 | {first} | {second} |
            | 1.当面申请数 | 件 | 5 | 6 |
            | 2.传真申请数 | 件 | | 7 |
            | 3.网络申请数 | 件 | 8 | |
            | 统计数 | 单位 | | |
            """
        );
        CellValue value = reading.Report is { } report ? report[CellsIndicator.Requests.Received.InPerson] : CellValue.Missing;
        Assert.Equal(expected, value.State == CellState.Filled ? value.ToString() : null);
        if (expected is not null)
        {
            Assert.Equal(CellState.Blank, reading.Report![CellsIndicator.Requests.Received.Fax].State);
        }
        Assert.Contains(reading.Unmatched, stray => stray.Text == "6");
    }

    [Theory]
    [InlineData("2015年", "2016年", 6)]
    [InlineData("上年", "本年", 6)]
    [InlineData("2016年度", "2015年度", 5)]
    [InlineData("本年数", "上年数", 5)]
    [InlineData("2014年", "2015年", null)]
    [InlineData("市本级", "区县", null)]
    [InlineData("2016年", "市本级", null)]
    public void Years_in_a_second_row_of_the_head_tell_the_columns_apart(string first, string second, int? expected)
    {
        ReportReading reading = ReportReader.ReadHtml(
            $"""
            <h1>某区2016年政府信息公开工作年度报告</h1><table>
            <tr><td rowspan=2>统计指标</td><td rowspan=2>单位</td><td colspan=2>统计数</td></tr><tr><td>{first}</td><td>{second}</td></tr>
            <tr><td>1.当面申请数</td><td>件</td><td>5</td><td>6</td></tr>
            <tr><td>2.传真申请数</td><td>件</td><td>5</td><td>6</td></tr>
            <tr><td>3.网络申请数</td><td>件</td><td>5</td><td>6</td></tr></table>
            """
        );
        string read = expected is { } number ? number.ToString(CultureInfo.InvariantCulture) : "(Missing)";
        Assert.Equal(read, reading.Report![CellsIndicator.Requests.Received.InPerson].ToString());
        Assert.Equal(read, reading.Report[CellsIndicator.Requests.Received.Online].ToString());
        Assert.Equal(expected is null ? 6 : 3, reading.Unmatched.Count);
    }

    [Theory]
    [InlineData("统计数(2015年)", "2016年", 6)]
    [InlineData("2015年", "2016年度", 6)]
    [InlineData("2016年统计数", "统计数(2015年)", 5)]
    [InlineData("统计数", "2015年", 5)]
    [InlineData("统计数(件)", "上年统计数", 5)]
    [InlineData("2015年统计数", "2014年统计数", null)]
    [InlineData("统计数(千)", "上年数", null)]
    [InlineData("统计数", "2016年", null)]
    [InlineData("2016年比2015年增减", "统计数(2015年)", null)]
    public void The_column_of_the_report_is_the_one_named_so_or_by_its_year(string first, string second, int? expected)
    {
        ReportReading reading = ReportReader.ReadText(
            $"""
            某区2016年政府信息公开工作年度报告
            | 统计指标 | 单位 | {first} | {second} |
            | 1.当面申请数 | 件 | 5 | 6 |
            | 2.传真申请数 | 件 | 7 | 8 |
            | 3.网络申请数 | 件 | 9 | 10 |
            """
        );
        Assert.Equal(expected, reading.Report![CellsIndicator.Requests.Received.InPerson].Number);
        Assert.Contains(reading.Unmatched, stray => stray.Text == (expected == 5 ? "6" : "5"));
        Assert.Equal(expected is null, reading.Problems.Any(problem => problem.Code == ProblemCode.ColumnsUndecided));
    }

    [Theory]
    [InlineData("统计数(千)", false)]
    [InlineData("统计数（万条）", false)]
    [InlineData("2015年统计数", false)]
    [InlineData("上年数", false)]
    [InlineData("统计数(2016年)", true)]
    [InlineData("统计数(件)", true)]
    public void A_single_column_of_multiples_or_of_another_year_is_kept_apart(string head, bool isRead)
    {
        ReportReading reading = ReportReader.ReadText(
            $"""
            某区2016年政府信息公开工作年度报告
            | 统计指标 | 单位 | {head} |
            | 1.当面申请数 | 件 | 5 |
            | 2.传真申请数 | 件 | 7 |
            | 3.网络申请数 | 件 | 9 |
            """
        );
        Assert.Equal(isRead ? 5 : null, reading.Report![CellsIndicator.Requests.Received.InPerson].Number);
        Assert.Equal(isRead ? 0 : 3, reading.Problems.Count(problem => problem.Code == ProblemCode.ColumnsUndecided));
    }

    [Fact]
    public void An_amount_keeps_its_unit_when_a_note_stands_behind_it()
    {
        ReportReading reading = ReportReader.ReadText(
            """
            某区2016年政府信息公开工作年度报告
            | 统计指标 | 单位 | 统计数 |
            | 六、举报投诉数量 | 件〔注〕 | 5 |
            | 七、依申请公开信息收取的费用 | 元（不含下属单位） | 15000 |
            | 1.当面申请数 | 件 | 8 |
            """
        );
        Assert.Equal("1.5", reading.Report![CellsIndicator.FeesCharged].ToString());
    }

    private static string Requests(string first, string second, string last) =>
        $"""
            某区2021年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            {first}
            {second}
            | 二、上年结转政府信息公开申请数量 | 1 | 1 | 1 | 1 | 1 | 1 | 6 {last}
            | (一)予以公开 | 1 | 2 | | | 3 | 1 | 7 {last}
            | (二)部分公开 | | 2 | 3 | 4 | 5 | 6 | 20 {last}
            | 1.属于国家秘密 | 1 | 2 | 3 | 4 | 5 | 6 | 21 {last}
            """;
}

using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>One number with a space on a page of lines, and what it does to the rows around it.</summary>
public sealed class SpacedNumberTests
{
    private const string Lines =
        "某某局2017年政府信息公开情况统计表\n统计指标 单位 统计数\n（一）主动公开政府信息数 条 300\n其中：主动公开规范性文件数 条 2\n（一）收到申请数 件 14\n2.传真申请数 件 4件\n";

    [Theory]
    [InlineData("1 200")]
    [InlineData("12 345 678")]
    public void A_number_with_spaces_costs_its_own_cell_alone(string number)
    {
        ReportReading reading = ReportReader.ReadText($"{Lines}3.网络申请数 件 {number}\n4.信函申请数 件 0\n");
        Report report = reading.Report!;
        Assert.Equal("300", report[CellsIndicator.ProactiveDisclosure.Items].ToString());
        Assert.Equal("14", report[CellsIndicator.Requests.Received.Total].ToString());
        Assert.Equal("4", report[CellsIndicator.Requests.Received.Fax].ToString());
        Assert.Equal("0", report[CellsIndicator.Requests.Received.Letter].ToString());
        Assert.Equal(CellState.Missing, report[CellsIndicator.Requests.Received.Online].State);
        Assert.Equal(number.Split(' '), reading.Unmatched.Select(stray => stray.Text));
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.IsFigureLost);
        Assert.Equal((ProblemCode.FiguresMisaligned, 7), (problem.Code, problem.Location.Line));
    }

    [Theory]
    [InlineData("3.网络申请数 件 5 20")]
    [InlineData("3.网络申请数  件  5  200")]
    [InlineData("3.网络申请数 件 1200 300")]
    public void Two_figures_that_are_no_number_with_a_space_show_another_column(string line)
    {
        ReportReading reading = ReportReader.ReadText($"{Lines}{line}\n4.信函申请数 件 0\n");
        Assert.Equal(0, reading.Report!.CountOf(CellState.Filled));
        Assert.Contains(reading.Unmatched, stray => stray.Text == "300");
    }

    [Fact]
    public void Rows_most_of_which_hold_two_figures_have_two_columns()
    {
        ReportReading reading = ReportReader.ReadText(
            "某某局2017年政府信息公开情况统计表\n统计指标 单位 统计数\n（一）主动公开政府信息数 条 8 300\n其中：主动公开规范性文件数 条 2 100\n（一）收到申请数 件 14\n"
        );
        Assert.Equal(0, reading.Report!.CountOf(CellState.Filled));
    }

    [Fact]
    public void In_a_row_of_seven_boxes_it_costs_that_row_alone()
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n二、上年结转政府信息公开申请数量 1 2 3 4 5 6 21\n"
                + "(一)予以公开 1 200 0 0 0 0 0 1 200\n(二)部分公开 1 0 0 0 0 0 1\n(七)总计 2 2 3 4 5 6 22\n"
        );
        Assert.Equal("21", reading.Report![CellsMatrix.Requests.CarriedIn.Total].ToString());
        Assert.Equal("22", reading.Report[CellsMatrix.Requests.Outcomes.Total.Total].ToString());
        Assert.Equal(CellState.Missing, reading.Report[CellsMatrix.Requests.Outcomes.Granted.NaturalPersons].State);
        Assert.Equal(9, reading.Unmatched.Count);
    }
}

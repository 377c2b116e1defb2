using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Words where a figure should stand: numerals, changes, and what is no number at all.</summary>
public sealed class WordInBoxTests
{
    [Theory]
    [InlineData("件 零", "0")]
    [InlineData("零 件", "0")]
    [InlineData("件 五", "5")]
    [InlineData("三十六 件", "36")]
    [InlineData("  零  件", "0")]
    public void A_numeral_beside_a_unit_on_a_line_is_its_figure(string words, string number)
    {
        ReportReading reading = Lines($"1.当面申请数 {words}");
        Assert.Equal(number, reading.Report![CellsIndicator.Requests.Received.InPerson].ToString());
        Assert.Equal([ProblemCode.RowsMissing], reading.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("件 未统计", "未统计")]
    [InlineData("未统计 件", "未统计")]
    [InlineData("  未统计  件", "未统计")]
    [InlineData("件 见 附件", "见 附件")]
    [InlineData("件 一", "一")]
    public void A_word_that_is_no_figure_is_named(string words, string found)
    {
        ReportReading reading = Lines($"1.当面申请数 {words}");
        Assert.Equal(CellState.Missing, reading.Report![CellsIndicator.Requests.Received.InPerson].State);
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.NotANumber);
        Assert.Equal((found, 7, true), (problem.Found, problem.Location.Line, problem.IsFigureLost));
        Assert.Equal("4", reading.Report[CellsIndicator.Requests.Received.Fax].ToString());
    }

    [Theory]
    [InlineData("零 0 0 0 0 0 零", "0", "0")]
    [InlineData("0 0 零 0 0 0 0", "0", "0")]
    [InlineData("三 0 0 0 0 二 五", "3", "5")]
    [InlineData("零 零 零 零 零 零 零", "0", "0")]
    public void Numerals_among_the_seven_boxes_of_a_line_are_figures(string boxes, string first, string last)
    {
        ReportReading reading = ReportReader.ReadText(
            $"某区2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n二、上年结转政府信息公开申请数量 1 2 3 4 5 6 21\n(一)予以公开 {boxes}\n(二)部分公开 1 0 0 0 0 0 1\n(七)总计 2 2 3 4 5 6 22\n"
        );
        Assert.Equal(first, reading.Report![CellsMatrix.Requests.Outcomes.Granted.NaturalPersons].ToString());
        Assert.Equal(last, reading.Report[CellsMatrix.Requests.Outcomes.Granted.Total].ToString());
        Assert.Equal("22", reading.Report[CellsMatrix.Requests.Outcomes.Total.Total].ToString());
        Assert.DoesNotContain(reading.Problems, problem => problem.IsFigureLost);
    }

    [Theory]
    [InlineData("行政许可 零", "0")]
    [InlineData("行政许可 三", "(Missing)")]
    public void A_single_numeral_without_a_unit_is_a_figure_when_it_numbers_no_section(string line, string number)
    {
        ReportReading reading = ReportReader.ReadText(
            $"某区2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(五)项\n信息内容 本年处理决定数量\n{line}\n第二十条第(六)项\n信息内容 本年处理决定数量\n行政处罚 4\n行政强制 5\n第二十条第(八)项\n信息内容 本年收费金额(单位:万元)\n行政事业性收费 6\n"
        );
        Assert.Equal(number, reading.Report![CellsMatrix.ProactiveDisclosure.Licensing.Decisions].ToString());
        Assert.Equal("4", reading.Report[CellsMatrix.ProactiveDisclosure.Penalties.Decisions].ToString());
        Assert.Equal("6", reading.Report[CellsMatrix.ProactiveDisclosure.Fees.Amount].ToString());
    }

    [Fact]
    public void A_row_of_numerals_with_a_box_too_few_is_kept_apart()
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n二、上年结转政府信息公开申请数量 1 2 3 4 5 6 21\n(一)予以公开 三 0 0 0 二 五\n(二)部分公开 1 0 0 0 0 0 1\n(七)总计 2 2 3 4 5 6 22\n"
        );
        Assert.Equal(CellState.Missing, reading.Report![CellsMatrix.Requests.Outcomes.Granted.Total].State);
        Assert.Equal("三 | 0 | 0 | 0 | 二 | 五", Assert.Single(reading.Problems, problem => problem.IsFigureLost).Found);
    }

    [Fact]
    public void A_label_behind_a_unit_is_no_word_in_its_box()
    {
        ReportReading reading = Lines("1.当面申请数 件 3.网络申请数");
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.NotANumber);
        Assert.Equal(CellState.Missing, reading.Report!.StateOf(CellsIndicator.Requests.Received.Online));
    }

    [Theory]
    [InlineData("不变", "0")]
    [InlineData("无变化", "0")]
    [InlineData("持平", "0")]
    [InlineData("增加3", "3")]
    [InlineData("增加3项", "3")]
    [InlineData("减少12项", "-12")]
    [InlineData("↑2", "2")]
    [InlineData("↓2", "-2")]
    public void A_change_in_words_is_a_signed_figure(string text, string number)
    {
        ReportReading reading = Change($"10 | {text} | 5");
        Assert.Equal(number, reading.Report![CellsMatrix.ProactiveDisclosure.Licensing.Change].ToString());
        Assert.Equal([ProblemCode.RowsMissing], reading.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("增加")]
    [InlineData("减少一半")]
    [InlineData("增加10%")]
    [InlineData("增加-3")]
    [InlineData("基本不变")]
    public void Words_that_give_no_whole_change_are_named(string text)
    {
        ReportReading reading = Change($"10 | {text} | 5");
        Assert.Equal(CellState.Missing, reading.Report![CellsMatrix.ProactiveDisclosure.Licensing.Change].State);
        Assert.Equal(text, Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.NotANumber).Found);
        Assert.Equal("5", reading.Report[CellsMatrix.ProactiveDisclosure.Licensing.Decisions].ToString());
    }

    [Theory]
    [InlineData("增加3")]
    [InlineData("减3")]
    [InlineData("↑3")]
    [InlineData("不变")]
    public void A_change_is_no_figure_of_a_plain_count(string text)
    {
        ReportReading reading = Change($"{text} | 0 | 5");
        Assert.Equal(CellState.Missing, reading.Report![CellsMatrix.ProactiveDisclosure.Licensing.ItemsLastYear].State);
        Assert.Equal(text, Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.NotANumber).Found);
    }

    private static ReportReading Lines(string line) =>
        ReportReader.ReadText(
            $"某某局2017年政府信息公开情况统计表\n统计指标 单位 统计数\n（一）主动公开政府信息数 条 300\n制发规范性文件总数 件 2\n三、依申请公开情况\n（一）收到申请数 件 4\n{line}\n2.传真申请数 件 4\n"
        );

    private static ReportReading Change(string boxes) =>
        ReportReader.ReadText(
            $"""
            某镇2019年政府信息公开工作年度报告
            二、主动公开政府信息情况
            | 第二十条第(一)项 |
            | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            | 规章 | 0 | 0 | 0 |
            | 规范性文件 | 1 | 1 | 9 |
            | 第二十条第(五)项 |
            | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
            | 行政许可 | {boxes} |
            | 其他对外管理服务事项 | 4 | 1 | 0 |
            """
        );
}

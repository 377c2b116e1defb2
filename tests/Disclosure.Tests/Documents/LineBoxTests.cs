using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Pages on which lines stand for rows, where what belongs to what must be seen from gaps and order alone.</summary>
public sealed class LineBoxTests
{
    private static readonly string[] Refusals =
    [
        "4.保护第三方合法权益",
        "5.属于三类内部事务信息",
        "6.属于四类过程性信息",
        "7.属于行政执法案卷",
        "8.属于行政查询事项",
    ];

    private const string Heads = "行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n";

    [Theory]
    [InlineData("1\n2\n3\n4\n10")]
    [InlineData("若干\n1\n2\n3\n4\n10\n1\n2\n3\n4\n10\n1\n2\n3\n4")]
    [InlineData("上年数\n1\n2\n3\n4\n10\n1\n2\n3\n4\n10\n1\n2\n3\n4\n10")]
    public void Figures_of_section_four_that_may_be_of_several_blocks_are_kept_apart(string figures)
    {
        ReportReading reading = Read($"四、政府信息公开行政复议、行政诉讼情况\n{Heads}{figures}\n");
        Assert.Equal(CellState.Missing, reading.Report![CellsMatrix.Disputes.LitigationAfterReconsideration.Upheld].State);
        Assert.Equal(CellState.Missing, reading.Report[CellsMatrix.Disputes.Reconsideration.Upheld].State);
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.FiguresMisaligned && problem.IsFigureLost);
    }

    [Fact]
    public void A_row_of_words_under_a_broken_head_is_no_row_of_figures()
    {
        ReportReading reading = Read(
            """
            四、政府信息公开行政复议、行政诉讼情况
            | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
            | 结果 | 结果 | 其他 | 尚未 | 总计 | 未经 | 复议 | | | | | | | | |
            | 维持(件) | 纠正(件) | 结果(件) | 审结(件) | | 复议直接起诉(件) | 后起诉(件) | | | | | | | | |
            | 1 | 2 | 3 | 4 | 10 | 1 | 2 | 3 | 4 | 10 | 1 | 2 | 3 | 4 | 10 |
            """
        );
        Assert.Equal("10", reading.Report![CellsMatrix.Disputes.Reconsideration.Total].ToString());
        Assert.Equal("3", reading.Report[CellsMatrix.Disputes.LitigationDirect.Other].ToString());
    }

    [Fact]
    public void Words_in_a_box_stay_in_their_box()
    {
        ReportReading reading = Read("(七)总计  11  12  若干  14  15  16  17\n");
        Assert.Equal("12", reading.Report![CellsMatrix.Requests.Outcomes.Total.CommercialEnterprises].ToString());
        Assert.Equal("14", reading.Report[CellsMatrix.Requests.Outcomes.Total.PublicInterestOrganisations].ToString());
        Assert.Equal(CellState.Missing, reading.Report[CellsMatrix.Requests.Outcomes.Total.ResearchInstitutions].State);
    }

    [Fact]
    public void A_running_number_before_a_misspelt_label_is_no_figure()
    {
        ReportReading reading = Read("8  7.属于行政执法案倦  1  2  3  4  5  6  21\n");
        Assert.Equal("21", reading.Report![CellsMatrix.Requests.Outcomes.Refused.EnforcementCaseFiles.Total].ToString());
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.LabelMatchedNearest);
    }

    [Fact]
    public void A_misspelt_first_row_under_a_title_is_not_lost()
    {
        ReportReading reading = ReportReader.ReadText(
            Rows("三、收到和处理政府信息公开申请情况\n一、本年收政府信息申请的数\n901\n902\n903\n904\n905\n906\n907\n")
        );
        Assert.Contains(reading.Unmatched, stray => stray.Text == "904");
    }

    [Fact]
    public void The_unit_in_a_head_among_others_on_one_line_is_seen()
    {
        ReportReading reading = Read(
            "二、主动公开政府信息情况\n第二十条第(八)项\n序号  信息内容  本年收费金额(单位:元)\n1  行政事业性收费  150000\n"
        );
        Assert.Equal("15", reading.Report![CellsMatrix.ProactiveDisclosure.Fees.Amount].ToString());
    }

    [Fact]
    public void A_head_with_a_note_keeps_its_unit()
    {
        ReportReading reading = Read("第二十条第(八)项\n| 信息内容(件) | 本年收费金额(单位:元)(件) |\n| 行政事业性收费 | 10940000 |\n");
        Assert.Equal("1094", reading.Report![CellsMatrix.ProactiveDisclosure.Fees.Amount].ToString());
    }

    [Fact]
    public void Running_numbers_do_not_make_an_edition()
    {
        ReportReading reading = ReportReader.ReadText(
            Rows(
                """
                二、主动公开政府信息情况
                第二十条第(一)项
                信息内容
                本年制了发件数
                本年废止内件数
                现行有效及件数
                规章
                0
                0
                0
                第二十条第(五)项
                序号
                信息内容
                本年处理决定数量
                3
                行政许可
                0
                序号
                """
            )
        );
        Assert.IsType<Report2021>(reading.Report);
    }

    [Fact]
    public void A_label_in_brackets_behind_a_number_is_no_remark()
    {
        Assert.False(FigureParser.IsBoxText("9 (一)回应公众关注热点或重大舆情数(不同方式计1次)"));
        Assert.True(FigureParser.Parse("22(其中修订16件)[1]").IsNumber);
    }

    [Fact]
    public void A_figure_in_words_behind_the_heads_of_section_four_is_not_lost()
    {
        string heads = string.Concat(Enumerable.Repeat("结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n", 3));
        ReportReading reading = ReportReader.ReadText(
            Rows("")
                + $"四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n{heads}十七\n6\n16\n201\n240\n1\n0\n0\n0\n1\n"
        );
        Assert.Contains(reading.Unmatched, stray => stray.Text == "十七");
        Assert.Equal(CellState.Missing, reading.Report!.StateOf(CellsMatrix.Disputes.Reconsideration.Upheld));
    }

    [Theory]
    [InlineData("十二\n六、举报投诉数量")]
    [InlineData("十二\n（六）、举报投诉数量")]
    public void A_figure_in_words_is_no_number_of_the_row_below_it(string lines)
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2016年政府信息公开工作年度报告\n统计指标\n单位\n统计数\n四、行政复议数量\n件\n1\n(一)维持具体行政行为数\n件\n1\n五、行政诉讼数量\n件\n20\n"
                + $"(二)被依法纠错数\n件\n{lines}\n件\n3\n"
        );
        Assert.Equal(CellState.Missing, reading.Report!.StateOf(CellsIndicator.Litigation.Corrected));
        Assert.Equal("3", reading.Report[CellsIndicator.Complaints].ToString());
        Assert.Contains(reading.Unmatched, stray => stray.Text == "十二");
    }

    [Theory]
    [InlineData("(六的)其他处理  3.其他情行  5  0  20  1  14  若干  40", "40")]
    [InlineData("(六的)其他处理  1.申请人无正当理由逾期不补正、行政机关不再处理其的政府信息公开申请  5  0  20  1  14  若干  41", "41")]
    public void A_misspelt_row_behind_a_misspelt_group_is_not_lost(string line, string last)
    {
        ReportReading reading = Read($"(五)不予处理  2.重复申请  1  2  3  4  5  6  21\n{line}\n(七)总计  1  2  3  4  5  6  21\n");
        bool isRead = reading.Report!.Cells.Any(pair => pair.Value.ToString() == last);
        bool isKept = reading.Unmatched.Any(stray => stray.Text == last);
        Assert.True(isRead || isKept);
        Assert.Contains(reading.Problems, problem => problem.ToString().Contains("若干", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("三、本年度办理结果（不含下属单位）")]
    [InlineData("三、本年度办里结果（不含下属单位）")]
    public void The_head_over_the_outcomes_opens_no_other_section_with_a_note(string head)
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n\n二、上年结转政府信息公开申请数量\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n"
                + $"{head}\n\n(一)予以公开\n\n若干\n\n1579\n\n8\n\n391771\n\n339\n\n393697\n\n"
                + "(二)部分公开\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n(七)总计\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n"
        );
        Assert.Contains(reading.Unmatched, stray => stray.Text == "1579");
        Assert.Equal(CellState.Missing, reading.Report!.StateOf(CellsMatrix.Requests.Outcomes.Granted.NaturalPersons));
    }

    [Fact]
    public void Figures_on_a_line_behind_heads_in_a_table_are_those_of_section_four()
    {
        ReportReading reading = Read(
            "四、政府信息公开行政复议、行政诉讼情况\n| 行政复议 | 行政诉讼 |\n| 结果结果其他尚未 | 结果结果其他尚未 |\n| 总计维持纠正结果审结 | 维持纠正结果审结 |\n"
                + "1  2  3  4  10  1  2  3  4  11  1  2  3  4  12\n"
        );
        Assert.Equal("10", reading.Report![CellsMatrix.Disputes.Reconsideration.Total].ToString());
        Assert.Equal("11", reading.Report[CellsMatrix.Disputes.LitigationDirect.Total].ToString());
    }

    [Theory]
    [InlineData("(一)予以公开 1 2 3 4 5 6 21 9\n1.属于国家秘密\n")]
    [InlineData("| (一)予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n7  8\n1.属于国家秘密\n")]
    public void A_label_behind_figures_that_may_be_its_own_is_of_no_empty_row(string lines)
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + $"二、上年结转政府信息公开申请数量 1 2 3 4 5 6 21\n{lines}2.其他法律行政法规禁止公开\n3.危及“三安全一稳定” 1 2 3 4 5 6 21\n"
                + string.Concat(Enumerable.Range(4, 5).Select(row => $"{Refusals[row - 4]} 1 2 3 4 5 6 21\n"))
                + "(七)总计 1 2 3 4 5 6 21\n四、结转下年度继续办理 1 2 3 4 5 6 21\n"
        );
        Assert.Equal(CellState.Missing, reading.Report!.StateOf(CellsMatrix.Requests.Outcomes.Refused.StateSecrets.Total));
    }

    [Theory]
    [InlineData("(一)回应公众关注热点或重大舆情九数(不同方式回应同一热点或舆情计1次)")]
    [InlineData("(一回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)")]
    public void A_row_that_is_like_none_between_two_tables_of_the_form_is_not_lost(string label)
    {
        ReportReading reading = ReportReader.ReadText(
            "某区2015年政府信息公开工作年度报告\n4.政务微信公开政府信息数\t条\t0\n5.其他方式公开政府信息数\t条\t0\n二、回应解读情况\n"
                + $"{label}\t次\t288438\n小计\t\t88\n"
                + "(二)通过不同渠道和方式回应解读的情况\n1.参加或举办新闻发布会总次数\t次\t3\n2.政府网站在线访谈次数\t次\t14\n"
        );
        Assert.Equal(["288438", "88"], reading.Unmatched.Select(stray => stray.Text));
    }

    private static ReportReading Read(string lines) => ReportReader.ReadText(Rows("") + lines);

    /// <summary>Three rows by which the form is known, and more.</summary>
    private static string Rows(string lines) =>
        $"某区2021年政府信息公开工作年度报告\n{lines}\n三、收到和处理政府信息公开申请情况\n二、上年结转政府信息公开申请数量 1 2 3 4 5 6 7\n"
        + "(一)予以公开 1 2 3 4 5 6 7\n(二)部分公开 1 2 3 4 5 6 7\n";
}

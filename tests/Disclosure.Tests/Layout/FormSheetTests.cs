using System.Text;

namespace Disclosure.Tests;

/// <summary>The layout against what a person reads off the printed forms: titles, captions, heads, spans. Nothing here is taken from the catalogue.</summary>
public sealed class FormSheetTests
{
    public static TheoryData<ReportForm> Forms => [.. AllForms.Each];

    [Theory, MemberData(nameof(Forms))]
    public void Every_cell_of_the_form_stands_in_exactly_one_box(ReportForm form)
    {
        Cell[] drawn = FormSheet.Of(form).Boxes.Where(box => box.Kind == FormBoxKind.Figure).Select(box => box.Cell).ToArray();
        Assert.Equal(drawn.Length, drawn.Distinct().Count());
        Assert.Equal(Cell.On(form).Concat(Cell.HeadingsOn(form)).OrderBy(cell => cell.Id), drawn.OrderBy(cell => cell.Id));
        Assert.All(FormSheet.Of(form).Boxes, box => Assert.Equal(box.Kind == FormBoxKind.Figure, !box.Cell.IsNone));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Boxes_fill_every_table_without_gap_or_overlap(ReportForm form)
    {
        foreach (FormTable table in FormSheet.Of(form).Tables)
        {
            int[,] covered = new int[table.Rows.Count, table.Columns];
            for (int row = 0; row < table.Rows.Count; row++)
            {
                foreach (FormBox box in table.Rows[row].Boxes)
                {
                    for (int down = 0; down < box.RowSpan; down++)
                    {
                        for (int right = 0; right < box.ColumnSpan; right++)
                        {
                            covered[row + down, box.Column + right]++;
                        }
                    }
                }
            }
            Assert.All(covered.Cast<int>(), count => Assert.Equal(1, count));
        }
    }

    [Fact]
    public void The_indicator_table_has_three_columns_and_65_rows_under_its_head()
    {
        FormTable table = Assert.Single(FormSheet.Of(ReportForm.Indicators2014).Tables);
        Assert.Equal("政府信息公开情况统计表", table.Title);
        Assert.Equal(3, table.Columns);
        Assert.Equal(66, table.Rows.Count);
        Assert.Equal("统计指标 | 单位 | 统计数", string.Join(" | ", table.Rows[0].Boxes.Select(box => box.Text)));
        Assert.Equal("一、主动公开情况 | ", Labels(table.Rows[1]));
        Assert.Equal("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条", Labels(table.Rows[2]));
        Assert.Equal("其中：主动公开规范性文件数 | 条", Labels(table.Rows[3]));
        Assert.Equal("危及国家安全、公共安全、经济安全和社会稳定 | 件", Labels(table.Rows[38]));
        Assert.Equal("七、依申请公开信息收取的费用 | 万元", Labels(table.Rows[54]));
        Assert.Equal("（三）接受培训人员数 | 人次", Labels(table.Rows[65]));
        Assert.Equal(7, table.Rows.Skip(1).Count(row => row.Boxes[1].Text.Length == 0));
    }

    [Fact]
    public void Section_two_of_2021_has_four_blocks_with_their_own_heads() =>
        Assert.Equal(
            """
            第二十条第（一）项 4x1
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章
            行政规范性文件
            第二十条第（五）项 4x1
            信息内容 | 本年处理决定数量 3x1
            行政许可
            第二十条第（六）项 4x1
            信息内容 | 本年处理决定数量 3x1
            行政处罚
            行政强制
            第二十条第（八）项 4x1
            信息内容 | 本年收费金额（单位：万元） 3x1
            行政事业性收费
            """,
            Outline(Table(ReportForm.Matrix2021, "二、主动公开政府信息情况"))
        );

    [Fact]
    public void Section_two_of_2019_has_five_blocks_with_their_own_heads() =>
        Assert.Equal(
            """
            第二十条第（一）项 4x1
            信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
            规章
            规范性文件
            第二十条第（五）项 4x1
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
            行政许可
            其他对外管理服务事项
            第二十条第（六）项 4x1
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
            行政处罚
            行政强制
            第二十条第（八）项 4x1
            信息内容 | 上一年项目数量 | 本年增/减 2x1
            行政事业性收费
            第二十条第（九）项 4x1
            信息内容 | 采购项目数量 | 采购总金额 2x1
            政府集中采购
            """,
            Outline(Table(ReportForm.Matrix2019, "二、主动公开政府信息情况"))
        );

    [Theory]
    [InlineData(ReportForm.Matrix2019, 23, 20)]
    [InlineData(ReportForm.Matrix2021, 25, 22)]
    public void Section_three_has_seven_columns_and_the_outcomes_in_groups(ReportForm form, int rows, int outcomes)
    {
        FormTable table = Table(form, "三、收到和处理政府信息公开申请情况");
        Assert.Equal(10, table.Columns);
        Assert.Equal(3 + rows, table.Rows.Count);
        string expected = $"""
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3 | 申请人情况 7x1
            自然人 1x2 | 法人或其他组织 5x1 | 总计 1x2
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
            一、本年新收政府信息公开申请数量 3x1
            二、上年结转政府信息公开申请数量 3x1
            三、本年度办理结果 1x{outcomes} | （一）予以公开 2x1
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 2x1
            （三）不予公开 1x8 | 1.属于国家秘密
            2.其他法律行政法规禁止公开
            3.危及“三安全一稳定”
            4.保护第三方合法权益
            5.属于三类内部事务信息
            6.属于四类过程性信息
            7.属于行政执法案卷
            8.属于行政查询事项
            （四）无法提供 1x3 | 1.本机关不掌握相关政府信息
            2.没有现成信息需要另行制作
            3.补正后申请内容仍不明确
            （五）不予处理 1x5 | 1.信访举报投诉类申请
            2.重复申请
            3.要求提供公开出版物
            4.无正当理由大量反复申请
            5.要求行政机关确认或重新出具已获取信息

            """;
        expected +=
            form == ReportForm.Matrix2019
                ? "（六）其他处理 2x1\n"
                : """
                    （六）其他处理 1x3 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
                    2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
                    3.其他

                    """;
        Assert.Equal(expected + "（七）总计 2x1\n四、结转下年度继续办理 3x1", Outline(table));
        Assert.All(table.Rows.Skip(3), row => Assert.Equal(7, row.Boxes.Count(box => box.Kind == FormBoxKind.Figure)));
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void Section_four_is_one_line_under_three_blocks_of_five(ReportForm form)
    {
        FormTable table = Table(form, "四、政府信息公开行政复议、行政诉讼情况");
        Assert.Equal(15, table.Columns);
        Assert.Equal(4, table.Rows.Count);
        Assert.Equal(
            """
            行政复议 5x1 | 行政诉讼 10x1
            结果维持 1x2 | 结果纠正 1x2 | 其他结果 1x2 | 尚未审结 1x2 | 总计 1x2 | 未经复议直接起诉 5x1 | 复议后起诉 5x1
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计

            """,
            Outline(table)
        );
        Assert.Equal(
            [
                CellsMatrix.Disputes.Reconsideration.Upheld,
                CellsMatrix.Disputes.LitigationDirect.Upheld,
                CellsMatrix.Disputes.LitigationAfterReconsideration.Total,
            ],
            new[] { 0, 5, 14 }.Select(column => table.Rows[3].Boxes[column].Cell)
        );
    }

    [Fact]
    public void A_box_stands_beside_its_label_and_under_its_head()
    {
        FormTable table = Table(ReportForm.Matrix2021, "三、收到和处理政府信息公开申请情况");
        FormRow row = table.Rows.Single(row => row.Boxes.Any(box => box.Text == "2.重复申请"));
        Assert.Equal(CellsMatrix.Requests.Outcomes.NotProcessed.Repeat, row.Boxes.Skip(1).Select(box => box.Cell));
        Assert.Equal([3, 4, 5, 6, 7, 8, 9], row.Boxes.Skip(1).Select(box => box.Column));
    }

    [Fact]
    public void A_report_gets_a_row_more_for_each_line_that_it_fills_outside_the_boxes()
    {
        Report report = Report2021.Blank.With(CellsMatrix.Requests.Outcomes.Refused.Stated.Total, 4);
        FormTable table = FormSheet.Of(report).Tables[1];
        Assert.Equal(3 + 26, table.Rows.Count);
        int line = Rows(table).ToList().FindIndex(text => text == "（三）不予公开 2x1");
        Assert.Equal("（三）不予公开 1x8 | 1.属于国家秘密", Rows(table).ElementAt(line + 1));
        Assert.Equal(23, table.Rows[5].Boxes[0].RowSpan);
        Assert.Same(FormSheet.Of(ReportForm.Matrix2021), FormSheet.Of(Report2021.Blank));
    }

    [Fact]
    public void A_report_of_2019_that_divides_other_handling_shows_both_the_line_and_its_rows()
    {
        Report report = Report2019.Blank.With(CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total, 2);
        FormTable table = FormSheet.Of(report).Tables[1];
        Assert.Equal(3 + 24, table.Rows.Count);
        Assert.Contains("（六）其他处理 2x1", Rows(table));
        Assert.Contains("（六）其他处理 | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", Rows(table));
    }

    [Fact]
    public void A_form_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FormSheet.Of((ReportForm)2022));
        Assert.Throws<ArgumentNullException>(() => FormSheet.Of(null!));
    }

    private static FormTable Table(ReportForm form, string title) =>
        Assert.Single(FormSheet.Of(form).Tables, table => table.Title == title);

    private static string Labels(FormRow row) =>
        string.Join(" | ", row.Boxes.Where(box => box.Kind != FormBoxKind.Figure).Select(box => box.Text));

    private static string Outline(FormTable table) => string.Join('\n', Rows(table)).Replace("\r", "", StringComparison.Ordinal);

    /// <summary>The texts of each row with columns x rows where a box is larger than one.</summary>
    private static IEnumerable<string> Rows(FormTable table) =>
        table.Rows.Select(row =>
            string.Join(
                " | ",
                row.Boxes.Where(box => box.Text.Length > 0)
                    .Select(box => box.ColumnSpan * box.RowSpan > 1 ? $"{box.Text} {box.ColumnSpan}x{box.RowSpan}" : box.Text)
            )
        );
}

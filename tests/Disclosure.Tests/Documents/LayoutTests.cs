using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class LayoutTests
{
    private static readonly string[] IndicatorHead = ["统计指标", "单位", "统计数"];

    public static TheoryData<string> IndicatorLayouts =>
        [
            "leading bars",
            "no leading bars",
            "no outer bars",
            "tabs",
            "full-width bars",
            "markdown",
            "one cell per line",
            "spaces",
            "serial numbers",
            "no head",
            "no unit column",
            "windows line ends",
        ];

    public static TheoryData<ReportForm, string> MatrixLayouts
    {
        get
        {
            var data = new TheoryData<ReportForm, string>();
            foreach (ReportForm form in (ReportForm[])[ReportForm.Matrix2019, ReportForm.Matrix2021])
            {
                foreach (
                    string layout in (string[])
                        [
                            "bars",
                            "no outer bars",
                            "tabs",
                            "one cell per line",
                            "dense lines",
                            "spaces",
                            "serial numbers",
                            "titles in the table",
                            "group in a column of its own",
                        ]
                )
                {
                    data.Add(form, layout);
                }
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(IndicatorLayouts))]
    public void The_indicator_table_is_read_in_every_layout(string layout)
    {
        List<string[]> rows = [IndicatorHead, .. Pages.IndicatorRows()];
        string text = layout switch
        {
            "leading bars" => Pages.Bars(rows),
            "no leading bars" => Pages.Lines(rows, cells => string.Join(" | ", cells) + " |"),
            "no outer bars" => Pages.Lines(rows, cells => string.Join(" | ", cells)),
            "tabs" => Pages.Lines(rows, cells => string.Join("\t", cells)),
            "full-width bars" => Pages.Lines(rows, cells => "\uFF5C" + string.Join("\uFF5C", cells) + "\uFF5C"),
            "markdown" => Pages.Bars([IndicatorHead, ["---", ":---:", "---:"], .. Pages.IndicatorRows()]),
            "one cell per line" => Pages.OnePerLine(rows),
            "spaces" => Pages.Lines(rows, cells => string.Join("  ", cells)),
            "serial numbers" => Pages.Bars([
                ["序号", .. IndicatorHead],
                .. Pages.IndicatorRows().Select((cells, index) => (string[])[$"{index + 1}", .. cells]),
            ]),
            "no head" => Pages.Bars(Pages.IndicatorRows()),
            "no unit column" => Pages.Bars(rows.Select(cells => (string[])[cells[0], cells[2]])),
            _ => Pages.Bars(rows).Replace("\n", "\r\n", StringComparison.Ordinal),
        };
        ReportReading reading = ReportReader.ReadText(text);
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Unmatched);
    }

    [Theory, MemberData(nameof(MatrixLayouts))]
    public void The_matrix_form_is_read_in_every_layout(ReportForm form, string layout)
    {
        List<string[]> rows = Pages.MatrixRows(form, Written);
        string text = layout switch
        {
            "bars" => Pages.Bars(rows),
            "no outer bars" => Pages.Lines(rows, cells => string.Join(" | ", cells)),
            "tabs" => Pages.Lines(rows, cells => string.Join("\t", cells)),
            "one cell per line" => Pages.OnePerLine(rows),
            "dense lines" => Pages.OnePerLine(rows).Replace("\n\n", "\n", StringComparison.Ordinal),
            "spaces" => Pages.Lines(rows, cells => string.Join("  ", cells)),
            "serial numbers" => Pages.Bars(
                rows.Select((cells, index) => cells.Length > 7 && cells.Length < 11 ? (string[])[$"{index}", .. cells] : cells)
            ),
            "titles in the table" => Pages.Lines(rows, cells => $"| {string.Join(" | ", cells)} |"),
            _ => Pages.Bars(InOneColumn(rows)),
        };
        ReportReading reading = ReportReader.ReadText(text);
        Pages.AssertComplete(form, reading);
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Unmatched);
    }

    [Fact]
    public void Expanded_cells_of_a_grid_are_read_by_the_columns_of_their_heads()
    {
        string[] applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
        List<string[]> rows =
        [
            ["", "", "", "申请人情况", "", "", "", "", "", ""],
            ["", "", "", .. applicants],
            .. Pages
                .MatrixRows(ReportForm.Matrix2021, _ => "7")
                .Where(row => row.Length >= 8 && row.Length <= 10 && row.Contains("7"))
                .Select(row =>
                    (string[])
                        [.. row.TakeWhile(cell => cell != "7"), .. Enumerable.Repeat("", 10 - row.Length), "", "2", "3", "", "5", "6", "7"]
                ),
        ];
        ReportReading reading = ReportReader.ReadText(Pages.Bars(rows));
        var report = Assert.IsType<Report2021>(reading.Report);
        Assert.Equal(CellState.Blank, report.StateOf(CellsMatrix.Requests.NewlyReceived.NaturalPersons));
        Assert.Equal(CellState.Blank, report.StateOf(CellsMatrix.Requests.NewlyReceived.PublicInterestOrganisations));
        Assert.Equal(2, report.Requests.NewlyReceived.CommercialEnterprises);
        Assert.Equal(7, report.Requests.Outcomes.Refused.StateSecrets.Total);
        Assert.Equal(7, report.Requests.CarriedOut.Total);
    }

    [Fact]
    public void Heads_in_another_order_are_followed()
    {
        string text = Pages
            .Matrix(ReportForm.Matrix2021)
            .Replace(
                "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
                "| 信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数 |",
                StringComparison.Ordinal
            );
        var report = Assert.IsType<Report2021>(ReportReader.ReadText(text).Report);
        Assert.Equal(
            Pages.Figure(CellsMatrix.ProactiveDisclosure.Rules.Issued),
            report.ProactiveDisclosure.Rules.InForce?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(
            Pages.Figure(CellsMatrix.ProactiveDisclosure.Rules.Repealed),
            report.ProactiveDisclosure.Rules.Issued?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Theory]
    [InlineData("| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |", "| 信息内容 | 本年新 | 本年新 | 对外公开总数量 |")]
    [InlineData(
        "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
        "| 商业 | 科研 | 社会公益组织 | 法律服务 | 其他 |\n| 企业 | 机构 | | 机构 | |"
    )]
    [InlineData("第二十条第(一)项\n", "")]
    [InlineData("| 规章 |", "| 规章(设区的市、自治州人民政府应提供相关数据) |")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")]
    [InlineData("五、存在的主要问题及改进情况", "五、存在的问题及整改措施")]
    [InlineData("| 采购总金额 |", "| 采购总金额(万元,保留四位小数) |")]
    [InlineData("| 1.属于国家秘密 |", "| 1. 属 于 国 家 秘 密 |")]
    [InlineData("危及“三安全一稳定”", "危及\"三安全一稳定\"")]
    public void Heads_and_labels_as_they_are_met_need_no_remark(string official, string met)
    {
        string text = Pages.Matrix(ReportForm.Matrix2019, Written);
        Assert.Contains(official, text, StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text.Replace(official, met, StringComparison.Ordinal));
        Pages.AssertComplete(ReportForm.Matrix2019, reading);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Labels_broken_over_lines_are_joined_with_the_figures_behind_their_last_part()
    {
        const string Text = """
            二、主动公开政府信息情况
            第二十条第(一)项
            信息内容 本年制发件数 本年废止件数 现行有效件数
            规章 0 0 0
            行政规范性
            文件 1 2 5
            第二十条第(五)项
            信息内容 本年处理决定数量
            行政许可 120
            三、收到和处理政府信息公开申请情况
            (本列数据的勾稽关系为:第一项加第二项之和,
            等于第三项加第四项之和)
            申请人情况
            自然人 法人或其他组织 总计
            商业
            企业
            科研
            机构
            社会
            公益
            组织
            法律
            服务
            机构
            其他
            一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            三、
            本年度
            办理结
            果
            (一)予以公开 1 0 0 0 0 0 1
            (二)部分公开(区分处理的,只计
            这一情形,不计其他情形) 2 0 0 0 0 0 2
            (三)不
            予公开
            1.属于国家秘密 3 0 0 0 0 0 3
            2.其他法律行政法规禁止公
            开 4 0 0 0 0 0 4
            """;
        ReportReading reading = ReportReader.ReadText(Text);
        RequestTable requests = Assert.IsType<Report2021>(reading.Report).Requests;
        Assert.Equal(5, ((Report2021)reading.Report).ProactiveDisclosure.NormativeDocuments.InForce);
        Assert.Equal(120, ((Report2021)reading.Report).ProactiveDisclosure.Licensing.Decisions);
        Assert.Equal(1, requests.NewlyReceived.Total);
        Assert.Equal(1, requests.Outcomes.Granted.Total);
        Assert.Equal(2, requests.Outcomes.GrantedInPart.NaturalPersons);
        Assert.Equal(3, requests.Outcomes.Refused.StateSecrets.Total);
        Assert.Equal(4, requests.Outcomes.Refused.ProhibitedByLaw.Total);
        Assert.Equal([ProblemCode.RowsMissing], reading.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("—5—")]
    [InlineData("第 3 页")]
    public void Page_numbers_between_the_lines_are_no_figures(string number)
    {
        string text = Pages.OnePerLine(Pages.MatrixRows(ReportForm.Matrix2021));
        foreach (
            Cell cell in (Cell[])
                [
                    CellsMatrix.Requests.NewlyReceived.NaturalPersons,
                    CellsMatrix.ProactiveDisclosure.Rules.Issued,
                    CellsMatrix.Disputes.Reconsideration.Other,
                ]
        )
        {
            string figure = "\n" + Pages.Figure(cell) + "\n";
            ReportReading reading = ReportReader.ReadText(text.Replace(figure, figure + number + "\n", StringComparison.Ordinal));
            Pages.AssertComplete(ReportForm.Matrix2021, reading);
            Assert.Empty(reading.Problems);
        }
    }

    [Theory]
    [InlineData("2021-02-19")]
    [InlineData("0435-3000018")]
    [InlineData("某区人民政府\n\n2021年2月19日")]
    public void What_stands_behind_the_last_table_is_no_part_of_it(string line)
    {
        List<string[]> rows = Pages.MatrixRows(ReportForm.Matrix2021);
        rows.RemoveAt(rows.Count - 1);
        ReportReading reading = ReportReader.ReadText(Pages.OnePerLine(rows) + line);
        Pages.AssertComplete(ReportForm.Matrix2021, reading);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_label_that_begins_on_the_line_before_is_joined()
    {
        string text = Pages
            .Indicators()
            .Replace("| (一)主动公开政府信息数(不同", "(一)主动公开政府信息数\n| (不同", StringComparison.Ordinal);
        Pages.AssertComplete(ReportForm.Indicators2014, ReportReader.ReadText(text));
    }

    [Fact]
    public void Empty_boxes_of_a_matrix_with_bars_keep_their_columns()
    {
        string text = Pages.Matrix(ReportForm.Matrix2021, cell => cell.Facts.Newest.Column is "自然人" or "总计" ? "4" : "");
        ReportReading reading = ReportReader.ReadText(text);
        var report = Assert.IsType<Report2021>(reading.Report);
        Assert.Equal(4, report.Requests.Outcomes.Refused.StateSecrets.NaturalPersons);
        Assert.Equal(4, report.Requests.Outcomes.Refused.StateSecrets.Total);
        Assert.Equal(CellState.Blank, report.StateOf(CellsMatrix.Requests.Outcomes.Refused.StateSecrets.CommercialEnterprises));
        Assert.Equal(0, report.CountOf(CellState.Missing));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("-")]
    [InlineData("——")]
    [InlineData("不涉及")]
    public void Marks_for_nothing_are_not_applicable_and_not_blank(string mark)
    {
        Report? report = ReportReader
            .ReadText(Pages.Matrix(ReportForm.Matrix2021, cell => cell.Facts.Newest.Row == "规章" ? mark : Pages.Figure(cell)))
            .Report;
        Assert.Equal(CellState.NotApplicable, report?.StateOf(CellsMatrix.ProactiveDisclosure.Rules.Issued));
        Assert.Equal(CellState.NotApplicable, report?.StateOf(CellsMatrix.ProactiveDisclosure.Rules.InForce));
        Assert.Equal(3, report?.CountOf(CellState.NotApplicable));
        Report? old = ReportReader.ReadText(Pages.Indicators(_ => mark)).Report;
        Assert.Equal(58, old?.CountOf(CellState.NotApplicable));
    }

    [Fact]
    public void An_empty_form_is_all_blank_and_says_so()
    {
        ReportReading reading = ReportReader.ReadText(Pages.Indicators(_ => ""));
        Assert.Equal(58, reading.Report?.CountOf(CellState.Blank));
        Assert.Equal([ProblemCode.NoFigures], reading.Problems.Select(problem => problem.Code));
    }

    private static IEnumerable<string[]> InOneColumn(IEnumerable<string[]> rows) =>
        rows.Select(row => row.Length is < 8 or > 10 ? row : [.. Enumerable.Repeat("", 10 - row.Length), .. row]);

    /// <summary>The amount of procurement with its unit, which the form does not print.</summary>
    private static string Written(Cell cell) =>
        cell == CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount ? Pages.Figure(cell) + "万元" : Pages.Figure(cell);

    [Fact]
    public void A_figure_merged_over_two_rows_belongs_to_neither()
    {
        const string Page =
            "<h1>某区2016年政府信息公开工作年度报告</h1><table><tr><td>统计指标<td>单位<td>统计数</tr><tr><td>1.当面申请数<td>件<td rowspan=2>12</tr>"
            + "<tr><td>2.传真申请数<td>件</tr><tr><td>3.网络申请数<td>件<td>4</tr><tr><td>4.信函申请数<td>件<td rowspan=2></tr><tr><td>(二)申请办结数<td>件</tr></table>";
        ReportReading reading = ReportReader.ReadHtml(Page);
        Cell[] both = [CellsIndicator.Requests.Received.InPerson, CellsIndicator.Requests.Received.Fax];
        ReadingProblem problem = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.FiguresMisaligned);
        Assert.Equal("1.当面申请数 / 2.传真申请数", problem.Label);
        Assert.Equal(["12"], reading.Unmatched.Select(stray => stray.Text));
        foreach (Cell cell in both)
        {
            Assert.Equal(CellState.Missing, reading.Report!.StateOf(cell));
            Assert.Equal([problem], reading.ProblemsOf(cell));
        }
        Assert.Equal(4, reading.Report![CellsIndicator.Requests.Received.Online].Number);
        Assert.Equal(CellState.Blank, reading.Report.StateOf(CellsIndicator.Requests.Received.Letter));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_indicator_table_in_two_halves_side_by_side_is_read_whole(bool isNumbered)
    {
        List<string[]> rows = Pages.IndicatorRows();
        int half = (rows.Count + 1) / 2;
        string[] Half(int index, string[]? row) =>
            [.. isNumbered ? [row is null ? "" : $"{index + 1}"] : Array.Empty<string>(), .. row ?? ["", "", ""]];
        string[] head = [.. isNumbered ? ["序号"] : Array.Empty<string>(), "统计指标", "单位", "统计数"];
        string[][] table =
        [
            [.. head, .. head],
            .. Enumerable
                .Range(0, half)
                .Select(index =>
                    (string[])[.. Half(index, rows[index]), .. Half(index + half, index + half < rows.Count ? rows[index + half] : null)]
                ),
        ];
        ReportReading reading = ReportReader.ReadText("某区2016年政府信息公开工作年度报告\n" + Pages.Bars(table));
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_label_behind_a_heading_has_a_row_of_its_own()
    {
        ReportReading reading = ReportReader.ReadText(
            """
            某区2016年政府信息公开工作年度报告
            | 1.当面申请数 | 件 | 5 | 六、举报投诉数量 | 件 | 9 |
            | 2.传真申请数 | 件 | 7 | 3.网络申请数 | 件 | 4 |
            | 二、回应解读情况 | | | 七、依申请公开信息收取的费用 | 万元 | 2 |
            """
        );
        Assert.Equal(2, reading.Report![CellsIndicator.FeesCharged].Number);
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == ProblemCode.FigureOnHeading);
    }
}

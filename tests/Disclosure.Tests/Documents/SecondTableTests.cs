using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Pages that hold a form more than once.</summary>
public sealed class SecondTableTests
{
    private const string Indicators = """
        某区2016年政府信息公开工作年度报告
        表一 区政府
        | 统计指标 | 单位 | 统计数 |
        | (一)主动公开政府信息数 | 条 | 155 |
        | 其中:主动公开规范性文件数 | 条 | |
        | 制发规范性文件总数 | 件 | |
        | 2.政府网站公开政府信息数 | 条 | 155 |
        | (一)收到申请数 | 件 | |
        表二 区公安局
        | 统计指标 | 单位 | 统计数 |
        | (一)主动公开政府信息数 | 条 | 155 |
        | 其中:主动公开规范性文件数 | 条 | 44 |
        | 制发规范性文件总数 | 件 | 45 |
        | 2.政府网站公开政府信息数 | 条 | |
        | (一)收到申请数 | 件 | 12 |
        """;

    [Theory]
    [InlineData("")]
    [InlineData("表二 区公安局\n")]
    public void A_second_indicator_table_fills_no_cell_and_is_kept_apart(string lost)
    {
        string text = lost.Length > 0 ? Indicators.ReplaceLineEndings("\n").Replace(lost, "", StringComparison.Ordinal) : Indicators;
        ReportReading reading = ReportReader.ReadText(text);
        Report report = reading.Report!;
        Assert.Equal(2, report.CountOf(CellState.Filled));
        Assert.Equal(3, report.CountOf(CellState.Blank));
        Assert.Equal([155m, 44, 45, 12], reading.Unmatched.Select(value => value.Number!.Value));
        ReadingProblem second = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
        Assert.Equal(4, second.Count);
        Assert.Equal(lost.Length > 0 ? 10 : 11, second.Location.Line);
        Assert.True(second.IsFigureLost);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_indicator_table_twice_is_kept_apart_though_its_figures_are_equal(bool bars)
    {
        List<string[]> rows =
        [
            ["统计指标", "单位", "统计数"],
            .. Pages.IndicatorRows(),
        ];
        string table = bars ? Pages.Bars(rows) : Pages.OnePerLine(rows);
        ReportReading reading = ReportReader.ReadText(table + "附表\n" + table);
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        ReadingProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(ProblemCode.SecondTable, problem.Code);
        Assert.InRange(reading.Unmatched.Count, 54, 58);
        Assert.Equal(reading.Unmatched.Count, problem.Count);
    }

    [Fact]
    public void An_indicator_table_that_goes_on_behind_a_page_break_is_one_table()
    {
        List<string[]> rows = Pages.IndicatorRows();
        string[] head = ["统计指标", "单位", "统计数"];
        string text = Pages.Bars([head, .. rows.Take(30)]) + "续表\n" + Pages.Bars([head, .. rows.Skip(30)]);
        ReportReading reading = ReportReader.ReadText(text);
        Pages.AssertComplete(ReportForm.Indicators2014, reading);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_second_matrix_completes_no_blank_row_of_the_first()
    {
        const string Head =
            "三、收到和处理政府信息公开申请情况\n| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";
        ReportReading reading = ReportReader.ReadText(
            "某局2022年政府信息公开工作年度报告\n"
                + Head
                + "| 一、本年新收政府信息公开申请数量 | 3 | | | | | | 3 |\n"
                + "| 二、上年结转政府信息公开申请数量 | | | | | | | |\n"
                + "| (一)予以公开 | | | | | | | |\n"
                + "| (二)部分公开 | 3 | | | | | | 3 |\n"
                + "附:区属某中心统计表\n"
                + Head
                + "| 一、本年新收政府信息公开申请数量 | | | | | | | |\n"
                + "| 二、上年结转政府信息公开申请数量 | 9 | | | | | | 9 |\n"
                + "| (一)予以公开 | 9 | | | | | | 9 |\n"
        );
        Assert.Equal(4, reading.Report!.CountOf(CellState.Filled));
        Assert.Equal(CellState.Blank, reading.Report.StateOf(CellsMatrix.Requests.CarriedIn.Total));
        Assert.Equal(4, reading.Unmatched.Count);
        ReadingProblem second = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
        Assert.Equal(11, second.Location.Line);
        Assert.Equal(4, second.Count);
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void The_same_matrix_twice_is_kept_apart_as_one_table_though_its_figures_are_equal(ReportForm form)
    {
        string text = Pages.Matrix(form, cell => cell.Kind == CellKind.Money ? Pages.Figure(cell) + "万元" : Pages.Figure(cell));
        Report whole = ReportReader.ReadText(text).Report!;
        ReportReading reading = ReportReader.ReadText(text + text);
        Assert.Equal(whole.Cells, reading.Report!.Cells);
        ReadingProblem second = Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
        Assert.Equal(Cell.On(form).Count, second.Count);
        Assert.Equal(Cell.On(form).Count, reading.Unmatched.Count);
    }

    [Theory]
    [InlineData("上年情况", "本年情况")]
    [InlineData("2020年", "2021年")]
    [InlineData("上年度（2020年）情况", "本年度（2021年）情况")]
    [InlineData("2020年度统计表", "（2021年度）")]
    public void Of_two_tables_the_one_of_the_reports_year_is_read(string first, string second)
    {
        const ReportForm Form = ReportForm.Matrix2021;
        string older = HtmlPages.Matrix(Form, _ => "6");
        string own = HtmlPages.Matrix(Form);
        const string Title = "<h1>某区2021年政府信息公开工作年度报告</h1>";
        foreach (string tables in new[] { $"<p>{first}</p>{older}<p>{second}</p>{own}", $"<p>{second}</p>{own}<p>{first}</p>{older}" })
        {
            ReportReading reading = ReportReader.ReadHtml(HtmlPages.Page(Title + tables));
            Pages.AssertComplete(Form, reading);
            Assert.Equal(Cell.On(Form).Count, reading.Unmatched.Count);
            Assert.All(Cell.On(Form), cell => Assert.Equal(CellConfidence.Reported, reading.ConfidenceOf(cell)));
        }
    }

    [Theory]
    [InlineData("上一\n本年\n内容\n年项目数量\n增/减")]
    [InlineData("上一年\n项目数量\n本年\n增/减")]
    [InlineData("上一年项目数量\n本年\n增/减")]
    public void The_torn_head_of_a_column_names_no_year(string heads)
    {
        static string Requests(string figure) =>
            string.Concat(
                new[] { "一、本年新收政府信息公开申请数量", "(七)总计", "四、结转下年度继续办理" }.Select(label =>
                    label + string.Concat(Enumerable.Repeat("\n" + figure, 7)) + "\n"
                )
            );
        ReportReading reading = ReportReader.ReadText(
            $"某区2019年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n{Requests("11")}"
                + $"二、主动公开政府信息情况\n第二十条第(八)项\n信息内容\n{heads}\n行政事业性收费\n5\n-2\n"
                + $"三、收到和处理政府信息公开申请情况\n{Requests("77")}"
        );
        Assert.All(
            new[] { CellsMatrix.Requests.NewlyReceived.Total, CellsMatrix.Requests.Outcomes.Total.Total },
            cell => Assert.Equal("11", reading.Report![cell].ToString())
        );
        Assert.Equal(21, Assert.Single(reading.Problems, problem => problem.Code == ProblemCode.SecondTable).Count);
    }

    [Fact]
    public void Of_two_sheets_the_one_named_after_the_reports_year_is_read()
    {
        static List<List<Box>> Sheet(Func<Cell, string> figure) => FormTables.Indicators(figure);
        byte[] workbook = OfficeFiles.Xlsx(
            (
                "封面",
                false,
                [
                    ["某区2016年政府信息公开工作年度报告"],
                ]
            ),
            ("2015年", false, Sheet(_ => "6")),
            ("2016", false, Sheet(Pages.Figure))
        );
        ReportReading reading = ReportReader.ReadStream(new MemoryStream(workbook));
        // A workbook holds numbers, which have no zeros at their end.
        Pages.AssertComplete(ReportForm.Indicators2014, reading, cell => Pages.Figure(cell).Replace(".50", ".5", StringComparison.Ordinal));
        Assert.Contains(reading.Problems, problem => problem.Code == ProblemCode.SecondTable);
    }
}

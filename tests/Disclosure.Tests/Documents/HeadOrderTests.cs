using Xunit;

namespace Disclosure.Tests.Documents;

/// <summary>Heads that stand in another order than on the form, or that are others. A figure is read where its head says, or kept apart.</summary>
public sealed class HeadOrderTests
{
    private static readonly string[] Results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    private static readonly string[] Blocks = ["行政复议", "未经复议直接起诉", "复议后起诉"];
    private static readonly string[] Applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
    private static readonly string[] Requests = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "(一)予以公开"];

    /// <summary>Rows by which the form is known.</summary>
    private static readonly string Rows =
        "三、收到和处理政府信息公开申请情况\n" + string.Concat(Requests.Select(row => $"| {row} | 1 | 1 | 1 | 1 | 1 | 1 | 6 |\n"));

    [Theory]
    [InlineData("总计 结果维持 结果纠正 其他结果 尚未审结")]
    [InlineData("结果纠正 结果维持 其他结果 尚未审结 总计")]
    [InlineData("结果维持 结果纠正 其他结果 尚未审结 总计")]
    public void Results_of_section_four_are_read_in_the_order_of_their_heads(string heads)
    {
        string[] order = heads.Split(' ');
        string[] head = ["", .. order];
        string[][] rows = [head, .. Blocks.Select(block => (string[])[block, .. order.Select(result => FigureOf(block, result))])];
        AssertDisputes(Pages.Bars(rows), isRead: true);
        AssertDisputes(Html(rows), isRead: true);

        string[] wide = [.. Blocks.SelectMany(block => order.Select(result => FigureOf(block, result)))];
        string[][] drawn =
        [
            ["行政复议", "行政诉讼"],
            [.. order, Blocks[1], Blocks[2]],
            [.. order, .. order],
            wide,
        ];
        AssertDisputes(Pages.Bars(drawn), isRead: true);
        AssertDisputes(Pages.OnePerLine(drawn), isRead: true);
    }

    [Fact]
    public void Blocks_of_section_four_are_read_in_the_order_of_their_heads()
    {
        string[] physical = [Blocks[1], Blocks[2], Blocks[0]];
        string[][] drawn =
        [
            ["行政诉讼", "行政复议"],
            [Blocks[1], Blocks[2], .. Results],
            [.. Results, .. Results],
            Figures(physical),
        ];
        AssertDisputes(Pages.Bars(drawn), isRead: true);
        AssertDisputes(Pages.OnePerLine(drawn), isRead: true);
        AssertDisputes(
            HtmlPages.Table([
                [new("行政诉讼", 1, 10), new("行政复议", 1, 5)],
                [new("未经复议直接起诉", 1, 5), new("复议后起诉", 1, 5), .. Results.Select(result => new Box(result, 2))],
                [.. Results.Concat(Results).Select(result => (Box)result)],
                [.. Figures(physical).Select(figure => (Box)figure)],
            ]),
            isRead: true
        );
        string[][] swapped =
        [
            ["行政复议", "行政诉讼"],
            [.. Results, Blocks[2], Blocks[1]],
            [.. Results, .. Results],
            Figures([Blocks[0], Blocks[2], Blocks[1]]),
        ];
        AssertDisputes(Pages.Bars(swapped), isRead: true);
        AssertDisputes(Html(swapped), isRead: true);
        AssertDisputes(Pages.OnePerLine(swapped), isRead: true);
    }

    [Theory]
    [InlineData("行政复议", "行政调解")]
    [InlineData("尚未审结", "撤回")]
    public void Another_head_in_section_four_leaves_it_open(string name, string other)
    {
        string[][] drawn =
        [
            ["行政复议", "行政诉讼"],
            [.. Results, Blocks[1], Blocks[2]],
            [.. Results, .. Results],
            Figures(Blocks),
        ];
        string[][] rows = [.. drawn.Select(row => row.Select(text => text == name ? other : text).ToArray())];
        AssertDisputes(Pages.Bars(rows), isRead: false);
        AssertDisputes(Html(rows), isRead: false);
        AssertDisputes(Pages.OnePerLine(rows), isRead: false);
    }

    [Theory]
    [InlineData(
        "总计 自然人 法人或其他组织|商业企业 科研机构 社会公益组织 法律服务机构 其他",
        "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他"
    )]
    [InlineData(
        "自然人 法人或其他组织 总计|科研机构 商业企业 社会公益组织 法律服务机构 其他",
        "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计"
    )]
    [InlineData(
        "自然人 法人或其他组织 总计|科研机构类 商业企业类 社会公益组织 法律服务机构 其他",
        "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计"
    )]
    [InlineData(
        "项目 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他",
        "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他"
    )]
    [InlineData(
        "项目 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
        "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"
    )]
    public void Figures_of_section_three_are_read_in_the_order_of_their_heads(string heads, string columns)
    {
        string[] order = columns.Split(' ');
        string[][] head = [.. heads.Split('|').Select(row => row.Split(' '))];
        string[][] rows = [.. Requests.Select(row => (string[])[row, .. order.Select(applicant => FigureOf(row, applicant))])];
        AssertRequests(Pages.Bars([.. head, .. rows]), isRead: true);
        // One below the other, without 法人或其他组织, they do not say whether they are one row or two.
        AssertRequests(Pages.OnePerLine([.. head, .. rows]), isRead: head.Length > 1 || order[0] == "自然人");
        AssertRequests(Pages.Lines([.. head, .. rows], cells => string.Join("  ", cells)), isRead: true);
    }

    [Fact]
    public void A_head_in_a_table_of_its_own_holds_for_the_next_table()
    {
        string[] order = ["总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
        string head = HtmlPages.Table([
            [new("", 2), new("总计", 2), new("自然人", 2), new("法人或其他组织", 1, 5)],
            [.. order.Skip(2).Select(name => (Box)name)],
        ]);
        string rows = Html([.. Requests.Select(row => (string[])[row, .. order.Select(applicant => FigureOf(row, applicant))])]);
        AssertRequests(head + rows, isRead: true);
    }

    [Theory]
    [InlineData("总计", "上年总计")]
    [InlineData("总计", "备注")]
    [InlineData("总计", "其中网上申请")]
    [InlineData("自然人", "外国公民")]
    public void Another_head_in_section_three_leaves_it_open(string name, string other)
    {
        List<List<Box>> head =
        [
            [new("", 2), new("自然人", 2), new("法人或其他组织", 1, 5), new("总计", 2)],
            [.. Applicants[1..6].Select(applicant => (Box)applicant)],
        ];
        List<List<Box>> rows =
        [
            .. Requests.Select(row => (List<Box>)[row, .. Applicants.Select(applicant => (Box)FigureOf(row, applicant))]),
        ];
        List<List<Box>> drawn =
        [
            .. head.Concat(rows).Select(row => row.Select(box => box.Text == name ? box with { Text = other } : box).ToList()),
        ];
        AssertRequests(HtmlPages.Table(drawn), isRead: false);
        string[][] texts = [.. drawn.Select(row => row.Select(box => box.Text).Where(text => text.Length > 0).ToArray())];
        AssertRequests(Pages.Bars(texts), isRead: false);
        AssertRequests(Pages.OnePerLine(texts), isRead: false);
    }

    [Theory]
    [InlineData("上年处理决定数量", null)]
    [InlineData("2020年处理决定数量", null)]
    [InlineData("备用", null)]
    [InlineData("2021年处理决定数量", "5")]
    [InlineData("本年处理决定", "5")]
    [InlineData("处理决定数量", "5")]
    [InlineData("本年处理决顶数量", "5")]
    [InlineData("", "5")]
    public void A_head_of_section_two_that_says_otherwise_leaves_its_rows_open(string head, string? expected)
    {
        ReportReading reading = Read($"第二十条第(五)项\n| 信息内容 | {head} |\n| 行政许可 | 5 |\n{Rows}");
        AssertFigure(expected, reading, CellsMatrix.ProactiveDisclosure.Licensing.Decisions);
    }

    [Theory]
    [InlineData("上年制发件数", "上年废止件数", "现行有效件数", null)]
    [InlineData("当前有效", "当年新发", "当年作废", null)]
    [InlineData("本年制了发件数", "本年废止内件数", "现行有效及件数", "4")]
    public void Three_heads_of_section_two_are_each_looked_at(string first, string second, string third, string? expected)
    {
        ReportReading reading = Read($"第二十条第(一)项\n| 信息内容 | {first} | {second} | {third} |\n| 规章 | 4 | 5 | 6 |\n{Rows}");
        AssertFigure(expected, reading, CellsMatrix.ProactiveDisclosure.Rules.Issued);
        AssertFigure(expected is null ? null : "6", reading, CellsMatrix.ProactiveDisclosure.Rules.InForce);
    }

    [Fact]
    public void Heads_of_a_table_that_is_not_read_make_no_edition()
    {
        string second = Pages.Matrix(ReportForm.Matrix2019, _ => "77", 2019);
        ReportReading reading = ReportReader.ReadText(
            Pages.Matrix(ReportForm.Matrix2021) + second + second[second.IndexOf("二、主动", StringComparison.Ordinal)..]
        );
        Assert.IsType<Report2021>(reading.Report);
    }

    private static string FigureOf(string row, string column)
    {
        int first = Array.IndexOf(Blocks, row) is >= 0 and var block ? block + 1 : Array.IndexOf(Requests, row) + 1;
        int second =
            first > 0 && Array.IndexOf(Results, column) is >= 0 and var result && Blocks.Contains(row)
                ? result
                : Array.IndexOf(Applicants, column);
        return $"{first}0{second}";
    }

    private static string[] Figures(string[] blocks) => [.. blocks.SelectMany(block => Results.Select(result => FigureOf(block, result)))];

    private static string Html(IEnumerable<string[]> rows) => HtmlPages.Table(rows.Select(row => row.Select(text => (Box)text).ToList()));

    private static ReportReading Read(string section) =>
        section.Contains("<table", StringComparison.Ordinal)
            ? ReportReader.ReadHtml($"<h1>某区2021年政府信息公开工作年度报告</h1>{section}")
            : ReportReader.ReadText($"某区2021年政府信息公开工作年度报告\n{section}");

    private static void AssertFigure(string? expected, ReportReading reading, Cell cell)
    {
        CellValue value = reading.Report is { } report ? report[cell] : CellValue.Missing;
        Assert.Equal(expected, value.State == CellState.Filled ? value.ToString() : null);
        Assert.True(expected is not null || reading.Problems.Any(problem => problem.IsFigureLost));
    }

    private static void AssertDisputes(string table, bool isRead) =>
        AssertSection(
            Titled("四、政府信息公开行政复议、行政诉讼情况", table),
            Cell.On(ReportForm.Matrix2021).Where(cell => CodeOf(cell) is ['四', ..] && CodeOf(cell).Count(sign => sign == '/') == 2),
            cell => FigureOf(CodeOf(cell).Split('/')[1], CodeOf(cell).Split('/')[2]),
            isRead
        );

    private static void AssertRequests(string table, bool isRead)
    {
        string[] codes = ["一", "二", "三(一)"];
        AssertSection(
            Titled("三、收到和处理政府信息公开申请情况", table),
            Cell.On(ReportForm.Matrix2021).Where(cell => codes.Contains(CodeOf(cell).Split('/')[0])),
            cell => FigureOf(Requests[Array.IndexOf(codes, CodeOf(cell).Split('/')[0])], CodeOf(cell).Split('/')[1]),
            isRead
        );
    }

    private static string CodeOf(Cell cell) => cell.CodeOn(ReportForm.Matrix2021);

    private static string Titled(string title, string table) =>
        table.Contains("<table", StringComparison.Ordinal) ? $"<h2>{title}</h2>{table}" : $"{title}\n{table}";

    private static void AssertSection(string page, IEnumerable<Cell> cells, Func<Cell, string> figure, bool isRead)
    {
        ReportReading reading = Read(page);
        Cell[] section = [.. cells];
        Assert.NotEmpty(section);
        foreach (Cell cell in section)
        {
            CellValue value = reading.Report is { } report ? report[cell] : CellValue.Missing;
            Assert.True(
                isRead ? value.ToString() == figure(cell) : value.State == CellState.Missing,
                $"{CodeOf(cell)} is read as {value} from\n{page}\n{string.Join('\n', reading.Problems)}"
            );
        }
        Assert.True(isRead || reading.Problems.Any(problem => problem.IsFigureLost));
    }
}

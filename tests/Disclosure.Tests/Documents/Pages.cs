using System.Globalization;
using System.Text;

namespace Disclosure.Tests.Documents;

/// <summary>Draws pages with a table in many shapes, so that every cell has a figure of its own.</summary>
internal static partial class Pages
{
    /// <summary>A figure that no other cell of the form has.</summary>
    public static string Figure(Cell cell) =>
        cell.Kind switch
        {
            CellKind.Money => (1000 + cell.Id).ToString(CultureInfo.InvariantCulture) + ".50",
            CellKind.SignedCount => "-" + (1000 + cell.Id).ToString(CultureInfo.InvariantCulture),
            _ => (1000 + cell.Id).ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>The rows of the indicator table as label, unit and figure; headings have neither.</summary>
    public static List<string[]> IndicatorRows(Func<Cell, string>? figure = null) =>
        Cell.On(ReportForm.Indicators2014)
            .Concat(Cell.HeadingsOn(ReportForm.Indicators2014))
            .OrderBy(cell => cell.Id)
            .Select(cell =>
                cell.Kind == CellKind.Heading ? [cell.Label, "", ""] : new[] { cell.Label, cell.Unit, (figure ?? Figure)(cell) }
            )
            .ToList();

    /// <summary>The page of an indicator table with bars.</summary>
    public static string Indicators(Func<Cell, string>? figure = null) =>
        "某区2016年政府信息公开工作年度报告\n政府信息公开情况统计表\n"
        + Bars([
            ["统计指标", "单位", "统计数"],
            .. IndicatorRows(figure),
        ]);

    /// <summary>The rows of a matrix form, heads, captions and titles included; group cells stand in front of the first row of their group.</summary>
    public static List<string[]> MatrixRows(ReportForm form, Func<Cell, string>? figure = null)
    {
        figure ??= Figure;
        List<string[]> rows =
        [
            ["二、主动公开政府信息情况"],
        ];
        foreach (
            IGrouping<string, Cell> block in Cell.On(form)
                .Where(cell => cell.CodeOn(form).StartsWith("二(", StringComparison.Ordinal))
                .GroupBy(cell => cell.Facts.On(form)!.Block)
        )
        {
            rows.Add([block.Key]);
            rows.Add(["信息内容", .. block.Select(cell => cell.Facts.On(form)!.Column).Distinct()]);
            rows.AddRange(block.GroupBy(cell => cell.Facts.On(form)!.Row).Select(row => (string[])[row.Key, .. row.Select(figure)]));
        }
        rows.Add(["三、收到和处理政府信息公开申请情况"]);
        rows.Add(["(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", "申请人情况"]);
        rows.Add(["自然人", "法人或其他组织", "总计"]);
        rows.Add(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]);
        string group = "";
        foreach (IGrouping<string, Cell> row in Requests(form).GroupBy(cell => cell.CodeOn(form).Split('/')[0]))
        {
            CellPlace place = row.First().Facts.On(form)!;
            var front = new List<string>();
            if (row.Key == "三(一)")
            {
                front.Add("三、本年度办理结果");
            }
            if (place.Block.Length > 0 && place.Block != group)
            {
                front.Add(place.Block);
            }
            group = place.Block;
            rows.Add([.. front, place.Row, .. row.Select(figure)]);
        }
        rows.Add(["四、政府信息公开行政复议、行政诉讼情况"]);
        rows.Add(["行政复议", "行政诉讼"]);
        rows.Add(["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉"]);
        rows.Add([.. Enumerable.Repeat<string[]>(["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], 2).SelectMany(five => five)]);
        rows.Add([
            .. Cell.On(form)
                .Where(cell =>
                    cell.CodeOn(form).StartsWith("四/", StringComparison.Ordinal) && cell.CodeOn(form).Count(slash => slash == '/') == 2
                )
                .Select(figure),
        ]);
        rows.Add(["五、存在的主要问题及改进情况"]);
        return rows;
    }

    /// <summary>The page of a matrix form with bars; titles and captions stand between the tables.</summary>
    public static string Matrix(ReportForm form, Func<Cell, string>? figure = null, int? year = null) =>
        $"某区{year ?? (int)form}年政府信息公开工作年度报告\n一、总体情况\n全年工作平稳。\n"
        + Bars(MatrixRows(form, figure))
        + "主要问题是力量不足。\n";

    public static string Bars(IEnumerable<string[]> rows) =>
        Lines(rows, cells => cells.Length == 1 ? cells[0] : $"| {string.Join(" | ", cells)} |");

    public static string OnePerLine(IEnumerable<string[]> rows) =>
        string.Concat(rows.SelectMany(row => row).Where(cell => cell.Length > 0).Select(cell => cell + "\n\n"));

    public static string Lines(IEnumerable<string[]> rows, Func<string[], string> draw)
    {
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            text.Append(draw(row)).Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<Cell> Requests(ReportForm form) =>
        Cell.On(form).Where(cell => cell.CodeOn(form).Count(slash => slash == '/') == 1);
}

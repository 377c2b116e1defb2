namespace Disclosure.Tests.Documents;

/// <summary>A box of a table as a person draws it: its text, and how many rows and columns it spans.</summary>
internal sealed record Box(string Text, int Rows = 1, int Columns = 1)
{
    public static implicit operator Box(string text) => new(text);
}

/// <summary>The official forms drawn by hand as tables with merged boxes, every cell with a figure of its own.</summary>
internal static class FormTables
{
    private static readonly string[] Results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <summary>The blocks of section two, a table each: caption, head, rows.</summary>
    public static IEnumerable<List<List<Box>>> Disclosure(ReportForm form, Func<Cell, string> figure)
    {
        foreach (
            IGrouping<string, Cell> block in Cell.On(form)
                .Where(cell => cell.CodeOn(form).StartsWith("二(", StringComparison.Ordinal))
                .GroupBy(cell => cell.Facts.On(form)!.Block)
        )
        {
            string[] columns = block.Select(cell => cell.Facts.On(form)!.Column).Distinct().ToArray();
            List<List<Box>> table =
            [
                [new(block.Key, 1, columns.Length + 1)],
                ["信息内容", .. columns.Select(column => (Box)column)],
            ];
            table.AddRange(
                block
                    .GroupBy(cell => cell.Facts.On(form)!.Row)
                    .Select(row => (List<Box>)[row.Key, .. row.Select(cell => (Box)figure(cell))])
            );
            yield return table;
        }
    }

    /// <summary>Section three, with its head over three rows and its groups in columns of their own.</summary>
    public static List<List<Box>> Requests(ReportForm form, Func<Cell, string> figure)
    {
        IGrouping<string, Cell>[] rows = Cell.On(form)
            .Where(cell => cell.CodeOn(form).Count(slash => slash == '/') == 1)
            .GroupBy(cell => cell.CodeOn(form).Split('/')[0])
            .ToArray();
        List<List<Box>> table =
        [
            [new("(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)", 3, 3), new("申请人情况", 1, 7)],
            [new("自然人", 2), new("法人或其他组织", 1, 5), new("总计", 2)],
            ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
        ];
        string group = "";
        foreach (IGrouping<string, Cell> row in rows)
        {
            CellPlace place = row.First().Facts.On(form)!;
            var line = new List<Box>();
            bool isOutcome = row.Key.StartsWith("三(", StringComparison.Ordinal);
            if (row.Key == "三(一)")
            {
                line.Add(new Box("三、本年度办理结果", rows.Count(other => other.Key.StartsWith("三(", StringComparison.Ordinal))));
            }
            if (place.Block.Length > 0 && place.Block != group)
            {
                line.Add(new Box(place.Block, rows.Count(other => other.First().Facts.On(form)!.Block == place.Block)));
            }
            group = place.Block;
            line.Add(
                new Box(
                    place.Row,
                    1,
                    place.Block.Length > 0 ? 1
                        : isOutcome ? 2
                        : 3
                )
            );
            line.AddRange(row.Select(cell => (Box)figure(cell)));
            table.Add(line);
        }
        return table;
    }

    /// <summary>Section four, fifteen boxes in one row.</summary>
    public static List<List<Box>> Disputes(ReportForm form, Func<Cell, string> figure) =>
        [
            [new("行政复议", 1, 5), new("行政诉讼", 1, 10)],
            [.. Results.Select(result => new Box(result, 2)), new("未经复议直接起诉", 1, 5), new("复议后起诉", 1, 5)],
            [.. Results.Concat(Results).Select(result => (Box)result)],
            [.. DisputeCells(form).Select(cell => (Box)figure(cell))],
        ];

    /// <summary>Section four, three rows of five.</summary>
    public static List<List<Box>> StackedDisputes(ReportForm form, Func<Cell, string> figure)
    {
        Box[] figures = DisputeCells(form).Select(cell => (Box)figure(cell)).ToArray();
        return
        [
            ["", "", .. Results.Select(result => (Box)result)],
            [new("行政复议", 1, 2), .. figures[..5]],
            [new("行政诉讼", 2), "未经复议直接起诉", .. figures[5..10]],
            ["复议后起诉", .. figures[10..]],
        ];
    }

    public static List<List<Box>> Indicators(Func<Cell, string> figure) =>
        [
            ["统计指标", "单位", "统计数"],
            .. Pages.IndicatorRows(figure).Select(row => row.Select(text => (Box)text).ToList()),
        ];

    private static IEnumerable<Cell> DisputeCells(ReportForm form) =>
        Cell.On(form)
            .Where(cell =>
                cell.CodeOn(form).StartsWith("四/", StringComparison.Ordinal) && cell.CodeOn(form).Count(slash => slash == '/') == 2
            );
}

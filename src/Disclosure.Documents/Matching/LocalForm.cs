namespace Disclosure;

/// <summary>
/// The local forms from before 2014, with codes for their rows. They are recognised and kept apart, never read into a report: the same code means different
/// things in different versions.
/// </summary>
internal static class LocalForm
{
    private const int LongestLabel = 80;

    private static readonly HashSet<string> HeadWords = new(StringComparer.Ordinal)
    {
        "指标名称",
        "计量单位",
        "代码",
        "本期实际",
        "本月累计",
        "本年累计",
        "指标代码",
        "行代码",
    };

    private static readonly HashSet<string> RowWords = new(StringComparer.Ordinal)
    {
        "主动公开信息数",
        "全文电子化",
        "全文电子化的主动公开信息数",
        "新增的行政规范性文件数",
        "公文类信息数",
        "提供服务类信息数",
        "网站专栏页面访问量",
        "现场接待人数",
        "网上咨询数",
        "咨询电话接听数",
        "依申请公开信息目录数",
        "属于国家秘密的公文类信息数",
        "申请总数",
        "申请总次数",
        "当面申请数",
        "电子邮件申请数",
        "网上申请数",
        "对申请的答复总数",
        "否决公开答复总数",
        "不予公开答复总数",
        "同意公开答复数",
        "同意部分公开答复数",
        "非规定所指政府信息数",
        "信息不存在数",
        "非本部门掌握数",
        "申请内容不明确数",
        "非规定所指政府信息",
        "信息不存在",
        "非本部门掌握",
        "申请内容不明确",
    };

    private static readonly FormLabels Labels = new(
        HeadWords.Concat(RowWords),
        (label, length) => length <= LongestLabel && (HeadWords.Contains(label.Body) || RowWords.Contains(label.Body))
    );

    /// <summary>The rows of such a form with its figures and the words by which it was recognised; <see langword="null"/> when the page has none.</summary>
    public static (TableReading Reading, int Rows)? Recognize(IReadOnlyList<GridRow> page)
    {
        IReadOnlyList<GridRow> rows = LineAssembler.Assemble(page, Labels);
        string[] heads = rows.SelectMany(row => row.Cells)
            .Where(cell => cell.HasWords && cell.Text.Length < 20)
            .Select(cell => Words(cell))
            .Where(HeadWords.Contains)
            .Distinct()
            .ToArray();
        int known = rows.Count(row => LabelOf(row) is { } label && RowWords.Contains(Words(label)) && row.Cells.Count > 1);
        bool hasCodes = heads.Any(head => head.EndsWith("代码", StringComparison.Ordinal));
        if (!((heads.Length >= 3 && hasCodes && known >= 1) || known >= 4))
        {
            return null;
        }
        var reading = new TableReading();
        GridRow? first = null;
        foreach (GridRow row in rows)
        {
            if (row.Cells.Count < 2 || !(row.IsTableRow || row.IsAssembled))
            {
                continue;
            }
            if (LabelOf(row) is not { } label)
            {
                reading.StrayFigures("", row.Cells);
                continue;
            }
            if (HeadWords.Contains(Words(label)))
            {
                continue;
            }
            first ??= row;
            bool coded = hasCodes;
            foreach (GridCell box in row.Cells.Where(cell => cell.Column > label.Column && !cell.IsBlank && !cell.IsUnit))
            {
                if (coded && IsCode(box.Text))
                {
                    coded = false;
                }
                else if (box.HoldsFigure)
                {
                    reading.Stray(label.Text, box);
                }
            }
        }
        string found = string.Join(
            ", ",
            heads.Length > 0
                ? heads
                : rows.Select(LabelOf)
                    .Where(label => label is not null && RowWords.Contains(Words(label)))
                    .Select(label => label!.Text)
                    .Take(4)
        );
        reading.Add(
            new ReadingProblem(ProblemCode.FormBefore2014, first?.Cells[0].Location ?? default) { Found = found, IsFigureLost = true }
        );
        return (reading, known);
    }

    private static string Words(GridCell cell) => cell.Text.Length > LongestLabel ? "" : cell.Label.Body;

    private static bool IsCode(string text) => Folding.Compact(text) is { Length: 1 or 2 } code && code.All(Folding.IsDigit);

    private static GridCell? LabelOf(GridRow row) => row.Cells.FirstOrDefault(cell => !cell.IsBlank && !cell.MayBeBox && !cell.IsUnit);
}

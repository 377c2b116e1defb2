namespace Disclosure;

/// <summary>The lines under a document that belong to the site: who runs it, its licence, its address.</summary>
internal static class SiteFoot
{
    private const int LongestLine = 100;
    private const int MostLines = 40;

    private static readonly string[] Words =
    [
        "版权所有",
        "ICP备",
        "网安备",
        "网站标识码",
        "技术支持",
        "主办单位",
        "承办单位",
        "主办:",
        "承办:",
        "网站地图",
        "联系我们",
    ];

    /// <summary>Marks the last lines from the first that speaks of the site, as far as they are short and outside tables.</summary>
    public static IReadOnlyList<GridRow> Mark(IReadOnlyList<GridRow> rows)
    {
        int first = rows.Count;
        for (int index = rows.Count - 1; index >= Math.Max(0, rows.Count - MostLines); index--)
        {
            GridRow row = rows[index];
            if (row.IsTableRow && row.Cells.Count > 2 || row.Cells[0].Text.Length > LongestLine)
            {
                break;
            }
            string text = Folding.Compact(row.Cells[0].Text);
            first = Words.Any(text.Contains) ? index : first;
        }
        return first == rows.Count ? rows : rows.Select((row, index) => index < first ? row : row with { IsMargin = true }).ToArray();
    }
}

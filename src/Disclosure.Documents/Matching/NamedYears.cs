namespace Disclosure;

/// <summary>Whether what stands above rows says of which year they are.</summary>
internal enum NamedYear
{
    /// <summary>The year of the report.</summary>
    OfReport,

    /// <summary>Nothing is said.</summary>
    NotNamed,

    /// <summary>Another year.</summary>
    Other,
}

/// <summary>
/// The years that captions and the names of sheets give to the tables below them, such as 上年情况 and 2021年. Of two tables with the same rows the one of the
/// report's year is read.
/// </summary>
internal sealed class NamedYears
{
    private const int LongestCaption = 20;

    /// <summary>What may stand in a caption beside the year. 本年制发件数 is the head of a column, 上年结转 begins a row.</summary>
    private static readonly HashSet<string> NamesOfTables = new(StringComparer.Ordinal)
    {
        "",
        "情况",
        "数据",
        "数据情况",
        "统计数据",
        "统计情况",
        "统计表",
        "情况表",
        "情况统计表",
        "表",
    };
    private static readonly string[] LastYear = ["上年度", "上一年度", "上年", "上一年", "去年"];
    private static readonly string[] ThisYear = ["本年度", "本年", "今年"];

    private readonly Dictionary<SourceLocation, NamedYear> named = new(ReadingOrder.Comparer);

    private NamedYears() { }

    public static NamedYears Find(IReadOnlyList<GridRow> rows, int? reportYear)
    {
        var years = new NamedYears();
        NamedYear year = NamedYear.NotNamed;
        string? sheet = null;
        foreach (GridRow row in rows.Where(row => row.Cells.Count > 0 && !row.IsMargin))
        {
            SourceLocation place = row.Cells[0].Location;
            if (place.Sheet is { } name && name != sheet)
            {
                sheet = name;
                year = Of(name, reportYear);
            }
            GridCell[] written = row.Cells.Where(cell => !cell.IsBlank).Take(2).ToArray();
            if (
                written.Length == 1
                && written[0].Text.Contains('年')
                && Of(written[0].Text, reportYear) is var caption and not NamedYear.NotNamed
            )
            {
                year = caption;
            }
            if (year != NamedYear.NotNamed)
            {
                foreach (GridCell cell in row.Cells)
                {
                    years.named[cell.Location] = year;
                }
            }
        }
        return years;
    }

    public NamedYear At(SourceLocation place) => named.TryGetValue(place, out NamedYear year) ? year : NamedYear.NotNamed;

    private static NamedYear Of(string text, int? reportYear)
    {
        if (text.Length > LongestCaption)
        {
            return NamedYear.NotNamed;
        }
        string name = Folding.Key(text);
        int? year = IndicatorHeader.YearIn(name, out string rest);
        string? last = LastYear.FirstOrDefault(word => rest.StartsWith(word, StringComparison.Ordinal));
        string? current = ThisYear.FirstOrDefault(word => rest.StartsWith(word, StringComparison.Ordinal));
        rest = rest.Substring((last ?? current)?.Length ?? 0);
        if ((year is null && last is null && current is null) || !NamesOfTables.Contains(rest))
        {
            return NamedYear.NotNamed;
        }
        return year is not null && reportYear is not null ? (year == reportYear ? NamedYear.OfReport : NamedYear.Other)
            : last is not null ? NamedYear.Other
            : current is not null ? NamedYear.OfReport
            : NamedYear.NotNamed;
    }
}

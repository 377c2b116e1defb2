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
    private const int LongestTitle = 40;

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

    /// <summary>The titles of the sections, which a caption of another year may carry as well: 2019年主动公开政府信息情况.</summary>
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议行政诉讼情况",
    };

    private readonly Dictionary<SourceLocation, NamedYear> named = new(ReadingOrder.Comparer);
    private readonly Dictionary<SourceLocation, (GridCell Caption, int Year)> captions = new(ReadingOrder.Comparer);

    private NamedYears() { }

    public static NamedYears Find(IReadOnlyList<GridRow> rows, int? reportYear)
    {
        var years = new NamedYears();
        NamedYear year = NamedYear.NotNamed;
        string? sheet = null;
        (GridCell Caption, int Year)? other = null;
        for (int index = 0; index < rows.Count; index++)
        {
            GridRow row = rows[index];
            if (row.Cells.Count == 0 || row.IsMargin)
            {
                continue;
            }
            SourceLocation place = row.Cells[0].Location;
            if (place.Sheet is { } name && name != sheet)
            {
                sheet = name;
                year = Of(name, reportYear);
            }
            GridCell? alone = row.Cells.Alone();
            if (alone is not null && OtherYear(alone, reportYear) is { } named)
            {
                other = (alone, named);
            }
            else if (other is { } caption)
            {
                if (alone is not null && MatrixWords.TitleOf(alone) is not null)
                {
                    other = null;
                }
                else
                {
                    foreach (GridCell cell in row.Cells)
                    {
                        years.captions[cell.Location] = caption;
                    }
                }
            }
            if (
                alone is not null
                && alone.Text.Contains('年')
                && Of(alone.Text, reportYear) is var above and not NamedYear.NotNamed
                && !IsPartOfHead(alone, rows, index)
            )
            {
                year = above;
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

    /// <summary>The caption of a section that gives another year to a row than the report has.</summary>
    public (GridCell Caption, int Year)? CaptionOf(SourceLocation place) =>
        captions.TryGetValue(place, out (GridCell Caption, int Year) caption) ? caption : null;

    private static int? OtherYear(GridCell cell, int? reportYear) =>
        reportYear is not null
        && cell.Text.Length <= LongestTitle
        && IndicatorHeader.YearIn(cell.Label.Body, out string rest) is { } year
        && year != reportYear
        && Titles.Contains(rest)
            ? year
            : null;

    /// <summary>本年 alone beside 增/减, 上一 or another part of a head is such a part itself, torn from 本年增/减, and names no year.</summary>
    private static bool IsPartOfHead(GridCell cell, IReadOnlyList<GridRow> rows, int index) =>
        MatrixForm.IsPartOfColumnName(cell.Key)
        && ((index > 0 && HasPartOfHead(rows[index - 1])) || (index + 1 < rows.Count && HasPartOfHead(rows[index + 1])));

    private static bool HasPartOfHead(GridRow row) => row.Cells.Any(cell => MatrixForm.IsPartOfColumnName(cell.Key));

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

namespace Disclosure;

/// <summary>What the head of an indicator table says of its columns.</summary>
/// <param name="HasUnits">Whether there is a column of units.</param>
/// <param name="ValueColumns">How many columns of figures there are.</param>
/// <param name="Width">How many columns there are; 0 without a head.</param>
/// <param name="Name">The column of the labels.</param>
/// <param name="Serials">Columns of running numbers and codes.</param>
/// <param name="Remarks">Columns of remarks.</param>
/// <param name="Others">Columns of other figures, such as last year's, where one column alone is named 统计数 or names the year of the report.</param>
internal sealed record IndicatorHeader(
    bool HasUnits,
    int ValueColumns,
    int Width,
    int Name,
    IReadOnlyCollection<int> Serials,
    IReadOnlyCollection<int> Remarks,
    IReadOnlyCollection<int> Others
)
{
    private const string Figures = "统计数";
    private const string Multiples = "十百千万亿";

    /// <summary>What may stand in a head beside the year for whose figures it stands.</summary>
    private static readonly HashSet<string> NamesOfFigures = new(StringComparer.Ordinal) { "", Figures, "统计数据", "数", "数据", "数量" };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "统计指标", "指标", "指标名称", "项目", "项目名称" };
    private static readonly HashSet<string> UnitNames = new(StringComparer.Ordinal) { "单位", "计量单位" };
    private static readonly HashSet<string> SerialNames = new(StringComparer.Ordinal) { "序号", "编号", "行次", "代码" };
    private static readonly HashSet<string> RemarkNames = new(StringComparer.Ordinal) { "备注", "说明" };

    /// <summary>By which a head names the year of the report, longer names before those that begin them.</summary>
    private static readonly string[] ThisYear = ["本年度", "本年", "今年", "当年"];

    private static readonly string[] LastYear = ["上年度", "上一年", "上年", "去年"];

    /// <summary>Without a head: label, unit, figure.</summary>
    public static IndicatorHeader Official { get; } = new(true, 1, 0, 1, [], [], []);

    /// <summary>Whether it cannot be told which figures of the rows are the report's, or what they are multiples of.</summary>
    public bool IsUndecided => ValueColumns > 1 || IsOfOther;

    /// <summary>Whether the only column of figures is named as one of another year or of multiples.</summary>
    private bool IsOfOther { get; init; }

    /// <summary>The head that a row is; <see langword="null"/> when it is none.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="reportYear">The year of the report, if known.</param>
    public static IndicatorHeader? From(IReadOnlyList<GridCell> cells, int? reportYear = null)
    {
        string[] names = cells.Select(cell => cell.Key).ToArray();
        return names.Length < 2 || !names.Any(Names.Contains) || !names.Any(name => UnitNames.Contains(name) || name.Contains(Figures))
            ? null
            : Of(cells, names, reportYear);
    }

    /// <summary>
    /// The head that two rows make, the lower of which names years below 统计数; <see langword="null"/> when the lower row holds anything else.
    /// </summary>
    /// <param name="upper">The cells of the row that is a head.</param>
    /// <param name="lower">The cells of the row below it.</param>
    /// <param name="reportYear">The year of the report, if known.</param>
    public static IndicatorHeader? From(IReadOnlyList<GridCell> upper, IReadOnlyList<GridCell> lower, int? reportYear)
    {
        if (upper.Count != lower.Count || lower.All(cell => cell.IsBlank))
        {
            return null;
        }
        for (int index = 0; index < lower.Count; index++)
        {
            string above = upper[index].Key;
            if (!lower[index].IsBlank && !((above.Length == 0 || IsOfFigures(above)) && NamesYear(lower[index].Key)))
            {
                return null;
            }
        }
        GridCell[] cells = upper.Select((cell, index) => lower[index].IsBlank ? cell : lower[index]).ToArray();
        return Of(cells, cells.Select(cell => cell.Key).ToArray(), reportYear);
    }

    private static IndicatorHeader Of(IReadOnlyList<GridCell> cells, string[] names, int? reportYear)
    {
        int[] values = Enumerable.Range(0, names.Length).Where(index => IsOfFigures(names[index])).ToArray();
        int[] main = values.Where(index => IsMain(names[index], reportYear)).ToArray();
        bool isNamed = main.Length == 1 && names.Count(Names.Contains) == 1;
        int label = Array.FindIndex(names, Names.Contains);
        return new IndicatorHeader(
            names.Any(UnitNames.Contains),
            Math.Max(1, values.Length / names.Count(Names.Contains)),
            cells.Count,
            cells[label].Column,
            Columns(cells, names, SerialNames),
            Columns(cells, names, RemarkNames),
            isNamed ? values.Except(main).Select(index => cells[index].Column).ToArray() : []
        )
        {
            IsOfOther =
                values.Any(index => IsMultiple(names[index])) || (values.Length == 1 && IsOfOtherYear(names[values[0]], reportYear)),
        };
    }

    /// <summary>The columns with which the halves of a table begin that are drawn side by side: those of the labels, or of the running numbers before them.</summary>
    public static int[] StartsOfHalves(IReadOnlyList<GridCell> head) =>
        Enumerable
            .Range(0, head.Count)
            .Where(index => Names.Contains(head[index].Key))
            .Select(index => head[index > 0 && SerialNames.Contains(head[index - 1].Key) ? index - 1 : index].Column)
            .ToArray();

    /// <summary>统计数, with a counter or the year of the report if anything.</summary>
    private static bool IsMain(string name, int? reportYear)
    {
        if (name.StartsWith(Figures, StringComparison.Ordinal))
        {
            string note = name.Substring(Figures.Length);
            if (note.Length == 0 || (Units.IsCounter(note) && !IsMultiple(name)))
            {
                return true;
            }
        }
        return IsOf(ThisYear, name)
            || (reportYear is not null && YearIn(name, out string rest) == reportYear && NamesOfFigures.Contains(rest));
    }

    /// <summary>Whether a head names a year and nothing but its figures.</summary>
    private static bool NamesYear(string name) =>
        IsOf(ThisYear, name) || IsOf(LastYear, name) || (YearIn(name, out string rest) is not null && NamesOfFigures.Contains(rest));

    private static bool IsOf(string[] years, string name) =>
        Array.Find(years, year => name.StartsWith(year, StringComparison.Ordinal)) is { } named
        && NamesOfFigures.Contains(name.Substring(named.Length));

    private static bool IsMultiple(string name) =>
        name.Length > Figures.Length && name.StartsWith(Figures, StringComparison.Ordinal) && Multiples.Contains(name[Figures.Length]);

    private static bool IsOfOtherYear(string name, int? reportYear) =>
        YearIn(name, out _) is { } year
            ? reportYear is { } ofReport && year != ofReport
            : name.StartsWith("上年", StringComparison.Ordinal) || name.StartsWith("去年", StringComparison.Ordinal);

    /// <summary>The year that a head names, and what stands beside it.</summary>
    public static int? YearIn(string name, out string rest)
    {
        for (int start = 0; start < name.Length; start++)
        {
            int end = start;
            int year = DateScanner.YearAt(name, ref end);
            if (year > 0 && (start == 0 || !Folding.IsDigit(name[start - 1])))
            {
                end += end < name.Length && name[end] == '年' ? 1 : 0;
                end += end < name.Length && name[end] == '度' ? 1 : 0;
                rest = name.Remove(start, end - start);
                return year;
            }
        }
        rest = name;
        return null;
    }

    private static bool IsOfFigures(string name) =>
        name.Length > 0 && !Names.Contains(name) && !UnitNames.Contains(name) && !SerialNames.Contains(name) && !RemarkNames.Contains(name);

    private static int[] Columns(IReadOnlyList<GridCell> cells, string[] names, HashSet<string> wanted) =>
        cells.Where((_, index) => wanted.Contains(names[index])).Select(cell => cell.Column).ToArray();
}

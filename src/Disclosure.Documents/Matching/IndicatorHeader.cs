namespace Disclosure;

/// <summary>What the head of an indicator table says of its columns.</summary>
/// <param name="HasUnits">Whether there is a column of units.</param>
/// <param name="ValueColumns">How many columns of figures there are.</param>
/// <param name="Width">How many columns there are; 0 without a head.</param>
/// <param name="Name">The column of the labels.</param>
/// <param name="Serials">Columns of running numbers and codes.</param>
/// <param name="Remarks">Columns of remarks.</param>
/// <param name="Others">Columns of other figures, such as last year's, where one column alone is named 统计数.</param>
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

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "统计指标", "指标", "指标名称", "项目", "项目名称" };
    private static readonly HashSet<string> UnitNames = new(StringComparer.Ordinal) { "单位", "计量单位" };
    private static readonly HashSet<string> SerialNames = new(StringComparer.Ordinal) { "序号", "编号", "行次", "代码" };
    private static readonly HashSet<string> RemarkNames = new(StringComparer.Ordinal) { "备注", "说明" };

    /// <summary>Without a head: label, unit, figure.</summary>
    public static IndicatorHeader Official { get; } = new(true, 1, 0, 1, [], [], []);

    /// <summary>The head that a row is; <see langword="null"/> when it is none.</summary>
    public static IndicatorHeader? From(IReadOnlyList<GridCell> cells)
    {
        string[] names = cells.Select(cell => cell.Key).ToArray();
        if (names.Length < 2 || !names.Any(Names.Contains) || !names.Any(name => UnitNames.Contains(name) || name.Contains(Figures)))
        {
            return null;
        }
        int[] values = Enumerable.Range(0, names.Length).Where(index => IsOfFigures(names[index])).ToArray();
        int[] main = values.Where(index => names[index].StartsWith(Figures, StringComparison.Ordinal)).ToArray();
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
        );
    }

    private static bool IsOfFigures(string name) =>
        name.Length > 0 && !Names.Contains(name) && !UnitNames.Contains(name) && !SerialNames.Contains(name) && !RemarkNames.Contains(name);

    private static int[] Columns(IReadOnlyList<GridCell> cells, string[] names, HashSet<string> wanted) =>
        cells.Where((_, index) => wanted.Contains(names[index])).Select(cell => cell.Column).ToArray();
}

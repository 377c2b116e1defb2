namespace Disclosure;

/// <summary>
/// The unit of money that a caption or a line above a table states, such as 单位：件、元. It holds for the rows that follow, until another is stated or prose
/// begins.
/// </summary>
internal sealed class StatedUnits
{
    private const string Name = "单位";

    /// <summary>Longer lines are prose.</summary>
    private const int LongestLine = 80;

    /// <summary>A cell among others states a unit only when it begins with the word.</summary>
    private const int LatestStart = 4;

    private static readonly char[] Separators =
    [
        '、',
        ',',
        '/',
        '\\',
        ';',
        '(',
        ')',
        '[',
        ']',
        '〔',
        '〕',
        '【',
        '】',
        '和',
        '及',
        '或',
        ':',
    ];

    private readonly Dictionary<SourceLocation, string> units = new(ReadingOrder.Comparer);

    private StatedUnits() { }

    public static StatedUnits None { get; } = new();

    public static StatedUnits Find(IReadOnlyList<GridRow> rows)
    {
        StatedUnits? found = null;
        string unit = "";
        foreach (GridRow row in rows)
        {
            if (StatedBy(row) is { Length: > 0 } stated)
            {
                unit = stated;
                found ??= new StatedUnits();
            }
            else if (unit.Length > 0 && IsProse(row))
            {
                unit = "";
            }
            if (unit.Length > 0)
            {
                foreach (GridCell cell in row.Cells)
                {
                    found!.units[cell.Location] = unit;
                }
            }
        }
        return found ?? None;
    }

    /// <summary>The unit that holds in the row of a place; several when the page states several of money, empty when it states none.</summary>
    public string At(SourceLocation place) => units.TryGetValue(place, out string? unit) ? unit : "";

    private static bool IsProse(GridRow row) =>
        !row.IsTableRow && row.Cells.Any(cell => cell.Text.Length > LongestLine || cell.Text.Contains('。'));

    private static string StatedBy(GridRow row)
    {
        GridCell? at = row.Cells.FirstOrDefault(cell =>
            cell.Text.Length <= LongestLine && cell.Text.Contains('元') && cell.Text.Contains(Name)
        );
        if (at is null || IsOfOneRow(at) || row.Cells.Any(cell => cell.HoldsFigure))
        {
            return "";
        }
        string text = Folding.Compact(at.Text);
        int start = text.IndexOf(Name, StringComparison.Ordinal);
        if (start > LatestStart && row.Cells.Count(cell => !cell.IsBlank) > 1)
        {
            return "";
        }
        string[] moneys = text.Substring(start + Name.Length).Split(Separators).Where(Units.IsMoney).Distinct().ToArray();
        return string.Join("、", moneys);
    }

    /// <summary>A label or the head of a column, whose unit is that of its own figures.</summary>
    private static bool IsOfOneRow(GridCell cell) =>
        MatrixForm.IsColumnName(cell.Label)
        || MatrixForm.Index.IsKnown(cell.Label)
        || IndicatorRow.Index.Known(cell.Label).Any(row => !row.IsHeading);
}

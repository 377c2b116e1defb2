namespace Disclosure;

/// <summary>
/// Rows that are one row of a form but stand in several lines: broken over a page, or with a label of several lines beside its figure where no lines are
/// drawn. They are joined only when the label is known together and is none without its end, and when no two of them have something in another column.
/// </summary>
internal static class BrokenRows
{
    private const int MostLines = 4;

    /// <summary>How many rows from an index on are one; 1 when the row is whole.</summary>
    /// <param name="rows">The texts of the rows.</param>
    /// <param name="index">The first of them.</param>
    /// <param name="isOpen">Whether no lines are drawn, so that figures below the whole of a label may be those of the next.</param>
    public static int Count(IReadOnlyList<string[]> rows, int index, bool isOpen)
    {
        for (int count = Math.Min(MostLines, rows.Count - index); count > 1; count--)
        {
            if (isOpen && Folding.IsBlank(LabelOf(rows[index + count - 1])))
            {
                continue;
            }
            if (Join(rows.Skip(index).Take(count).ToArray()) is not null)
            {
                return count;
            }
        }
        return 1;
    }

    /// <summary>The rows as one; <see langword="null"/> when they are not.</summary>
    public static string[]? Join(IReadOnlyList<string[]> rows)
    {
        int width = rows.Max(row => row.Length);
        string[] joined = new string[width];
        bool isBroken = false;
        for (int column = 0; column < width; column++)
        {
            string[] parts = rows.Select(row => column < row.Length ? row[column] : "").Where(text => !Folding.IsBlank(text)).ToArray();
            joined[column] = string.Concat(parts);
            if (parts.Length < 2)
            {
                continue;
            }
            // What stands under a number alone, such as (四), is its label, also where that is one without a number.
            bool isWhole = IsLabel(parts[parts.Length - 1]) && !IsNumber(parts[0]);
            if (Array.Exists(parts, FigureParser.IsBoxText) || !IsLabel(joined[column]) || isWhole)
            {
                return null;
            }
            isBroken = true;
        }
        return isBroken && !Folding.IsBlank(LabelOf(rows[0])) ? joined : null;
    }

    /// <summary>Whether a row has figures and no label of a form beside them.</summary>
    public static bool IsWithoutLabel(string[] row) => Array.Exists(row, FigureParser.IsFigureText) && !Array.Exists(row, IsLabel);

    /// <summary>Whether a row has texts and no figure.</summary>
    public static bool IsWithoutFigures(string[] row) => !Array.Exists(row, FigureParser.IsBoxText);

    private static string LabelOf(string[] row) =>
        row.FirstOrDefault(text => !Folding.IsBlank(text) && !FigureParser.IsBoxText(text)) ?? "";

    /// <summary>Whether a text is the number before a label and nothing else.</summary>
    private static bool IsNumber(string text) => Label.Parse(text + "某") is { Prefix: LabelPrefix.Group or LabelPrefix.Item, Body: "某" };

    private static bool IsLabel(string text) => MatrixWords.Labels.Contains(text) || IndicatorLocator.Labels.Contains(text);
}

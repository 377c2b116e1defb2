namespace Disclosure;

/// <summary>
/// Puts a number together that a narrow box breaks over lines. It must show that it is one by a point or comma at the break. Digits alone on two lines may be two
/// figures, such as this year's and another, which nobody can tell.
/// </summary>
internal static class BrokenNumber
{
    /// <summary>The number on one line; <see langword="null"/> when the lines need not be one number.</summary>
    public static string? Join(string text)
    {
        string[] lines = text.Split('\n').Select(Folding.Compact).Where(line => line.Length > 0).ToArray();
        if (lines.Length < 2 || !Array.TrueForAll(lines, line => line.All(character => Folding.IsDigit(character) || IsMark(character))))
        {
            return null;
        }
        bool isBrokenAtMarks = Enumerable
            .Range(1, lines.Length - 1)
            .All(index => IsMark(lines[index][0]) != IsMark(lines[index - 1][lines[index - 1].Length - 1]));
        string joined = string.Concat(lines);
        return isBrokenAtMarks && FigureParser.Parse(joined) is { IsNumber: true, HasRemark: false } ? joined : null;
    }

    private static bool IsMark(char character) => character is '.' or ',';
}

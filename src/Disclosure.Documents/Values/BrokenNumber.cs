namespace Disclosure;

/// <summary>
/// Puts a number together that a narrow box breaks over lines. It must show that it is one: by a point or comma at the break, or because its first line has so
/// many digits that the box is full. Two short lines may be two figures, which nobody can tell.
/// </summary>
internal static class BrokenNumber
{
    private const int FullLine = 5;

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
        bool isFull =
            lines.Length == 2 && lines[0].Length >= FullLine && lines[1].Length < lines[0].Length && !lines.Any(line => line.Any(IsMark));
        string joined = string.Concat(lines);
        return (isBrokenAtMarks || isFull) && FigureParser.Parse(joined) is { IsNumber: true, HasRemark: false } ? joined : null;
    }

    private static bool IsMark(char character) => character is '.' or ',';
}

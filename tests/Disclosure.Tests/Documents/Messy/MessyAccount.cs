namespace Disclosure.Tests.Documents;

/// <summary>
/// What a reading tells of the figures that it did not read. Each text that was kept apart or named by a problem answers for one figure that is written just so,
/// and for no other; a list that a message shortens answers for what it names.
/// </summary>
internal sealed class MessyAccount
{
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly HashSet<(Cell Cell, string Text)> cells = [];

    public MessyAccount(ReportReading reading)
    {
        Dictionary<string, int> kept = Count(reading.Unmatched.Select(stray => stray.Text));
        Dictionary<string, int> named = Count(
            reading
                .Problems.Where(problem =>
                    problem.Cell == default || problem.Code is ProblemCode.RowRepeated or ProblemCode.FigureOnHeading
                )
                .SelectMany(Found)
        );
        foreach (string text in kept.Keys.Union(named.Keys))
        {
            // A figure kept apart is named by a problem as well.
            texts[text] = Math.Max(kept.GetValueOrDefault(text), named.GetValueOrDefault(text));
        }
        cells.UnionWith(
            reading
                .Problems.Where(problem => problem.Cell != default)
                .SelectMany(problem => Found(problem).Select(text => (problem.Cell, Plain(text))))
        );
    }

    /// <summary>Whether the reading tells of a figure; what tells of it tells of no other.</summary>
    public bool Covers(Cell cell, string text)
    {
        string plain = Plain(text);
        if (cells.Remove((cell, plain)) || !IsFigure(text))
        {
            return true;
        }
        int left = texts.GetValueOrDefault(plain);
        texts[plain] = left - 1;
        return left > 0;
    }

    /// <summary>Words and marks for nothing are no figures; what stands in a row that is not read need not name them.</summary>
    private static bool IsFigure(string text) => text.Any(char.IsDigit) || FigureParser.IsFigureText(text);

    private static Dictionary<string, int> Count(IEnumerable<string> found) =>
        found.Select(Plain).GroupBy(text => text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count());

    private static IEnumerable<string> Found(ReadingProblem problem) => [.. (problem.Found ?? "").Split(" | "), problem.Label ?? ""];

    /// <summary>The text without spaces, full-width digits as half-width ones.</summary>
    private static string Plain(string text) =>
        string.Concat(
            text.Replace(MessyLayouts.Raised, "¹", StringComparison.Ordinal)
                .Where(character => !char.IsWhiteSpace(character))
                .Select(character => character is >= '\uFF10' and <= '\uFF19' ? (char)(character - 0xFEE0) : character)
        );
}

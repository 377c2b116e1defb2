using System.Text;

namespace Disclosure;

/// <summary>Text that formats nothing, links nowhere and stays on its line when it is read as Markdown (CommonMark, or that of GitHub).</summary>
internal static class MarkdownText
{
    /// <summary>Signs that mean something anywhere in a line.</summary>
    private const string Signs = "\\`*_[]<>|~&!#$@{}";

    public static string Escape(string text)
    {
        string line = string.Concat(text.Select(each => BreaksLine(each) ? ' ' : each)).Trim();
        var escaped = new StringBuilder(line.Length + 16);
        for (int index = 0; index < line.Length; index++)
        {
            if (Signs.Contains(line[index]) || StartsList(line, index) || MakesLink(line, index))
            {
                escaped.Append('\\');
            }
            escaped.Append(line[index]);
        }
        return escaped.ToString();
    }

    private static bool BreaksLine(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    /// <summary>A mark of a list, a rule or a heading at the beginning: <c>-</c>, <c>+</c>, <c>=</c>, or a number with a dot or bracket.</summary>
    private static bool StartsList(string line, int index) =>
        line[index] switch
        {
            '-' or '+' or '=' => index == 0,
            // Longer numbers make no list.
            '.' or ')' => index is > 0 and < 10 && line.Take(index).All(each => each is >= '0' and <= '9'),
            _ => false,
        };

    /// <summary>The colon of an address, and the first dot of one that begins with www.</summary>
    private static bool MakesLink(string line, int index) =>
        line[index] switch
        {
            ':' => string.CompareOrdinal(line, index + 1, "//", 0, 2) == 0,
            '.' => index >= 3 && string.Compare(line, index - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0,
            _ => false,
        };
}

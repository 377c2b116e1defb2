using System.Text;

namespace Disclosure;

/// <summary>
/// Keeps digits that stand higher or lower than a line apart from the digits beside them, so that 22 with note 1 does not become 221. A box whose figure is raised as a
/// whole is left as it is.
/// </summary>
internal sealed class RaisedDigits
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private int start;
    private int end = -1;
    private int raisedEnd = -1;

    /// <summary>The digits of a text as superscripts; its other characters stay.</summary>
    public static string Raise(string text) =>
        new(text.Select(character => Folding.IsDigit(character) ? Superscripts[character - '0'] : character).ToArray());

    /// <summary>Adds a part that is raised or lowered.</summary>
    public void AppendRaised(StringBuilder text, string part)
    {
        bool goesOn = text.Length > 0 && (text.Length == raisedEnd || (text.Length != end && IsOfNumber(text[text.Length - 1])));
        if (goesOn)
        {
            text.Append(Raise(Folding.Fold(part)));
            raisedEnd = text.Length;
            return;
        }
        start = text.Length == end ? start : text.Length;
        text.Append(part);
        end = text.Length;
    }

    /// <summary>What is to be done before a part that is not raised: a raised digit directly before a figure is none of its own.</summary>
    public void Meet(StringBuilder text, char next)
    {
        if (text.Length > 0 && text.Length == end && IsOfNumber(next) && IsOfNumber(text[end - 1]))
        {
            string raised = Raise(text.ToString(start, end - start));
            text.Length = start;
            text.Append(raised);
        }
    }

    /// <summary>Begins another line.</summary>
    public void Clear() => (start, end, raisedEnd) = (0, -1, -1);

    private static bool IsOfNumber(char character) =>
        character is (>= '0' and <= '9') or (>= '０' and <= '９') or '.' or ',' or '．' or '，';
}

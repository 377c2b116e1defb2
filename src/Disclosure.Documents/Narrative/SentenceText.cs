using System.Text;

namespace Disclosure;

/// <summary>A sentence as written and as it is searched: widths unified and spaces gone, but those between digits, which keep two numbers apart.</summary>
internal sealed record SentenceText(string Raw, string Searched, SourceLocation Location, int Paragraph)
{
    /// <summary>A longer stretch without an end is no sentence that a person wrote.</summary>
    public const int Longest = 1500;

    public static SentenceText From(string raw, SourceLocation location, int paragraph)
    {
        string trimmed = Folding.Trim(raw);
        // A full-width comma ends a clause; only the half-width one may stand inside a number.
        string folded = Folding.Fold(trimmed.Replace('，', ';'));
        var searched = new StringBuilder(folded.Length);
        for (int index = 0; index < folded.Length; index++)
        {
            if (!Folding.IsSpace(folded[index]))
            {
                searched.Append(folded[index]);
            }
            else if (searched.Length > 0 && IsOfNumber(searched[searched.Length - 1]) && NextIsOfNumber(folded, index))
            {
                searched.Append(' ');
            }
        }
        return new SentenceText(trimmed, searched.ToString(), location, paragraph);
    }

    private static bool IsOfNumber(char character) => character < '\u0080' && char.IsLetterOrDigit(character);

    private static bool NextIsOfNumber(string text, int index)
    {
        while (index < text.Length && Folding.IsSpace(text[index]))
        {
            index++;
        }
        return index < text.Length && IsOfNumber(text[index]);
    }
}

using System.Text;

namespace Disclosure;

/// <summary>The text of a cell: its lines joined without inventing spaces inside words.</summary>
internal static class GlyphText
{
    /// <param name="glyphs">The characters in the cell.</param>
    /// <param name="width">The width of the cell.</param>
    /// <param name="padding">What is left free at each of its sides.</param>
    public static string Of(IReadOnlyCollection<Glyph> glyphs, long width, long padding)
    {
        var text = new StringBuilder();
        foreach (IGrouping<TextDirection, Glyph> direction in glyphs.GroupBy(glyph => glyph.Direction).OrderBy(group => group.Key))
        {
            GlyphLine? before = null;
            List<GlyphLine> lines = GlyphLine.Of(direction);
            bool areDigits = lines.TrueForAll(line => line.Text().All(Folding.IsDigit));
            bool isOneNumber = areDigits && IsOneNumber(lines, width, padding);
            foreach (GlyphLine line in lines)
            {
                string next = line.Text();
                if (text.Length > 0 && before is not null)
                {
                    // A number goes on in the next line only where it did not fit into the cell.
                    bool isForced = areDigits ? isOneNumber : before.To - before.From + line.To - line.From > width;
                    text.Append(Between(text[text.Length - 1], next[0], isForced));
                }
                text.Append(next);
                before = line;
            }
        }
        return text.Replace("  ", " ").ToString();
    }

    /// <summary>Whether lines of digits are one number: every line but the last is so full that not one digit more fits, and the last is no longer.</summary>
    private static bool IsOneNumber(List<GlyphLine> lines, long width, long padding)
    {
        for (int index = 1; index < lines.Count; index++)
        {
            GlyphLine before = lines[index - 1];
            GlyphLine line = lines[index];
            long full = before.To - before.From;
            long digit = full / before.Text().Length;
            // Where every figure is centred, what is free beside them may be far more than programs leave.
            long room = width - (2 * Math.Min(padding, before.Size / 2));
            bool isNext = Math.Abs(line.Size - before.Size) <= before.Size / 5 && line.Base - before.Base <= before.Size * 3 / 2;
            if (before.Text().Length < 2 || full + digit <= room || line.To - line.From > full + (digit / 4) || !isNext)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>What stands between two lines that are read as one.</summary>
    /// <param name="last">The last character of the first line.</param>
    /// <param name="first">The first character of the next.</param>
    /// <param name="isForced">Whether the break can only have been made because a number did not fit.</param>
    public static string Between(char last, char first, bool isForced)
    {
        bool isNumber = last is not ('-' or '+') && IsOfNumber(last) && IsOfNumber(first);
        bool isWords = IsLetter(last) && IsLetter(first);
        return (isNumber && !isForced) || isWords ? " " : "";
    }

    private static bool IsOfNumber(char character) => Folding.Fold(character) is (>= '0' and <= '9') or '.' or ',' or '+' or '-';

    private static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}

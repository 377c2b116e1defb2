namespace Disclosure;

/// <summary>
/// Makes spellings comparable by a table of its own, so that the result does not depend on the globalisation data of the machine: full-width forms become
/// half-width, every kind of space one space, and characters without width disappear.
/// </summary>
internal static class Folding
{
    /// <summary>Texts up to this length are folded on the stack.</summary>
    private const int MostOnStack = 256;

    /// <summary>The text with widths and spaces unified. Punctuation stays. A text that is folded already is given back itself, here and below.</summary>
    public static string Fold(string text)
    {
        int same = 0;
        while (same < text.Length && IsFolded(text[same]))
        {
            same++;
        }
        if (same == text.Length)
        {
            return text;
        }
        Span<char> folded = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, same).CopyTo(folded);
        int length = same;
        foreach (char raw in text.AsSpan(same))
        {
            char character = Fold(raw);
            if (character != '\0')
            {
                folded[length++] = character;
            }
        }
        return folded.Slice(0, length).ToString();
    }

    /// <summary>The folded text without any space.</summary>
    public static string Compact(string text)
    {
        int same = 0;
        while (same < text.Length && IsFolded(text[same]) && !IsSpace(text[same]))
        {
            same++;
        }
        if (same == text.Length)
        {
            return text;
        }
        Span<char> compact = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, same).CopyTo(compact);
        int length = same;
        foreach (char raw in text.AsSpan(same))
        {
            char character = Fold(raw);
            if (character != '\0' && !IsSpace(character))
            {
                compact[length++] = character;
            }
        }
        return compact.Slice(0, length).ToString();
    }

    /// <summary>The letters, digits and ideographs of the text alone: what is compared between labels.</summary>
    public static string Key(string text)
    {
        int same = 0;
        while (same < text.Length && IsOfKey(text[same]))
        {
            same++;
        }
        if (same == text.Length)
        {
            return text;
        }
        Span<char> key = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, same).CopyTo(key);
        int length = same;
        foreach (char raw in text.AsSpan(same))
        {
            char character = Fold(raw);
            if (IsUnified(character))
            {
                key[length++] = SimplifiedForms.Of(character);
            }
            else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                key[length++] = character is >= 'A' and <= 'Z' ? (char)(character + 32) : character;
            }
        }
        return key.Slice(0, length).ToString();
    }

    public static bool IsBlank(string text)
    {
        foreach (char raw in text)
        {
            char character = Fold(raw);
            if (character != '\0' && !IsSpace(character))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The text as written, without the spaces and the characters without width at its ends.</summary>
    public static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsEmpty(text[start]))
        {
            start++;
        }
        while (end > start && IsEmpty(text[end - 1]))
        {
            end--;
        }
        return start == 0 && end == text.Length ? text : text.Substring(start, end - start);
    }

    public static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\v' or '\f';

    public static bool IsIdeograph(char character) => character is (>= '\u3400' and <= '\u9FFF') or '〇' or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Ideographs and the punctuation that goes with them, which stand without a space between them.</summary>
    public static bool IsWide(char character) =>
        IsIdeograph(character) || character is (>= '\u3001' and <= '\u303F') or (>= '\uFF01' and <= '\uFF5E') or '\u201C' or '\u201D';

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool HasDigit(string text)
    {
        foreach (char character in text)
        {
            if (IsDigit(character))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How many ideographs a text has.</summary>
    public static int CountIdeographs(string text)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += IsIdeograph(character) ? 1 : 0;
        }
        return count;
    }

    public static bool IsEmpty(char raw) => Fold(raw) is var character && (character == '\0' || IsSpace(character));

    /// <summary>The ideographs of the first version of Unicode, all of them letters: nearly all of what stands on a page.</summary>
    private static bool IsUnified(char character) => character is >= '\u4E00' and <= '\u9FA5';

    /// <summary>Whether folding leaves a character as it is. The first two ranges hold nearly all of what stands on a page.</summary>
    private static bool IsFolded(char character) =>
        character is (> '\0' and < '\u0080') or (>= '\u4E00' and <= '\u9FFF') || (character != '\0' && Fold(character) == character);

    /// <summary>Whether a key holds a character as it is; of some letters it is not known beforehand.</summary>
    private static bool IsOfKey(char character) =>
        IsUnified(character) ? SimplifiedForms.Of(character) == character : character is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    /// <summary>One character folded; NUL when it has no width.</summary>
    public static char Fold(char raw) =>
        raw switch
        {
            < '\u00A0' => raw == '\u0085' ? ' ' : raw,
            >= '\u4E00' and <= '\u9FFF' => raw,
            '\u00A0' or '\u1680' or '\u202F' or '\u205F' or '\u3000' or '\u2028' or '\u2029' => ' ',
            '\u00AD' or '\u2060' or '\uFEFF' or '\u180E' => '\0',
            >= '\u2000' and <= '\u200A' => ' ',
            (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') => '\0',
            >= '\uFF01' and <= '\uFF5E' => (char)(raw - 0xFEE0),
            '\uFE35' => '(',
            '\uFE36' => ')',
            '\uFF65' => '·',
            (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9') => CompatibilityForms.Fold(raw),
            _ => raw,
        };
}

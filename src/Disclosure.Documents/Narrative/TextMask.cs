namespace Disclosure;

/// <summary>
/// The stretches of a text in which no number is a count: titles in 《》, words in quotation marks, document numbers in 〔〕, and everything joined to Latin letters
/// such as addresses and ISO9001.
/// </summary>
internal static class TextMask
{
    private const int LongestQuotation = 60;

    public static bool[] Of(string text)
    {
        var mask = new bool[text.Length];
        for (int index = 0; index < text.Length; index++)
        {
            char close = text[index] switch
            {
                '《' => '》',
                '“' => '”',
                '‘' => '’',
                '〔' => '〕',
                '[' => ']',
                '【' => '】',
                _ => '\0',
            };
            int end = close == '\0' ? -1 : text.IndexOf(close, index, Math.Min(text.Length - index, LongestQuotation));
            if (end > index)
            {
                Cover(mask, index, end + 1);
                index = end;
            }
        }
        for (int start = 0; start < text.Length; )
        {
            int end = start;
            bool letters = false;
            while (end < text.Length && IsOfWord(text[end]))
            {
                letters |= text[end] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
                end++;
            }
            if (letters)
            {
                Cover(mask, start, end);
            }
            start = Math.Max(end, start + 1);
        }
        return mask;
    }

    private static bool IsOfWord(char character) =>
        character
            is (>= 'A' and <= 'Z')
                or (>= 'a' and <= 'z')
                or (>= '0' and <= '9')
                or '.'
                or '/'
                or ':'
                or '@'
                or '_'
                or '-'
                or '?'
                or '='
                or '&';

    private static void Cover(bool[] mask, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            mask[index] = true;
        }
    }
}

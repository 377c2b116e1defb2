namespace Disclosure;

/// <summary>Whole numbers in Chinese numerals: 二十三, 两千零五, 一万二千. Years (二〇二三), loose digits and short speech (一百二) are none.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const int Longest = 12;

    public static bool IsNumeral(char character) => character is '〇' or '两' or '十' or '百' or '千' or '万' || Digits.Contains(character);

    /// <summary>The number that stands from a position on, and its end; <see langword="null"/> when the run of numerals is no number.</summary>
    public static (long Value, int End)? At(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= Longest && IsNumeral(text[end]))
        {
            end++;
        }
        return end - start is > 0 and <= Longest && Parse(text.Substring(start, end - start)) is { } value ? (value, end) : null;
    }

    private static long? Parse(string numeral)
    {
        long whole = 0;
        long section = 0;
        long digit = -1;
        long last = long.MaxValue;
        foreach (char character in numeral)
        {
            long unit = character switch
            {
                '十' => 10,
                '百' => 100,
                '千' => 1000,
                '万' => 10000,
                _ => 0,
            };
            if (unit == 0)
            {
                long value =
                    character == '〇' ? 0
                    : character == '两' ? 2
                    : Digits.IndexOf(character);
                // Two digits side by side are read one by one, like a year.
                if (digit > 0 || (digit == 0 && value == 0))
                {
                    return null;
                }
                digit = value;
            }
            else if (unit == 10000)
            {
                if (whole > 0 || section + Math.Max(digit, 0) == 0)
                {
                    return null;
                }
                whole = (section + Math.Max(digit, 0)) * unit;
                (section, digit, last) = (0, -1, long.MaxValue);
            }
            else
            {
                if (unit >= last || (digit < 0 && (unit != 10 || section + whole > 0)))
                {
                    return null;
                }
                section += Math.Max(digit, 1) * unit;
                (digit, last) = (-1, unit);
            }
        }
        // 一百二 is said for 120 and written for 102 by mistake.
        bool isShort = digit > 0 && numeral.Length > 1 && numeral[numeral.Length - 2] is ('百' or '千' or '万');
        return isShort ? null : whole + section + Math.Max(digit, 0);
    }
}

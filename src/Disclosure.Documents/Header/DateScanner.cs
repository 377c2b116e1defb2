using NodaTime;

namespace Disclosure;

/// <summary>A date in a text and where it ends.</summary>
internal readonly record struct FoundDate(LocalDate Date, int End);

/// <summary>
/// Reads dates as they stand in reports: 2017年1月5日, 2017-01-05, 2017.01.05, 2017/1/4, 二〇一七年三月二十五日, with spaces inside. A date that lost
/// characters is none.
/// </summary>
internal static class DateScanner
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The date that begins at a position of a folded text; <see langword="null"/> when none does.</summary>
    public static FoundDate? At(string text, int position)
    {
        if (position < text.Length && IsNumeral(text[position]))
        {
            return Chinese(text, position);
        }
        if (Number(text, ref position, 4) is not { } year || year.Length != 4)
        {
            return null;
        }
        if (!Separator(text, ref position, out char separator))
        {
            return null;
        }
        if (Number(text, ref position, 2) is not { } month || !SameSeparator(text, ref position, separator))
        {
            return null;
        }
        if (Number(text, ref position, 2) is not { } day)
        {
            return null;
        }
        if (separator == '年')
        {
            position = Field.SkipSpaces(text, position);
            if (position >= text.Length || text[position] is not ('日' or '号'))
            {
                return null;
            }
            position++;
        }
        else if (position < text.Length && Folding.IsDigit(text[position]))
        {
            return null;
        }
        return Date(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), Value(month), Value(day), position);
    }

    /// <summary>A month and a day of a year known from elsewhere: 12月31日.</summary>
    public static FoundDate? MonthAndDayAt(string text, int position, int year) =>
        Number(text, ref position, 2) is { } month
        && Take(text, ref position, '月')
        && Number(text, ref position, 2) is { } day
        && Take(text, ref position, '日')
            ? Date(year, Value(month), Value(day), position)
            : null;

    /// <summary>Four digits or numerals of a year; 0 when there is none. Moves behind them.</summary>
    public static int YearAt(string text, ref int position)
    {
        int start = position;
        int year = 0;
        int digits = 0;
        while (position < text.Length && digits < 5)
        {
            char character = text[position];
            int digit = Folding.IsDigit(character) ? character - '0' : Digit(character);
            if (digit < 0)
            {
                break;
            }
            year = (year * 10) + digit;
            digits++;
            position++;
        }
        if (digits == 4 && year is >= 1990 and <= 2099)
        {
            return year;
        }
        position = start;
        return 0;
    }

    public static FoundDate? Date(int year, int month, int day, int end)
    {
        if (year is < 1990 or > 2099 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }
        return new FoundDate(new LocalDate(year, month, day), end);
    }

    private static FoundDate? Chinese(string text, int position)
    {
        int year = YearAt(text, ref position);
        if (year == 0 || !Take(text, ref position, '年'))
        {
            return null;
        }
        int month = ChineseNumber(text, ref position);
        if (!Take(text, ref position, '月'))
        {
            return null;
        }
        int day = ChineseNumber(text, ref position);
        return Take(text, ref position, '日') ? Date(year, month, day, position) : null;
    }

    /// <summary>一 to 三十一; 0 when there is none.</summary>
    private static int ChineseNumber(string text, ref int position)
    {
        position = Field.SkipSpaces(text, position);
        int value = 0;
        int length = 0;
        while (position < text.Length && length < 3)
        {
            char character = text[position];
            if (character is '十')
            {
                value = Math.Max(value, 1) * 10;
            }
            else if (character is '廿')
            {
                value = 20;
            }
            else if (Digit(character) is var digit and >= 0)
            {
                value += digit;
            }
            else
            {
                break;
            }
            position++;
            length++;
        }
        return value;
    }

    private static bool Take(string text, ref int position, char expected)
    {
        position = Field.SkipSpaces(text, position);
        if (position >= text.Length || text[position] != expected)
        {
            return false;
        }
        position++;
        return true;
    }

    private static string? Number(string text, ref int position, int most)
    {
        position = Field.SkipSpaces(text, position);
        int start = position;
        while (position < text.Length && Folding.IsDigit(text[position]) && position - start <= most)
        {
            position++;
        }
        int length = position - start;
        return length == 0 || length > most ? null : text.Substring(start, length);
    }

    private static bool Separator(string text, ref int position, out char separator)
    {
        position = Field.SkipSpaces(text, position);
        separator = position < text.Length ? text[position] : '\0';
        position++;
        return separator is '年' or '-' or '.' or '/';
    }

    private static bool SameSeparator(string text, ref int position, char separator) =>
        Take(text, ref position, separator == '年' ? '月' : separator);

    private static int Value(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsNumeral(char character) => Digit(character) >= 0;

    private static int Digit(char character) => character is '零' or '○' or '◯' or 'O' ? 0 : Numerals.IndexOf(character);
}

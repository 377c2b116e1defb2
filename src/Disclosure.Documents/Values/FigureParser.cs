using System.Globalization;

namespace Disclosure;

/// <summary>Reads the text of one box. Every text gives a result; none throws.</summary>
internal static class FigureParser
{
    /// <summary>The most significant digits that are read; a longer number is reported, not rounded.</summary>
    private const int MaxDigits = 18;

    private static readonly Figure Blank = new(FigureKind.Blank);
    private static readonly Figure NothingToState = new(FigureKind.NotApplicable);
    private static readonly Figure Unknown = new(FigureKind.Unknown);
    private static readonly Figure NotANumber = new(FigureKind.NotANumber);

    /// <summary>What opens a remark behind a figure.</summary>
    private const string Remarks = "([〔【*①②③④⑤注⁰¹²³⁴⁵⁶⁷⁸⁹";

    private const string Openings = "([〔【";
    private const string Closings = ")]〕】";

    /// <summary>A footnote mark has no more characters.</summary>
    private const int MostMarks = 3;

    /// <summary>The spaces that bind what stands beside them.</summary>
    private static readonly char[] BoundSpaces = ['\u00A0', '\u202F', '\u2007'];

    /// <summary>Longer texts are no mark for "nothing".</summary>
    private const int LongestMark = 6;

    private static readonly HashSet<string> NotApplicable = new(StringComparer.Ordinal)
    {
        "无",
        "(无)",
        "不涉及",
        "不适用",
        "暂无",
        "无此项",
        "N/A",
        "n/a",
        "NA",
    };

    public static Figure Parse(string raw)
    {
        if (raw.Length is > 0 and <= MaxDigits && long.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out long plain))
        {
            return new Figure(FigureKind.Number, plain);
        }
        string text = WithoutBoundSpaces(Folding.Fold(raw), raw).Trim();
        if (text.Length == 0)
        {
            return Blank;
        }
        if (IsNotApplicable(text))
        {
            return NothingToState;
        }
        if (text is FigureText.Missing or FigureText.NotDerivable)
        {
            return Unknown;
        }
        int position = 0;
        int signs = 0;
        bool negative = false;
        bool plus = false;
        while (position < text.Length && (IsSign(text[position]) || text[position] == ' '))
        {
            if (text[position] != ' ')
            {
                signs++;
                bool minus = text[position] != '+';
                negative |= minus;
                plus |= !minus;
            }
            position++;
        }
        if (signs == 0 && text.Length > 1 && text[0] is '增' or '减' && Folding.IsDigit(text[1]))
        {
            signs = 1;
            position = 1;
            negative = text[0] == '减';
            plus = !negative;
        }
        int start = position;
        string? digits = TakeDigits(text, ref position);
        bool hasGap = digits is not null && text.IndexOf(' ', start, position - start) >= 0;
        if (digits is null)
        {
            return signs == 0 ? InNumerals(text) : NotANumber;
        }
        if (!TakeTail(text, position, out string unit, out bool remark))
        {
            return NotANumber;
        }
        if (signs > 1)
        {
            string suggestion = (negative ? "-" : "+") + text.Substring(start, position - start).Trim();
            return new Figure(FigureKind.SignMalformed, Suggestion: suggestion);
        }
        if (digits.Replace(".", "").TrimStart('0').Length > MaxDigits)
        {
            return new Figure(FigureKind.TooLarge);
        }
        decimal number = Number(digits);
        return new Figure(FigureKind.Number, negative ? -number : number, unit, remark || hasGap, plus);
    }

    /// <summary>五件 and 十二. A single 一 without a unit is rather a dash.</summary>
    private static Figure InNumerals(string text) =>
        ChineseNumeral.At(text, 0) is { } numeral && TakeTail(text, numeral.End, out string unit, out bool remark) && text != "一"
            ? new Figure(FigureKind.Number, numeral.Value, unit, remark)
            : NotANumber;

    /// <summary>Numerals without a unit: a figure in a box, but the number of a section or of a row where they stand alone.</summary>
    private static bool IsBareNumeral(string text)
    {
        foreach (char character in text)
        {
            if (!ChineseNumeral.IsNumeral(character))
            {
                return false;
            }
        }
        return text.Length > 0;
    }

    /// <summary>Whether a line of its own may be the content of a box: a figure, a mark for "nothing", or digits gone wrong.</summary>
    public static bool IsBoxText(string raw) => IsBoxText(raw, Parse(raw));

    /// <summary>The same with the text as <see cref="Parse"/> reads it.</summary>
    public static bool IsBoxText(string raw, Figure figure)
    {
        string text = Folding.Compact(raw);
        if (text.Length is 0 or > 60 || IsBareNumeral(text))
        {
            return false;
        }
        if (figure.Kind != FigureKind.NotANumber || IsAbout(text))
        {
            return true;
        }
        return text.Length <= 24
            && Folding.HasDigit(text)
            && Folding.CountIdeographs(text) == 0
            && !text.Contains("://")
            && !text.Contains('@')
            && !IsNumberOfRow(text)
            && !IsDateOrTelephone(text);
    }

    /// <summary>约10 and 近20件: a figure that nobody knows exactly is a figure, but no number.</summary>
    private static bool IsAbout(string text)
    {
        int start =
            text.StartsWith("大约", StringComparison.Ordinal) ? 2
            : text[0] is '约' or '近' ? 1
            : 0;
        return start > 0 && start < text.Length && Folding.IsDigit(text[start]) && Parse(text.Substring(start)).IsNumber;
    }

    /// <summary>1. is what is left of a label.</summary>
    private static bool IsNumberOfRow(string text) =>
        text.Length is 2 or 3 && text[text.Length - 1] == '.' && text.Substring(0, text.Length - 1).All(Folding.IsDigit);

    /// <summary>2021-02-19 and 0435-3000018 stand on lines of their own too, but never in a box.</summary>
    private static bool IsDateOrTelephone(string text)
    {
        int dash = text.IndexOf('-', 1);
        bool isTelephone = dash >= 3 && text.Length - dash > 3 && text.All(character => Folding.IsDigit(character) || character == '-');
        return isTelephone || DateScanner.At(text, 0) is not null;
    }

    /// <summary>Whether a box holds a figure, or digits that were meant as one; words, units and empty boxes are none.</summary>
    public static bool IsFigureText(string raw) => Parse(raw) is var figure && IsFigureText(raw, figure, IsBoxText(raw, figure));

    /// <summary>The same with the text as <see cref="Parse"/> reads it, and what <see cref="IsBoxText(string, Figure)"/> says of it.</summary>
    public static bool IsFigureText(string raw, Figure figure, bool isBox) =>
        figure.IsFigure && (isBox || (figure.IsNumber && IsBareNumeral(Folding.Compact(raw))));

    private static bool IsNotApplicable(string text) => text.Length <= LongestMark && (NotApplicable.Contains(text) || IsStroke(text));

    private static bool IsStroke(string text)
    {
        foreach (char character in text)
        {
            if (!IsDash(character) && character is not ('/' or '\\' or ' '))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsDash(char character) => character is '-' or '–' or '—' or '−' or '―' or '‐' or '‑' or '─' or '﹣';

    private static bool IsSign(char character) => character == '+' || character == '﹢' || IsDash(character);

    /// <summary>Digits with at most one decimal point; separators only between groups of three.</summary>
    private static string? TakeDigits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && Folding.IsDigit(text[position]))
        {
            position++;
        }
        if (position == start)
        {
            return null;
        }
        string digits = text.Substring(start, position - start);
        if (digits.Length <= 3 && IsGroup(text, position))
        {
            var groups = new System.Text.StringBuilder(digits);
            bool mayHaveGaps = HasGroupOfZero(text, position);
            while (IsGroup(text, position) && (text[position] != ' ' || mayHaveGaps))
            {
                groups.Append(text, position + 1, 3);
                position += 4;
            }
            digits = groups.ToString();
        }
        if (position + 1 < text.Length && text[position] == '.' && Folding.IsDigit(text[position + 1]))
        {
            int point = position++;
            while (position < text.Length && Folding.IsDigit(text[position]))
            {
                position++;
            }
            digits += text.Substring(point, position - point);
        }
        return digits;
    }

    /// <summary>
    /// Whether digits behind a space begin with 0, so that they are no figure of their own: 12 000 is one number, 5 120 may be two.
    /// </summary>
    private static bool HasGroupOfZero(string text, int position)
    {
        while (IsGroup(text, position))
        {
            if (text[position] == ' ' && text[position + 1] == '0')
            {
                return true;
            }
            position += 4;
        }
        return false;
    }

    private static bool IsGroup(string text, int position) =>
        position + 3 < text.Length
        && text[position] is ',' or ' ' or '\''
        && Folding.IsDigit(text[position + 1])
        && Folding.IsDigit(text[position + 2])
        && Folding.IsDigit(text[position + 3])
        && (position + 4 == text.Length || !Folding.IsDigit(text[position + 4]));

    /// <summary>What follows the digits: a unit, a remark in brackets or a footnote mark, or both.</summary>
    private static bool TakeTail(string text, int position, out string unit, out bool remark)
    {
        string tail = text.Substring(position).Trim();
        int bracket = IndexOfRemark(tail);
        string head = Folding.Compact(bracket < 0 ? tail : tail.Substring(0, bracket));
        unit = head;
        remark = bracket >= 0;
        if (remark && tail[bracket] == '(' && head.Length == 0 && tail[tail.Length - 1] == ')' && Units.IsUnit(tail))
        {
            unit = Folding.Compact(tail).Trim('(', ')');
            remark = false;
            return true;
        }
        return (head.Length == 0 || Units.IsKnown(head)) && (!remark || IsClosed(tail, bracket));
    }

    private static int IndexOfRemark(string tail)
    {
        for (int index = 0; index < tail.Length; index++)
        {
            if (Remarks.Contains(tail[index]))
            {
                return index;
            }
        }
        return -1;
    }

    /// <summary>
    /// Whether what begins at a bracket or mark is remarks to the end. Words behind a bracket that closes are no remark: 9 (一)回应公众关注热点 is the row of a table.
    /// </summary>
    private static bool IsClosed(string tail, int bracket)
    {
        int depth = 0;
        int marks = 0;
        for (int index = bracket; index < tail.Length; index++)
        {
            char character = tail[index];
            if (Openings.Contains(character))
            {
                depth++;
            }
            else if (Closings.Contains(character))
            {
                depth--;
            }
            else if (depth == 0 && character != ' ' && !(Folding.IsDigit(character) && marks > 0) && !Remarks.Contains(character))
            {
                return false;
            }
            marks += depth == 0 && character != ' ' && !Closings.Contains(character) ? 1 : 0;
        }
        return depth == 0 && marks <= MostMarks;
    }

    /// <summary>A space at which no line may break binds digits in groups of three into one number: 1 234.</summary>
    private static string WithoutBoundSpaces(string folded, string raw)
    {
        if (folded.Length != raw.Length || raw.IndexOfAny(BoundSpaces) < 0)
        {
            return folded;
        }
        string trimmed = folded.Trim();
        int start = folded.IndexOf(trimmed, StringComparison.Ordinal);
        int digits = trimmed.TakeWhile(Folding.IsDigit).Count();
        int end = digits;
        while (digits is > 0 and <= 3 && IsGroup(trimmed, end) && trimmed[end] == ' ' && Array.IndexOf(BoundSpaces, raw[start + end]) >= 0)
        {
            end += 4;
        }
        return end == digits
            ? folded
            : new string(trimmed.Select((character, index) => index < end && character == ' ' ? ',' : character).ToArray());
    }

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

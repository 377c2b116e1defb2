using System.Globalization;

namespace Disclosure;

/// <summary>
/// Finds the counts in a folded text without spaces: digits with thousands separators and decimals, Chinese numerals, 万 and 亿, percentages, ranges and approximate
/// numbers. Dates, years, ordinals, articles, document and telephone numbers, numbers of lists, and digits that lost a 年 or 月 between them are none.
/// </summary>
internal sealed class QuantityLexer
{
    private const int LongestNumber = 15;

    private readonly string text;
    private readonly bool[] mask;
    private readonly List<Quantity> found = [];
    private int lastOrdinalEnd = -1;

    private QuantityLexer(string text)
    {
        this.text = text;
        mask = TextMask.Of(text);
    }

    public static List<Quantity> Lex(string text)
    {
        var lexer = new QuantityLexer(text);
        int position = 0;
        while (position < text.Length)
        {
            position = lexer.Step(position);
        }
        return lexer.found;
    }

    private int Step(int start)
    {
        char character = text[start];
        if (mask[start])
        {
            return start + 1;
        }
        if (QuantityUnits.StandsAt(text, start, "百分之"))
        {
            return Percent(start);
        }
        if (Folding.IsDigit(character))
        {
            return Arabic(start);
        }
        return ChineseNumeral.IsNumeral(character) ? Spelled(start) : start + 1;
    }

    private int Percent(int start)
    {
        int position = start + 3;
        if (Number(position) is { } number)
        {
            Add(start, number.End, number.Value, Quantity.PercentUnit, decimals: number.Decimals);
            return number.End;
        }
        if (ChineseNumeral.At(text, position) is { } spelled)
        {
            Add(start, spelled.End, spelled.Value, Quantity.PercentUnit);
            return spelled.End;
        }
        return position;
    }

    private int Arabic(int start)
    {
        int runEnd = RunEnd(start);
        if (Number(start) is not { } number || IsJoined(start))
        {
            return runEnd;
        }
        if (IsOrdinal(start))
        {
            lastOrdinalEnd = EndOfOrdinal(number.End);
            return runEnd;
        }
        int end = number.End;
        if (IsDate(start, end))
        {
            return runEnd;
        }
        decimal? upTo = null;
        int first = end;
        if (RangeSign(end) is { } second && Number(second) is { } upper)
        {
            // Both ends may carry the unit: 3件至5件.
            (upTo, end) = (upper.Value, upper.End);
        }
        (decimal factor, bool more, int after) = Multiplier(end);
        if (QuantityUnits.At(text, after) is not { } unit || (upTo is { } high && high <= number.Value))
        {
            return upTo is null ? runEnd : Math.Max(first, runEnd);
        }
        (decimal money, string normal) = QuantityUnits.Normal(unit);
        if (Math.Max(number.Value, upTo ?? 0) > decimal.MaxValue / 1_000_000_000_000m)
        {
            // Beyond every number there is; its last groups alone are no figure either.
            return end;
        }
        decimal resolution = factor;
        for (int digit = 0; digit < number.Decimals; digit++)
        {
            resolution /= 10;
        }
        Add(
            start,
            after + unit.Length,
            number.Value * factor * money,
            normal,
            upTo * factor * money,
            more,
            normal == unit && unit != Quantity.PercentUnit ? Math.Max(1, resolution) : 1,
            number.Decimals
        );
        return after + unit.Length;
    }

    private int Spelled(int start)
    {
        if (ChineseNumeral.At(text, start) is not { } number)
        {
            return SkipNumerals(start);
        }
        if (IsOrdinal(start))
        {
            lastOrdinalEnd = EndOfOrdinal(number.End);
            return number.End;
        }
        bool more = number.End < text.Length && text[number.End] is '余' or '多';
        int after = number.End + (more ? 1 : 0);
        if (QuantityUnits.At(text, after) is { } unit && unit != Quantity.PercentUnit && !IsMannerOfSpeaking(start))
        {
            (decimal money, string normal) = QuantityUnits.Normal(unit);
            Add(start, after + unit.Length, number.Value * money, normal, null, more, 1, 0, spelled: true);
            return after + unit.Length;
        }
        return number.End;
    }

    private void Add(
        int start,
        int end,
        decimal value,
        string unit,
        decimal? upTo = null,
        bool more = false,
        decimal resolution = 1,
        int decimals = 0,
        bool spelled = false
    )
    {
        if (Approximation.IsLimit(text, start))
        {
            return;
        }
        (FigurePrecision before, int newStart) = Approximation.Before(text, start);
        (FigurePrecision behind, int newEnd) = Approximation.Behind(text, end);
        FigurePrecision precision =
            upTo is not null ? FigurePrecision.Range
            : more ? FigurePrecision.MoreThan
            : before != FigurePrecision.Exact ? before
            : behind;
        found.Add(
            new Quantity(newStart, newEnd, value, unit)
            {
                UpTo = upTo,
                Precision = precision,
                Resolution = resolution,
                Decimals = decimals,
                IsSpelledOut = spelled,
            }
        );
    }

    /// <summary>Digits, groups of three behind commas, and a fraction.</summary>
    private (decimal Value, int Decimals, int End)? Number(int start)
    {
        int end = start;
        while (end < text.Length && Folding.IsDigit(text[end]) && !mask[end])
        {
            end++;
        }
        if (end == start || end - start > LongestNumber)
        {
            return null;
        }
        string digits = text.Substring(start, end - start);
        while (digits.Length is > 0 and <= LongestNumber && IsGroup(start, end))
        {
            digits += text.Substring(end + 1, 3);
            end += 4;
        }
        int decimals = 0;
        if (end + 1 < text.Length && text[end] == '.' && Folding.IsDigit(text[end + 1]))
        {
            int fraction = end + 1;
            while (fraction < text.Length && Folding.IsDigit(text[fraction]))
            {
                fraction++;
            }
            decimals = fraction - end - 1;
            digits += text.Substring(end, fraction - end);
            end = fraction;
        }
        return decimals <= 6 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? (value, decimals, end)
            : null;
    }

    /// <summary>Whether a comma and exactly three digits follow a first group of at most three. The comma must have been half-width: SentenceText turns the other into a semicolon.</summary>
    private bool IsGroup(int start, int end) =>
        end - start is > 0
        && (text.IndexOf(',', start, end - start) >= 0 || end - start <= 3)
        && text[start] != '0'
        && end + 3 < text.Length
        && text[end] == ','
        && Folding.IsDigit(text[end + 1])
        && Folding.IsDigit(text[end + 2])
        && Folding.IsDigit(text[end + 3])
        && (end + 4 >= text.Length || !Folding.IsDigit(text[end + 4]));

    private int RunEnd(int start)
    {
        int end = start;
        while (end < text.Length && Folding.IsDigit(text[end]))
        {
            end++;
        }
        return end;
    }

    private int SkipNumerals(int start)
    {
        while (start < text.Length && ChineseNumeral.IsNumeral(text[start]))
        {
            start++;
        }
        return start;
    }

    /// <summary>Part of a longer sign: 0435-3590086, 14:41, 2016/1/4, 1.2.3, or digits beside digits behind a space.</summary>
    private bool IsJoined(int start)
    {
        if (start == 0)
        {
            return false;
        }
        char before = text[start - 1];
        bool digitBefore = start > 1 && Folding.IsDigit(text[start - 2]);
        if (before == ';' && digitBefore && IsTail(start))
        {
            return true;
        }
        return (before is '-' or '/' or ':' or '.' or ' ' or '—' or '~' or '～' or '+' or '#' && digitBefore)
            || before is '+' or '#' or '*' or '№';
    }

    /// <summary>Three digits behind a full-width comma, which SentenceText turns into a semicolon, and at most three others: 1，234 may be one number or two, and no figure is made of it.</summary>
    private bool IsTail(int start)
    {
        int first = start - 1;
        while (first > 0 && Folding.IsDigit(text[first - 1]))
        {
            first--;
        }
        return start - 1 - first <= 3 && RunEnd(start) - start == 3;
    }

    private bool IsOrdinal(int start) =>
        start > 0
        && (text[start - 1] is '第' or '号' or '令' || (lastOrdinalEnd >= 0 && IsChain(lastOrdinalEnd, start)) || LawBefore(start));

    /// <summary>条例36条 is an article.</summary>
    private bool LawBefore(int start) =>
        QuantityUnits.StandsAt(text, start - 2, "条例")
        || QuantityUnits.StandsAt(text, start - 3, "条例》")
        || QuantityUnits.StandsAt(text, start - 2, "办法");

    /// <summary>第三十六、三十七条: what follows an ordinal behind a sign of a list is one too.</summary>
    private bool IsChain(int from, int to) =>
        to - from is > 0 and <= 2 && text.Substring(from, to - from) is "、" or "和" or "至" or "到" or "-" or "," or "或";

    private int EndOfOrdinal(int end) => end < text.Length && text[end] is '条' or '款' or '项' or '期' or '次' ? end + 1 : end;

    private bool IsDate(int start, int end)
    {
        if (
            end < text.Length
            && text[end] is '年' or '月' or '日' or '号' or '时' or '点' or '分' or '秒' or '周' or '天' or '岁' or '度' or '级'
        )
        {
            return true;
        }
        int length = end - start;
        // Eight digits that are a day, and four behind 截至: a 年, 月 or 日 was lost.
        if (length == 8 && text.IndexOfAny(['.', ','], start, length) < 0)
        {
            return DateScanner.Date(Value(start, 4), Value(start + 4, 2), Value(start + 6, 2), end) is not null;
        }
        return length == 4
            && (QuantityUnits.StandsAt(text, start - 2, "截至") || QuantityUnits.StandsAt(text, start - 2, "截止"))
            && DateScanner.Date(2000, Value(start, 2), Value(start + 2, 2), end) is not null;
    }

    private int Value(int start, int length)
    {
        int value = 0;
        for (int index = start; index < start + length; index++)
        {
            value = (value * 10) + (text[index] - '0');
        }
        return value;
    }

    /// <summary>Where the upper end of a range begins: 3-5件, 3至5件, 3件至5件.</summary>
    private int? RangeSign(int end)
    {
        int sign = QuantityUnits.At(text, end) is { } unit && unit != Quantity.PercentUnit ? end + unit.Length : end;
        return sign + 1 < text.Length && text[sign] is '-' or '~' or '～' or '—' or '至' or '到' && Folding.IsDigit(text[sign + 1])
            ? sign + 1
            : null;
    }

    /// <summary>万, 亿, 千 or 百 behind digits, with 余 or 多 before or behind it.</summary>
    private (decimal Factor, bool More, int End) Multiplier(int position)
    {
        decimal factor = 1;
        bool more = false;
        for (int step = 0; step < 3 && position < text.Length; step++)
        {
            if (text[position] is '余' or '多' && !more)
            {
                more = true;
            }
            else if (factor == 1 && text[position] is '万' or '亿' or '千' or '百' && QuantityUnits.At(text, position) is null)
            {
                factor = text[position] switch
                {
                    '百' => 100,
                    '千' => 1000,
                    '万' => 10_000,
                    _ => 100_000_000,
                };
            }
            else
            {
                break;
            }
            position++;
        }
        return (factor, more, position);
    }

    /// <summary>Numerals that are no count whatever unit follows: 统一个口径, 每一项, 同一件.</summary>
    private bool IsMannerOfSpeaking(int start) =>
        start > 0
        && text[start - 1]
            is '统'
                or '同'
                or '每'
                or '逐'
                or '任'
                or '某'
                or '唯'
                or '这'
                or '那'
                or '另'
                or '进'
                or '专'
                or '万'
                or '初'
                or '单'
                or '几'
                or '数'
                or '上'
                or '下'
                or '前';
}

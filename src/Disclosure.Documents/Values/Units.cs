namespace Disclosure;

/// <summary>Units that stand behind figures or in the column of units.</summary>
internal static class Units
{
    private static readonly HashSet<string> Counters = new(StringComparer.Ordinal)
    {
        "条",
        "件",
        "次",
        "篇",
        "个",
        "人",
        "人次",
        "项",
        "份",
        "例",
        "宗",
        "起",
        "期",
        "场",
        "家",
        "名",
        "部",
        "批",
        "件次",
        "条次",
        "篇次",
        "项次",
        "处",
        "册",
        "户",
        "笔",
        "类",
        "页",
        "本",
    };

    private static readonly char[] Openings = ['(', '〔', '[', '【'];

    /// <summary>Longer texts are no units, brackets included.</summary>
    private const int LongestUnit = 12;

    /// <summary>The unit in a box of units, without brackets around it and notes behind it.</summary>
    public static string Of(string text)
    {
        string unit = Folding.Compact(text);
        int note = unit.IndexOfAny(Openings, Math.Min(1, unit.Length));
        return (note > 0 ? unit.Substring(0, note) : unit).Trim('(', ')');
    }

    public static bool IsUnit(string text) => Folding.Compact(text) is { Length: <= LongestUnit } unit && IsKnown(unit.Trim('(', ')'));

    /// <summary>Whether a folded text is a unit.</summary>
    public static bool IsKnown(string unit) => IsCounter(unit) || IsMoney(unit) || MultipleOf(unit) is not null;

    public static bool IsCounter(string unit) => Counters.Contains(unit) || (Multiple(unit) is { } && Counters.Contains(unit.Substring(1)));

    public static bool IsMoney(string unit) => MoneyOf(unit) is not null;

    /// <summary>An amount in 万元 with the digits as stated; <see langword="null"/> when the unit is none of money.</summary>
    public static decimal? ToTenThousandYuan(decimal number, string unit)
    {
        string name = unit is "万" or "亿" ? unit + "元" : unit;
        if (MoneyOf(name) is not { } money)
        {
            return null;
        }
        // Division by one with all its digits takes away the zeros that multiplication leaves behind the point.
        return money is (1, 1) ? number : number * money.Times / money.Per / 1.0000000000000000000000000000m;
    }

    /// <summary>A count with its multiple (1.2万件) worked out.</summary>
    public static decimal ToCount(decimal number, string unit) => Multiple(unit) is { } multiple ? number * multiple : number;

    /// <summary>The unit of money that a header names, such as 采购总金额(万元); empty when it names none.</summary>
    public static string InHeader(string header)
    {
        string text = Folding.Compact(header);
        foreach (string unit in (string[])["亿元", "千万元", "百万元", "万元", "千元"])
        {
            if (text.Contains(unit))
            {
                return unit;
            }
        }
        return text.Contains("(元") || text.Contains(":元") || text.EndsWith('元') || text.Contains("人民币元") || IsApart(text, '元')
            ? "元"
            : "";
    }

    /// <summary>Whether a character stands in a text as a word of its own.</summary>
    private static bool IsApart(string text, char character)
    {
        for (int at = text.IndexOf(character); at >= 0; at = text.IndexOf(character, at + 1))
        {
            if ((at == 0 || !Folding.IsIdeograph(text[at - 1])) && (at + 1 == text.Length || !Folding.IsIdeograph(text[at + 1])))
            {
                return true;
            }
        }
        return false;
    }

    private static decimal? Multiple(string unit) =>
        unit.Length > 0 && MultipleOf(unit.Substring(0, 1)) is { } multiple && !IsMoney(unit) ? multiple : null;

    /// <summary>How many 万元 one unit of money is, as a fraction of whole numbers so that conversion is exact.</summary>
    private static (decimal Times, decimal Per)? MoneyOf(string unit) =>
        unit switch
        {
            "元" or "人民币元" => (1, 10000),
            "千元" => (1, 10),
            "万元" or "万元人民币" => (1, 1),
            "百万元" => (100, 1),
            "千万元" => (1000, 1),
            "亿元" => (10000, 1),
            _ => null,
        };

    /// <summary>A multiple that may stand without a unit.</summary>
    private static decimal? MultipleOf(string word) =>
        word switch
        {
            "万" => 10000,
            "亿" => 100000000,
            _ => null,
        };
}

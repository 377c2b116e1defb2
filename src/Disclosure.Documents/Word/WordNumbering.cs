using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Disclosure;

/// <summary>
/// Counts the numbers that Word draws before paragraphs and does not write: 一、 (一) 1. exist only as a reference to a list. A paragraph without text has no number.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, XElement> instances;
    private readonly Dictionary<int, XElement> lists;
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> overridden = [];

    public WordNumbering(XElement? numbering, XElement? styles)
    {
        lists = ById(numbering.All("abstractNum"), "abstractNumId");
        instances = ById(numbering.All("num"), "numId");
        foreach (XElement style in styles.All("style"))
        {
            if (style.Setting("styleId") is { } id)
            {
                this.styles[id] = style;
            }
        }
    }

    /// <summary>The number before a paragraph; empty when it has none. Counts it.</summary>
    public string Before(XElement paragraph, string text)
    {
        (int? id, int level) = Reference(paragraph.First("pPr"));
        if (
            Folding.IsBlank(text)
            || id is not { } number
            || number == 0
            || !instances.TryGetValue(number, out XElement? instance)
            || instance.First("abstractNumId").Number() is not { } listId
            || !lists.TryGetValue(listId, out XElement? list)
        )
        {
            return "";
        }
        int?[] counts = counters.TryGetValue(listId, out int?[]? known) ? known : counters[listId] = new int?[Levels];
        if (overridden.Add(number))
        {
            foreach (XElement change in instance.All("lvlOverride"))
            {
                if (change.Number("ilvl") is >= 0 and < Levels and var index && change.First("startOverride").Number() is { } start)
                {
                    counts[index] = start - 1;
                }
            }
        }
        counts[level] = (counts[level] ?? StartOf(instance, list, level) - 1) + 1;
        for (int lower = level + 1; lower < Levels; lower++)
        {
            counts[lower] = null;
        }
        return Draw(instance, list, level, counts);
    }

    private (int? Id, int Level) Reference(XElement? properties)
    {
        XElement? own = properties.First("numPr");
        int? id = own.First("numId").Number();
        int? level = own.First("ilvl").Number();
        string? styleId = properties.First("pStyle").Setting();
        for (
            int step = 0;
            (id is null || level is null) && step < Levels && styleId is not null && styles.TryGetValue(styleId, out XElement? style);
            step++
        )
        {
            XElement? inherited = style.First("pPr").First("numPr");
            id ??= inherited.First("numId").Number();
            level ??= inherited.First("ilvl").Number();
            styleId = style.First("basedOn").Setting();
        }
        return (id, level is >= 0 and < Levels ? level.Value : 0);
    }

    private static Dictionary<int, XElement> ById(IEnumerable<XElement> elements, string name)
    {
        var byId = new Dictionary<int, XElement>();
        foreach (XElement element in elements)
        {
            if (element.Number(name) is { } id)
            {
                byId[id] = element;
            }
        }
        return byId;
    }

    private static XElement? LevelOf(XElement instance, XElement list, int index) =>
        AtLevel(instance.All("lvlOverride"), index).First("lvl") ?? AtLevel(list.All("lvl"), index);

    private static XElement? AtLevel(IEnumerable<XElement> elements, int index) =>
        elements.FirstOrDefault(element => element.Number("ilvl") == index);

    private static int StartOf(XElement instance, XElement list, int index) => LevelOf(instance, list, index).First("start").Number() ?? 1;

    private static string Draw(XElement instance, XElement list, int level, int?[] counts)
    {
        string pattern = LevelOf(instance, list, level).First("lvlText").Setting() ?? "";
        var drawn = new StringBuilder();
        for (int index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length && pattern[index + 1] is >= '1' and <= '9')
            {
                int other = pattern[++index] - '1';
                drawn.Append(
                    WordNumerals.Draw(
                        counts[other] ?? StartOf(instance, list, other),
                        LevelOf(instance, list, other).First("numFmt").Setting() ?? "decimal"
                    )
                );
            }
            else if (pattern[index] is not (>= '\uE000' and <= '\uF8FF'))
            {
                drawn.Append(pattern[index]);
            }
        }
        return drawn.ToString();
    }
}

/// <summary>Numbers in the formats of Word's lists.</summary>
internal static class WordNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    public static string Draw(int number, string format) =>
        format switch
        {
            "none" or "bullet" => "",
            "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
                Counting(number),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => new string(
                Text(number).Select(digit => Folding.IsDigit(digit) ? Digits[digit - '0'] : digit).ToArray()
            ),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number is >= 1 and <= 20
                ? Circled[number - 1].ToString()
                : Text(number),
            "decimalEnclosedParen" => $"({Text(number)})",
            "decimalEnclosedFullstop" => Text(number) + ".",
            "lowerLetter" => Letter(number, 'a'),
            "upperLetter" => Letter(number, 'A'),
            _ => Text(number),
        };

    /// <summary>一 to 九十九.</summary>
    private static string Counting(int number)
    {
        if (number is < 1 or > 99)
        {
            return Text(number);
        }
        int tens = number / 10;
        string text =
            tens > 1 ? Digits[tens] + "十"
            : tens == 1 ? "十"
            : "";
        return text + (number % 10 > 0 ? Digits[number % 10].ToString() : "");
    }

    private static string Letter(int number, char first) =>
        number is >= 1 and <= 26 ? ((char)(first + number - 1)).ToString() : Text(number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

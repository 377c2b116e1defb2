using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure;

/// <summary>
/// Counts the numbers that Word draws before paragraphs and does not write: 一、 (一) 1. exist only as a reference to a list. A paragraph without text has no number.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> overridden = [];

    public WordNumbering(Numbering? numbering, Styles? styles)
    {
        foreach (AbstractNum list in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (list.AbstractNumberId?.Value is { } id)
            {
                lists[id] = list;
            }
        }
        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
            {
                instances[id] = instance;
            }
        }
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                this.styles[id] = style;
            }
        }
    }

    /// <summary>The number before a paragraph; empty when it has none. Counts it.</summary>
    public string Before(Paragraph paragraph, string text)
    {
        (int? id, int level) = Reference(paragraph.ParagraphProperties);
        if (
            Folding.IsBlank(text)
            || id is not { } number
            || number == 0
            || !instances.TryGetValue(number, out NumberingInstance? instance)
            || instance.AbstractNumId?.Val?.Value is not { } listId
            || !lists.TryGetValue(listId, out AbstractNum? list)
        )
        {
            return "";
        }
        int?[] counts = counters.TryGetValue(listId, out int?[]? known) ? known : counters[listId] = new int?[Levels];
        if (overridden.Add(number))
        {
            foreach (LevelOverride change in instance.Elements<LevelOverride>())
            {
                if (
                    change.LevelIndex?.Value is >= 0 and < Levels and var index
                    && change.StartOverrideNumberingValue?.Val?.Value is { } start
                )
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

    private (int? Id, int Level) Reference(ParagraphProperties? properties)
    {
        NumberingProperties? own = properties?.NumberingProperties;
        int? id = own?.NumberingId?.Val?.Value;
        int? level = own?.NumberingLevelReference?.Val?.Value;
        string? styleId = properties?.ParagraphStyleId?.Val?.Value;
        for (
            int step = 0;
            (id is null || level is null) && step < Levels && styleId is not null && styles.TryGetValue(styleId, out Style? style);
            step++
        )
        {
            NumberingProperties? inherited = style.StyleParagraphProperties?.NumberingProperties;
            id ??= inherited?.NumberingId?.Val?.Value;
            level ??= inherited?.NumberingLevelReference?.Val?.Value;
            styleId = style.BasedOn?.Val?.Value;
        }
        return (id, level is >= 0 and < Levels ? level.Value : 0);
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum list, int index) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == index)?.GetFirstChild<Level>()
        ?? list.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == index);

    private static int StartOf(NumberingInstance instance, AbstractNum list, int index) =>
        LevelOf(instance, list, index)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Draw(NumberingInstance instance, AbstractNum list, int level, int?[] counts)
    {
        string pattern = LevelOf(instance, list, level)?.LevelText?.Val?.Value ?? "";
        var drawn = new StringBuilder();
        for (int index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length && pattern[index + 1] is >= '1' and <= '9')
            {
                int other = pattern[++index] - '1';
                drawn.Append(
                    WordNumerals.Draw(
                        counts[other] ?? StartOf(instance, list, other),
                        LevelOf(instance, list, other)?.NumberingFormat?.Val?.InnerText ?? "decimal"
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

using System.Text;

namespace Disclosure.Tests.Documents;

/// <summary>Spoils labels as offices, web pages and copying do.</summary>
internal static class MessyLabels
{
    private const string Simplified =
        "开请数复议讼诉关动务题热点发间传真应权构决结维纠审处属过办网闻举报导费设经项类训会产业机违规论断评证诉";
    private const string Traditional =
        "開請數復議訟訴關動務題熱點發間傳真應權構決結維糾審處屬過辦網聞舉報導費設經項類訓會產業機違規論斷評證訴";
    private const string Wrong = "九的了工及与在内";

    public static string Spoil(Dice dice, string label, string kind) =>
        kind switch
        {
            "full width" => Mapped(
                label,
                character => character is '(' or ')' or ':' or ',' or '.' ? (char)(character + 0xFEE0) : character
            ),
            "half width" => Mapped(label, character => character == '“' || character == '”' ? '"' : character),
            "spaces" => Spaced(dice, label),
            "traditional" => Mapped(
                label,
                character => Simplified.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? Traditional[at] : character
            ),
            "comma" => label.Replace("其中:", "其中,", StringComparison.Ordinal),
            "bracket" => label + dice.Of("(含上年)", "（不含下属单位）", "(件)", "〔注〕"),
            "numbers" => label.Length > 2 && char.IsAsciiDigit(label[0]) ? dice.Of("", "1.", "9.") + label[2..] : label,
            "cut" when label.Length > 9 && !label.Contains('元', StringComparison.Ordinal) => label[..(label.Length * 2 / 3)],
            // A unit that is misspelt is another unit, which nobody can tell.
            "misspelt" when label.Length > 4 && !label.Contains('元', StringComparison.Ordinal) => Misspelt(dice, label),
            _ => label,
        };

    private static string Mapped(string text, Func<char, char> map) => string.Concat(text.Select(map));

    private static string Spaced(Dice dice, string label)
    {
        var text = new StringBuilder();
        string space = dice.Of(" ", "\u3000", "\u00A0", "\u200B");
        foreach (char character in label)
        {
            text.Append(character).Append(dice.Chance(30) ? space : "");
        }
        return text.ToString().TrimEnd();
    }

    private static string Misspelt(Dice dice, string label)
    {
        int at = 2 + dice.Below(label.Length - 3);
        return dice.Below(3) switch
        {
            0 => label.Remove(at, 1),
            1 => label.Insert(at, dice.Of(Wrong.ToCharArray()).ToString()),
            _ => label.Remove(at, 1).Insert(at, dice.Of(Wrong.ToCharArray()).ToString()),
        };
    }
}

using System.Globalization;

namespace Disclosure.Tests.Documents;

/// <summary>Writes a figure as offices do, and says what it means.</summary>
internal static class MessyFigures
{
    private static readonly string[] Nothing = ["/", "-", "—", "——", "无", "不涉及", "不适用", "--"];
    private static readonly string[] Footnotes = ["①", "*", "[1]", "(注)", "②", "¹", "²"];
    private static readonly string[] Counters = ["件", "条", "次", "项", "个"];

    /// <param name="dice">Chance.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="noise">How often something is unusual, in hundredths.</param>
    /// <param name="layout">The layout of the page.</param>
    public static (string Written, CellValue Meaning) Write(Dice dice, Cell cell, CellValue value, int noise, string layout)
    {
        bool hasLines = MessyLayouts.HasLines(layout);
        if (value.State != CellState.Filled)
        {
            return dice.Chance(noise) ? (dice.Of(Nothing), CellValue.NotApplicable)
                : dice.Chance(noise) ? (dice.Of("\u00A0", "\u3000", " "), CellValue.Blank)
                : ("", CellValue.Blank);
        }
        decimal number = value.Number!.Value;
        string plain = number.ToString(CultureInfo.InvariantCulture);
        if (!dice.Chance(noise))
        {
            return (cell.Kind == CellKind.SignedCount && number > 0 && dice.Chance(50) ? "+" + plain : plain, value);
        }
        return dice.Below(15) switch
        {
            0 => (string.Concat(plain.Select(character => char.IsAsciiDigit(character) ? (char)(character + 0xFEE0) : character)), value),
            1 => (number.ToString("#,##0.############", CultureInfo.InvariantCulture), value),
            2 => ($"\u00A0{plain} ", value),
            3 when cell.Kind == CellKind.Money => (plain + "万元", value),
            3 => (plain + (cell.Unit.Length > 0 ? cell.Unit : dice.Of(Counters)), value),
            4 => (plain + dice.Of(Footnotes), value),
            5 => ($"{plain}(其中修订{dice.Below(9)}件)", value),
            6 when cell.Kind == CellKind.Money => ((number * 10000m).ToString("0.########", CultureInfo.InvariantCulture) + "元", value),
            7 when number > 0 => ("--" + plain, CellValue.Missing),
            8 => (dice.Of("若干", "见附件", "约10"), CellValue.Missing),
            9 when number is > 1 and < 100 && cell.Kind == CellKind.Count && decimal.Truncate(number) == number => (
                InNumerals((int)number) + (number <= 10 || dice.Chance(50) ? dice.Of("件", "条") : ""),
                value
            ),
            // Only a comma at the break shows that digits on two lines are one number.
            10 when hasLines && plain.Length == 6 && plain.All(char.IsAsciiDigit) => dice.Chance(50)
                ? (plain.Insert(3, ",\n"), value)
                : (plain.Insert(5, "\n"), CellValue.Missing),
            10 when hasLines && plain.Length == 4 && plain.All(char.IsAsciiDigit) => (plain.Insert(2, "\n"), CellValue.Missing),
            11 when layout.StartsWith("html", StringComparison.Ordinal) => (plain + MessyLayouts.Raised, value),
            // A space at which no line may break, or one that is as wide as a digit, between groups of three.
            12 when number >= 1000 && hasLines => (
                number.ToString("#,##0.############", CultureInfo.InvariantCulture).Replace(',', dice.Of('\u00A0', '\u202F')),
                value
            ),
            13 => ($"{plain}(含{dice.Below(9)}件)[{1 + dice.Below(3)}]", value),
            _ => (plain, value),
        };
    }

    /// <summary>A number below a hundred as it is said.</summary>
    private static string InNumerals(int number)
    {
        const string Digits = "零一二三四五六七八九";
        string tens =
            number < 10 ? ""
            : number < 20 ? "十"
            : $"{Digits[number / 10]}十";
        return tens + (number % 10 == 0 && number >= 10 ? "" : Digits[number % 10].ToString());
    }
}

using System.Globalization;
using System.Text;

namespace Disclosure;

/// <summary>
/// What a cell of a workbook says. Workbooks hold numbers in binary; they are taken with the fifteen digits that Excel itself shows, so that 0.092 stays 0.092. The format of
/// the cell adds what is shown around the number: percent signs and units.
/// </summary>
internal static class CellText
{
    public static string Of(object? value, string? format) =>
        value switch
        {
            null => "",
            string text => text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("_x000D_", ""),
            bool truth => truth ? "TRUE" : "FALSE",
            DateTime date => Date(date, format),
            TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
            _ => Number(value, format ?? ""),
        };

    private static string Date(DateTime date, string? format) =>
        date.ToString(format?.Contains('年') == true ? "yyyy年M月d日" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(object value, string format)
    {
        decimal number;
        try
        {
            number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }
        string section = Section(format, number);
        bool isPercent = Unquoted(section).Contains('%');
        return Digits(isPercent ? number * 100 : number) + (isPercent ? "%" : "") + Unit(section);
    }

    private static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A format has sections for positive numbers, negative ones and zero.</summary>
    private static string Section(string format, decimal number)
    {
        string[] sections = format.Split(';');
        int index =
            number < 0 ? 1
            : number == 0 ? 2
            : 0;
        return index < sections.Length ? sections[index] : sections[0];
    }

    /// <summary>Words in quotes behind the digits, such as 0.00"万元", when they are a unit.</summary>
    private static string Unit(string section)
    {
        int digit = section.LastIndexOfAny(['0', '#', '?']);
        var unit = new StringBuilder();
        foreach (char character in digit < 0 ? "" : section.Substring(digit + 1))
        {
            if (Folding.IsIdeograph(character))
            {
                unit.Append(character);
            }
        }
        string text = unit.ToString();
        return Units.IsUnit(text) ? text : "";
    }

    private static string Unquoted(string section)
    {
        var text = new StringBuilder();
        bool isQuoted = false;
        foreach (char character in section)
        {
            isQuoted ^= character == '"';
            text.Append(isQuoted ? ' ' : character);
        }
        return text.ToString();
    }
}

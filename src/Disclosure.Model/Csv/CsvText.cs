using System.Globalization;

namespace Disclosure;

/// <summary>Writes comma-separated values: lines end with CR LF, a field with a comma, a quotation mark or the end of a line is quoted.</summary>
internal static class CsvText
{
    /// <summary>The line of the names of the columns, after the mark when the options want it.</summary>
    public static void Head(TextWriter writer, CsvOptions options, IEnumerable<string> names)
    {
        if (options.ByteOrderMark)
        {
            writer.Write('\uFEFF');
        }
        Line(writer, options, names);
    }

    public static void Line(TextWriter writer, CsvOptions options, IEnumerable<object?> values)
    {
        bool isFirst = true;
        foreach (object? value in values)
        {
            writer.Write(isFirst ? "" : ",");
            isFirst = false;
            writer.Write(
                value switch
                {
                    null => "",
                    bool yes => yes ? "true" : "false",
                    string text => Quoted(options.ProtectFormulas && IsLikeFormula(text) ? "'" + text : text),
                    IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                    _ => value.ToString(),
                }
            );
        }
        writer.Write("\r\n");
    }

    /// <summary>The full-width forms too: spreadsheets in East Asian languages take them for the signs.</summary>
    private static bool IsLikeFormula(string text) =>
        text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\'' or '\t' or '\r' or '\n');

    private static string Quoted(string text) =>
        text.IndexOfAny(['"', ',', '\r', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"") + "\"";
}

using System.Globalization;

namespace Disclosure;

/// <summary>Writes comma-separated values: lines end with CR LF, a field with a comma, a quotation mark or the end of a line is quoted.</summary>
internal static class SeriesCsv
{
    public static string Write(SeriesCsvOptions options, IEnumerable<SeriesRow> rows)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, options, rows);
        return writer.ToString();
    }

    public static void Write(TextWriter writer, SeriesCsvOptions options, IEnumerable<SeriesRow> rows)
    {
        Head(writer, options, SeriesColumns.All.Select(column => column.Name));
        foreach (SeriesRow row in rows)
        {
            Line(writer, options, SeriesColumns.All.Select(column => column.Value(row)));
        }
    }

    public static void Head(TextWriter writer, SeriesCsvOptions options, IEnumerable<string> names)
    {
        if (options.ByteOrderMark)
        {
            writer.Write('\uFEFF');
        }
        Line(writer, options, names);
    }

    public static void Line(TextWriter writer, SeriesCsvOptions options, IEnumerable<object?> values)
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

using System.Globalization;

namespace Disclosure;

/// <summary>Writes the rows of series as comma-separated values, a column for each member of a row.</summary>
internal static class SeriesCsv
{
    public static string Write(CsvOptions options, IEnumerable<SeriesRow> rows)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, options, rows);
        return writer.ToString();
    }

    public static void Write(TextWriter writer, CsvOptions options, IEnumerable<SeriesRow> rows)
    {
        CsvText.Head(writer, options, SeriesColumns.All.Select(column => column.Name));
        foreach (SeriesRow row in rows)
        {
            CsvText.Line(writer, options, SeriesColumns.All.Select(column => column.Value(row)));
        }
    }
}

namespace Disclosure.Catalogue;

/// <summary>An indicator that can be followed over all forms: a name and a meaning in both languages.</summary>
internal sealed record SeriesDefinition(CsvRow Row, string Name, List<SeriesSource> Sources);

/// <summary>The cells of one form that are added for an indicator, those that are the whole of which it is a share, and what is counted.</summary>
internal sealed record SeriesSource(CsvRow Row, int Form, List<CellDefinition> Cells, List<CellDefinition> Whole);

/// <summary>The indicators of series: every one has cells on every form, so that no year is without a definition.</summary>
internal static class Series
{
    private const string IndicatorFile = "series-indicators.csv";
    private const string CellFile = "series-cells.csv";
    private static readonly int[] Forms = [2014, 2019, 2021];
    private static readonly string[] Bases = ["Requests", "Responses", "Cases", "Publications"];

    public static List<SeriesDefinition> Read(string directory, Forms forms)
    {
        var definitions = new List<SeriesDefinition>();
        foreach (
            CsvRow row in Csv.Read(Path.Combine(directory, IndicatorFile), "indicator", "english", "chinese", "meaning", "meaning_chinese")
        )
        {
            string name = row["indicator"];
            if (name.Length == 0 || !char.IsUpper(name[0]) || !name.All(char.IsLetter))
            {
                throw row.Error($"indicator '{name}' is no name");
            }
            if (definitions.Exists(other => other.Name == name))
            {
                throw row.Error($"indicator '{name}' stands twice");
            }
            CheckFilled(row, "english", "chinese", "meaning", "meaning_chinese");
            definitions.Add(new(row, name, []));
        }
        foreach (
            CsvRow row in Csv.Read(Path.Combine(directory, CellFile), "indicator", "forms", "cells", "of", "basis", "english", "chinese")
        )
        {
            AddSources(row, definitions, forms);
        }
        foreach (SeriesDefinition definition in definitions)
        {
            if (Array.Find(Forms, form => !definition.Sources.Exists(source => source.Form == form)) is not 0 and var lacking)
            {
                throw definition.Row.Error($"indicator '{definition.Name}' has no cells on the form of {lacking} in {CellFile}");
            }
        }
        return definitions;
    }

    private static void AddSources(CsvRow row, List<SeriesDefinition> definitions, Forms forms)
    {
        SeriesDefinition definition =
            definitions.Find(other => other.Name == row["indicator"])
            ?? throw row.Error($"indicator '{row["indicator"]}' is not in {IndicatorFile}");
        CheckFilled(row, "cells", "english", "chinese");
        if (!Bases.Contains(row["basis"]))
        {
            throw row.Error($"basis '{row["basis"]}' is not one of {string.Join(", ", Bases)}");
        }
        foreach (string text in row.Several("forms"))
        {
            int form = Array.Find(Forms, known => known.ToString(System.Globalization.CultureInfo.InvariantCulture) == text);
            if (form == 0)
            {
                throw row.Error($"form '{text}' is not one of {string.Join(", ", Forms)}");
            }
            if (definition.Sources.Exists(source => source.Form == form))
            {
                throw row.Error($"indicator '{definition.Name}' has cells on the form of {form} already");
            }
            definition.Sources.Add(new(row, form, CellsOf(row, "cells", form, forms), CellsOf(row, "of", form, forms)));
        }
    }

    private static List<CellDefinition> CellsOf(CsvRow row, string column, int form, Forms forms) =>
        row[column].Length == 0
            ? []
            : row[column]
                .Split('+')
                .Select(key =>
                    forms.Cells.Find(cell => cell.Key == key && cell.Appearances.Exists(place => place.Form == form))
                    ?? throw row.Error($"'{key}' is no cell of the form of {form}")
                )
                .ToList();

    private static void CheckFilled(CsvRow row, params string[] columns)
    {
        if (Array.Find(columns, column => row[column].Length == 0) is { } empty)
        {
            throw row.Error($"the field '{empty}' is empty");
        }
    }
}

namespace Disclosure.Catalogue;

/// <summary>Writes the indicators of series for the rules.</summary>
internal static class SeriesEmitter
{
    public static string Emit(IReadOnlyList<SeriesDefinition> definitions)
    {
        var text = new SourceText();
        text.Open("public sealed partial class SeriesIndicator");
        foreach (SeriesDefinition definition in definitions)
        {
            CsvRow row = definition.Row;
            text.Line($"/// <summary>{SourceText.Xml(row["meaning"])} 「{SourceText.Xml(row["chinese"])}」</summary>");
            text.Line($"public static SeriesIndicator {definition.Name} {{ get; }} =");
            text.Line($"    new(\"{definition.Name}\", {Pair(row, "english", "chinese")}, {Pair(row, "meaning", "meaning_chinese")},");
            text.Line("    [");
            foreach (SeriesSource source in definition.Sources.OrderBy(source => source.Form))
            {
                text.Line(
                    $"        new({FormName(source.Form)}, CountingBasis.{source.Row["basis"]}, {Pair(source.Row, "english", "chinese")},"
                );
                text.Line($"            [{Cells(source.Cells)}],");
                text.Line($"            [{Cells(source.Whole)}]),");
            }
            text.Line("    ]);");
            text.Line();
        }
        text.Line("/// <summary>All indicators in their fixed order.</summary>");
        text.Open("public static System.Collections.Generic.IReadOnlyList<SeriesIndicator> All { get; } = Numbered(", "[");
        foreach (SeriesDefinition definition in definitions)
        {
            text.Line($"{definition.Name},");
        }
        text.Close("]);");
        text.Close();
        return text.ToString();
    }

    private static string Pair(CsvRow row, string english, string chinese) =>
        $"new({SourceText.Literal(row[english])}, {SourceText.Literal(row[chinese])})";

    private static string FormName(int form) => form == 2014 ? "ReportForm.Indicators2014" : $"ReportForm.Matrix{form}";

    private static string Cells(IEnumerable<CellDefinition> cells) =>
        string.Join(", ", cells.Select(cell => $"{(cell.Tree == Tree.Indicator ? "CellsIndicator" : "CellsMatrix")}.{cell.Key}"));
}

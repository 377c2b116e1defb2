namespace Disclosure.Catalogue;

/// <summary>Writes the table of what is known of each cell, and the slots of each form.</summary>
internal static class TableEmitter
{
    public static string Emit(Forms forms, RecordTree tree)
    {
        var text = new SourceText();
        text.Open("internal static class CellTable");
        text.Line($"public static readonly CellFacts[] Facts = new CellFacts[{forms.Cells.Max(cell => cell.Id) + 1}];");
        text.Line();
        foreach (int form in (int[])[2014, 2019, 2021])
        {
            text.Line($"public static readonly short[] Slots{form} = [{string.Join(", ", tree.SlotCells(form).Select(cell => cell.Id))}];");
            text.Line();
        }
        text.Line($"public static readonly short[] Headings = [{string.Join(", ", tree.Headings.Select(cell => cell.Id))}];");
        text.Line();
        var ids = forms.Cells.ToDictionary(cell => cell.QualifiedKey, cell => cell.Id);
        text.Open("static CellTable()");
        // One method for each section keeps the methods small enough for a quick start.
        var sections = forms.Cells.Chunk(40).ToList();
        for (int index = 0; index < sections.Count; index++)
        {
            text.Line($"Add{index}();");
        }
        text.Close();
        text.Line();
        text.Line("private static void Add(CellFacts facts) => Facts[facts.Id] = facts;");
        for (int index = 0; index < sections.Count; index++)
        {
            text.Line();
            text.Open($"private static void Add{index}()");
            foreach (CellDefinition cell in sections[index])
            {
                string kind = cell.Kind switch
                {
                    "heading" => "Heading",
                    "signed" => "SignedCount",
                    "money" => "Money",
                    _ => "Count",
                };
                string relation = cell.Relation switch
                {
                    "of-which" => "OfWhich",
                    "group-line" => "GroupLine",
                    _ => char.ToUpperInvariant(cell.Relation[0]) + cell.Relation[1..],
                };
                int parent = cell.ParentKey.Length == 0 ? 0 : ids[cell.ParentKey];
                text.Line(
                    $"Add(new({cell.Id}, {SourceText.Literal(cell.Key)}, {SourceText.Literal(cell.English)}, {SourceText.Literal(cell.Unit)}, CellKind.{kind}, CellRelation.{relation}, {parent},"
                );
                text.Line($"    {SourceText.Literal(cell.Definition)}, {SourceText.Literal(cell.Source)},");
                var places = cell.Appearances.Select(place =>
                    $"new CellPlace(ReportForm.{(place.Form == 2014 ? "Indicators" : "Matrix")}{place.Form}, {SourceText.Literal(place.Code)}, {SourceText.Literal(place.Path)}, {SourceText.Literal(place.Block)}, {SourceText.Literal(place.RowLabel)}, {SourceText.Literal(place.ColumnLabel)}, {Strings(place.RowVariants)}, {Strings(place.ColumnVariants)})"
                );
                text.Line($"    {string.Join(",\n            ", places)}));");
            }
            text.Close();
        }
        text.Close();
        return text.ToString();
    }

    private static string Strings(string[] values) => $"[{string.Join(", ", values.Select(SourceText.Literal))}]";
}

namespace Disclosure.Catalogue;

/// <summary>Writes the table of what is known of each cell, and the slots of each form.</summary>
internal static class TableEmitter
{
    private const char Field = '|';
    private const char Variant = '~';

    public static string Emit(Forms forms, RecordTree tree)
    {
        var text = new SourceText();
        text.Open("internal static class CellTable");
        foreach (int form in (int[])[2014, 2019, 2021])
        {
            text.Line($"public static readonly short[] Slots{form} = [{string.Join(", ", tree.SlotCells(form).Select(cell => cell.Id))}];");
            text.Line();
        }
        text.Line($"public static readonly short[] Headings = [{string.Join(", ", tree.Headings.Select(cell => cell.Id))}];");
        text.Line();
        text.Line(
            "// Text, because calls of constructors would have to be compiled at every start. A line for each cell: id, key, English name, unit, kind, relation, id of the parent,"
        );
        text.Line(
            "// definition, source. Below it, indented, a line for each form on which it stands: form, path in the form, path of the property, block, row, column, and the spellings"
        );
        text.Line("// met of row and column.");
        text.Line("public static readonly CellFacts[] Facts = CellFactsText.Read(");
        text.Line($"    {forms.Cells.Max(cell => cell.Id) + 1},");
        text.Line("    \"\"\"");
        var ids = forms.Cells.ToDictionary(cell => cell.QualifiedKey, cell => cell.Id);
        foreach (CellDefinition cell in forms.Cells)
        {
            int parent = cell.ParentKey.Length == 0 ? 0 : ids[cell.ParentKey];
            text.Line(
                Join(
                    $"{cell.Id}",
                    cell.Key,
                    cell.English,
                    cell.Unit,
                    KindOf(cell),
                    RelationOf(cell),
                    $"{parent}",
                    cell.Definition,
                    cell.Source
                )
            );
            foreach (Appearance place in cell.Appearances)
            {
                text.Line(
                    " "
                        + Join(
                            $"{place.Form}",
                            place.Code,
                            place.Path,
                            place.Block,
                            place.RowLabel,
                            place.ColumnLabel,
                            Variants(place.RowVariants),
                            Variants(place.ColumnVariants)
                        )
                );
            }
        }
        text.Line("\"\"\"");
        text.Line(");");
        text.Close();
        return text.ToString();
    }

    private static string KindOf(CellDefinition cell) =>
        cell.Kind switch
        {
            "heading" => "Heading",
            "signed" => "SignedCount",
            "money" => "Money",
            _ => "Count",
        };

    private static string RelationOf(CellDefinition cell) =>
        cell.Relation switch
        {
            "of-which" => "OfWhich",
            "group-line" => "GroupLine",
            _ => char.ToUpperInvariant(cell.Relation[0]) + cell.Relation[1..],
        };

    private static string Join(params string[] fields) => string.Join(Field, fields.Select(field => Free(field, Field)));

    private static string Variants(string[] variants) => string.Join(Variant, variants.Select(variant => Free(variant, Variant)));

    private static string Free(string field, char separator) =>
        field.IndexOfAny([separator, '\n']) < 0
            ? field
            : throw new CatalogueException(
                $"'{field}' holds the character '{separator}', which parts the fields of the table of cells, or is broken"
            );
}

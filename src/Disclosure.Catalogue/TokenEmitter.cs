namespace Disclosure.Catalogue;

/// <summary>Writes the trees of cell names, <c>CellsIndicator</c> and <c>CellsMatrix</c>.</summary>
internal static class TokenEmitter
{
    public static string Emit(Forms forms, Tree tree)
    {
        var text = new SourceText();
        string summary =
            tree == Tree.Indicator
                ? "The cells of the indicator table of 2014, by the path of their property from <see cref=\"Report2014\"/>."
                : "The cells of the matrix form, by the path of their property from <see cref=\"Report2019\"/> and <see cref=\"Report2021\"/>. A cell that one edition alone has says so.";
        text.Line($"/// <summary>{summary}</summary>");
        EmitNode(
            text,
            forms,
            tree,
            tree == Tree.Indicator ? "CellsIndicator" : "CellsMatrix",
            "",
            forms.Cells.Where(cell => cell.Tree == tree).ToList()
        );
        return text.ToString();
    }

    private static void EmitNode(SourceText text, Forms forms, Tree tree, string name, string prefix, List<CellDefinition> cells)
    {
        text.Open($"public static class {name}");
        foreach (
            var group in cells
                .Where(cell => cell.Key.StartsWith(prefix, StringComparison.Ordinal))
                .GroupBy(cell => cell.Key[prefix.Length..].Split('.')[0])
        )
        {
            CellDefinition first = group.First();
            string path = prefix + group.Key;
            if (first.Key == path)
            {
                EmitDocumentation(
                    text,
                    first,
                    first.Appearances[^1] is { ColumnLabel.Length: > 0 } place
                        ? $"{place.RowLabel} / {place.ColumnLabel}"
                        : first.Appearances[^1].RowLabel,
                    first.English
                );
                text.Line($"public static Cell {group.Key} => new({first.Id});");
            }
            else if (group.Select(cell => cell.Key[(path.Length + 1)..]).SequenceEqual(RecordTree.RowColumns))
            {
                EmitDocumentation(
                    text,
                    first,
                    first.Appearances[^1].RowLabel,
                    first.English[..first.English.LastIndexOf(" (", StringComparison.Ordinal)]
                );
                text.Line($"public static RowCells {group.Key} => new({first.Id});");
            }
            else
            {
                string[] labels = forms
                    .Records.Where(other => other.Path == path && (other.Form == "2014") == (tree == Tree.Indicator))
                    .Select(other => other.Label)
                    .Distinct()
                    .ToArray();
                text.Line($"/// <summary>Cells of 「{SourceText.Xml(string.Join("」「", labels))}」.</summary>");
                EmitNode(text, forms, tree, group.Key, path + ".", cells);
            }
            text.Line();
        }
        text.Close();
    }

    private static void EmitDocumentation(SourceText text, CellDefinition cell, string label, string english)
    {
        string editions = cell.Tree == Tree.Matrix && cell.Appearances.Count == 1 ? $" Edition {cell.Appearances[0].Form} alone." : "";
        text.Line($"/// <summary>{SourceText.Xml(english)}. 「{SourceText.Xml(label)}」{editions}</summary>");
    }
}

namespace Disclosure.Catalogue;

/// <summary>Writes the concordance as data for the migration.</summary>
internal static class ConcordanceEmitter
{
    public static string Emit(Concordance concordance)
    {
        var text = new SourceText();
        text.Line("/// <summary>What the rows of the indicator table of 2014 give to the matrix form of 2021.</summary>");
        text.Open("internal static class Concordance2014To2021");
        text.Line(
            "/// <summary>The arrows in the order of the indicator table; a row without counterpart has one without target.</summary>"
        );
        text.Open("public static readonly ConcordanceArrow[] Arrows =", "[");
        foreach (Arrow arrow in concordance.Arrows)
        {
            string target = arrow.Target is null ? "default" : $"CellsMatrix.{arrow.Target.Key}";
            string use = arrow.Use == "no" ? "Nothing" : Word(arrow.Use);
            string assumptions = string.Join(", ", arrow.Assumptions.Select(SourceText.Literal));
            text.Line(
                $"new(CellsIndicator.{arrow.Source.Key}, {target}, MigrationRelation.{Word(arrow.Relation)}, ConcordanceUse.{use}, [{assumptions}],"
            );
            text.Line($"    {Sentence(arrow.Row)},");
            text.Line($"    {SourceText.Literal(arrow.Row["basis"])}),");
        }
        text.Close("];");
        text.Line();
        text.Line("/// <summary>Cells of the matrix form without any counterpart; in section three those of the total column.</summary>");
        text.Open("public static readonly UnmatchedTarget[] Unmatched =", "[");
        foreach (Unmatched unmatched in concordance.Unmatched)
        {
            text.Line($"new(CellsMatrix.{unmatched.Target.Key}, {Sentence(unmatched.Row)},");
            text.Line($"    {SourceText.Literal(unmatched.Row["basis"])}),");
        }
        text.Close("];");
        text.Close();
        return text.ToString();
    }

    private static string Sentence(CsvRow row) => $"new({SourceText.Literal(row["english"])}, {SourceText.Literal(row["chinese"])})";

    private static string Word(string value) => char.ToUpperInvariant(value[0]) + value[1..];
}

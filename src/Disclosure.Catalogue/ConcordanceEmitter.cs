namespace Disclosure.Catalogue;

/// <summary>Writes the concordances as data for the migration.</summary>
internal static class ConcordanceEmitter
{
    public static string ClassName(Concordance concordance) =>
        FormattableString.Invariant($"Concordance{concordance.From}To{concordance.To}");

    public static string Emit(Concordance concordance)
    {
        var text = new SourceText();
        text.Line(
            FormattableString.Invariant(
                $"/// <summary>What the rows of the form of {concordance.From} give to the form of {concordance.To}.</summary>"
            )
        );
        text.Open($"internal static class {ClassName(concordance)}");
        text.Line(
            "/// <summary>The arrows in the order of the form of the sources; a row without counterpart has one without target.</summary>"
        );
        text.Open("public static readonly ConcordanceArrow[] Arrows =", "[");
        foreach (Arrow arrow in concordance.Arrows)
        {
            string target = arrow.Target is null ? "default" : Token(arrow.Target);
            string use = arrow.Use == "no" ? "Nothing" : Word(arrow.Use);
            string assumptions = string.Join(", ", arrow.Assumptions.Select(SourceText.Literal));
            text.Line(
                $"new({Token(arrow.Source)}, {target}, MigrationRelation.{Word(arrow.Relation)}, ConcordanceUse.{use}, [{assumptions}],"
            );
            text.Line($"    {Sentence(arrow.Row)},");
            text.Line($"    {SourceText.Literal(arrow.Row["citation"])}),");
        }
        text.Close("];");
        text.Line();
        Remarks(
            text,
            "Unmatched",
            "Cells of the target form without any counterpart; in section three those of the total column.",
            concordance.Unmatched
        );
        text.Close();
        return text.ToString();
    }

    public static string EmitWithoutDecision(IReadOnlyList<Unmatched> outcomes)
    {
        var text = new SourceText();
        text.Line("/// <summary>Which outcomes a request may have without a decision.</summary>");
        text.Open("internal static class OutcomesWithoutDecision");
        Remarks(text, "All", "The cells of the total column, each with the reason.", outcomes);
        text.Close();
        return text.ToString();
    }

    private static void Remarks(SourceText text, string name, string summary, IEnumerable<Unmatched> remarks)
    {
        text.Line($"/// <summary>{summary}</summary>");
        text.Open($"public static readonly TargetRemark[] {name} =", "[");
        foreach (Unmatched remark in remarks)
        {
            text.Line($"new({Token(remark.Target)}, {Sentence(remark.Row)},");
            text.Line($"    {SourceText.Literal(remark.Row["citation"])}),");
        }
        text.Close("];");
    }

    private static string Token(CellDefinition cell) => (cell.Tree == Tree.Matrix ? "CellsMatrix." : "CellsIndicator.") + cell.Key;

    private static string Sentence(CsvRow row) => $"new({SourceText.Literal(row["english"])}, {SourceText.Literal(row["chinese"])})";

    private static string Word(string value) => char.ToUpperInvariant(value[0]) + value[1..];
}

namespace Disclosure.Catalogue;

/// <summary>Writes the subjects of prose for the model, their readings for the rules, and the wordings for the reader.</summary>
internal static class NarrativeEmitter
{
    public static string EmitSubjects(Narrative narrative)
    {
        var text = new SourceText();
        text.Line(
            "/// <summary>What a figure in the prose of a report speaks of. Numbers are in the order of the catalogue; names are permanent.</summary>"
        );
        text.Open("public enum ClaimSubject");
        text.Line("/// <summary>Something else, or it is not known.</summary>");
        text.Line("None,");
        foreach (Subject subject in narrative.Subjects)
        {
            text.Line();
            text.Line($"/// <summary>{Sentence(subject.Row["english"])} 「{SourceText.Xml(subject.Row["chinese"])}」</summary>");
            text.Line($"{subject.Name},");
        }
        text.Close();
        return text.ToString();
    }

    public static string EmitTable(Narrative narrative)
    {
        var text = new SourceText();
        text.Open("internal static class ClaimSubjectTable");
        text.Line("/// <summary>Name and units of each subject, by its number.</summary>");
        text.Open("public static readonly (LocalizedText Name, string[] Units)[] Facts =", "[");
        text.Line("(new(\"something else\", \"其他\"), []),");
        foreach (Subject subject in narrative.Subjects)
        {
            text.Line($"({Name(subject.Row)}, [{List(subject.Row.Several("units"))}]),");
        }
        text.Close("];");
        text.Close();
        return text.ToString();
    }

    public static string EmitReadings(Narrative narrative)
    {
        var text = new SourceText();
        text.Open("internal static class ClaimReadingTable");
        text.Line("/// <summary>What each subject may mean on each form, the likeliest reading first.</summary>");
        text.Open("public static readonly ClaimReading[] All =", "[");
        foreach (SubjectReading reading in narrative.Readings)
        {
            text.Line($"new(ClaimSubject.{reading.Subject}, {FormName(reading.Form)}, {Name(reading.Row)},");
            text.Line($"    [{Cells(reading.Plus)}],");
            text.Line($"    [{Cells(reading.Minus)}]),");
        }
        text.Close("];");
        text.Close();
        return text.ToString();
    }

    public static string EmitPhrases(Narrative narrative)
    {
        var text = new SourceText();
        text.Open("internal static class NarrativePhraseTable");
        text.Line("/// <summary>The wordings in order: the first that fits holds.</summary>");
        text.Open("public static readonly NarrativePhrase[] All =", "[");
        foreach (CsvRow row in narrative.Phrases)
        {
            text.Line(
                $"new(ClaimSubject.{row["subject"]}, {SourceText.Literal(row["before"])}, {SourceText.Literal(row["after"])},"
                    + $" [{string.Join(", ", row.Several("within").Select(name => $"ClaimSubject.{name}"))}]),"
            );
        }
        text.Close("];");
        text.Line();
        text.Line("/// <summary>The nouns of which a text may say that there were none.</summary>");
        text.Open("public static readonly NarrativePhrase[] Nouns =", "[");
        foreach (CsvRow row in narrative.Phrases.Where(row => row["nothing"].Length > 0))
        {
            text.Line($"new(ClaimSubject.{row["subject"]}, {SourceText.Literal(row["nothing"])}, \"\", []),");
        }
        text.Close("];");
        text.Close();
        return text.ToString();
    }

    private static string Name(CsvRow row) => $"new({SourceText.Literal(row["english"])}, {SourceText.Literal(row["chinese"])})";

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(SourceText.Literal));

    private static string Sentence(string words) => SourceText.Xml(char.ToUpperInvariant(words[0]) + words[1..]) + ".";

    private static string FormName(int form) => form == 2014 ? "ReportForm.Indicators2014" : $"ReportForm.Matrix{form}";

    private static string Cells(IEnumerable<CellDefinition> cells) =>
        string.Join(", ", cells.Select(cell => $"{(cell.Tree == Tree.Indicator ? "CellsIndicator" : "CellsMatrix")}.{cell.Key}"));
}

namespace Disclosure.Catalogue;

/// <summary>Writes what the forms print besides the labels of cells, for the layout.</summary>
internal static class CaptionEmitter
{
    /// <summary>The parts of the matrix form whose label the form prints as a title or as a head of rows, by the name of the constant.</summary>
    private static readonly (string Name, string Path)[] Parts =
    [
        ("DisclosureTitle", "ProactiveDisclosure"),
        ("RequestTitle", "Requests"),
        ("RequestOutcomes", "Requests.Outcomes"),
        ("DisputeTitle", "Disputes"),
    ];

    public static string Emit(Forms forms)
    {
        var text = new SourceText();
        text.Line("/// <summary>What the forms print besides the labels of cells.</summary>");
        text.Open("internal static class Captions");
        foreach (CsvRow row in forms.Captions.Texts)
        {
            Constant(text, row["definition"], row["key"], row["label"]);
        }
        foreach ((string name, string path) in Parts)
        {
            RecordDefinition record =
                forms.Records.Find(record => record.Form != "2014" && record.Path == path)
                ?? throw new CatalogueException($"records.csv: no record stands at '{path}' of the matrix form");
            Constant(text, record.Summary, name, record.Label);
        }
        Heads(
            text,
            "The head over each column of section three of the matrix form; empty for none.",
            "OverApplicants",
            forms.Captions.OverApplicants
        );
        Heads(
            text,
            "The head over each block of section four of the matrix form; empty for none.",
            "OverDisputes",
            forms.Captions.OverDisputes
        );
        text.Close();
        return text.ToString();
    }

    private static void Constant(SourceText text, string summary, string name, string value)
    {
        text.Line($"/// <summary>{SourceText.Xml(summary)}</summary>");
        text.Line($"public const string {name} = {SourceText.Literal(value)};");
    }

    private static void Heads(SourceText text, string summary, string name, IEnumerable<KeyValuePair<string, string>> heads)
    {
        text.Line();
        text.Line($"/// <summary>{SourceText.Xml(summary)}</summary>");
        text.Line(
            $"public static readonly (string Label, string Over)[] {name} = [{string.Join(", ", heads.Select(head => $"({SourceText.Literal(head.Key)}, {SourceText.Literal(head.Value)})"))}];"
        );
    }
}

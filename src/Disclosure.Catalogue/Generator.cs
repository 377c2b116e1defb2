namespace Disclosure.Catalogue;

/// <summary>From the folder of the forms to the generated files, in memory: the test compares, the console writes.</summary>
public static class Generator
{
    private const string ModelFolder = "Disclosure.Model/Generated/";
    private const string SchemasFolder = "Disclosure.Model/Schemas/";
    private const string RulesFolder = "Disclosure.Rules/Generated/";
    private const string DocumentsFolder = "Disclosure.Documents/Generated/";

    /// <summary>The folders, below <c>src</c> and ending with a slash, that hold generated files and nothing else.</summary>
    public static IReadOnlyList<string> Folders { get; } = [ModelFolder, SchemasFolder, RulesFolder, DocumentsFolder];

    /// <summary>The text of every generated file by its path below <c>src</c>, such as <c>Disclosure.Model/Generated/CellTable.g.cs</c>.</summary>
    /// <param name="formsDirectory">The folder <c>forms</c>.</param>
    /// <exception cref="InvalidDataException">A file of the forms is wrong; the message begins with file and line.</exception>
    public static IReadOnlyDictionary<string, string> Generate(string formsDirectory)
    {
        try
        {
            Forms forms = Forms.Read(formsDirectory);
            Ids.Bind(Path.Combine(formsDirectory, "ids.csv"), forms);
            var tree = new RecordTree(forms);
            var shared = new RecordType("MatrixReport", "", "", "");
            shared.Members.AddRange(
                tree.Report2021.Members.Where(member => tree.Report2019.Members.Any(other => other.Type == member.Type))
            );
            Narrative narrative = Narrative.Read(formsDirectory, forms);
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                [ModelFolder + "Captions.g.cs"] = CaptionEmitter.Emit(forms),
                [ModelFolder + "CellTable.g.cs"] = TableEmitter.Emit(forms, tree),
                [ModelFolder + "PartTable.g.cs"] = PartEmitter.Emit(forms, tree),
                [ModelFolder + "CellsIndicator.g.cs"] = TokenEmitter.Emit(forms, Tree.Indicator),
                [ModelFolder + "CellsMatrix.g.cs"] = TokenEmitter.Emit(forms, Tree.Matrix),
                [ModelFolder + "MatrixReport.g.cs"] = RecordEmitter.EmitMatrixReport(shared),
                [ModelFolder + "Report2014.g.cs"] = RecordEmitter.EmitReport(tree.Report2014, null),
                [ModelFolder + "Report2019.g.cs"] = RecordEmitter.EmitReport(tree.Report2019, shared),
                [ModelFolder + "Report2021.g.cs"] = RecordEmitter.EmitReport(tree.Report2021, shared),
                [ModelFolder + "ClaimSubject.g.cs"] = NarrativeEmitter.EmitSubjects(narrative),
                [ModelFolder + "ClaimSubjectTable.g.cs"] = NarrativeEmitter.EmitTable(narrative),
                [RulesFolder + "ClaimReadingTable.g.cs"] = NarrativeEmitter.EmitReadings(narrative),
                [RulesFolder + "SeriesIndicator.g.cs"] = SeriesEmitter.Emit(Series.Read(formsDirectory, forms)),
                [DocumentsFolder + "NarrativePhraseTable.g.cs"] = NarrativeEmitter.EmitPhrases(narrative),
                [RulesFolder + "OutcomesWithoutDecision.g.cs"] = ConcordanceEmitter.EmitWithoutDecision(
                    Concordance.ReadWithoutDecision(formsDirectory, forms)
                ),
            };
            foreach (int form in (int[])[2014, 2019, 2021])
            {
                files.Add($"{SchemasFolder}{SchemaEmitter.NameOf(form)}.schema.json", SchemaEmitter.Emit(forms, tree, form));
            }
            foreach (Concordance concordance in Concordances(formsDirectory, forms))
            {
                files.Add($"{RulesFolder}{ConcordanceEmitter.ClassName(concordance)}.g.cs", ConcordanceEmitter.Emit(concordance));
            }
            foreach (RecordType type in tree.Types)
            {
                files.Add($"{ModelFolder}{type.Name}.g.cs", RecordEmitter.Emit(type));
            }
            return files;
        }
        catch (CatalogueException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>The page that documents the concordances, <c>docs/concordance.md</c>.</summary>
    /// <param name="formsDirectory">The folder <c>forms</c>.</param>
    /// <exception cref="InvalidDataException">A file of the forms is wrong; the message begins with file and line.</exception>
    public static string ConcordanceMarkdown(string formsDirectory)
    {
        try
        {
            Forms forms = Forms.Read(formsDirectory);
            return ConcordancePage.Write(Concordances(formsDirectory, forms), Concordance.ReadWithoutDecision(formsDirectory, forms));
        }
        catch (CatalogueException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static IEnumerable<Concordance> Concordances(string formsDirectory, Forms forms) =>
        Concordance.Pairs.Select(pair => Concordance.Read(formsDirectory, forms, pair.From, pair.To));

    /// <summary>Appends an id to <c>ids.csv</c> for every cell that has none.</summary>
    /// <param name="formsDirectory">The folder <c>forms</c>.</param>
    /// <exception cref="InvalidDataException">A file of the forms is wrong; the message begins with file and line.</exception>
    public static void AssignIds(string formsDirectory)
    {
        try
        {
            Ids.Assign(Path.Combine(formsDirectory, "ids.csv"), Forms.Read(formsDirectory));
        }
        catch (CatalogueException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }
}

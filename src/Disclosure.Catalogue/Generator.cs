namespace Disclosure.Catalogue;

/// <summary>From the folder of the forms to the generated files, in memory: the test compares, the console writes.</summary>
public static class Generator
{
    /// <summary>The text of every generated file by its name.</summary>
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
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["CellTable.g.cs"] = TableEmitter.Emit(forms, tree),
                ["CellsIndicator.g.cs"] = TokenEmitter.Emit(forms, Tree.Indicator),
                ["CellsMatrix.g.cs"] = TokenEmitter.Emit(forms, Tree.Matrix),
                ["MatrixReport.g.cs"] = RecordEmitter.EmitMatrixReport(shared),
                ["Report2014.g.cs"] = RecordEmitter.EmitReport(tree.Report2014, null),
                ["Report2019.g.cs"] = RecordEmitter.EmitReport(tree.Report2019, shared),
                ["Report2021.g.cs"] = RecordEmitter.EmitReport(tree.Report2021, shared),
            };
            foreach (RecordType type in tree.Types)
            {
                files.Add($"{type.Name}.g.cs", RecordEmitter.Emit(type));
            }
            return files;
        }
        catch (CatalogueException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

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

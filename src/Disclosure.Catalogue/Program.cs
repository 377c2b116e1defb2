using Disclosure.Catalogue;

// Run from anywhere in the repository: dotnet run --project src/Disclosure.Catalogue [-- --assign-ids]
string root = Directory.GetCurrentDirectory();
while (!File.Exists(Path.Combine(root, "Disclosure.sln")))
{
    if (Path.GetDirectoryName(root) is not { } parent)
    {
        Console.Error.WriteLine("Disclosure.sln was not found above the current folder.");
        return 2;
    }
    root = parent;
}
string forms = Path.Combine(root, "src", "Disclosure.Catalogue", "forms");
string target = Path.Combine(root, "src", "Disclosure.Model", "Generated");
try
{
    if (args.Contains("--assign-ids"))
    {
        Generator.AssignIds(forms);
    }
    IReadOnlyDictionary<string, string> files = Generator.Generate(forms);
    Directory.CreateDirectory(target);
    foreach (string stale in Directory.GetFiles(target, "*.g.cs").Where(path => !files.ContainsKey(Path.GetFileName(path))))
    {
        File.Delete(stale);
    }
    foreach ((string name, string text) in files)
    {
        File.WriteAllText(Path.Combine(target, name), text);
    }
    Console.WriteLine($"{files.Count} files written to src/Disclosure.Model/Generated");
    return 0;
}
catch (InvalidDataException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

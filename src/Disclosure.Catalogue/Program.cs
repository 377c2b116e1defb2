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
string source = Path.Combine(root, "src");
try
{
    if (args.Contains("--assign-ids"))
    {
        Generator.AssignIds(forms);
    }
    IReadOnlyDictionary<string, string> files = Generator.Generate(forms);
    foreach (string folder in Generator.Folders)
    {
        string target = Path.Combine(source, folder);
        Directory.CreateDirectory(target);
        foreach (string stale in Directory.GetFiles(target).Where(path => !files.ContainsKey(folder + Path.GetFileName(path))))
        {
            File.Delete(stale);
        }
    }
    foreach ((string path, string text) in files)
    {
        File.WriteAllText(Path.Combine(source, path), text);
    }
    Console.WriteLine($"{files.Count} files written to {string.Join(" and ", Generator.Folders.Select(folder => $"src/{folder}"))}");
    return 0;
}
catch (InvalidDataException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

namespace Disclosure.Fuzz;

/// <summary>The documents that are mutated: the samples as text and the documents of the tests in every format.</summary>
internal static class Corpus
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> Load() =>
        [
            .. new[] { Tests.Repository.PathOf("samples", "reports"), Tests.Repository.PathOf("tests", "documents") }
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                .Where(file => Path.GetExtension(file) is not (".py" or ".md5" or ".sh"))
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
        ];
}

// What the packages of a folder feed hold is what they should hold, and docs/packages.md says of each how large it is and what it brings.
// Usage: dotnet run eng/CheckPackages.cs -- FEED [--source-link] [--write]
//   --source-link  the symbols must link to the sources, as they do when the clone comes from a host that the SDK knows
//   --write        the page is written instead; read the difference before you commit it
#:property PublishAot=false
using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

string feed = args[0];
string root = Directory.GetCurrentDirectory();
string page = Path.Combine(root, "docs", "packages.md");
var mistakes = new List<string>();
var lines = new List<string>();
string[] packages = ["Disclosure.Model", "Disclosure.Rules", "Disclosure.Documents", "Disclosure.Testing"];
foreach (string package in packages)
{
    string file = Directory.GetFiles(feed, package + ".*.nupkg").Single();
    using ZipArchive archive = ZipFile.OpenRead(file);
    CheckFiles(package, archive);
    XElement metadata = XDocument.Load(Entry(archive, package + ".nuspec").Open()).Root!.Elements().First();
    CheckMetadata(package, metadata);
    CheckPaths(package, archive);
    string symbols = Path.ChangeExtension(file, ".snupkg");
    Expect(File.Exists(symbols), $"{package} has no snupkg");
    if (File.Exists(symbols))
    {
        using ZipArchive symbolArchive = ZipFile.OpenRead(symbols);
        CheckPaths(package + " symbols", symbolArchive);
        CheckSymbols(package, symbolArchive);
    }
    lines.AddRange(
        Dependencies(metadata)
            .Select(target =>
                $"| `{package}` | {target.Key} | {Rounded(Entry(archive, $"lib/{target.Key}/{package}.dll").Length)} | {Rounded(new FileInfo(file).Length)} | {target.Value.Count(id => !id.StartsWith("Disclosure", StringComparison.Ordinal))} | {string.Join(", ", target.Value.Select(id => $"`{id}`"))} |"
            )
    );
}
ComparePage();
mistakes.ForEach(Console.Error.WriteLine);
Console.WriteLine(mistakes.Count == 0 ? $"{packages.Length} packages are as they should be" : $"{mistakes.Count} mistakes");
return mistakes.Count == 0 ? 0 : 1;

void Expect(bool holds, string mistake)
{
    if (!holds)
    {
        mistakes.Add(mistake);
    }
}

ZipArchiveEntry Entry(ZipArchive archive, string name) =>
    archive.GetEntry(name)
    ?? throw new InvalidDataException($"{name} is missing; there are {string.Join(", ", archive.Entries.Select(entry => entry.FullName))}");

void CheckFiles(string package, ZipArchive archive)
{
    string[] files =
    [
        .. from target in (string[])["net10.0", "netstandard2.0"]
        from kind in (string[])["dll", "xml"]
        select $"lib/{target}/{package}.{kind}",
        "README.md",
        "icon.png",
    ];
    string[] schemas =
        package == "Disclosure.Model"
            ? ["schemas/indicators2014.schema.json", "schemas/matrix2019.schema.json", "schemas/matrix2021.schema.json"]
            : [];
    string[] expected = [.. files, .. schemas];
    string[] found = archive
        .Entries.Select(entry => entry.FullName)
        .Where(name =>
            !name.StartsWith("_rels", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal)
            && name != "[Content_Types].xml"
            && !name.EndsWith(".nuspec", StringComparison.Ordinal)
        )
        .ToArray();
    Expect(
        found.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)),
        $"{package} holds {string.Join(", ", found)}"
    );
}

void CheckMetadata(string package, XElement metadata)
{
    string Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    Expect(Value("license") == "MIT", $"{package}: licence {Value("license")}");
    Expect(Value("readme") == "README.md" && Value("icon") == "icon.png", $"{package}: README or icon is not named");
    Expect(
        Value("tags").Contains("政府信息公开", StringComparison.Ordinal)
            && Value("tags").Contains("open-government", StringComparison.Ordinal),
        $"{package}: tags {Value("tags")}"
    );
    Expect(Value("description").Length > 60, $"{package}: description {Value("description")}");
    foreach (XElement dependency in metadata.Descendants().Where(element => element.Name.LocalName == "dependency"))
    {
        string id = dependency.Attribute("id")!.Value;
        string version = dependency.Attribute("version")!.Value;
        Expect(
            id.StartsWith("Disclosure.", StringComparison.Ordinal) == (version == $"[{Value("version")}]"),
            $"{package}: {id} {version}; ours are asked for exactly, others from a version on"
        );
    }
}

// The folder of the clone, of the user, and of temporary files must not be found in any file, in whatever encoding.
void CheckPaths(string package, ZipArchive archive)
{
    string[] paths =
    [
        root,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar,
        Path.GetTempPath(),
    ];
    foreach (ZipArchiveEntry entry in archive.Entries)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open())
        {
            stream.CopyTo(bytes);
        }
        foreach (string path in paths)
        {
            bool holds =
                bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(path)) >= 0
                || bytes.ToArray().AsSpan().IndexOf(Encoding.Unicode.GetBytes(path)) >= 0;
            Expect(!holds, $"{package}: {entry.FullName} holds the path {path}");
        }
    }
}

// Names of documents in a PDB are stored in parts, so that the search for bytes does not see them.
void CheckSymbols(string package, ZipArchive archive)
{
    foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)))
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open())
        {
            stream.CopyTo(bytes);
        }
        bytes.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        MetadataReader reader = provider.GetMetadataReader();
        string[] outside = reader
            .Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))
            .Where(name => !name.StartsWith("/_", StringComparison.Ordinal))
            .ToArray();
        Expect(
            reader.Documents.Count > 0 && outside.Length == 0,
            $"{package}: {entry.FullName} names {string.Join(", ", outside.Take(3))}"
        );
        Expect(!args.Contains("--source-link") || LinksToSources(reader), $"{package}: {entry.FullName} has no link to the sources");
    }
}

// The record of source link, by the number that the format of portable PDB gives it: JSON that maps the documents to addresses.
bool LinksToSources(MetadataReader reader) =>
    reader
        .CustomDebugInformation.Select(reader.GetCustomDebugInformation)
        .Where(record => reader.GetGuid(record.Kind) == new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A"))
        .Any(record => Encoding.UTF8.GetString(reader.GetBlobBytes(record.Value)).Contains("https://", StringComparison.Ordinal));

SortedDictionary<string, List<string>> Dependencies(XElement metadata) =>
    new(
        metadata
            .Descendants()
            .Where(element => element.Name.LocalName == "group")
            .ToDictionary(
                group =>
                    group.Attribute("targetFramework")!.Value switch
                    {
                        ".NETStandard2.0" => "netstandard2.0",
                        string name => name,
                    },
                group => group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToList()
            ),
        StringComparer.Ordinal
    );

// In steps of a twentieth and more, so that the page does not change with every commit.
string Rounded(long bytes)
{
    long kilobytes = bytes / 1024;
    long step = StepAt(kilobytes);
    return string.Create(CultureInfo.InvariantCulture, $"{Math.Max((kilobytes + step / 2) / step * step, step)} KB");
}

long StepAt(long kilobytes) => kilobytes < 400 ? 20 : 50;

// Dependencies are compared exactly; a size may be one step off.
void ComparePage()
{
    const string Begin = "<!-- packages -->";
    const string End = "<!-- end -->";
    string text = File.ReadAllText(page);
    int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length + 1;
    int end = text.IndexOf(End, StringComparison.Ordinal);
    string[] head = ["", "| package | target | library | package file | other packages | brings |", "|---|---|---|---|---|---|"];
    string table = string.Join('\n', [.. head, .. lines, "", ""]);
    if (args.Contains("--write"))
    {
        File.WriteAllText(page, text[..begin] + table + text[end..]);
        return;
    }
    string[] stated = text[begin..end].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToArray();
    Expect(
        stated.Length == lines.Count && stated.Zip(lines).All(pair => Agree(pair.First, pair.Second)),
        $"docs/packages.md does not say what the packages are; --write writes\n{table}"
    );
}

bool Agree(string stated, string made)
{
    string[] left = stated.Split('|', StringSplitOptions.TrimEntries);
    string[] right = made.Split('|', StringSplitOptions.TrimEntries);
    return left.Length == right.Length
        && left.Zip(right)
            .All(pair =>
                pair.First == pair.Second
                || (Size(pair.First) is { } one && Size(pair.Second) is { } other && Math.Abs(one - other) <= StepAt(Math.Min(one, other)))
            );
}

int? Size(string text) =>
    text.EndsWith(" KB", StringComparison.Ordinal)
    && int.TryParse(text[..^3], NumberStyles.None, CultureInfo.InvariantCulture, out int size)
        ? size
        : null;

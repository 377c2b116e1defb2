using System.Globalization;
using System.Xml.Linq;

// Adds up a coverage file in the format of Cobertura: lines and branches per package, then the files with the most of them left out. A line counts once, however many
// methods the compiler made of it.
if (args.Length < 1)
{
    Console.Error.WriteLine("COVERAGE.xml [FILES]");
    return 2;
}
int shown = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 25;
var lines = new Dictionary<(string Package, string File, int Line), (bool Hit, int Branches, int Taken)>();
foreach (XElement package in XDocument.Load(args[0]).Descendants("package"))
{
    foreach (XElement type in package.Descendants("class"))
    {
        foreach (XElement line in type.Descendants("line"))
        {
            var key = ((string)package.Attribute("name")!, Shortened((string)type.Attribute("filename")!), (int)line.Attribute("number")!);
            (int branches, int taken) = Branches((string?)line.Attribute("condition-coverage"));
            (bool Hit, int Branches, int Taken) before = lines.GetValueOrDefault(key);
            lines[key] = (
                before.Hit || (long)line.Attribute("hits")! > 0,
                Math.Max(before.Branches, branches),
                Math.Max(before.Taken, taken)
            );
        }
    }
}
Console.WriteLine("| package | lines | covered | | branches | taken | |");
Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
foreach (var package in lines.GroupBy(line => line.Key.Package).OrderBy(package => package.Key, StringComparer.Ordinal))
{
    int hit = package.Count(line => line.Value.Hit);
    int branches = package.Sum(line => line.Value.Branches);
    int taken = package.Sum(line => line.Value.Taken);
    Console.WriteLine(
        FormattableString.Invariant(
            $"| {package.Key} | {package.Count()} | {hit} | {100m * hit / package.Count():0.0} % | {branches} | {taken} | {100m * taken / Math.Max(1, branches):0.0} % |"
        )
    );
}
Console.WriteLine();
foreach (
    var file in lines
        .GroupBy(line => line.Key.File)
        .Select(file =>
            (
                Name: file.Key,
                Missed: file.Where(line => !line.Value.Hit).Select(line => line.Key.Line).Order().ToArray(),
                Branches: file.Sum(line => line.Value.Branches - line.Value.Taken)
            )
        )
        .Where(file => file.Missed.Length + file.Branches > 0)
        .OrderByDescending(file => file.Missed.Length + file.Branches)
        .Take(shown)
)
{
    Console.WriteLine($"- {file.Name}: {file.Branches} branches; lines {string.Join(", ", file.Missed)}");
}
return 0;

static string Shortened(string file)
{
    int start = file.Replace('\\', '/').LastIndexOf("/src/", StringComparison.Ordinal);
    return start < 0 ? file : file[(start + 1)..];
}

// "50% (1/2)"
static (int Branches, int Taken) Branches(string? text)
{
    if (text is null || text.IndexOf('(', StringComparison.Ordinal) is not (>= 0 and int open))
    {
        return (0, 0);
    }
    string[] parts = text[(open + 1)..^1].Split('/');
    return (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[0], CultureInfo.InvariantCulture));
}

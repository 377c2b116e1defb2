using System.Diagnostics.CodeAnalysis;
using Disclosure;

namespace CheckReports;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments(bool Json, Language Language, IReadOnlyList<string> Files)
{
    public const string Usage = "usage: CheckReports [--json] [--lang en|zh] [file or folder ...]   (default: samples/reports)";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments, [NotNullWhen(false)] out string? complaint)
    {
        bool json = false;
        Language language = Language.English;
        var paths = new List<string>();
        arguments = null;
        complaint = null;
        for (int index = 0; index < args.Length; index++)
        {
            switch (args[index])
            {
                case "--json":
                    json = true;
                    break;
                case "--lang" when index + 1 < args.Length && args[index + 1] is "en" or "zh":
                    language = args[++index] == "zh" ? Language.Chinese : Language.English;
                    break;
                case "--lang":
                    complaint = "--lang takes en or zh";
                    return false;
                case ['-', ..] unknown:
                    complaint = $"unknown option {unknown}";
                    return false;
                default:
                    paths.Add(args[index]);
                    break;
            }
        }
        if (paths.Count == 0)
        {
            if (FindSamples() is not { } samples)
            {
                complaint = "samples/reports was not found; name a file or a folder";
                return false;
            }
            paths.Add(samples);
        }
        arguments = new Arguments(json, language, paths.SelectMany(FilesOf).ToList());
        return true;
    }

    /// <summary>A folder gives its files in the order of their names, whatever the culture.</summary>
    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path)
            ? Directory.GetFiles(path).Where(file => Path.GetFileName(file)[0] != '.').Order(StringComparer.Ordinal)
            : [path];

    private static string? FindSamples()
    {
        for (string? folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string samples = Path.Combine(folder, "samples", "reports");
            if (Directory.Exists(samples))
            {
                return samples;
            }
        }
        return null;
    }
}

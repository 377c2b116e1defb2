using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>Every example that names a package of the library names the version that the sources have, so that raising it leaves none behind.</summary>
public partial class VersionTests
{
    [Fact]
    public void Every_example_names_the_version_of_the_sources()
    {
        string version = VersionOfTheSources().Match(File.ReadAllText(Repository.PathOf("Directory.Build.props"))).Groups["version"].Value;
        (string File, string Version)[] named = Files()
            .SelectMany(file => File.ReadLines(file).Select(line => (File: Path.GetFileName(file), Line: line)))
            .SelectMany(place => NamedVersion().Matches(place.Line).Select(match => (place.File, match.Groups["version"].Value)))
            .ToArray();
        Assert.All(named, place => Assert.Equal((place.File, version), (place.File, place.Version)));
        Assert.Equal(
            [
                "README.md",
                "README.zh-CN.md",
                "check.cs",
                "check.csx",
                "migrate.cs",
                "notebooks.md",
                "reports.ipynb",
                "rows.cs",
                "series.cs",
                "testing.md",
            ],
            named.Select(place => place.File).Distinct().Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Files() =>
        [
            Repository.PathOf("README.md"),
            Repository.PathOf("README.zh-CN.md"),
            .. Directory.GetFiles(Repository.PathOf("docs"), "*.md"),
            .. Directory.GetFiles(Repository.PathOf("samples", "scripts")),
            .. Directory.GetFiles(Repository.PathOf("samples", "notebooks"), "*.ipynb"),
        ];

    [GeneratedRegex("<VersionPrefix>(?<version>[^<]+)</VersionPrefix>", RegexOptions.None, 1000)]
    private static partial Regex VersionOfTheSources();

    /// <summary>In a project, a file-based app or a script.</summary>
    [GeneratedRegex("""Disclosure\.\w+(" Version="|@|, )(?<version>[0-9]+\.[0-9]+\.[0-9]+)""", RegexOptions.None, 1000)]
    private static partial Regex NamedVersion();
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Disclosure.Tests;

/// <summary>
/// Runs C# as a notebook or a script would, one piece after the other. Packages are not fetched: their place is taken by the assemblies of this build, once it is
/// seen that the packages named are ours in this version.
/// </summary>
internal sealed partial class ScriptRunner
{
    /// <summary>What notebooks with C# bring with them.</summary>
    private static readonly string[] Imports =
    [
        "System",
        "System.IO",
        "System.Linq",
        "System.Text",
        "System.Collections.Generic",
        "System.Threading.Tasks",
    ];

    private static readonly ScriptOptions Options = ScriptOptions
        .Default.WithImports(Imports)
        .WithReferences(
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => path.Length > 0)
        );

    private ScriptState<object>? state;

    /// <summary>The value of the last expression; null when a piece ends with a statement.</summary>
    public async Task<object?> RunAsync(string code, CancellationToken cancellation)
    {
        foreach (Match package in Package().Matches(code))
        {
            Assert.Contains(package.Groups["name"].Value, (string[])["Disclosure.Documents", "Disclosure.Rules"]);
            Assert.Equal(Version(), package.Groups["version"].Value);
        }
        // A notebook stands in its own folder, a script is run from the root; a test may stand anywhere.
        string plain = Package().Replace(code, "").Replace("\"../reports", "\"samples/reports", StringComparison.Ordinal);
        plain = plain.Replace(
            "\"samples/reports",
            "\"" + Repository.PathOf("samples", "reports").Replace('\\', '/'),
            StringComparison.Ordinal
        );
        state = state is null
            ? await CSharpScript.RunAsync<object>(plain, Options, cancellationToken: cancellation)
            : await state.ContinueWithAsync<object>(plain, cancellationToken: cancellation);
        return state.ReturnValue;
    }

    private static string Version() =>
        System.Xml.Linq.XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

    [GeneratedRegex(
        "^#r \"nuget: (?<name>[^,\"]+), (?<version>[^\"]+)\"$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Package();
}

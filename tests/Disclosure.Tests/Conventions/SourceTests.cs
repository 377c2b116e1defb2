using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Disclosure.Tests;

/// <summary>What no file of a library may do: ask the clock, the culture, the machine or the network, or keep state for the whole process. Each test lists every offender.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Rooms = ["Disclosure.Model", "Disclosure.Rules", "Disclosure.Documents", "Disclosure.Testing"];

    /// <summary>What a time limit is called.</summary>
    private static readonly string[] Limits = ["timeout", ", Limit)", "TimeSpan"];

    /// <summary>Words that make a result depend on something else than what it is made from.</summary>
    public static TheoryData<string> Words =>
        [
            @"DateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)",
            "SystemClock",
            @"TimeZoneInfo|GetSystemDefault",
            "CurrentCulture|CurrentUICulture|InstalledUICulture",
            @"\bEnvironment\.",
            @"\bConsole\.",
            @"HttpClient|WebRequest|\bSocket\b|\bDns\.",
            @"Process\.Start|ProcessStartInfo",
            @"\bnew Random\(\)|Random\.Shared|Guid\.NewGuid",
            @"\bThread\.Sleep|\bTask\.Delay",
            @"\bdynamic\b",
        ];

    [Theory, MemberData(nameof(Words))]
    public void No_file_asks_what_differs_from_one_machine_or_moment_to_the_next(string word)
    {
        var pattern = new Regex(word, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        Assert.Empty(Files().Where(file => pattern.IsMatch(WithoutComments(file))).Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public void Every_regular_expression_has_a_time_limit()
    {
        IEnumerable<string> endless =
            from file in Files()
            from Match use in Expression().Matches(WithoutComments(file))
            where !Limits.Any(limit => use.Value.Contains(limit, StringComparison.OrdinalIgnoreCase))
            select $"{Path.GetFileName(file)}: {use.Value}";
        Assert.Empty(endless);
    }

    [Fact]
    public void No_static_field_can_be_changed()
    {
        IEnumerable<string> changing =
            from type in ObjectWalk.Libraries.SelectMany(library => library.GetTypes())
            where type.Namespace?.StartsWith("Disclosure", StringComparison.Ordinal) == true && !IsMadeByTheCompiler(type)
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsLiteral && !field.IsInitOnly && !IsMadeByTheCompiler(field)
            select $"{type.Name}.{field.Name}";
        Assert.Empty(changing);
    }

    private static bool IsMadeByTheCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsMadeByTheCompiler(outer));

    private static IEnumerable<string> Files() =>
        Rooms
            .SelectMany(room => Directory.GetFiles(Repository.PathOf("src", room), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string WithoutComments(string file) => Comment().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"//[^\n]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    /// <summary>The making of an expression up to the end of its statement or attribute.</summary>
    [GeneratedRegex(
        @"(new Regex\(|GeneratedRegex\(|Regex\.(IsMatch|Match|Matches|Replace|Split)\()[^;\]]*",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Expression();
}

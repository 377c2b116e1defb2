using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Disclosure.Tests;

/// <summary>The rooms depend on each other in one direction, and what is public keeps its promises. Each test lists every offender.</summary>
public partial class ArchitectureTests
{
    [Theory]
    [InlineData("Disclosure.Catalogue", "", "")]
    [InlineData("Disclosure.Model", "", "NodaTime System.Text.Json")]
    [InlineData("Disclosure.Rules", "Disclosure.Model", "")]
    [InlineData(
        "Disclosure.Documents",
        "Disclosure.Model",
        "AngleSharp DocumentFormat.OpenXml ExcelDataReader PdfPig System.Text.Encoding.CodePages"
    )]
    [InlineData("Disclosure.Testing", "Disclosure.Model Disclosure.Rules", "FsCheck")]
    public void A_room_depends_only_on_what_it_may(string room, string projects, string packages)
    {
        XDocument project = XDocument.Load(Repository.PathOf("src", room, $"{room}.csproj"));
        Assert.Equal(Split(projects), References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)));
        Assert.Equal(Split(packages), References(project, "PackageReference"));
    }

    [Fact]
    public void Public_types_are_immutable()
    {
        IEnumerable<string> settable =
            from type in ObjectWalk.Libraries.SelectMany(assembly => assembly.GetExportedTypes())
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where
                property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")
            select $"{type.Name}.{property.Name}";
        IEnumerable<string> fields =
            from type in ObjectWalk.Libraries.SelectMany(assembly => assembly.GetExportedTypes())
            where !type.IsEnum
            from field in type.GetFields()
            where !field.IsLiteral
            select $"{type.Name}.{field.Name}";
        Assert.Empty(settable.Concat(fields));
    }

    [Fact]
    public void All_that_a_caller_needs_is_in_one_namespace()
    {
        IEnumerable<string?> spaces = ObjectWalk
            .Libraries.SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.Namespace)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(["Disclosure", "Disclosure.Testing"], spaces);
    }

    [Fact]
    public void Every_public_type_says_something_as_text()
    {
        IEnumerable<string> silent =
            from type in ObjectWalk.Libraries.SelectMany(assembly => assembly.GetExportedTypes())
            where !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type)
            where !type.Name.Contains("Converter", StringComparison.Ordinal)
            where
                type.GetMethod("ToString", Type.EmptyTypes)!.DeclaringType is { } declaring
                && (declaring == typeof(object) || declaring == typeof(ValueType))
            select type.Name;
        Assert.Empty(silent);
    }

    /// <summary>Files that may name it, and why.</summary>
    private static readonly Dictionary<string, string> FloatingPointBorders = new(StringComparer.Ordinal)
    {
        ["PdfContentReader.cs"] = "PdfPig gives coordinates as double; they become whole numbers here.",
    };

    [Fact]
    public void Binary_floating_point_is_nowhere_but_at_the_borders()
    {
        IEnumerable<string> floating =
            from file in Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            where !FloatingPointBorders.ContainsKey(Path.GetFileName(file)) && FloatingPoint().IsMatch(File.ReadAllText(file))
            select Path.GetFileName(file);
        Assert.Empty(floating);
    }

    [Fact]
    public void Every_problem_has_a_sentence_with_the_same_placeholders_in_both_languages()
    {
        Assert.All(
            Enum.GetValues<ProblemCode>(),
            code =>
            {
                LocalizedText sentence = code.Sentence();
                Assert.NotEmpty(sentence.English);
                Assert.NotEmpty(sentence.Chinese);
                Assert.Equal(Placeholders(sentence.English), Placeholders(sentence.Chinese));
                Assert.Subset(
                    new HashSet<string> { "{found}", "{expected}", "{label}", "{cell}", "{count}" },
                    Placeholders(sentence.English).ToHashSet()
                );
            }
        );
        Assert.Equal(Enum.GetValues<ProblemCode>().Length, Enum.GetValues<ProblemCode>().Select(code => code.Id()).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProblemCode)1).Sentence());
    }

    [Fact]
    public void The_libraries_under_test_are_those_of_this_build()
    {
        string framework = typeof(Report).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;
#if NETSTANDARD_BUILD
        Assert.StartsWith(".NETStandard,Version=v2.0", framework, StringComparison.Ordinal);
#else
        Assert.StartsWith(".NETCoreApp,Version=v10.0", framework, StringComparison.Ordinal);
#endif
        Assert.All(
            ObjectWalk.Libraries,
            library =>
                Assert.Equal(framework, library.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName)
        );
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> References(XDocument project, string kind) =>
        project.Descendants(kind).Select(element => element.Attribute("Include")!.Value);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(double|float)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FloatingPoint();
}

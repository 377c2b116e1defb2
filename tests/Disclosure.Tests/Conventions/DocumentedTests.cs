using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Disclosure.Tests;

/// <summary>Every public type and member says in words what it is. The files that users get are read, not the sources.</summary>
public sealed class DocumentedTests
{
    [Fact]
    public void Every_public_type_and_member_is_documented() =>
        Assert.Empty(ObjectWalk.Libraries.SelectMany(library => Undocumented(library, Documentation(library))));

    [Fact]
    public void Every_parameter_that_is_named_has_words()
    {
        IEnumerable<string> empty =
            from library in ObjectWalk.Libraries
            from member in Documentation(library)
            from part in member
                .Value.Elements()
                .Where(part => part.Name.LocalName is "param" or "returns" or "exception" or "typeparam" or "remarks")
            where Words(part) == 0
            select $"{member.Key}: {part}";
        Assert.Empty(empty);
    }

    private static Dictionary<string, XElement> Documentation(Assembly library) =>
        XDocument
            .Load(Path.ChangeExtension(library.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Undocumented(Assembly library, Dictionary<string, XElement> documentation)
    {
        foreach (Type type in library.GetExportedTypes())
        {
            string name = type.FullName!.Replace('+', '.');
            if (!IsDocumented(documentation, $"T:{name}"))
            {
                yield return name;
            }
            foreach (
                MemberInfo member in type.GetMembers(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
            )
            {
                // Methods are told apart by their parameters; any documented overload of the name counts here, the compiler warns of the others.
                string prefix = member switch
                {
                    PropertyInfo => "P:",
                    FieldInfo => "F:",
                    EventInfo => "E:",
                    MethodInfo { IsSpecialName: false } => "M:",
                    _ => "",
                };
                if (
                    prefix.Length > 0
                    && !IsMadeByTheCompiler(type, member)
                    && !IsDocumented(documentation, $"{prefix}{name}.{member.Name}")
                )
                {
                    yield return $"{name}.{member.Name}";
                }
            }
        }
    }

    private static bool IsDocumented(Dictionary<string, XElement> documentation, string name) =>
        documentation.Any(each =>
            (each.Key == name || (each.Key.StartsWith(name, StringComparison.Ordinal) && each.Key[name.Length] is '(' or '`'))
            && (each.Value.Element("inheritdoc") is not null || Words(each.Value.Element("summary")) > 0)
        );

    /// <summary>Words, counting an ideograph or a reference as one.</summary>
    private static int Words(XElement? element) =>
        element is null
            ? 0
            : element.Descendants().Count() + element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>What a record, an enumeration or a primary constructor brings; its parameters are documented with the type.</summary>
    private static bool IsMadeByTheCompiler(Type type, MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (type.IsEnum && member.Name == "value__")
        || member.Name is "<Clone>$" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString"
        || (
            member is PropertyInfo property
            && property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) == true
            && type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == member.Name))
        );
}

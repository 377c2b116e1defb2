using System.Globalization;
using System.Xml.Linq;

namespace Disclosure;

/// <summary>Elements and settings of WordprocessingML by their short names, in the transitional form that Word writes and in the strict one.</summary>
internal static class WordXml
{
    private static readonly XNamespace Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool Is(this XElement element, string name) => element.Name.LocalName == name && IsWord(element.Name);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> All(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Is(name)) ?? [];

    /// <summary>The first child of a name.</summary>
    public static XElement? First(this XElement? element, string name) => element.All(name).FirstOrDefault();

    /// <summary>What an element sets; <see langword="null"/> when it sets nothing.</summary>
    public static string? Setting(this XElement? element, string name = "val") =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && IsWord(attribute.Name))?.Value;

    /// <summary>The whole number that an element sets; <see langword="null"/> when it sets none.</summary>
    public static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(
            element.Setting(name),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out int number
        )
            ? number
            : null;

    /// <summary>Whether a property is there and not switched off.</summary>
    public static bool IsOn(this XElement? property) => property is not null && property.Setting() is not ("0" or "false" or "off");

    private static bool IsWord(XName name) => name.Namespace == Transitional || name.Namespace == Strict;
}

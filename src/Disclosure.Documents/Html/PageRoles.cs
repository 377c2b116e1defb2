using AngleSharp.Dom;

namespace Disclosure;

/// <summary>
/// The roles of the elements of one page, each found once. A page written by an office program has a style on every element, and few different ones.
/// </summary>
internal sealed class PageRoles
{
    private static readonly string[] HidingStyles = ["display:none", "visibility:collapse", "mso-hide:all"];
    private static readonly string[] BlockStyles = ["display:block", "display:flex", "display:table", "display:list-item"];

    private readonly Dictionary<string, ElementRoles> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementRoles> styles = new(StringComparer.Ordinal);

    /// <summary>What an element is; a box in a row of boxes begins a line as a block does.</summary>
    public ElementRoles this[IElement element]
    {
        get
        {
            ElementNotes notes = ElementNotes.Of(element);
            return notes.Roles ??= Read(element);
        }
    }

    private ElementRoles Read(IElement element)
    {
        ElementRoles roles = Once(names, element.LocalName, HtmlElements.RolesOf);
        INamedNodeMap attributes = element.Attributes;
        for (int index = 0; index < attributes.Length; index++)
        {
            roles |= attributes[index] is { } attribute ? Read(attribute) : ElementRoles.None;
        }
        if (roles.Has(ElementRoles.Tiny) && !HasSizes(element))
        {
            roles |= ElementRoles.Hidden | ElementRoles.Void;
        }
        return element.ParentElement is { } parent && this[parent].Has(ElementRoles.RowOfBoxes) ? roles | ElementRoles.Block : roles;
    }

    private ElementRoles Read(IAttr attribute) =>
        attribute.Name switch
        {
            "hidden" => ElementRoles.Hidden,
            "type" when string.Equals(attribute.Value, "hidden", StringComparison.OrdinalIgnoreCase) => ElementRoles.Hidden,
            "role" when attribute.Value is "navigation" or "contentinfo" or "search" or "menu" => ElementRoles.Margin,
            "style" when attribute.Value.Length > 0 => Once(styles, attribute.Value, ReadStyle),
            _ => ElementRoles.None,
        };

    /// <summary>Pages set the size to nothing around boxes to close the gaps between them, and give each box its own.</summary>
    private static bool HasSizes(IElement element) =>
        element.Children.Any(child => child.GetAttribute("style") is { } style && style.Contains("font") || child.ChildElementCount > 0);

    private static ElementRoles ReadStyle(string text)
    {
        string style = Folding.Compact(text).ToLowerInvariant();
        ElementRoles roles = Array.Exists(HidingStyles, style.Contains) ? ElementRoles.Hidden : ElementRoles.None;
        roles |= Array.Exists(BlockStyles, style.Contains) ? ElementRoles.Block : ElementRoles.None;
        roles |= TextStyle.RolesOf(style);
        return roles | (style.Contains("display:flex") || style.Contains("display:grid") ? ElementRoles.RowOfBoxes : ElementRoles.None);
    }

    private static ElementRoles Once(Dictionary<string, ElementRoles> known, string key, Func<string, ElementRoles> read)
    {
        if (!known.TryGetValue(key, out ElementRoles roles))
        {
            known[key] = roles = read(key);
        }
        return roles;
    }
}

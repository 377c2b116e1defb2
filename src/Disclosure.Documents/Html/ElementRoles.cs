using AngleSharp.Dom;

namespace Disclosure;

/// <summary>What an element is to a reader.</summary>
[Flags]
internal enum ElementRoles
{
    None = 0,

    /// <summary>Nobody sees it, whatever it holds.</summary>
    Unseen = 1,

    /// <summary>Its author hid it.</summary>
    Hidden = 2,

    /// <summary>It begins a line of its own.</summary>
    Block = 4,

    /// <summary>Its children stand side by side in boxes of their own.</summary>
    RowOfBoxes = 8,

    /// <summary>It stands beside a document.</summary>
    Margin = 16,
}

/// <summary>
/// The roles of the elements of one page, each found once. A page written by an office program has a style on every element, and few different ones.
/// </summary>
internal sealed class PageRoles
{
    private static readonly string[] HidingStyles = ["display:none", "visibility:hidden", "mso-hide:all"];
    private static readonly string[] BlockStyles = ["display:block", "display:flex", "display:table", "display:list-item"];

    private readonly Dictionary<IElement, ElementRoles> elements = [];
    private readonly Dictionary<string, ElementRoles> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementRoles> styles = new(StringComparer.Ordinal);

    public ElementRoles this[IElement element] => Once(elements, element, Read);

    public bool IsUnseen(IElement element) => (this[element] & ElementRoles.Unseen) != 0;

    public bool IsHidden(IElement element) => (this[element] & ElementRoles.Hidden) != 0;

    public bool IsMargin(IElement element) => (this[element] & ElementRoles.Margin) != 0;

    /// <summary>Whether the element begins a line: for itself, or as a box in a row of boxes.</summary>
    public bool BeginsLine(IElement element) =>
        (this[element] & ElementRoles.Block) != 0 || (element.ParentElement is { } parent && (this[parent] & ElementRoles.RowOfBoxes) != 0);

    private ElementRoles Read(IElement element)
    {
        ElementRoles roles = Once(names, element.LocalName, HtmlElements.RolesOf);
        INamedNodeMap attributes = element.Attributes;
        for (int index = 0; index < attributes.Length; index++)
        {
            roles |= attributes[index] is { } attribute ? Read(attribute) : ElementRoles.None;
        }
        return roles;
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

    private static ElementRoles ReadStyle(string text)
    {
        string style = Folding.Compact(text).ToLowerInvariant();
        ElementRoles roles = Array.Exists(HidingStyles, style.Contains) ? ElementRoles.Hidden : ElementRoles.None;
        roles |= Array.Exists(BlockStyles, style.Contains) ? ElementRoles.Block : ElementRoles.None;
        return roles | (style.Contains("display:flex") || style.Contains("display:grid") ? ElementRoles.RowOfBoxes : ElementRoles.None);
    }

    private static ElementRoles Once<TKey>(Dictionary<TKey, ElementRoles> known, TKey key, Func<TKey, ElementRoles> read)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out ElementRoles roles))
        {
            known[key] = roles = read(key);
        }
        return roles;
    }
}

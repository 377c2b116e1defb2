using AngleSharp.Dom;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Disclosure;

/// <summary>What the elements of HTML are to a reader: hidden, a line of their own, or part of a line.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "iframe",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "select",
        "meter",
        "progress",
        "rt",
        "rp",
        "rtc",
        "datalist",
        "button",
        "audio",
        "video",
        "canvas",
        "map",
        "title",
        "meta",
        "link",
        "xml",
        "frameset",
        "noframes",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    };

    /// <summary>Elements that show something which is no text of the page.</summary>
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        "img",
        "iframe",
        "object",
        "embed",
        "applet",
        "svg",
        "math",
        "select",
        "button",
        "video",
        "canvas",
        "meter",
        "progress",
    };

    /// <summary>Elements that stand beside a document.</summary>
    private static readonly HashSet<string> Margins = new(StringComparer.OrdinalIgnoreCase) { "nav", "footer", "aside", "menu" };

    /// <summary>
    /// The attributes that say something to a reader, and those by which the parser tells elements of HTML from foreign ones. Pages of office programs have many others.
    /// </summary>
    private static readonly string[] Attributes =
    [
        "style",
        "alt",
        "selected",
        "multiple",
        "rowspan",
        "colspan",
        "href",
        "src",
        "hidden",
        "type",
        "role",
        "value",
        "name",
        "property",
        "content",
        "color",
        "face",
        "size",
        "encoding",
    ];

    /// <summary>Whether an attribute is read; what the parser asks for each.</summary>
    public static bool IsRead(ref StructHtmlToken tag, ReadOnlyMemory<char> attribute)
    {
        foreach (string name in Attributes)
        {
            if (attribute.Span.SequenceEqual(name.AsSpan()))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What elements of a name are to a reader.</summary>
    public static ElementRoles RolesOf(string name)
    {
        ElementRoles roles = Unseen.Contains(name) ? ElementRoles.Unseen : ElementRoles.None;
        roles |= Blocks.Contains(name) ? ElementRoles.Block : ElementRoles.None;
        roles |= Margins.Contains(name) ? ElementRoles.Margin : ElementRoles.None;
        roles |= Pictures.Contains(name) ? ElementRoles.Picture : ElementRoles.None;
        return roles
            | name.ToLowerInvariant() switch
            {
                "table" => ElementRoles.Table,
                "td" or "th" => ElementRoles.Cell,
                "a" or "iframe" or "embed" => ElementRoles.Link,
                "pre" or "textarea" => ElementRoles.Preformatted,
                "s" or "strike" or "del" => ElementRoles.Hidden | ElementRoles.Void,
                "sub" or "small" => ElementRoles.Raised,
                _ => ElementRoles.None,
            };
    }

    public static bool IsNamed(INode? node, string name) =>
        node is IElement element && string.Equals(element.LocalName, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The line of its tag; 0 for an element without one.</summary>
    public static int LineOf(IElement element) => ElementNotes.Of(element).Position.Line;
}

using AngleSharp.Dom;

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

    /// <summary>Elements that stand beside a document.</summary>
    private static readonly HashSet<string> Margins = new(StringComparer.OrdinalIgnoreCase) { "nav", "footer", "aside", "menu" };

    private static readonly string[] HidingStyles = ["display:none", "visibility:hidden", "mso-hide:all"];

    /// <summary>Whether nobody sees the element, whatever it holds.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName);

    /// <summary>Whether its author hid the element.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }
        string style = StyleOf(element);
        return style.Length > 0 && Array.Exists(HidingStyles, style.Contains);
    }

    /// <summary>Whether the element begins a line of its own.</summary>
    public static bool IsBlock(IElement element)
    {
        if (Blocks.Contains(element.LocalName))
        {
            return true;
        }
        string style = StyleOf(element);
        return style.Contains("display:block")
            || style.Contains("display:flex")
            || style.Contains("display:table")
            || style.Contains("display:list-item");
    }

    /// <summary>Whether the children of the element stand side by side in boxes of their own.</summary>
    public static bool IsRowOfBoxes(IElement element) =>
        StyleOf(element) is var style && (style.Contains("display:flex") || style.Contains("display:grid"));

    public static bool IsMargin(IElement element) =>
        Margins.Contains(element.LocalName) || element.GetAttribute("role") is "navigation" or "contentinfo" or "search" or "menu";

    public static bool IsNamed(INode? node, string name) =>
        node is IElement element && string.Equals(element.LocalName, name, StringComparison.OrdinalIgnoreCase);

    public static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 0;

    private static string StyleOf(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style ? Folding.Compact(style).ToLowerInvariant() : "";
}

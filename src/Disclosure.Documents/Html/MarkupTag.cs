namespace Disclosure;

/// <summary>What the name of a tag means to the guard of markup: what it ends without an end tag, and what may stand in it.</summary>
internal sealed class MarkupTag
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "frame",
        "bgsound",
        "basefont",
        "keygen",
    };

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    };

    private static readonly HashSet<string> RawText = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    };

    public MarkupTag(string name)
    {
        Name = name;
        IsVoid = Void.Contains(name);
        IsFormatting = Formatting.Contains(name);
        IsRawText = RawText.Contains(name);
        KeepsFormatting = name is "td" or "th" or "table" or "tr" or "caption";
        (Ends, Within) = Implied(name);
    }

    /// <summary>The name in lower case.</summary>
    public string Name { get; }

    /// <summary>Whether the element has no content.</summary>
    public bool IsVoid { get; }

    /// <summary>Whether the element goes on behind the end of what it stands in.</summary>
    public bool IsFormatting { get; }

    /// <summary>Whether what stands in the element is no markup.</summary>
    public bool IsRawText { get; }

    /// <summary>Whether formatting left open in the element ends with it.</summary>
    public bool KeepsFormatting { get; }

    /// <summary>The elements of which the tag ends the innermost.</summary>
    public string[] Ends { get; }

    /// <summary>The elements out of which it ends none.</summary>
    public string[] Within { get; }

    private static (string[] Ends, string[] Within) Implied(string name) =>
        name switch
        {
            "td" or "th" => (["td", "th"], ["tr", "table"]),
            "tr" => (["tr"], ["table"]),
            "tbody" or "thead" or "tfoot" => (["tbody", "thead", "tfoot"], ["table"]),
            "li" => (["li"], ["ul", "ol", "table", "td"]),
            "dt" or "dd" => (["dt", "dd"], ["dl", "table", "td"]),
            "option" => (["option"], ["select"]),
            "p"
            or "div"
            or "table"
            or "ul"
            or "ol"
            or "dl"
            or "h1"
            or "h2"
            or "h3"
            or "h4"
            or "h5"
            or "h6"
            or "pre"
            or "center"
            or "form" => (["p"], ["td", "th", "table", "div", "li", "object", "button"]),
            _ => ([], []),
        };
}

namespace Disclosure;

/// <summary>The elements that end each other without an end tag, and those that keep others from ending what is outside them.</summary>
[Flags]
internal enum MarkupKinds
{
    None = 0,
    DataCell = 1,
    HeadCell = 2,
    Row = 4,
    RowGroup = 8,
    Table = 16,
    Item = 32,
    List = 64,
    Term = 128,
    TermList = 256,
    Choice = 512,
    Choices = 1024,
    Paragraph = 2048,
    Division = 4096,
    Foreign = 8192,
    Block = 16384,
    Caption = 32768,
}

/// <summary>What the name of a tag means to the guard of markup: what it ends without an end tag, and what may stand in it.</summary>
internal sealed class MarkupTag
{
    private const MarkupKinds Cells = MarkupKinds.DataCell | MarkupKinds.HeadCell;

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
        Kind = KindOf(name);
        KeepsFormatting = (Kind & (Cells | MarkupKinds.Row | MarkupKinds.Table | MarkupKinds.Caption)) != 0;
        (Ends, Within) = Implied(Kind);
    }

    /// <summary>The name in lower case.</summary>
    public string Name { get; }

    /// <summary>What the element is to others.</summary>
    public MarkupKinds Kind { get; }

    /// <summary>Whether the element has no content.</summary>
    public bool IsVoid { get; }

    /// <summary>Whether the element goes on behind the end of what it stands in.</summary>
    public bool IsFormatting { get; }

    /// <summary>Whether what stands in the element is no markup.</summary>
    public bool IsRawText { get; }

    /// <summary>Whether formatting left open in the element ends with it.</summary>
    public bool KeepsFormatting { get; }

    /// <summary>The elements of which the tag ends the innermost.</summary>
    public MarkupKinds Ends { get; }

    /// <summary>The elements out of which it ends none.</summary>
    public MarkupKinds Within { get; }

    private static MarkupKinds KindOf(string name) =>
        name switch
        {
            "td" => MarkupKinds.DataCell,
            "th" => MarkupKinds.HeadCell,
            "tr" => MarkupKinds.Row,
            "tbody" or "thead" or "tfoot" => MarkupKinds.RowGroup,
            "table" => MarkupKinds.Table,
            "caption" => MarkupKinds.Caption,
            "li" => MarkupKinds.Item,
            "ul" or "ol" => MarkupKinds.List,
            "dt" or "dd" => MarkupKinds.Term,
            "dl" => MarkupKinds.TermList,
            "option" => MarkupKinds.Choice,
            "select" => MarkupKinds.Choices,
            "p" => MarkupKinds.Paragraph,
            "div" => MarkupKinds.Division,
            "object" or "button" => MarkupKinds.Foreign,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "center" or "form" => MarkupKinds.Block,
            _ => MarkupKinds.None,
        };

    private static (MarkupKinds Ends, MarkupKinds Within) Implied(MarkupKinds kind) =>
        kind switch
        {
            MarkupKinds.DataCell or MarkupKinds.HeadCell => (Cells, MarkupKinds.Row | MarkupKinds.Table),
            MarkupKinds.Row or MarkupKinds.RowGroup => (kind, MarkupKinds.Table),
            MarkupKinds.Item => (kind, MarkupKinds.List | MarkupKinds.Table | MarkupKinds.DataCell),
            MarkupKinds.Term => (kind, MarkupKinds.TermList | MarkupKinds.Table | MarkupKinds.DataCell),
            MarkupKinds.Choice => (kind, MarkupKinds.Choices),
            MarkupKinds.Paragraph
            or MarkupKinds.Division
            or MarkupKinds.Table
            or MarkupKinds.List
            or MarkupKinds.TermList
            or MarkupKinds.Block => (
                MarkupKinds.Paragraph,
                Cells | MarkupKinds.Table | MarkupKinds.Division | MarkupKinds.Item | MarkupKinds.Foreign
            ),
            _ => (MarkupKinds.None, MarkupKinds.None),
        };
}

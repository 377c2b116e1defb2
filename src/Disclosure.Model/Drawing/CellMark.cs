namespace Disclosure;

/// <summary>How severe a mark is; it gives colour and symbol.</summary>
internal enum MarkKind
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>A doubt.</summary>
    Warning,

    /// <summary>A contradiction.</summary>
    Error,

    /// <summary>The cell to change.</summary>
    Blame,

    /// <summary>A figure that was carried over from another form, or follows from others.</summary>
    Carried,

    /// <summary>No figure, but limits within which it lies.</summary>
    Bounded,
}

/// <summary>A mark on the box of a cell: it never stands for colour alone.</summary>
/// <param name="Kind">Colour and symbol.</param>
/// <param name="Title">What the pointer shows: plain text.</param>
internal sealed record CellMark(MarkKind Kind, string Title)
{
    /// <summary>Notes behind the figure, each with the anchor to which it leads.</summary>
    public IReadOnlyList<(string Text, string Anchor)> Notes { get; init; } = [];

    /// <summary>A value suggested beside the stated one; empty for none.</summary>
    public string Suggestion { get; init; } = "";

    /// <summary>What is drawn in place of the figure, such as limits; empty for the figure.</summary>
    public string Instead { get; init; } = "";

    /// <summary>A symbol of its own instead of that of the kind; empty for none.</summary>
    public string OwnSymbol { get; init; } = "";

    public string Symbol =>
        OwnSymbol.Length > 0
            ? OwnSymbol
            : Kind switch
            {
                MarkKind.Error => "✖",
                MarkKind.Warning => "▲",
                MarkKind.Blame => "✎",
                MarkKind.Carried => "=",
                MarkKind.Bounded => "",
                _ => "ⓘ",
            };

    public string Class =>
        Kind switch
        {
            MarkKind.Error => "error",
            MarkKind.Warning => "warning",
            MarkKind.Blame => "blame",
            MarkKind.Carried => "carried",
            MarkKind.Bounded => "bounded",
            _ => "information",
        };
}

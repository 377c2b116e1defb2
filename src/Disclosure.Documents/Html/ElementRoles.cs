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

    /// <summary>It is a table.</summary>
    Table = 32,

    /// <summary>It is a box of a table.</summary>
    Cell = 64,

    /// <summary>It leads elsewhere.</summary>
    Link = 128,

    /// <summary>Its line ends and spaces are kept.</summary>
    Preformatted = 256,
}

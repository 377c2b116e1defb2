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

    /// <summary>It takes its room, but shows nothing that counts: struck out, without size, or made invisible.</summary>
    Void = 512,

    /// <summary>It stands higher or lower than its line, or is smaller.</summary>
    Raised = 1024,

    /// <summary>It shows something that is no text: a picture, a drawing, a formula.</summary>
    Picture = 2048,

    /// <summary>Its letters have no size, unless an element in it gives them one.</summary>
    Tiny = 4096,

    /// <summary>It has no height or no width; what overflows may show.</summary>
    Flat = 8192,
}

internal static class ElementRolesExtensions
{
    /// <summary>Whether an element has a role.</summary>
    public static bool Has(this ElementRoles roles, ElementRoles role) => (roles & role) != 0;
}

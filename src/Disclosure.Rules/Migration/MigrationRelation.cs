namespace Disclosure;

/// <summary>How a cell of one form stands to its counterparts on another.</summary>
public enum MigrationRelation
{
    /// <summary>The other form has no counterpart.</summary>
    None = 0,

    /// <summary>One counterpart, which means the same.</summary>
    Exact,

    /// <summary>One counterpart, which means nearly the same.</summary>
    Near,

    /// <summary>Several rows make up one of the other form.</summary>
    Aggregate,

    /// <summary>The row may belong to several of the other form, and the source does not say to which.</summary>
    Split,

    /// <summary>The meanings overlap; neither contains the other.</summary>
    Partial,
}

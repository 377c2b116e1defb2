namespace Disclosure;

/// <summary>How a row of the older form stands to its counterparts on the newer one.</summary>
public enum MigrationRelation
{
    /// <summary>The newer form has no counterpart.</summary>
    None = 0,

    /// <summary>One counterpart, which means the same.</summary>
    Exact,

    /// <summary>One counterpart, which means nearly the same.</summary>
    Near,

    /// <summary>Several rows of the older form make up one of the newer.</summary>
    Aggregate,

    /// <summary>The row may belong to several of the newer form, and the source does not say to which.</summary>
    Split,

    /// <summary>The meanings overlap; neither contains the other.</summary>
    Partial,
}

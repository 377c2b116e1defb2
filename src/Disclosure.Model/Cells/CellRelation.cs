namespace Disclosure;

/// <summary>How a cell stands to its neighbours on the form.</summary>
public enum CellRelation
{
    /// <summary>No cell.</summary>
    None = 0,

    /// <summary>A heading; takes no value.</summary>
    Heading,

    /// <summary>A total over parts, or over channels.</summary>
    Total,

    /// <summary>A numbered part of its parent; the parts make up the parent.</summary>
    Part,

    /// <summary>其中: a subset of its parent.</summary>
    OfWhich,

    /// <summary>One of several channels; the same thing may be counted in several.</summary>
    Channel,

    /// <summary>Stands for itself.</summary>
    Standalone,

    /// <summary>An outcome of section three of the matrix form: a part of the row's total and, in the column of totals, of (七)总计.</summary>
    Leaf,

    /// <summary>The line of an outcome group such as (三)不予公开, which has no box of its own on the official form.</summary>
    GroupLine,
}

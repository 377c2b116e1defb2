namespace Disclosure;

/// <summary>What kind of figure a cell holds.</summary>
public enum CellKind
{
    /// <summary>No cell.</summary>
    None = 0,

    /// <summary>A heading row of the indicator table, which takes no value; what is typed there all the same is kept as a <see cref="StrayValue"/>.</summary>
    Heading,

    /// <summary>A whole number of things, never negative.</summary>
    Count,

    /// <summary>A whole number with a sign (本年增/减).</summary>
    SignedCount,

    /// <summary>An amount in 万元 (ten thousand yuan), never negative, with the digits as stated.</summary>
    Money,
}

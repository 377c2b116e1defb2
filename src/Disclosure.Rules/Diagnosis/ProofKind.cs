namespace Disclosure;

/// <summary>How it is known that no smaller set of cells explains the broken rules.</summary>
public enum ProofKind
{
    /// <summary>The budget ended before a set was found, or before all smaller ones were ruled out.</summary>
    NotProven = 0,

    /// <summary>There are as many contradictions without a common cell as cells in the set: each needs a cell of its own.</summary>
    DisjointRules = 1,

    /// <summary>Every smaller set was ruled out.</summary>
    Exhaustion = 2,
}

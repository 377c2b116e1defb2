namespace Disclosure;

/// <summary>A set of variables whose change satisfies all constraints, and the state that shows it.</summary>
/// <param name="Variables">The variables in ascending order.</param>
/// <param name="Solved">Values that satisfy all constraints.</param>
/// <param name="Open">A state with all solutions in reach, solved without regard to whole numbers: from it ranges are found.</param>
internal sealed record LocalisedSet(IReadOnlyList<int> Variables, Tableau Solved, Tableau Open);

/// <summary>What a search for the variables to blame has found.</summary>
internal sealed record Localisation
{
    /// <summary>The sets of least weight in lexical order. One empty set when the constraints can hold as they are.</summary>
    public IReadOnlyList<LocalisedSet> Sets { get; init; } = [];

    /// <summary>No set weighs less: what is proven, also when the search ended early. The largest number when there is no set at all.</summary>
    public long LowerBound { get; init; }

    /// <summary>Why no set weighs less.</summary>
    public ProofKind Proof { get; init; }

    /// <summary>Whether all sets of least weight were found.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Contradictions without a common variable, found before any change: each needs a change of its own.</summary>
    public IReadOnlyList<Contradiction> Disjoint { get; init; } = [];
}

using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>What a diagnosis may doubt, and how far it searches.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DiagnosisOptions
{
    /// <summary>All filled cells may be wrong, each as likely as any other.</summary>
    public static DiagnosisOptions Default { get; } = new();

    /// <summary>
    /// What it costs to doubt a cell, at least 1; 1 where nothing is said. With weights the sets of least total weight are found instead of those with the
    /// fewest cells. Empty boxes and missing rows cost nothing.
    /// </summary>
    public IReadOnlyDictionary<Cell, int> Weights { get; init; } = new ReadOnlyDictionary<Cell, int>(new Dictionary<Cell, int>());

    /// <summary>Cells that are known to be right.</summary>
    public IReadOnlyCollection<Cell> Certain { get; init; } = [];

    /// <summary>The steps of the search for each block of connected rules. They are counted, not timed, so the result is the same on every machine.</summary>
    public int MaximumSteps { get; init; } = 1000;

    /// <summary>The number of sets after which a block of connected rules is given up as having too many.</summary>
    public int MaximumSets { get; init; } = 500;

    /// <summary>The limits and how many cells are weighted or certain.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0} cells weighted, {1} certain, at most {2} steps and {3} sets",
            Weights.Count,
            Certain.Count,
            MaximumSteps,
            MaximumSets
        );

    internal void Validate()
    {
        if (Weights.Values.Any(weight => weight < 1))
        {
            throw new ArgumentException("A weight is at least 1.");
        }
        if (MaximumSteps < 0 || MaximumSets < 1)
        {
            throw new ArgumentException("The number of steps is at least 0, that of sets at least 1.");
        }
    }
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What a migration knows of one cell of the new form: its number or its bounds, with quality, basis, sources and assumptions, and the reason in words.
/// Immutable; two are equal when all members are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LedgerEntry
{
    internal LedgerEntry(Cell target) => Target = target;

    /// <summary>The cell of the new form.</summary>
    public Cell Target { get; }

    /// <summary>
    /// A number when the bounds leave only one, otherwise <see cref="CellState.NotDerivable"/>. A cell that both forms share keeps its state, such as
    /// <see cref="CellState.Blank"/>; the line of a group without a figure is <see cref="CellState.Missing"/>.
    /// </summary>
    public CellValue Value { get; internal init; }

    /// <summary>Between which numbers the cell must lie, and what binds them.</summary>
    public Bounds Bounds { get; internal init; } = Bounds.Unknown;

    /// <summary>How well the source determines the cell.</summary>
    public MigrationQuality Quality { get; internal init; }

    /// <summary>What was counted on the source form.</summary>
    public CountingBasis Basis { get; internal init; }

    /// <summary>
    /// Cells of the source, in the order of its form: those that give the number or the bounds, and those that may feed the cell. Empty when the source has no
    /// counterpart.
    /// </summary>
    public IReadOnlyList<Cell> Sources { get; internal init; } = [];

    /// <summary>What has to be granted for the number or the bounds to be right; empty when nothing has to be.</summary>
    public IReadOnlyList<MigrationAssumption> Assumptions { get; internal init; } = [];

    /// <summary>Why the cell has this number or these bounds, or none. Never empty.</summary>
    public LocalizedText Reason { get; internal init; }

    /// <summary>Documents and articles from which the counterparts of the cell are known; empty on a group line.</summary>
    public string Citation { get; internal init; } = "";

    /// <summary>Whether the number is a 0 that follows from other figures, rather than a figure that was carried over.</summary>
    public bool IsForcedZero { get; internal init; }

    /// <summary>By all members; the lists by their elements.</summary>
    public bool Equals(LedgerEntry? other) =>
        other is not null
        && Target == other.Target
        && Value == other.Value
        && Bounds == other.Bounds
        && Quality == other.Quality
        && Basis == other.Basis
        && Sources.SequenceEqual(other.Sources)
        && Assumptions.SequenceEqual(other.Assumptions)
        && Reason == other.Reason
        && Citation == other.Citation;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Target.GetHashCode() * 397) ^ Value.GetHashCode());

    /// <summary>Cell, number or bounds, quality, assumptions and reason in a language.</summary>
    public string ToString(Language language) => MigrationTexts.Describe(this).In(language);

    /// <summary>Cell, number or bounds, quality, assumptions and reason in English.</summary>
    public override string ToString() => ToString(Language.English);
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What a migration knows of one cell of the new form: its number with quality, sources and assumptions, or the reason for having none. Immutable; two are
/// equal when all members are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LedgerEntry
{
    internal LedgerEntry(
        Cell target,
        CellValue value,
        MigrationQuality quality,
        IReadOnlyList<Cell> sources,
        IReadOnlyList<MigrationAssumption> assumptions,
        LocalizedText reason,
        string basis
    )
    {
        Target = target;
        Value = value;
        Quality = quality;
        Sources = sources;
        Assumptions = assumptions;
        Reason = reason;
        Basis = basis;
    }

    /// <summary>The cell of the new form.</summary>
    public Cell Target { get; }

    /// <summary>
    /// A number, or <see cref="CellState.NotDerivable"/>; <see cref="CellState.Missing"/> on a group line, which carries no figure of its own.
    /// </summary>
    public CellValue Value { get; }

    /// <summary>How well the source determines the cell; <see cref="MigrationQuality.None"/> when it has no number.</summary>
    public MigrationQuality Quality { get; }

    /// <summary>
    /// Cells of the source, in the order of its form: those whose figures give the number or, when there is none, those that may feed the cell. Empty when
    /// the table of 2014 has no counterpart.
    /// </summary>
    public IReadOnlyList<Cell> Sources { get; }

    /// <summary>What has to be granted for the number to be right; empty when nothing has to be, or when there is no number.</summary>
    public IReadOnlyList<MigrationAssumption> Assumptions { get; }

    /// <summary>Why the cell has this number, or none. Never empty.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Documents and articles from which the counterparts of the cell are known; empty on a group line.</summary>
    public string Basis { get; }

    /// <summary>Whether the number is a 0 that follows from other figures, rather than a figure that was carried over.</summary>
    internal bool IsForcedZero { get; init; }

    /// <summary>By all members; the lists by their elements.</summary>
    public bool Equals(LedgerEntry? other) =>
        other is not null
        && Target == other.Target
        && Value == other.Value
        && Quality == other.Quality
        && Sources.SequenceEqual(other.Sources)
        && Assumptions.SequenceEqual(other.Assumptions)
        && Reason == other.Reason
        && Basis == other.Basis;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Target.GetHashCode() * 397) ^ Value.GetHashCode());

    /// <summary>Cell, number, quality, assumptions and reason in a language.</summary>
    public string ToString(Language language) => MigrationTexts.Describe(this).In(language);

    /// <summary>Cell, number, quality, assumptions and reason in English.</summary>
    public override string ToString() => ToString(Language.English);
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// Where one cell of the source went: the cells of the new form that may receive it, or the reason for being dropped. Immutable; two are equal when all
/// members are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SourceEntry
{
    internal SourceEntry(
        Cell source,
        CellValue value,
        IReadOnlyList<Cell> targets,
        MigrationRelation relation,
        LocalizedText reason,
        string citation
    )
    {
        Source = source;
        Value = value;
        Targets = targets;
        Relation = relation;
        Reason = reason;
        Citation = citation;
    }

    /// <summary>The cell of the source, or one of its headings.</summary>
    public Cell Source { get; }

    /// <summary>What stands there; on a heading the number that was typed on it, if it is one.</summary>
    public CellValue Value { get; }

    /// <summary>
    /// The cells of the new form that may receive the figure, in form order; beside the table of 2014 those of the total column. Whether they got a number
    /// is told by their own entries.
    /// </summary>
    public IReadOnlyList<Cell> Targets { get; }

    /// <summary>How the row stands to its targets.</summary>
    public MigrationRelation Relation { get; }

    /// <summary>Whether the new form has no place at all for the figure.</summary>
    public bool IsDropped => Targets.Count == 0;

    /// <summary>What becomes of the figure, and why. Never empty.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Documents and articles from which this is known; empty for a heading.</summary>
    public string Citation { get; }

    /// <summary>By all members; the list by its elements.</summary>
    public bool Equals(SourceEntry? other) =>
        other is not null
        && Source == other.Source
        && Value == other.Value
        && Targets.SequenceEqual(other.Targets)
        && Relation == other.Relation
        && Reason == other.Reason
        && Citation == other.Citation;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Source.GetHashCode() * 397) ^ Value.GetHashCode());

    /// <summary>Row, figure, targets and reason in a language.</summary>
    public string ToString(Language language) => MigrationTexts.Describe(this).In(language);

    /// <summary>Row, figure, targets and reason in English.</summary>
    public override string ToString() => ToString(Language.English);
}

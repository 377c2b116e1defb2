using System.Diagnostics;

namespace Disclosure;

/// <summary>What binds an end of a bound: rows of the source, rules of the forms, and assumptions. Two are equal when their elements are.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BoundBinding
{
    internal BoundBinding(IReadOnlyList<Cell> rows, IReadOnlyList<string> rules, IReadOnlyList<MigrationAssumption> assumptions)
    {
        Rows = rows;
        Rules = rules;
        Assumptions = assumptions;
    }

    /// <summary>Nothing binds but that counts are not negative.</summary>
    public static BoundBinding None { get; } = new([], [], []);

    /// <summary>Rows of the source whose figures bind, in the order of its form.</summary>
    public IReadOnlyList<Cell> Rows { get; }

    /// <summary>Ids of the checks of <see cref="RuleBook"/> that bind, on either form.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Assumptions without which the end would not be known.</summary>
    public IReadOnlyList<MigrationAssumption> Assumptions { get; }

    /// <summary>By the elements of the lists.</summary>
    public bool Equals(BoundBinding? other) =>
        other is not null
        && Rows.SequenceEqual(other.Rows)
        && Rules.SequenceEqual(other.Rules)
        && Assumptions.SequenceEqual(other.Assumptions);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Rows.Count * 397) ^ Rules.Count);

    /// <summary>The codes of the rows, the ids of the rules and of the assumptions.</summary>
    public override string ToString() =>
        string.Join(", ", Rows.Select(row => row.Code).Concat(Rules).Concat(Assumptions.Select(assumption => assumption.Id)));

    internal static BoundBinding Of(params Cell[] rows) => new(rows, [], []);
}

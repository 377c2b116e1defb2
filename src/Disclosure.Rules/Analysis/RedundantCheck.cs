using System.Diagnostics;

namespace Disclosure;

/// <summary>A check that holds whenever others do. It still helps to say where an error is.</summary>
/// <param name="Check">The check.</param>
/// <param name="ImpliedBy">The checks that imply it, in the order of the rule book; none when the range of the figures does.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RedundantCheck(RuleCheck Check, IReadOnlyList<RuleCheck> ImpliedBy)
{
    /// <summary>The id of the check and of those that imply it.</summary>
    public override string ToString() => $"{Check.Id} <= {string.Join(" + ", ImpliedBy.Select(check => check.Id))}";
}

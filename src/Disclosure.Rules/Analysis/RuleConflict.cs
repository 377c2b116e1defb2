using System.Diagnostics;

namespace Disclosure;

/// <summary>Checks of which not all can hold, whatever the figures are; without any one of them the others could.</summary>
/// <param name="Checks">The checks, in the order of the rule book.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleConflict(IReadOnlyList<RuleCheck> Checks)
{
    /// <summary>The ids of the checks.</summary>
    public override string ToString() => string.Join(" + ", Checks.Select(check => check.Id));
}

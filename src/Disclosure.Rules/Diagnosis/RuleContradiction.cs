using System.Diagnostics;

namespace Disclosure;

/// <summary>Rules that cannot hold together as long as the cells keep their stated values, whatever the other cells hold.</summary>
/// <param name="Checks">The rules, added up.</param>
/// <param name="Cells">The cells of which one at least is wrong.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleContradiction(IReadOnlyList<RuleCheck> Checks, IReadOnlyList<Cell> Cells)
{
    /// <summary>The rules, added up.</summary>
    public IReadOnlyList<RuleCheck> Checks
    {
        get;
        init => field = value.Sealed();
    } = Checks.Sealed();

    /// <summary>The cells of which one at least is wrong.</summary>
    public IReadOnlyList<Cell> Cells
    {
        get;
        init => field = value.Sealed();
    } = Cells.Sealed();

    /// <summary>The ids of the rules.</summary>
    public override string ToString() => string.Join(" + ", Checks.Select(check => check.Id));
}

using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>A cell that the rules allow one value only, whatever the other figures are.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">Its value.</param>
/// <param name="Checks">The checks that leave no other, in the order of the rule book.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FixedCell(Cell Cell, decimal Value, IReadOnlyList<RuleCheck> Checks)
{
    /// <summary>The cell, its value and the ids of the checks.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} = {1} ({2})", Cell, Value, string.Join(", ", Checks.Select(check => check.Id)));
}

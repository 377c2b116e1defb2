using System.Globalization;

namespace Disclosure;

/// <summary>A fixed number that a figure should not reach or exceed.</summary>
/// <param name="Number">The number.</param>
/// <param name="IsAllowed">Whether the number itself is still allowed.</param>
public sealed record Limit(decimal Number, bool IsAllowed)
{
    /// <summary>The largest whole number that is allowed.</summary>
    internal long LargestCount => (long)(IsAllowed ? decimal.Floor(Number) : decimal.Ceiling(Number) - 1);

    /// <summary>Whether a number keeps to the limit.</summary>
    internal bool Allows(decimal number) => IsAllowed ? number <= Number : number < Number;

    /// <summary>The sign of comparison and the number.</summary>
    public override string ToString() => $"{(IsAllowed ? "≤" : "<")} {Number.ToString(CultureInfo.InvariantCulture)}";
}

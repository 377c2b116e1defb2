using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// Between which numbers a cell, or the sum of several cells, must lie: both ends are reached by some body that would have filled in the source as it
/// stands, and each end names what binds it. Two are equal when all members are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Bounds
{
    internal Bounds(decimal? low, decimal? high, BoundBinding lowBinding, BoundBinding highBinding)
    {
        Low = low;
        High = high;
        LowBinding = lowBinding;
        HighBinding = highBinding;
    }

    /// <summary>Nothing is known of a count but that it is not negative.</summary>
    public static Bounds Unknown { get; } = new(0, null, BoundBinding.None, BoundBinding.None);

    /// <summary>The least number; <see langword="null"/> when there is none.</summary>
    public decimal? Low { get; }

    /// <summary>The largest number; <see langword="null"/> when there is none.</summary>
    public decimal? High { get; }

    /// <summary>What keeps the number from being less.</summary>
    public BoundBinding LowBinding { get; }

    /// <summary>What keeps the number from being larger.</summary>
    public BoundBinding HighBinding { get; }

    /// <summary>Whether only one number is left.</summary>
    public bool IsPoint => Low is { } low && low == High;

    /// <summary>The assumptions on which either end rests, in the order of their ids.</summary>
    public IReadOnlyList<MigrationAssumption> Assumptions =>
        MigrationAssumption
            .All.Where(assumption => LowBinding.Assumptions.Contains(assumption) || HighBinding.Assumptions.Contains(assumption))
            .ToArray();

    /// <summary>Whether a number lies within.</summary>
    public bool Contains(decimal number) => !(number < Low) && !(number > High);

    /// <summary>Whether another range lies within.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Contains(Bounds other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }
        return (Low is null || other.Low >= Low) && (High is null || other.High <= High);
    }

    /// <summary>The one number, or both ends such as <c>0..5</c>, or <c>≥ 0</c> when there is no largest one.</summary>
    public override string ToString() =>
        IsPoint ? Digits(Low)
        : High is null ? (Low is null ? "?" : $"≥ {Digits(Low)}")
        : Low is null ? $"≤ {Digits(High)}"
        : $"{Digits(Low)}..{Digits(High)}";

    internal static Bounds Point(decimal number, BoundBinding binding) => new(number, number, binding, binding);

    private static string Digits(decimal? number) => FindingText.Number(number.GetValueOrDefault());
}

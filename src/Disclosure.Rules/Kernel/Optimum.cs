using System.Diagnostics;

namespace Disclosure;

/// <summary>How a search for the largest or least value of a form has ended.</summary>
internal enum OptimumKind
{
    /// <summary>The budget ended first: no solution goes beyond the value, but it may be out of reach.</summary>
    NotProven = 0,

    /// <summary>The value is the largest or least one.</summary>
    Proven = 1,

    /// <summary>There are solutions, and no limit.</summary>
    Unbounded = 2,

    /// <summary>There is no solution at all.</summary>
    Infeasible = 3,
}

/// <summary>The largest or least value of a linear form over all solutions of a problem, and what keeps it from going further.</summary>
[DebuggerDisplay("{Kind} {Value}")]
internal sealed record Optimum(OptimumKind Kind)
{
    /// <summary>The value; 0 without meaning when there is no limit or no solution.</summary>
    public Rational Value { get; init; }

    /// <summary>Whether a solution has the value. It is only approached where strict inequalities of real numbers limit it.</summary>
    public bool IsAttained { get; init; } = true;

    /// <summary>
    /// The constraints that bind, by index, with their factors: added up, and with the limits of the variables, they give the value, or when there is no
    /// solution the contradiction. The factors are 0 where whole numbers are a part of the reason.
    /// </summary>
    public IReadOnlyList<LinearTerm> Multipliers { get; init; } = [];

    /// <summary>The variables without stated value whose own limits bind, in ascending order.</summary>
    public IReadOnlyList<int> Limits { get; init; } = [];

    /// <summary>The constraints that bind, in ascending order.</summary>
    public IEnumerable<int> Constraints => Multipliers.Select(multiplier => multiplier.Variable);

    /// <summary>The limit in numbers; <see langword="null"/> when there is none or no solution.</summary>
    public Rational? Limit => Kind is OptimumKind.Proven or OptimumKind.NotProven ? Value : null;
}

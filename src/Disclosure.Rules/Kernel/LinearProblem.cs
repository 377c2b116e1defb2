namespace Disclosure;

/// <summary>How the sum of a constraint stands to its limit.</summary>
internal enum Comparison
{
    Equal,
    AtMost,
    LessThan,
    AtLeast,
    GreaterThan,
}

/// <summary>A variable times a factor.</summary>
internal readonly record struct LinearTerm(int Variable, Rational Factor);

/// <summary>A sum of variables compared to a limit.</summary>
internal sealed record LinearConstraint(IReadOnlyList<LinearTerm> Terms, Comparison Comparison, Rational Limit)
{
    /// <summary>The least value that the sum may have.</summary>
    public Level? Lower =>
        Comparison switch
        {
            Comparison.Equal or Comparison.AtLeast => (Level)Limit,
            Comparison.GreaterThan => new Level(Limit, Rational.One),
            _ => null,
        };

    /// <summary>The largest value that the sum may have.</summary>
    public Level? Upper =>
        Comparison switch
        {
            Comparison.Equal or Comparison.AtMost => (Level)Limit,
            Comparison.LessThan => new Level(Limit, -Rational.One),
            _ => null,
        };
}

/// <summary>A variable: what was stated, which values it may take, and what it costs to doubt it.</summary>
internal sealed record LinearVariable
{
    /// <summary>The value that was stated; <see langword="null"/> leaves the variable free.</summary>
    public Rational? Stated { get; init; }

    /// <summary>The least value it may take when it is free or changed.</summary>
    public Rational? Lower { get; init; }

    /// <summary>The largest value it may take when it is free or changed.</summary>
    public Rational? Upper { get; init; }

    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the stated value must not be changed.</summary>
    public bool IsCertain { get; init; }

    /// <summary>What changing it costs, at least 1.</summary>
    public long Weight { get; init; } = 1;
}

/// <summary>Variables and the constraints that they must satisfy together.</summary>
internal sealed record LinearProblem(IReadOnlyList<LinearVariable> Variables, IReadOnlyList<LinearConstraint> Constraints);

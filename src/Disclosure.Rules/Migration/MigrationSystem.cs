namespace Disclosure;

/// <summary>What a constraint of a migration says, for those who ask why a bound is as it is.</summary>
internal sealed record ConstraintLabel(
    IReadOnlyList<Cell> Rows,
    IReadOnlyList<string> Rules,
    IReadOnlyList<MigrationAssumption> Assumptions
)
{
    public static ConstraintLabel Row(Cell row, params MigrationAssumption[] assumptions) => new([row], [], assumptions);

    public static ConstraintLabel Assume(params MigrationAssumption[] assumptions) => new([], [], assumptions);
}

/// <summary>
/// All that is known of the cells of one or several migrations as one system over whole numbers, gathered constraint by constraint and then asked for
/// the least and largest values of sums of cells. Not for use by several threads at a time.
/// </summary>
internal sealed class MigrationSystem
{
    private readonly List<LinearVariable> variables = [];
    private readonly List<LinearConstraint> constraints = [];
    private readonly List<ConstraintLabel> labels = [];
    private Optimiser? optimiser;

    /// <summary>A count, at least 0.</summary>
    public int Add()
    {
        variables.Add(new() { Lower = Rational.Zero, IsWhole = true });
        return variables.Count - 1;
    }

    /// <summary>The figure of a cell, or a number of its kind that is not known.</summary>
    public int Add(Cell cell, decimal? number)
    {
        variables.Add(
            new()
            {
                Stated = number is { } known ? Rational.From(known) : null,
                Lower = cell.Kind == CellKind.SignedCount ? null : Rational.Zero,
                IsWhole = cell.Kind != CellKind.Money,
            }
        );
        return variables.Count - 1;
    }

    /// <summary>The known number of a variable; <see langword="null"/> when it is not known.</summary>
    public decimal? NumberOf(int variable) => variables[variable].Stated?.ToDecimal();

    public void Add(IEnumerable<LinearTerm> terms, Comparison comparison, Rational limit, ConstraintLabel label)
    {
        constraints.Add(new(terms.ToArray(), comparison, limit));
        labels.Add(label);
    }

    /// <summary>The rows of a contradiction; <see langword="null"/> when there is none.</summary>
    public IReadOnlyCollection<Cell>? FindContradiction() =>
        Solve().Infeasible is { } infeasible ? infeasible.Constraints.SelectMany(constraint => labels[constraint].Rows).ToList() : null;

    /// <summary>The range of a sum of variables, with what binds each end.</summary>
    public Bounds RangeOf(IReadOnlyList<LinearTerm> form)
    {
        Optimum least = Solve().Minimum(form);
        Optimum most = Solve().Maximum(form);
        // That counts are not negative needs no explanation.
        bool isTrivial = Number(least) == 0 && form.All(term => variables[term.Variable].Lower is not null);
        return new(Number(least), Number(most), isTrivial ? BoundBinding.None : Binding(least), Binding(most));
    }

    private static decimal? Number(Optimum optimum) => optimum.Limit is { } limit ? limit.ToDecimal() : null;

    private Optimiser Solve() => optimiser ??= new(new(variables, constraints));

    private BoundBinding Binding(Optimum optimum)
    {
        if (optimum.Limit is null)
        {
            return BoundBinding.None;
        }
        ConstraintLabel[] binding = optimum.Constraints.Select(constraint => labels[constraint]).ToArray();
        return binding.Length == 0
            ? BoundBinding.None
            : new(
                binding.SelectMany(label => label.Rows).Distinct().ToArray(),
                binding.SelectMany(label => label.Rules).Distinct().ToArray(),
                MigrationAssumption.All.Where(assumption => binding.Any(label => label.Assumptions.Contains(assumption))).ToArray()
            );
    }
}

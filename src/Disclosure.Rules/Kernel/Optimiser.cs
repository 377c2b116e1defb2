namespace Disclosure;

/// <summary>
/// The largest and least values of linear forms over all solutions of a problem, exactly. Stated variables keep their values. The problem is divided into
/// blocks without common variables once; each block is solved once, and each further form starts where the last one ended, so many forms cost little.
/// Not for use by several threads at a time.
/// </summary>
internal sealed class Optimiser
{
    private readonly LinearProblem problem;
    private readonly int steps;
    private readonly OptimiserBlock[] blocks;
    private readonly int[] blockOf;
    private readonly Optimum? infeasible;

    /// <param name="problem">The problem.</param>
    /// <param name="steps">The divisions at fractions that one form may take.</param>
    public Optimiser(LinearProblem problem, int steps = 1000)
    {
        this.problem = problem;
        this.steps = steps;
        blocks = LinearBlocks.Divide(problem, out blockOf, out int broken).Select(block => new OptimiserBlock(block)).ToArray();
        if (broken >= 0)
        {
            infeasible = new(OptimumKind.Infeasible) { Multipliers = [new(broken, Rational.One)] };
            return;
        }
        foreach (OptimiserBlock block in blocks)
        {
            infeasible ??= block.Solve(new SearchBudget(steps));
        }
    }

    /// <summary>Whether there is a solution. Unproven when the budget ended: then it says yes.</summary>
    public bool IsFeasible => infeasible is null;

    /// <summary>The contradiction; <see langword="null"/> when there is a solution.</summary>
    public Optimum? Infeasible => infeasible;

    /// <summary>The largest value of a form.</summary>
    public Optimum Maximum(IReadOnlyList<LinearTerm> form) => Find(form, largest: true);

    /// <summary>The least value of a form.</summary>
    public Optimum Minimum(IReadOnlyList<LinearTerm> form) => Find(form, largest: false);

    /// <summary>The largest value of a variable.</summary>
    public Optimum Maximum(int variable) => Maximum([new(variable, Rational.One)]);

    /// <summary>The least value of a variable.</summary>
    public Optimum Minimum(int variable) => Minimum([new(variable, Rational.One)]);

    private Optimum Find(IReadOnlyList<LinearTerm> form, bool largest)
    {
        if (infeasible is not null)
        {
            return infeasible;
        }
        Rational stated = Rational.Zero;
        var parts = new SortedDictionary<int, List<LinearTerm>>();
        foreach (LinearTerm term in form)
        {
            if (problem.Variables[term.Variable].Stated is { } value)
            {
                stated += term.Factor * value;
                continue;
            }
            int block = blockOf[term.Variable];
            if (!parts.TryGetValue(block, out List<LinearTerm>? terms))
            {
                parts.Add(block, terms = []);
            }
            terms.Add(new(term.Variable, largest ? term.Factor : -term.Factor));
        }
        var kind = OptimumKind.Proven;
        bool isAttained = true;
        Rational sum = Rational.Zero;
        var multipliers = new List<LinearTerm>();
        var limits = new List<int>();
        foreach (KeyValuePair<int, List<LinearTerm>> part in parts)
        {
            Optimum optimum = blocks[part.Key].Maximum(part.Value, new SearchBudget(steps));
            if (optimum.Kind is OptimumKind.Unbounded or OptimumKind.Infeasible)
            {
                return optimum;
            }
            kind = optimum.Kind == OptimumKind.NotProven ? OptimumKind.NotProven : kind;
            isAttained &= optimum.IsAttained;
            sum += optimum.Value;
            multipliers.AddRange(optimum.Multipliers);
            limits.AddRange(optimum.Limits);
        }
        limits.Sort();
        multipliers.Sort((left, right) => left.Variable.CompareTo(right.Variable));
        return new(kind)
        {
            Value = stated + (largest ? sum : -sum),
            IsAttained = isAttained,
            Multipliers = largest ? multipliers : multipliers.ConvertAll(each => new LinearTerm(each.Variable, -each.Factor)),
            Limits = limits,
        };
    }
}

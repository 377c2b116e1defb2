namespace Disclosure;

/// <summary>
/// Checks what a search claims without repeating it, in one pass over the numbers: that a repair satisfies every constraint, and that contradictions
/// without a common variable are contradictions.
/// </summary>
internal static class CertificateChecker
{
    /// <summary>Whether the values satisfy every constraint, and differ from the stated ones only where they may.</summary>
    public static bool IsRepair(LinearProblem problem, IReadOnlyList<int> changed, IReadOnlyList<Rational> values)
    {
        var mayChange = new HashSet<int>(changed);
        for (int index = 0; index < problem.Variables.Count; index++)
        {
            LinearVariable variable = problem.Variables[index];
            bool isFree = variable.Stated is null || (mayChange.Contains(index) && !variable.IsCertain);
            bool allowed = isFree
                ? !(values[index] < variable.Lower) && !(values[index] > variable.Upper) && (!variable.IsWhole || values[index].IsWhole)
                : values[index] == variable.Stated;
            if (!allowed)
            {
                return false;
            }
        }
        return problem.Constraints.All(constraint =>
        {
            Rational sum = constraint.Terms.Aggregate(Rational.Zero, (total, term) => total + term.Factor * values[term.Variable]);
            return !(constraint.Lower > sum) && !(constraint.Upper < sum);
        });
    }

    /// <summary>
    /// Whether at least as many variables must change as there are contradictions: no two share a variable, and each is a sum of constraints that cannot
    /// hold while its variables keep their stated values, whatever the other variables are.
    /// </summary>
    public static bool IsLowerBound(LinearProblem problem, IReadOnlyList<Contradiction> contradictions)
    {
        var used = new HashSet<int>();
        return contradictions.All(contradiction => contradiction.Variables.All(used.Add) && IsContradiction(problem, contradiction));
    }

    private static bool IsContradiction(LinearProblem problem, Contradiction contradiction)
    {
        // The sum of the constraints lies in a range by their limits, and in a range by the variables; the ranges must be apart.
        var factors = new Dictionary<int, Rational>();
        var demanded = new ValueRange();
        foreach (LinearTerm multiplier in contradiction.Multipliers)
        {
            LinearConstraint constraint = problem.Constraints[multiplier.Variable];
            demanded.Add(multiplier.Factor, constraint.Lower, constraint.Upper);
            foreach (LinearTerm term in constraint.Terms)
            {
                factors.TryGetValue(term.Variable, out Rational factor);
                factors[term.Variable] = factor + multiplier.Factor * term.Factor;
            }
        }
        var offered = new ValueRange();
        foreach (KeyValuePair<int, Rational> pair in factors)
        {
            LinearVariable variable = problem.Variables[pair.Key];
            Level? lower = variable.Lower is { } least ? (Level)least : null;
            Level? upper = variable.Upper is { } most ? (Level)most : null;
            if (variable.Stated is { } stated && (variable.IsCertain || contradiction.Variables.Contains(pair.Key)))
            {
                lower = upper = (Level)stated;
            }
            else if (variable.Stated is { } kept)
            {
                // Also the stated value itself, which may be outside the range.
                lower = lower is { } low && low > kept ? (Level)kept : lower;
                upper = upper is { } high && high < kept ? (Level)kept : upper;
            }
            offered.Add(pair.Value, lower, upper);
        }
        return demanded.Lower > offered.Upper || demanded.Upper < offered.Lower;
    }

    /// <summary>
    /// Whether no solution takes the form beyond the value of the optimum: the form is the sum of the constraints with their factors, plus variables at their
    /// limits.
    /// </summary>
    public static bool IsLimit(LinearProblem problem, IReadOnlyList<LinearTerm> form, Optimum optimum, bool largest)
    {
        var rest = new Dictionary<int, Rational>();
        Add(rest, form, Rational.One);
        var reach = new ValueRange();
        foreach (LinearTerm multiplier in optimum.Multipliers)
        {
            LinearConstraint constraint = problem.Constraints[multiplier.Variable];
            reach.Add(multiplier.Factor, constraint.Lower, constraint.Upper);
            Add(rest, constraint.Terms, -multiplier.Factor);
        }
        foreach (KeyValuePair<int, Rational> pair in rest)
        {
            LinearVariable variable = problem.Variables[pair.Key];
            reach.Add(pair.Value, (Level?)(variable.Stated ?? variable.Lower), (Level?)(variable.Stated ?? variable.Upper));
        }
        return (largest ? reach.Upper : reach.Lower) is { } limit
            && limit.Number == optimum.Value
            && limit.Tiny.IsZero == optimum.IsAttained;
    }

    private static void Add(Dictionary<int, Rational> sums, IReadOnlyList<LinearTerm> terms, Rational factor)
    {
        foreach (LinearTerm term in terms)
        {
            sums.TryGetValue(term.Variable, out Rational sum);
            sums[term.Variable] = sum + factor * term.Factor;
        }
    }

    private sealed class ValueRange
    {
        public Level? Lower { get; private set; } = default(Level);
        public Level? Upper { get; private set; } = default(Level);

        public void Add(Rational factor, Level? lower, Level? upper)
        {
            if (factor.IsZero)
            {
                return;
            }
            Lower += factor * (factor.Sign > 0 ? lower : upper);
            Upper += factor * (factor.Sign > 0 ? upper : lower);
        }
    }
}

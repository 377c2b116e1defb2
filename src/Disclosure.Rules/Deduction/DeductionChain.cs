namespace Disclosure;

/// <summary>
/// Orders the constraints that force a value into steps: one constraint that leaves one value for one more variable, as a person would do the sum. Where no
/// constraint does it alone, the last step takes all of them together.
/// </summary>
internal static class DeductionChain
{
    /// <summary>The steps that the value needs, in order; the variable itself comes last.</summary>
    public static IReadOnlyList<ChainStep> Find(LinearProblem problem, int[] constraints, int variable, Rational value)
    {
        var known = new Dictionary<int, Rational>();
        var steps = new List<ChainStep>();
        bool moved = true;
        while (moved && !known.ContainsKey(variable))
        {
            moved = false;
            foreach (int index in constraints)
            {
                foreach (LinearTerm term in problem.Constraints[index].Terms)
                {
                    if (!known.ContainsKey(term.Variable) && Forced(problem, problem.Constraints[index], term, known) is { } forced)
                    {
                        steps.Add(new([index], term.Variable, forced));
                        known.Add(term.Variable, forced);
                        moved = true;
                    }
                }
            }
        }
        if (!known.ContainsKey(variable))
        {
            return [new(constraints, variable, value)];
        }
        return Needed(problem, steps, variable);
    }

    /// <summary>The value that a constraint leaves for one of its variables, the others being known or within their own limits.</summary>
    private static Rational? Forced(LinearProblem problem, LinearConstraint constraint, LinearTerm target, Dictionary<int, Rational> known)
    {
        Rational? least = Rational.Zero;
        Rational? most = Rational.Zero;
        foreach (LinearTerm term in constraint.Terms)
        {
            if (term.Variable == target.Variable)
            {
                continue;
            }
            LinearVariable variable = problem.Variables[term.Variable];
            bool isKnown = known.TryGetValue(term.Variable, out Rational value);
            Rational? low = isKnown ? value : variable.Lower;
            Rational? high = isKnown ? value : variable.Upper;
            least += term.Factor * (term.Factor.Sign > 0 ? low : high);
            most += term.Factor * (term.Factor.Sign > 0 ? high : low);
        }
        // factor × target lies between what the limits leave when the others are at their ends.
        Rational? floor = constraint.Lower?.Number - most;
        Rational? ceiling = constraint.Upper?.Number - least;
        Rational? smallest = target.Factor.Sign > 0 ? floor / target.Factor : ceiling / target.Factor;
        Rational? largest = target.Factor.Sign > 0 ? ceiling / target.Factor : floor / target.Factor;
        LinearVariable own = problem.Variables[target.Variable];
        smallest = smallest is null || smallest < own.Lower ? own.Lower : smallest;
        largest = largest is null || largest > own.Upper ? own.Upper : largest;
        return smallest == largest ? smallest : null;
    }

    private static List<ChainStep> Needed(LinearProblem problem, List<ChainStep> steps, int variable)
    {
        var needed = new HashSet<int> { variable };
        var kept = new List<ChainStep>();
        for (int index = steps.Count - 1; index >= 0; index--)
        {
            if (needed.Contains(steps[index].Variable))
            {
                kept.Insert(0, steps[index]);
                needed.UnionWith(problem.Constraints[steps[index].Constraints[0]].Terms.Select(term => term.Variable));
            }
        }
        return kept;
    }
}

/// <summary>A step: constraints that together force the value of a variable.</summary>
internal sealed record ChainStep(IReadOnlyList<int> Constraints, int Variable, Rational Value);

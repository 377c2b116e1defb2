namespace Disclosure;

/// <summary>Variables without stated value that constraints connect, and these constraints with the stated values taken into their limits.</summary>
/// <param name="Variables">The variables by their index in the whole problem, in ascending order.</param>
/// <param name="Constraints">The constraints by their index in the whole problem, in ascending order.</param>
/// <param name="Problem">The same as a problem of its own.</param>
internal sealed record LinearBlock(int[] Variables, int[] Constraints, LinearProblem Problem);

/// <summary>Divides problems into parts that have nothing to do with one another.</summary>
internal static class LinearBlocks
{
    /// <summary>The blocks in the order of their first variables.</summary>
    /// <param name="problem">The problem; its stated variables keep their values.</param>
    /// <param name="blockOf">For each variable the index of its block; -1 for stated ones.</param>
    /// <param name="broken">The constraints over stated variables alone that do not hold.</param>
    public static IReadOnlyList<LinearBlock> Divide(LinearProblem problem, out int[] blockOf, out IReadOnlyList<int> broken)
    {
        var sets = new DisjointSets(problem.Variables.Count);
        var reduced = new LinearConstraint[problem.Constraints.Count];
        var notHolding = new List<int>();
        broken = notHolding;
        for (int index = 0; index < reduced.Length; index++)
        {
            LinearConstraint constraint = reduced[index] = Reduce(problem.Constraints[index], problem);
            if (constraint.Terms.Count == 0)
            {
                if (constraint.Lower > default(Level) || constraint.Upper < default(Level))
                {
                    notHolding.Add(index);
                }
                continue;
            }
            foreach (LinearTerm term in constraint.Terms)
            {
                sets.Join(constraint.Terms[0].Variable, term.Variable);
            }
        }
        return Collect(problem, reduced, sets, out blockOf);
    }

    private static List<LinearBlock> Collect(LinearProblem problem, LinearConstraint[] reduced, DisjointSets sets, out int[] blockOf)
    {
        blockOf = new int[problem.Variables.Count];
        int[] places = new int[problem.Variables.Count];
        var variables = new List<List<int>>();
        for (int variable = 0; variable < blockOf.Length; variable++)
        {
            int root = sets.LeastOf(variable);
            if (problem.Variables[variable].Stated is not null)
            {
                blockOf[variable] = -1;
                continue;
            }
            if (root == variable)
            {
                blockOf[variable] = variables.Count;
                variables.Add([]);
            }
            blockOf[variable] = blockOf[root];
            places[variable] = variables[blockOf[root]].Count;
            variables[blockOf[root]].Add(variable);
        }
        List<List<int>> constraints = variables.ConvertAll(_ => new List<int>());
        for (int index = 0; index < reduced.Length; index++)
        {
            if (reduced[index].Terms.Count > 0)
            {
                constraints[blockOf[reduced[index].Terms[0].Variable]].Add(index);
            }
        }
        var blocks = new List<LinearBlock>(variables.Count);
        for (int block = 0; block < variables.Count; block++)
        {
            LinearConstraint[] inner = constraints[block]
                .Select(index =>
                    reduced[index] with
                    {
                        Terms = reduced[index].Terms.Select(term => new LinearTerm(places[term.Variable], term.Factor)).ToArray(),
                    }
                )
                .ToArray();
            blocks.Add(
                new(
                    [.. variables[block]],
                    [.. constraints[block]],
                    new(variables[block].Select(index => problem.Variables[index]).ToArray(), inner)
                )
            );
        }
        return blocks;
    }

    /// <summary>The constraint over the variables without stated value alone, each named once.</summary>
    private static LinearConstraint Reduce(LinearConstraint constraint, LinearProblem problem)
    {
        Rational stated = Rational.Zero;
        var terms = new List<LinearTerm>(constraint.Terms.Count);
        foreach (LinearTerm term in constraint.Terms)
        {
            if (problem.Variables[term.Variable].Stated is { } value)
            {
                stated += term.Factor * value;
                continue;
            }
            int same = terms.FindIndex(other => other.Variable == term.Variable);
            if (same < 0)
            {
                terms.Add(term);
            }
            else
            {
                terms[same] = new(term.Variable, terms[same].Factor + term.Factor);
            }
        }
        terms.RemoveAll(term => term.Factor.IsZero);
        return constraint with { Terms = terms, Limit = constraint.Limit - stated };
    }
}

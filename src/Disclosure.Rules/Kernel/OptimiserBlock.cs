namespace Disclosure;

/// <summary>One block of an <see cref="Optimiser"/>: its solved state, and branch and bound where the variables are whole numbers.</summary>
internal sealed class OptimiserBlock(LinearBlock block)
{
    private readonly Tableau state = new(block.Problem);

    /// <summary>Finds a first solution. Returns the contradiction if there is none.</summary>
    public Optimum? Solve(SearchBudget budget)
    {
        IReadOnlyList<Contradiction> contradictions = state.Solve();
        if (contradictions.Count > 0)
        {
            Contradiction first = contradictions[0];
            return new(OptimumKind.Infeasible)
            {
                Multipliers = first
                    .Multipliers.Select(each => new LinearTerm(block.Constraints[each.Variable], each.Factor))
                    .OrderBy(each => each.Variable)
                    .ToArray(),
            };
        }
        if (state.FindFraction() < 0)
        {
            return null;
        }
        var support = new Support(block.Problem);
        Incumbent? best = null;
        Branch(state.Clone(), SparseRow.Empty, budget, support, ref best);
        return best is null && !budget.HasEnded ? support.Explain(new(OptimumKind.Infeasible), block) : null;
    }

    /// <summary>The largest value of a form over the variables of the whole problem, all of this block.</summary>
    public Optimum Maximum(IReadOnlyList<LinearTerm> form, SearchBudget budget)
    {
        SparseRow inner = SparseRow.From(
            form.Select(term => new LinearTerm(Array.BinarySearch(block.Variables, term.Variable), term.Factor))
        );
        if (state.Maximise(inner) is not { } shown)
        {
            return new(OptimumKind.Unbounded);
        }
        Level relaxed = state.Evaluate(inner);
        var support = new Support(block.Problem);
        support.Add(shown);
        if (state.FindFraction() < 0)
        {
            return support.Prove(relaxed, block);
        }
        Incumbent? best = null;
        support.IsDivided = true;
        Branch(state.Clone(), inner, budget, support, ref best);
        return budget.HasEnded ? support.Explain(new(OptimumKind.NotProven) { Value = relaxed.Number, IsAttained = false }, block)
            : best is null ? support.Explain(new(OptimumKind.Infeasible), block)
            : support.Prove(best.Value, block);
    }

    private void Branch(Tableau node, SparseRow form, SearchBudget budget, Support support, ref Incumbent? best)
    {
        if (node.Maximise(form) is not { } shown)
        {
            // Only a half can be without limit, and then the whole is: it was seen before.
            throw new InvalidOperationException("A part of a limited range has no limit.");
        }
        Level value = node.Evaluate(form);
        support.Add(shown);
        int variable = node.FindFraction();
        if (best is not null && (value <= best.Value || (best.IsStepwise && value < best.Value + (Level)Rational.One)))
        {
            return;
        }
        if (variable < 0)
        {
            best = new(value, IsStepwise(form));
            return;
        }
        if (!budget.TrySpend())
        {
            return;
        }
        support.IsDivided = true;
        Rational floor = node.ValueOf(variable).Floor();
        Tableau below = node.Clone();
        below.Narrow(variable, null, floor);
        Try(below, form, budget, support, ref best);
        Tableau above = node.Clone();
        above.Narrow(variable, floor + Rational.One, null);
        Try(above, form, budget, support, ref best);
    }

    private void Try(Tableau half, SparseRow form, SearchBudget budget, Support support, ref Incumbent? best)
    {
        if (budget.HasEnded)
        {
            return;
        }
        IReadOnlyList<Contradiction> contradictions = half.Solve();
        if (contradictions.Count == 0)
        {
            Branch(half, form, budget, support, ref best);
            return;
        }
        support.Add(contradictions[0]);
    }

    /// <summary>Whether the form has whole values only, so that a better value is better by 1 at least.</summary>
    private bool IsStepwise(SparseRow form)
    {
        for (int index = 0; index < form.Length; index++)
        {
            if (!form.Factors[index].IsWhole || !block.Problem.Variables[form.Columns[index]].IsWhole)
            {
                return false;
            }
        }
        return true;
    }

    private sealed record Incumbent(Level Value, bool IsStepwise);

    /// <summary>Gathers the constraints and limits that were needed.</summary>
    private sealed class Support(LinearProblem problem)
    {
        private readonly SortedDictionary<int, Rational> constraints = [];
        private readonly SortedSet<int> limits = [];

        /// <summary>Whether the range was divided: then no factors show the value.</summary>
        public bool IsDivided { get; set; }

        public void Add(SparseRow shown)
        {
            for (int index = 0; index < shown.Length; index++)
            {
                int column = shown.Columns[index];
                if (column < problem.Variables.Count)
                {
                    limits.Add(column);
                }
                else
                {
                    constraints[column - problem.Variables.Count] = shown.Factors[index];
                }
            }
        }

        public void Add(Contradiction contradiction)
        {
            foreach (LinearTerm multiplier in contradiction.Multipliers)
            {
                constraints[multiplier.Variable] = multiplier.Factor;
            }
        }

        public Optimum Prove(Level value, LinearBlock block) =>
            Explain(new(OptimumKind.Proven) { Value = value.Number, IsAttained = value.Tiny.IsZero }, block);

        public Optimum Explain(Optimum optimum, LinearBlock block) =>
            optimum with
            {
                Multipliers = constraints
                    .Select(pair => new LinearTerm(block.Constraints[pair.Key], IsDivided ? Rational.Zero : pair.Value))
                    .ToArray(),
                Limits = limits.Select(variable => block.Variables[variable]).ToArray(),
            };
    }
}

namespace Disclosure;

/// <summary>
/// Solutions in whole numbers: where the simplex method ends at a fraction, the range is divided at it and both halves are solved. Each division is a step
/// of the budget.
/// </summary>
internal static class WholeNumbers
{
    /// <summary>Solves the state. If there is no solution the result is not empty; the state given back is solved otherwise.</summary>
    public static IReadOnlyList<Contradiction> Solve(ref Tableau state, LinearProblem problem, SearchBudget budget)
    {
        IReadOnlyList<Contradiction> contradictions = state.Solve();
        if (contradictions.Count > 0 || state.FindFraction() is not (>= 0 and int variable))
        {
            return contradictions;
        }
        if (!budget.TrySpend())
        {
            return [new Contradiction([], [])];
        }
        Rational floor = state.ValueOf(variable).Floor();
        Tableau below = state.Clone();
        below.Narrow(variable, null, floor);
        IReadOnlyList<Contradiction> notBelow = Solve(ref below, problem, budget);
        if (notBelow.Count == 0)
        {
            state = below;
            return [];
        }
        Tableau above = state.Clone();
        above.Narrow(variable, floor + Rational.One, null);
        IReadOnlyList<Contradiction> notAbove = Solve(ref above, problem, budget);
        if (notAbove.Count == 0)
        {
            state = above;
            return [];
        }
        // One variable of each half must change, or one alone that stands in both: in any case one of them.
        int[] variables = Shortest(notBelow).Variables.Union(Shortest(notAbove).Variables).OrderBy(index => index).ToArray();
        return [new Contradiction(variables, [])];
    }

    /// <summary>
    /// The range of a variable over all solutions in whole numbers, from a state that is solved without regard to them; <see langword="null"/> for an
    /// open end.
    /// </summary>
    public static (Rational? Low, Rational? High) Range(Tableau solved, LinearProblem problem, int variable, SearchBudget budget) =>
        (Extreme(solved, problem, variable, false, budget), Extreme(solved, problem, variable, true, budget));

    private static Rational? Extreme(Tableau solved, LinearProblem problem, int variable, bool largest, SearchBudget budget)
    {
        // Moving within the solutions leaves the state solved, so it needs no copy.
        Tableau state = solved;
        while (state.Extreme(variable, largest) is { } level)
        {
            if (state.FindFraction() < 0)
            {
                return level.Number;
            }
            // The end is a fraction somewhere: demand a whole number there, or else the next one inwards.
            bool isWhole = problem.Variables[variable].IsWhole;
            Rational end =
                !isWhole ? level.Number
                : largest ? level.Floor()
                : -(-level).Floor();
            Tableau attempt = solved.Clone();
            attempt.Narrow(variable, largest ? end : null, largest ? null : end);
            if (!isWhole || !budget.TrySpend() || Solve(ref attempt, problem, budget).Count == 0 || budget.HasEnded)
            {
                return end;
            }
            state = solved.Clone();
            Rational next = largest ? end - Rational.One : end + Rational.One;
            state.Narrow(variable, largest ? null : next, largest ? next : null);
            if (state.Solve().Count > 0)
            {
                return end;
            }
        }
        return null;
    }

    private static Contradiction Shortest(IReadOnlyList<Contradiction> contradictions) =>
        contradictions.OrderBy(found => found.Variables.Count).First();
}

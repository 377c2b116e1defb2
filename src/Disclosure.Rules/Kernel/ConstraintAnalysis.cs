namespace Disclosure;

/// <summary>
/// What constraints say of one another, whatever the variables are stated to be: which cannot hold together, which follow from others. Over real numbers,
/// so a constraint that only whole numbers imply counts as one of its own.
/// </summary>
internal sealed class ConstraintAnalysis
{
    private readonly LinearProblem problem;
    private readonly bool[] left;
    private Tableau state;

    public ConstraintAnalysis(LinearProblem problem)
    {
        this.problem = problem;
        left = new bool[problem.Constraints.Count];
        state = new Tableau(problem);
        while (state.Solve() is [{ } contradiction, ..])
        {
            int[] together = contradiction.Multipliers.Select(each => each.Variable).OrderBy(index => index).ToArray();
            Contradictions.Add(together);
            if (together.Length == 0)
            {
                // A variable whose own limits exclude each other: no constraint is to blame.
                break;
            }
            LeaveOut(together[together.Length - 1]);
        }
    }

    /// <summary>
    /// Constraints that cannot hold together, though they could without any one of them. The last constraint of each is left out before the next is sought.
    /// </summary>
    public List<int[]> Contradictions { get; } = [];

    /// <summary>Whether all constraints can hold together.</summary>
    public bool IsFeasible => Contradictions.Count == 0;

    /// <summary>Leaves a constraint out of what others are held against.</summary>
    public void LeaveOut(int constraint)
    {
        left[constraint] = true;
        state = state.Clone();
        state.Unlimit(state.Count + constraint);
    }

    /// <summary>The constraints that imply a constraint, without those left out; <see langword="null"/> when they do not.</summary>
    public int[]? Implying(int constraint)
    {
        LinearConstraint facts = problem.Constraints[constraint];
        Tableau others = state.Clone();
        int sum = others.Count + constraint;
        others.Unlimit(sum);
        var implying = new SortedSet<int>();
        return
            (facts.Upper is not { } upper || IsWithin(others, sum, upper, Rational.One, implying))
            && (facts.Lower is not { } lower || IsWithin(others, sum, -lower, -Rational.One, implying))
            ? [.. implying]
            : null;
    }

    /// <summary>Goes through constraints in order and leaves out each that the rest implies. Returns these with what implies them in the end.</summary>
    public IReadOnlyList<KeyValuePair<int, int[]>> LeaveOutImplied(IEnumerable<int> constraints)
    {
        var implied = new List<int>();
        foreach (int constraint in constraints.Where(index => !left[index]))
        {
            if (Implying(constraint) is not null)
            {
                implied.Add(constraint);
                LeaveOut(constraint);
            }
        }
        return implied.ConvertAll(constraint => new KeyValuePair<int, int[]>(constraint, Implying(constraint)!));
    }

    private static bool IsWithin(Tableau others, int sum, Level limit, Rational direction, SortedSet<int> implying)
    {
        if (others.Maximise(SparseRow.Of(sum, direction)) is not { } shown)
        {
            return false;
        }
        Level most = direction * others.ValueOf(sum);
        for (int index = 0; index < shown.Length; index++)
        {
            if (shown.Columns[index] >= others.Count)
            {
                implying.Add(shown.Columns[index] - others.Count);
            }
        }
        // How far a tiny part is from the limit does not matter, only on which side it is.
        return most.Number < limit.Number || (most.Number == limit.Number && (limit.Tiny.Sign >= 0 || most.Tiny.Sign < 0));
    }
}

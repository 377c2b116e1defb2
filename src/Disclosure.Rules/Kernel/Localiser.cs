namespace Disclosure;

/// <summary>
/// Finds all sets of least weight whose change satisfies all constraints. A contradiction must contain a wrong variable: the search branches over the
/// variables of the shortest one, releases the chosen variable, and goes on with what is still contradictory. Contradictions without a common variable
/// bound the weight from below. The bound is raised step by step, so the first sets found are the least, and all of them are found.
/// </summary>
internal sealed class Localiser
{
    private readonly LinearProblem problem;
    private readonly SearchBudget budget;
    private readonly int mostSets;
    private readonly bool[] excluded;
    private readonly List<int> chosen = [];
    private readonly List<LocalisedSet> found = [];
    private long limit;
    private long nextLimit;
    private bool tooMany;

    private Localiser(LinearProblem problem, SearchBudget budget, int mostSets)
    {
        this.problem = problem;
        this.budget = budget;
        this.mostSets = mostSets;
        excluded = problem.Variables.Select(variable => variable.IsCertain).ToArray();
    }

    /// <summary>Searches.</summary>
    public static Localisation Find(LinearProblem problem, SearchBudget budget, int mostSets) =>
        new Localiser(problem, budget, mostSets).Find();

    private Localisation Find()
    {
        var root = new Tableau(problem);
        Tableau solved = root;
        IReadOnlyList<Contradiction> contradictions = WholeNumbers.Solve(ref solved, problem, budget);
        if (contradictions.Count == 0)
        {
            return new()
            {
                Sets = [new([], solved, root)],
                Proof = ProofKind.DisjointRules,
                IsComplete = true,
            };
        }
        if (budget.HasEnded)
        {
            return new();
        }
        List<Contradiction> disjoint = Disjoint(contradictions, out long bound);
        limit = bound;
        while (!budget.HasEnded)
        {
            nextLimit = long.MaxValue;
            Descend(root, contradictions, 0);
            bool done = found.Count > 0 || nextLimit == long.MaxValue;
            if (done || budget.HasEnded || tooMany)
            {
                break;
            }
            limit = nextLimit;
        }
        found.Sort(Compare);
        bool isProven = found.Count > 0 || !budget.HasEnded;
        return new()
        {
            Sets = found,
            LowerBound = found.Count == 0 && !budget.HasEnded ? long.MaxValue : limit,
            Proof =
                !isProven ? ProofKind.NotProven
                : limit == bound && disjoint.TrueForAll(each => each.Multipliers.Count > 0) ? ProofKind.DisjointRules
                : ProofKind.Exhaustion,
            IsComplete = !budget.HasEnded && !tooMany,
            Disjoint = disjoint,
        };
    }

    private void Descend(Tableau state, IReadOnlyList<Contradiction> contradictions, long weight)
    {
        _ = Disjoint(contradictions, out long bound);
        if (bound > limit - weight)
        {
            nextLimit = bound == long.MaxValue ? nextLimit : Math.Min(nextLimit, weight + bound);
            return;
        }
        List<int> branches = Branches(contradictions);
        foreach (int variable in branches)
        {
            // What does not speak of the variable stays a contradiction when it is released.
            List<Contradiction> staying = contradictions.Where(each => !each.Variables.Contains(variable)).ToList();
            Try(variable, state, staying, weight + problem.Variables[variable].Weight);
            if (budget.HasEnded || tooMany)
            {
                break;
            }
            // The sets with this variable are done; those that follow do without it, so no set is found twice.
            excluded[variable] = true;
        }
        foreach (int variable in branches)
        {
            excluded[variable] = false;
        }
    }

    private void Try(int variable, Tableau state, List<Contradiction> staying, long weight)
    {
        _ = Disjoint(staying, out long bound);
        if (bound > limit - weight)
        {
            nextLimit = bound == long.MaxValue ? nextLimit : Math.Min(nextLimit, weight + bound);
            return;
        }
        if (!budget.TrySpend())
        {
            return;
        }
        Tableau next = state.Clone();
        next.Release(variable);
        Tableau solved = next;
        IReadOnlyList<Contradiction> contradictions = WholeNumbers.Solve(ref solved, problem, budget);
        if (budget.HasEnded)
        {
            return;
        }
        chosen.Add(variable);
        if (contradictions.Count > 0)
        {
            Descend(next, [.. contradictions, .. staying], weight);
        }
        else if (found.Count == mostSets)
        {
            tooMany = true;
        }
        else
        {
            found.Add(new(chosen.OrderBy(index => index).ToArray(), solved, next));
        }
        chosen.RemoveAt(chosen.Count - 1);
    }

    /// <summary>The variables of the contradiction that leaves the fewest choices.</summary>
    private List<int> Branches(IReadOnlyList<Contradiction> contradictions)
    {
        List<int>? fewest = null;
        foreach (Contradiction contradiction in contradictions)
        {
            List<int> open = contradiction.Variables.Where(variable => !excluded[variable]).ToList();
            if (fewest is null || open.Count < fewest.Count)
            {
                fewest = open;
            }
        }
        return fewest!;
    }

    /// <summary>Contradictions without a common open variable, the shortest first, and what they must cost together.</summary>
    private List<Contradiction> Disjoint(IReadOnlyList<Contradiction> contradictions, out long bound)
    {
        var used = new HashSet<int>();
        var disjoint = new List<Contradiction>();
        bound = 0;
        foreach (Contradiction contradiction in contradictions.OrderBy(each => each.Variables.Count))
        {
            long least = long.MaxValue;
            bool overlaps = false;
            foreach (int variable in contradiction.Variables.Where(variable => !excluded[variable]))
            {
                least = Math.Min(least, problem.Variables[variable].Weight);
                overlaps |= used.Contains(variable);
            }
            if (least == long.MaxValue)
            {
                // Nothing that may still change can help.
                bound = long.MaxValue;
                return [contradiction];
            }
            if (!overlaps)
            {
                used.UnionWith(contradiction.Variables.Where(variable => !excluded[variable]));
                disjoint.Add(contradiction);
                bound += least;
            }
        }
        return disjoint;
    }

    private static int Compare(LocalisedSet left, LocalisedSet right)
    {
        int common = Math.Min(left.Variables.Count, right.Variables.Count);
        for (int index = 0; index < common; index++)
        {
            int order = left.Variables[index].CompareTo(right.Variables[index]);
            if (order != 0)
            {
                return order;
            }
        }
        return left.Variables.Count.CompareTo(right.Variables.Count);
    }
}

namespace Disclosure;

/// <summary>
/// Whether constraints have a structure that makes every end of a range a whole number when all figures are: then no division at fractions is ever needed.
/// A matrix of 0, 1 and -1 with at most two entries in each column is totally unimodular exactly if its rows can be divided into two classes such that
/// entries of the same sign stand in different classes and entries of opposite sign in one (Heller and Tompkins, 1956); likewise with rows and columns
/// exchanged. Rows and columns with one entry, and constraints that the others imply, change nothing and are left out. "No" means: not shown.
/// </summary>
internal static class NetworkTest
{
    public static bool Holds(LinearProblem problem)
    {
        List<Dictionary<int, int>>? rows = Signs(WithoutImplied(problem));
        if (rows is null)
        {
            return false;
        }
        Reduce(rows);
        return IsTwoColourable(Transpose(rows)) || IsTwoColourable(rows);
    }

    /// <summary>Leaves out implied constraints as long as a variable stands in more than two.</summary>
    private static List<LinearConstraint> WithoutImplied(LinearProblem problem)
    {
        // What holds for all values of the variables holds for the stated ones, which may lie outside the limits of a free one.
        LinearProblem free = problem with
        {
            Variables = problem
                .Variables.Select(variable => variable.Stated is null ? variable : new LinearVariable { IsWhole = variable.IsWhole })
                .ToArray(),
        };
        var analysis = new ConstraintAnalysis(free);
        List<int> kept = Enumerable.Range(0, problem.Constraints.Count).ToList();
        while (true)
        {
            int[] counts = new int[problem.Variables.Count];
            foreach (LinearTerm term in kept.SelectMany(index => problem.Constraints[index].Terms))
            {
                counts[term.Variable]++;
            }
            int implied = kept.Select(index =>
                    (Index: index, Crowded: problem.Constraints[index].Terms.Count(term => counts[term.Variable] > 2))
                )
                .Where(row => row.Crowded > 0)
                .OrderByDescending(row => row.Crowded)
                .Select(row => row.Index)
                .Append(-1)
                .First(index => index < 0 || analysis.Implying(index) is not null);
            if (implied < 0)
            {
                return kept.ConvertAll(index => problem.Constraints[index]);
            }
            analysis.LeaveOut(implied);
            kept.Remove(implied);
        }
    }

    /// <summary>The signs of the factors by variable; <see langword="null"/> when a constraint has factors of different size.</summary>
    private static List<Dictionary<int, int>>? Signs(List<LinearConstraint> constraints)
    {
        var rows = new List<Dictionary<int, int>>();
        foreach (LinearConstraint constraint in constraints)
        {
            SparseRow row = SparseRow.From(constraint.Terms);
            var signs = new Dictionary<int, int>();
            for (int index = 0; index < row.Length; index++)
            {
                Rational factor = row.Factors[index];
                if (!(factor == Rational.One || factor == -Rational.One))
                {
                    return null;
                }
                signs.Add(row.Columns[index], factor.Sign);
            }
            rows.Add(signs);
        }
        return rows;
    }

    private static void Reduce(List<Dictionary<int, int>> rows)
    {
        while (true)
        {
            int removed = rows.RemoveAll(row => row.Count <= 1);
            var single = new HashSet<int>(
                rows.SelectMany(row => row.Keys).GroupBy(column => column).Where(column => column.Count() == 1).Select(column => column.Key)
            );
            foreach (Dictionary<int, int> row in rows)
            {
                foreach (int column in row.Keys.Where(single.Contains).ToArray())
                {
                    row.Remove(column);
                }
            }
            if (removed == 0 && single.Count == 0)
            {
                return;
            }
        }
    }

    private static List<Dictionary<int, int>> Transpose(List<Dictionary<int, int>> rows)
    {
        var columns = new SortedDictionary<int, Dictionary<int, int>>();
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (KeyValuePair<int, int> entry in rows[row])
            {
                if (!columns.TryGetValue(entry.Key, out Dictionary<int, int>? column))
                {
                    columns.Add(entry.Key, column = []);
                }
                column.Add(row, entry.Value);
            }
        }
        return [.. columns.Values];
    }

    /// <summary>Whether each line has at most two entries, and their indexes can be divided into two classes as the signs demand.</summary>
    private static bool IsTwoColourable(List<Dictionary<int, int>> lines)
    {
        if (lines.Exists(line => line.Count > 2))
        {
            return false;
        }
        (int First, int Second, bool Differ)[] demands = lines
            .Where(line => line.Count == 2)
            .Select(line => (line.First().Key, line.Last().Key, line.First().Value == line.Last().Value))
            .ToArray();
        var classes = new Dictionary<int, bool>();
        foreach (int start in demands.Select(demand => demand.First))
        {
            if (classes.ContainsKey(start))
            {
                continue;
            }
            classes.Add(start, false);
            for (bool moved = true; moved; )
            {
                moved = false;
                foreach ((int first, int second, bool differ) in demands)
                {
                    bool knowsFirst = classes.TryGetValue(first, out bool firstClass);
                    bool knowsSecond = classes.TryGetValue(second, out bool secondClass);
                    if (knowsFirst && knowsSecond && (firstClass != secondClass) != differ)
                    {
                        return false;
                    }
                    if (knowsFirst != knowsSecond)
                    {
                        classes[knowsFirst ? second : first] = (knowsFirst ? firstClass : secondClass) != differ;
                        moved = true;
                    }
                }
            }
        }
        return true;
    }
}

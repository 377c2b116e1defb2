namespace Disclosure;

/// <summary>
/// Divides the smallest sets of a block into independent causes. Cells that stand in one rule belong together. The division is taken only if every choice
/// for one cause goes with every choice for the others, with the same values; otherwise the block is one cause.
/// </summary>
internal static class CauseSplitter
{
    /// <summary>For each cause its smallest sets, in the order in which they were found.</summary>
    public static IReadOnlyList<IReadOnlyList<CellRepair[]>> Split(IReadOnlyList<CellRepair[]> sets, HardBlock block)
    {
        if (sets.Count == 0)
        {
            return
            [
                [],
            ];
        }
        Dictionary<Cell, int> causes = Connect(sets, block);
        int[] causeIds = causes.Values.Distinct().OrderBy(id => id).ToArray();
        if (causeIds.Length == 1)
        {
            return [sets];
        }
        var parts = new List<IReadOnlyList<CellRepair[]>>();
        long product = 1;
        foreach (int cause in causeIds)
        {
            List<CellRepair[]>? distinct = Project(sets, causes, cause);
            if (distinct is null)
            {
                return [sets];
            }
            parts.Add(distinct);
            product *= distinct.Count;
            if (product > sets.Count)
            {
                return [sets];
            }
        }
        return product == sets.Count ? parts : [sets];
    }

    /// <summary>The different parts of the sets that belong to one cause; <see langword="null"/> if a part is empty or its values depend on the rest.</summary>
    private static List<CellRepair[]>? Project(IReadOnlyList<CellRepair[]> sets, Dictionary<Cell, int> causes, int cause)
    {
        var distinct = new List<CellRepair[]>();
        foreach (CellRepair[] set in sets)
        {
            CellRepair[] part = Array.FindAll(set, repair => causes[repair.Cell] == cause);
            CellRepair[]? same = distinct.Find(other => HaveSameCells(other, part));
            if (part.Length == 0 || (same is not null && !same.SequenceEqual(part)))
            {
                return null;
            }
            if (same is null)
            {
                distinct.Add(part);
            }
        }
        return distinct;
    }

    private static bool HaveSameCells(CellRepair[] left, CellRepair[] right) =>
        left.Select(repair => repair.Cell).SequenceEqual(right.Select(repair => repair.Cell));

    /// <summary>For each cell of the sets a number that it shares with the cells of its cause.</summary>
    private static Dictionary<Cell, int> Connect(IReadOnlyList<CellRepair[]> sets, HardBlock block)
    {
        Cell[] cells = sets.SelectMany(set => set).Select(repair => repair.Cell).Distinct().ToArray();
        var causes = new DisjointSets(cells.Length);
        foreach (LinearConstraint constraint in block.Problem.Constraints)
        {
            int[] joined = constraint
                .Terms.Select(term => Array.IndexOf(cells, block.Cells[term.Variable]))
                .Where(index => index >= 0)
                .ToArray();
            foreach (int index in joined)
            {
                causes.Join(joined[0], index);
            }
        }
        return Enumerable.Range(0, cells.Length).ToDictionary(index => cells[index], causes.LeastOf);
    }
}

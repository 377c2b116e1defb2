namespace Disclosure;

/// <summary>Finds the tables of a page: lines that cross each other make one.</summary>
internal static class RuledTableFinder
{
    /// <summary>Lines that end this near to another touch it.</summary>
    private const long Touch = 300;

    /// <summary>More lines than any table has: a drawing.</summary>
    private const int MostLines = 2_000;

    /// <summary>The tables from top to bottom, the inner one before the frame around it.</summary>
    public static IReadOnlyList<RuledTable> Find(PdfPageContent page)
    {
        IReadOnlyList<Ruling> rulings = RulingMerger.Merge(page.Rulings);
        Ruling[] across = rulings.Where(ruling => ruling.IsHorizontal).ToArray();
        Ruling[] down = rulings.Where(ruling => !ruling.IsHorizontal).ToArray();
        if (across.Length + down.Length > MostLines)
        {
            return [];
        }
        var tables = new List<RuledTable>();
        foreach ((List<Ruling> lines, List<Ruling> columns) in Components(across, down))
        {
            if (columns.Count > 0 && lines.Count > 0 && RuledTable.From(lines, columns) is { } table)
            {
                tables.Add(table);
            }
        }
        return tables.OrderBy(table => table.Box.Width * table.Box.Height).ToArray();
    }

    private static IEnumerable<(List<Ruling> Across, List<Ruling> Down)> Components(Ruling[] across, Ruling[] down)
    {
        int[] parent = Enumerable.Range(0, across.Length + down.Length).ToArray();
        for (int row = 0; row < across.Length; row++)
        {
            for (int column = 0; column < down.Length; column++)
            {
                if (across[row].Covers(down[column].Position, Touch) && down[column].Covers(across[row].Position, Touch))
                {
                    parent[Root(parent, row)] = Root(parent, across.Length + column);
                }
            }
        }
        return Enumerable
            .Range(0, parent.Length)
            .GroupBy(index => Root(parent, index))
            .Select(group =>
                (
                    group.Where(index => index < across.Length).Select(index => across[index]).ToList(),
                    group.Where(index => index >= across.Length).Select(index => down[index - across.Length]).ToList()
                )
            );
    }

    private static int Root(int[] parent, int index)
    {
        while (parent[index] != index)
        {
            index = parent[index] = parent[parent[index]];
        }
        return index;
    }
}

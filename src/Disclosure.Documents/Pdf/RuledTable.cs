namespace Disclosure;

/// <summary>
/// A table that is drawn with lines. Its columns and rows are the places of its lines; where no line stands between two boxes they are one merged cell.
/// </summary>
internal sealed class RuledTable
{
    /// <summary>Lines that lie no farther apart are meant as one.</summary>
    private const long Snap = 300;

    private const int MostBoxes = 200_000;

    private readonly IReadOnlyList<Ruling> across;
    private readonly IReadOnlyList<Ruling> down;
    private readonly long[] columns;
    private readonly long[] rows;
    private readonly int[] cells;
    private readonly HashSet<int> outside = [];

    private RuledTable(IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down, long[] columns, long[] rows)
    {
        this.across = across;
        this.down = down;
        this.columns = columns;
        this.rows = rows;
        cells = Merge();
        FindOutside();
    }

    public int ColumnCount => columns.Length - 1;

    public int RowCount => rows.Length - 1;

    public IReadOnlyList<long> Columns => columns;

    public PdfBox Box => new(columns[0], rows[0], columns[columns.Length - 1], rows[rows.Length - 1]);

    /// <summary>The table that lines make; <see langword="null"/> when they only frame one box.</summary>
    public static RuledTable? From(IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down)
    {
        // Tables are often open at their sides: the ends of the lines stand for the outer ones.
        long[] columns = Places(down.Select(line => line.Position), across.Min(line => line.Start), across.Max(line => line.End));
        long[] rows = Places(across.Select(line => line.Position), down.Min(line => line.Start), down.Max(line => line.End));
        if (columns.Length < 2 || rows.Length < 2 || (columns.Length - 1L) * (rows.Length - 1) is < 2 or > MostBoxes)
        {
            return null;
        }
        var table = new RuledTable(across, down, columns, rows);
        return table.cells.Distinct().Skip(1).Any() ? table : null;
    }

    /// <summary>The same table with the columns of others too, so that their numbers mean the same.</summary>
    public RuledTable WithColumns(IEnumerable<long> others)
    {
        var all = new List<long>(columns);
        foreach (long place in others)
        {
            if (!all.Exists(own => Math.Abs(own - place) <= Snap))
            {
                all.Add(place);
            }
        }
        all.Sort();
        return new RuledTable(across, down, [.. all], rows);
    }

    /// <summary>
    /// Whether both have the same outer lines at their sides, as the parts of one table on several pages have. A merged cell at the left that goes over the
    /// whole of a page is drawn without lines there, so that the next part begins at one of the columns of this one.
    /// </summary>
    public bool GoesOnIn(RuledTable next) =>
        Array.Exists(columns, column => Math.Abs(column - next.Box.Left) <= 2 * Snap)
        && next.Box.Left < Box.Right - (2 * Snap)
        && Math.Abs(Box.Right - next.Box.Right) <= 2 * Snap;

    /// <summary>The cell at a place of the page, by the box in which it begins.</summary>
    public int CellAt(long x, long y) => cells[(Index(rows, y) * ColumnCount) + Index(columns, x)];

    /// <summary>Whether a cell begins in a box.</summary>
    public bool Begins(int row, int column) => cells[(row * ColumnCount) + column] == (row * ColumnCount) + column;

    /// <summary>Whether a cell is no box but what lies beside a row that ends before the others.</summary>
    public bool IsOutside(int cell) => outside.Contains(cell);

    public int CellIn(int row, int column) => cells[(row * ColumnCount) + column];

    /// <summary>The places between which the cell that begins in a box stands.</summary>
    public (long Left, long Right) SidesOf(int cell)
    {
        int row = cell / ColumnCount;
        int first = cell % ColumnCount;
        int last = first;
        while (last + 1 < ColumnCount && cells[(row * ColumnCount) + last + 1] == cell)
        {
            last++;
        }
        return (columns[first], columns[last + 1]);
    }

    private static long[] Places(IEnumerable<long> positions, long first, long last)
    {
        var places = new List<long>();
        foreach (long position in positions.Append(first).Append(last).OrderBy(position => position))
        {
            if (places.Count == 0 || position - places[places.Count - 1] > Snap)
            {
                places.Add(position);
            }
        }
        return [.. places];
    }

    /// <summary>The number of the column or row of a place; what lies outside belongs to the outermost.</summary>
    private static int Index(long[] places, long at)
    {
        int found = Array.BinarySearch(places, at);
        return Math.Min(Math.Max(found >= 0 ? found : ~found - 1, 0), places.Length - 2);
    }

    private int[] Merge()
    {
        int[] merged = Enumerable.Range(0, RowCount * ColumnCount).ToArray();
        ILookup<long, Ruling> beside = down.ToLookup(line => Near(columns, line.Position));
        ILookup<long, Ruling> under = across.ToLookup(line => Near(rows, line.Position));
        for (int row = 0; row < RowCount; row++)
        {
            long middle = (rows[row] + rows[row + 1]) / 2;
            for (int column = 0; column < ColumnCount; column++)
            {
                int box = (row * ColumnCount) + column;
                long center = (columns[column] + columns[column + 1]) / 2;
                if (column + 1 < ColumnCount && !beside[columns[column + 1]].Any(line => line.Covers(middle, 0)))
                {
                    Join(merged, box, box + 1);
                }
                if (row + 1 < RowCount && !under[rows[row + 1]].Any(line => line.Covers(center, 0)))
                {
                    Join(merged, box, box + ColumnCount);
                }
            }
        }
        for (int box = 0; box < merged.Length; box++)
        {
            merged[box] = First(merged, box);
        }
        return merged;
    }

    /// <summary>Beside a row that ends early no outer line is drawn, although other rows have one at the same place.</summary>
    private void FindOutside()
    {
        foreach (int column in (int[])[0, ColumnCount - 1])
        {
            long edge = columns[column == 0 ? 0 : ColumnCount];
            Ruling[] lines = down.Where(line => Near(columns, line.Position) == edge).ToArray();
            for (int row = 0; row < RowCount && lines.Length > 0; row++)
            {
                long middle = (rows[row] + rows[row + 1]) / 2;
                if (!Array.Exists(lines, line => line.Covers(middle, 0)))
                {
                    outside.Add(cells[(row * ColumnCount) + column]);
                }
            }
        }
    }

    /// <summary>The place to which a line was counted: the nearest at or before it.</summary>
    private static long Near(long[] places, long position)
    {
        int found = Array.BinarySearch(places, position);
        int index = found >= 0 ? found : ~found - 1;
        return places[Math.Max(index, 0)];
    }

    private static void Join(int[] merged, int box, int other)
    {
        int first = First(merged, box);
        int second = First(merged, other);
        merged[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int First(int[] merged, int box)
    {
        while (merged[box] != box)
        {
            box = merged[box] = merged[merged[box]];
        }
        return box;
    }
}

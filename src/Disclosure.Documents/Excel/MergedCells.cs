using ExcelDataReader;

namespace Disclosure;

/// <summary>Which boxes of a sheet are covered by merged cells, row by row from the top. Merged cells never overlap, so no row has more than its columns.</summary>
internal sealed class MergedCells
{
    private readonly CellRange[] ranges;
    private readonly List<CellRange> active = [];
    private readonly int width;
    private int next;

    public MergedCells(CellRange[]? ranges, ReaderOptions options)
    {
        width = options.MaxColumns;
        this.ranges = (ranges ?? []).OrderBy(range => range.FromRow).ToArray();
    }

    /// <summary>
    /// The columns, from 0, that are covered in a row, from 0, each with whether the cell over it began in a row above. Rows are asked for in their order.
    /// </summary>
    public Dictionary<int, bool> CoveredIn(int row)
    {
        active.RemoveAll(range => range.ToRow < row);
        while (next < ranges.Length && ranges[next].FromRow <= row)
        {
            if (ranges[next].ToRow >= row && active.Count < width)
            {
                active.Add(ranges[next]);
            }
            next++;
        }
        var covered = new Dictionary<int, bool>();
        foreach (CellRange range in active)
        {
            for (int column = range.FromColumn; column <= Math.Min(range.ToColumn, width); column++)
            {
                if (row > range.FromRow || column > range.FromColumn)
                {
                    covered[column] = row > range.FromRow;
                }
            }
        }
        return covered;
    }
}

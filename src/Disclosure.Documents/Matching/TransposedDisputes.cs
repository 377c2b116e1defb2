namespace Disclosure;

/// <summary>Section four turned on its side: five rows of results under three heads. The rows are gathered until all five are there.</summary>
internal sealed class TransposedDisputes(TableReading reading, Action<MatrixEntry> keep)
{
    // By their columns; a page has three of them.
    private readonly List<ColumnHead> heads = [];
    private readonly Dictionary<int, ResultRow> results = [];

    /// <summary>Takes the heads 行政复议, 未经复议直接起诉 and 复议后起诉 with the columns in which they stand.</summary>
    public void Head(MatrixLine line, GridCell cell)
    {
        heads.RemoveAll(head => head.Line == line || head.Column == cell.Column);
        int next = heads.FindIndex(head => head.Column > cell.Column);
        heads.Insert(next < 0 ? heads.Count : next, new(cell.Column, line));
    }

    /// <summary>Takes a row of one result with a box under each of the three heads; says whether it was one.</summary>
    public bool Take(int result, GridCell label, GridCell[] boxes)
    {
        if (
            heads.Count != MatrixForm.Disputes.Count
            || boxes.Length != heads.Count
            || !boxes.Select(box => box.Column).SequenceEqual(heads.Select(head => head.Column))
            || results.ContainsKey(result)
        )
        {
            return false;
        }
        results[result] = new(label, boxes);
        if (results.Count == MatrixForm.Disputes[0].Width)
        {
            int index = 0;
            foreach (ColumnHead head in heads)
            {
                GridCell[] five = Enumerable.Range(0, results.Count).Select(row => results[row].Boxes[index]).ToArray();
                keep(new MatrixEntry(head.Line, results[0].Label, five, [], null));
                index++;
            }
            results.Clear();
        }
        return true;
    }

    /// <summary>Reports the rows of a table that has not all of them.</summary>
    public void Finish()
    {
        foreach (ResultRow row in results.Values)
        {
            reading.Misaligned(row.Label.Text, row.Boxes, heads.Count, row.Label.Location);
        }
        results.Clear();
    }

    private sealed record ColumnHead(int Column, MatrixLine Line);

    private sealed record ResultRow(GridCell Label, GridCell[] Boxes);
}

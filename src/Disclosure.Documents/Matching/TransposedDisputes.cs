namespace Disclosure;

/// <summary>Section four turned on its side: five rows of results under three heads. The rows are gathered until all five are there.</summary>
internal sealed class TransposedDisputes(TableReading reading, Action<MatrixEntry> keep)
{
    private readonly SortedDictionary<int, MatrixLine> heads = [];
    private readonly Dictionary<int, (GridCell Label, GridCell[] Boxes)> results = [];

    /// <summary>Takes the heads 行政复议, 未经复议直接起诉 and 复议后起诉 with the columns in which they stand.</summary>
    public void Head(MatrixLine line, GridCell cell)
    {
        foreach (int column in heads.Where(head => head.Value == line).Select(head => head.Key).ToArray())
        {
            heads.Remove(column);
        }
        heads[cell.Column] = line;
    }

    /// <summary>Takes a row of one result with a box under each of the three heads; says whether it was one.</summary>
    public bool Take(int result, GridCell label, GridCell[] boxes)
    {
        if (
            heads.Count != MatrixForm.Disputes.Count
            || boxes.Length != heads.Count
            || !boxes.Select(box => box.Column).SequenceEqual(heads.Keys)
            || results.ContainsKey(result)
        )
        {
            return false;
        }
        results[result] = (label, boxes);
        if (results.Count == MatrixForm.Disputes[0].Width)
        {
            int index = 0;
            foreach (MatrixLine line in heads.Values)
            {
                GridCell[] five = Enumerable.Range(0, results.Count).Select(row => results[row].Boxes[index]).ToArray();
                keep(new MatrixEntry(line, results[0].Label, five, [], null));
                index++;
            }
            results.Clear();
        }
        return true;
    }

    /// <summary>Reports the rows of a table that has not all of them.</summary>
    public void Finish()
    {
        foreach ((GridCell label, GridCell[] boxes) in results.Values)
        {
            reading.Misaligned(label.Text, boxes, heads.Count, label.Location);
        }
        results.Clear();
    }
}

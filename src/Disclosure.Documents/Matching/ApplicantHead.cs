namespace Disclosure;

/// <summary>
/// Where the seven heads of section three stand in a table. Heads of merged cells lose their places in text, so the places count only when all seven are
/// found in one table, each in a column of its own.
/// </summary>
internal sealed class ApplicantHead
{
    private int[]? columns;
    private int table;

    /// <summary>Whether the table has columns that the form does not have.</summary>
    public bool HasOtherColumns { get; private set; }

    /// <summary>Takes the heads from a row that has nothing else; says whether it was one.</summary>
    public bool Read(GridRow row, IReadOnlyList<GridCell> written)
    {
        var found = new List<(int Applicant, int Column)>();
        bool hasOthers = false;
        bool hasParts = false;
        foreach (GridCell cell in written)
        {
            Label label = cell.Label;
            int index = IndexOf(label);
            if (index >= 0 && label.Prefix == LabelPrefix.None)
            {
                found.Add((index, cell.Column));
            }
            else if (MatrixForm.Applicants.Any(column => column.Spellings.Any(name => name.Body.Contains(label.Body))))
            {
                hasParts = true;
            }
            else if (!MatrixWords.IsStructure(label))
            {
                hasOthers = true;
            }
        }
        // Names broken over rows say neither where the columns stand nor that there are others.
        if (found.Count == 0 || hasParts || (hasOthers && found.Count < 2))
        {
            return false;
        }
        HasOtherColumns |= hasOthers;
        if (!row.IsTableRow)
        {
            return true;
        }
        if (columns is null || table != row.Table)
        {
            columns = new int[MatrixForm.Applicants.Count];
            table = row.Table;
        }
        foreach ((int applicant, int column) in found)
        {
            columns[applicant] = column;
        }
        return true;
    }

    public IReadOnlyList<int>? Positions(GridRow row) =>
        columns is not null
        && row.Table == table
        && row.IsTableRow
        && columns.All(column => column > 0)
        && columns.Distinct().Count() == columns.Length
            ? columns
            : null;

    private static int IndexOf(Label label)
    {
        for (int index = 0; index < MatrixForm.Applicants.Count; index++)
        {
            if (MatrixForm.Applicants[index].IsNamed(label))
            {
                return index;
            }
        }
        return -1;
    }
}

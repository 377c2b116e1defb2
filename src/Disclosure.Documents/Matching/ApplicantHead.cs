namespace Disclosure;

/// <summary>
/// Where the seven heads of section three stand in a table. Heads of merged cells lose their places in text, so the places count only when all seven are
/// found in one table, each in a column of its own.
/// </summary>
internal sealed class ApplicantHead
{
    private static readonly HashSet<string> Serials = new(StringComparer.Ordinal) { "序号", "编号", "行次" };

    /// <summary>So many names of applicants, 其他 and 总计 aside, stand nowhere but in the head of section three.</summary>
    private const int FewestNames = 4;
    private const int Names = 5;

    private readonly HashSet<int> seen = [];
    private int[]? columns;
    private int table;

    /// <summary>Whether the head was seen, if only line by line.</summary>
    public bool IsSeen => seen.Count >= FewestNames;

    /// <summary>Whether the table has columns that the form does not have, and their heads do not show where.</summary>
    public bool HasOtherColumns { get; private set; }

    /// <summary>How many such columns stand behind 总计, which shows where they are.</summary>
    public int Trailing { get; private set; }

    /// <summary>Takes the heads from a row that has nothing else; says whether it was one.</summary>
    public bool Read(GridRow row, IReadOnlyList<GridCell> written)
    {
        var found = new List<(int Applicant, int Column)>();
        bool hasOthers = false;
        bool hasParts = false;
        bool isBehindTotal = false;
        int behind = 0;
        foreach (GridCell cell in written)
        {
            Label label = cell.Label;
            int index = IndexOf(label);
            if (index >= 0 && label.Prefix == LabelPrefix.None)
            {
                found.Add((index, cell.Column));
                if (index < Names)
                {
                    seen.Add(index);
                }
                isBehindTotal |= index == MatrixForm.Applicants.Count - 1;
                hasOthers |= behind > 0;
            }
            else if (MatrixForm.Applicants.Any(column => column.Spellings.Any(name => name.Body.Contains(label.Body))))
            {
                hasParts = true;
            }
            else if (!MatrixWords.IsStructure(label) && !(cell == written[0] && Serials.Contains(label.Body)))
            {
                behind++;
            }
        }
        hasOthers |= behind > 0 && !(row.IsTableRow && (isBehindTotal || (table == row.Table && behind == Trailing)));
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
        Trailing = isBehindTotal || table != row.Table ? behind : Trailing;
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

    /// <summary>Whether other columns stand behind 总计 in the table of a row.</summary>
    public bool HasTrailing(GridRow row) => Trailing > 0 && row.IsTableRow && row.Table == table;

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

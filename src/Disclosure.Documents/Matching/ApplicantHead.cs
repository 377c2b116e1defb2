namespace Disclosure;

/// <summary>
/// Where the seven heads of section three stand in a table. Heads of merged cells lose their places in text, so the places count only when all seven are
/// found in one table, each in a column of its own.
/// </summary>
internal sealed class ApplicantHead
{
    private const string Organisations = "法人或其他组织";

    /// <summary>A short text among the heads is no longer.</summary>
    private const int LongestHead = 12;

    /// <summary>The heads over running numbers and over the labels.</summary>
    private static readonly HashSet<string> Stubs = new(StringComparer.Ordinal)
    {
        "序号",
        "编号",
        "行次",
        "项目",
        "类别",
        "指标",
        "事项",
        "内容",
        "名称",
    };

    /// <summary>So many names of applicants, 其他 and 总计 aside, stand nowhere but in the head of section three.</summary>
    private const int FewestNames = 4;
    private const int Names = 5;

    private readonly HashSet<int> seen = [];
    private readonly ApplicantOrder order = new();
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
        var heads = new List<int>();
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
                heads.Add(index);
                if (index < Names)
                {
                    seen.Add(index);
                }
                isBehindTotal |= index == MatrixForm.Applicants.Count - 1;
                hasOthers |= behind > 0;
            }
            else if (IsOrganisations(label))
            {
                heads.Add(ApplicantOrder.Organisations);
            }
            else if (MatrixForm.Applicants.Any(column => column.Spellings.Any(name => name.Body.Contains(label.Body))))
            {
                hasParts = true;
            }
            else if (!MatrixWords.IsStructure(label) && !(cell == written[0] && Stubs.Contains(label.Body)))
            {
                behind++;
            }
        }
        hasOthers |= behind > 0 && !(row.IsTableRow && (isBehindTotal || (table == row.Table && behind == Trailing)));
        bool isUpperRow = heads.Contains(ApplicantOrder.Organisations) && written.Count > 1;
        Note(written, heads, hasParts);
        // The upper row with a name in the place of 自然人 or 总计.
        HasOtherColumns |= isUpperRow && behind > 0 && hasOthers && !hasParts;
        // Names broken over rows say neither where the columns stand nor that there are others.
        if (found.Count == 0 || hasParts || (hasOthers && found.Count < 2))
        {
            return false;
        }
        HasOtherColumns |= hasOthers;
        if (!row.IsTableRow)
        {
            columns = null;
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

    /// <summary>The columns in which the heads stand in the table of a row, where all seven are seen.</summary>
    public IReadOnlyList<int>? Positions(GridRow row)
    {
        order.Close();
        return row.IsTableRow && row.Table == table ? Columns() : null;
    }

    /// <summary>For each of the seven applicants the place of its box, from the last head; <see langword="null"/> when it cannot be told.</summary>
    public IReadOnlyList<int>? Places() =>
        Columns() is { } positions ? positions.Select(position => positions.Count(other => other < position)).ToArray() : order.Places();

    private int[]? Columns() =>
        columns is not null && columns.All(column => column > 0) && columns.Distinct().Count() == columns.Length ? columns : null;

    private void Note(IReadOnlyList<GridCell> written, List<int> heads, bool hasParts)
    {
        if (heads.Count > 0)
        {
            order.Take(heads);
        }
        if (hasParts)
        {
            order.TakePart();
        }
        else if (heads.Count == 0 && written.Count == 1 && written[0] is var cell && cell.Text.Length <= LongestHead && IsOther(cell.Label))
        {
            order.TakeOther();
        }
    }

    private static bool IsOther(Label label) => !MatrixWords.IsStructure(label) && !MatrixForm.Index.IsKnown(label);

    private static bool IsOrganisations(Label label) =>
        label.Body == Organisations || label.Core == Organisations || EditDistance.IsMisspelling(Organisations, label.Body);

    /// <summary>The applicant that a head names, though it be misspelt: 商业企业类.</summary>
    private static int IndexOf(Label label)
    {
        for (int index = 0; index < MatrixForm.Applicants.Count; index++)
        {
            if (MatrixForm.Applicants[index].IsNamed(label))
            {
                return index;
            }
        }
        for (int index = 0; index < MatrixForm.Applicants.Count; index++)
        {
            if (
                MatrixForm
                    .Applicants[index]
                    .Spellings.Any(name => EditDistance.IsMisspelling(name.Body, label.Body) && LabelSense.IsSame(name.Body, label.Body))
            )
            {
                return index;
            }
        }
        return -1;
    }
}

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
    private const int ShortestName = 3;

    private static readonly int Total = MatrixForm.Applicants.Count - 1;

    /// <summary>A longer text is no head, nor a misspelt one or a part of one.</summary>
    private static readonly int Longest =
        LongestHead + MatrixForm.Applicants.SelectMany(column => column.Spellings).Max(name => name.Body.Length);

    /// <summary>Names that are on no form, by which offices call the applicants.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["公民"] = "自然人",
        ["个人"] = "自然人",
        ["其他组织"] = "其他",
    };

    private readonly HashSet<int> seen = [];
    private readonly ApplicantOrder order = new();
    private int[]? columns;
    private int table;
    private bool isOpen;

    /// <summary>A short text on a line before the heads, which may be one that is not known.</summary>
    private GridCell? lone;

    /// <summary>Whether the head was seen, if only line by line.</summary>
    public bool IsSeen => seen.Count >= FewestNames;

    /// <summary>Whether the table has columns that the form does not have, and their heads do not show where.</summary>
    public bool HasOtherColumns { get; private set; }

    /// <summary>How many such columns stand behind 总计, which shows where they are.</summary>
    public int Trailing { get; private set; }

    /// <summary>What is to be said of the heads above the rows that follow.</summary>
    public HeadNotes Notes { get; private set; } = new() { IsEmpty = true };

    /// <summary>Takes the heads from a row that has nothing else; says whether it was one.</summary>
    public bool Read(GridRow row, IReadOnlyList<GridCell> written)
    {
        if (!row.IsTableRow && written.Count == 1 && !IsOfNames(written[0].Label))
        {
            NoteOther(row, written[0]);
            return false;
        }
        var found = new List<(int Applicant, int Column)>();
        var near = new List<(int Applicant, GridCell Head)>();
        var heads = new List<int>();
        var named = new List<GridCell>();
        var parts = new List<GridCell>();
        var others = new List<GridCell>();
        bool hasOthers = false;
        bool hasParts = false;
        bool isBehindTotal = false;
        bool hasTotal = order.Sees(Total) || written.Any(cell => IsOfficialTotal(cell.Label));
        int behind = 0;
        foreach (GridCell cell in written)
        {
            Label label = cell.Label;
            int index = IndexOf(label, out bool isNear);
            // One name twice is that of another column, and so is 合计 beside 总计.
            bool isOther = found.Exists(head => head.Applicant == index) || (index == Total && hasTotal && !IsOfficialTotal(label));
            if (index >= 0 && label.Prefix == LabelPrefix.None && !isOther)
            {
                found.Add((index, cell.Column));
                heads.Add(index);
                named.Add(cell);
                if (isNear)
                {
                    near.Add((index, cell));
                }
                if (index < Names)
                {
                    seen.Add(index);
                }
                isBehindTotal |= index == Total;
                hasOthers |= behind > 0;
            }
            else if (IsOrganisations(label))
            {
                heads.Add(ApplicantOrder.Organisations);
            }
            else if (!isOther && IsPartOfName(label.Body))
            {
                hasParts = true;
                parts.Add(cell);
            }
            else if (isOther || (!MatrixWords.IsPartOfStructure(label) && !(cell == written[0] && Stubs.Contains(label.Body))))
            {
                behind++;
                others.Add(cell);
            }
        }
        hasOthers |= behind > 0 && !(row.IsTableRow && (isBehindTotal || (table == row.Table && behind == Trailing)));
        bool isUpperRow = heads.Contains(ApplicantOrder.Organisations) && written.Count > 1;
        bool isHead = found.Count + parts.Count > 1 || isUpperRow;
        isHead &= !written.Any(IsLabelOfRow);
        GridCell[] strange = Strange(row, written, found.Count, parts, others);
        if (heads.Count > 0 || strange.Length > 0 || (parts.Count > 0 && (isHead || isOpen || Notes.IsEmpty)))
        {
            Begin(strange);
        }
        for (int index = 0; index < found.Count; index++)
        {
            Notes.TakeKnown(found[index].Applicant, named[index]);
        }
        foreach ((int applicant, GridCell head) in near)
        {
            Notes.TakeNear(applicant, head);
        }
        Note(row, written, heads, parts);
        // The upper row with a name in the place of 自然人 or 总计.
        HasOtherColumns |= (isUpperRow && behind > 0 && hasOthers && !hasParts) || strange.Length > 0;
        // Names broken over rows say neither where the columns stand nor that there are others.
        if (found.Count == 0 || hasParts || (hasOthers && found.Count < 2))
        {
            if (HasOtherColumns && isHead)
            {
                Notes.TakeUnknown(others);
            }
            return false;
        }
        HasOtherColumns |= hasOthers;
        if (hasOthers)
        {
            Notes.TakeUnknown(others);
        }
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

    /// <summary>Whether a text is the name of an applicant or of all organisations, or a part of a name.</summary>
    private static bool IsOfNames(Label label) =>
        label.Core.Length <= Longest && (IndexOf(label, out _) >= 0 || IsOrganisations(label) || IsPartOfName(label.Body));

    /// <summary>The first row of heads behind figures begins a head of its own.</summary>
    private void Begin(IReadOnlyList<GridCell> strange)
    {
        if (!isOpen)
        {
            Notes = HasOtherColumns ? Notes.Next() : new HeadNotes();
            if (lone is not null)
            {
                Notes.TakeUnknown([lone]);
            }
            isOpen = true;
        }
        Notes.TakeUnknown(strange);
    }

    /// <summary>
    /// The names in a row of heads that may be those of other columns: beside parts of heads, which alone say nothing, those that are no part, and parts that stand in another order than on the form;
    /// below heads of the same table, several that are none.
    /// </summary>
    private GridCell[] Strange(GridRow row, IReadOnlyList<GridCell> written, int found, List<GridCell> parts, List<GridCell> others)
    {
        const int Several = 3;
        if (written.Any(IsLabelOfRow))
        {
            return [];
        }
        if (parts.Count == 0)
        {
            return row.IsTableRow && isOpen && table == row.Table && found < 2 && others.Count >= Several ? others.ToArray() : [];
        }
        if (parts.Count + found < 2)
        {
            return [];
        }
        bool isOverLabels = others.Count == 1 && others[0] == written[0] && row.IsTableRow && found + parts.Count >= Names;
        if (others.Count > 0 && !isOverLabels)
        {
            return others.Concat(parts).OrderBy(cell => cell.Column).ToArray();
        }
        return row.IsTableRow && !TakeParts(written, parts) ? parts.ToArray() : [];
    }

    /// <summary>Takes parts of heads for the next heads of the form on which they are; says whether there are such.</summary>
    private bool TakeParts(IReadOnlyList<GridCell> written, List<GridCell> parts)
    {
        var taken = new List<(int Applicant, GridCell Part)>();
        int last = -1;
        foreach (GridCell cell in written)
        {
            bool isPart = parts.Contains(cell);
            int index = isPart ? NextOf(cell.Label, last) : IndexOf(cell.Label, out _);
            if (isPart && index < 0)
            {
                return false;
            }
            if (index < 0 || (index == Total && last < Total - 1))
            {
                // 总计 may stand beside 自然人.
                continue;
            }
            if (index <= last)
            {
                return false;
            }
            last = index;
            if (isPart)
            {
                taken.Add((index, cell));
            }
        }
        Begin([]);
        foreach ((int applicant, GridCell part) in taken)
        {
            Notes.TakePart(applicant, part);
        }
        return true;
    }

    private static int NextOf(Label label, int last)
    {
        for (int index = last + 1; index < MatrixForm.Applicants.Count; index++)
        {
            if (MatrixForm.Applicants[index].Spellings[0].Body.Contains(label.Body))
            {
                return index;
            }
        }
        return -1;
    }

    private static bool IsLabelOfRow(GridCell cell) =>
        cell.Label.Prefix != LabelPrefix.None || (MatrixForm.Index.IsKnown(cell.Label) && !MatrixForm.IsColumnName(cell.Label));

    private static bool IsOfficialTotal(Label label) =>
        label.Prefix == LabelPrefix.None && label.Body == MatrixForm.Applicants[Total].Spellings[0].Body;

    /// <summary>Whether other columns stand behind 总计 in the table of a row.</summary>
    public bool HasTrailing(GridRow row) => Trailing > 0 && row.IsTableRow && row.Table == table;

    /// <summary>The columns in which the heads stand in the table of a row, where all seven are seen.</summary>
    public IReadOnlyList<int>? Positions(GridRow row)
    {
        order.Close();
        (isOpen, lone) = (false, null);
        return row.IsTableRow && row.Table == table ? Columns() : null;
    }

    /// <summary>For each of the seven applicants the place of its box, from the last head; <see langword="null"/> when it cannot be told.</summary>
    public IReadOnlyList<int>? Places() =>
        Columns() is { } positions ? positions.Select(position => positions.Count(other => other < position)).ToArray() : order.Places();

    private int[]? Columns() =>
        columns is not null && columns.All(column => column > 0) && columns.Distinct().Count() == columns.Length ? columns : null;

    private void Note(GridRow row, IReadOnlyList<GridCell> written, List<int> heads, List<GridCell> parts)
    {
        if (heads.Count > 0)
        {
            order.Take(heads);
        }
        if (parts.Count > 0)
        {
            order.TakeParts(parts.Select(part => part.Label).ToArray());
        }
        else if (heads.Count == 0 && written.Count == 1)
        {
            NoteOther(row, written[0]);
        }
    }

    /// <summary>Takes note of a short text on a row of its own which is of no other head either.</summary>
    private void NoteOther(GridRow row, GridCell cell)
    {
        if (cell.Text.Length <= LongestHead && IsOther(cell.Label))
        {
            order.TakeOther();
            if (!row.IsTableRow && isOpen)
            {
                Notes.TakeUnknown([cell]);
            }
            lone = row.IsTableRow ? null : cell;
        }
    }

    private static bool IsOther(Label label) => !MatrixWords.IsPartOfStructure(label) && !MatrixForm.Index.IsKnown(label);

    private static bool IsOrganisations(Label label) =>
        label.Body == Organisations || label.Core == Organisations || EditDistance.IsMisspelling(Organisations, label.Body);

    /// <summary>Whether a label is the official name of an applicant, or 总计.</summary>
    public static bool IsName(Label label) => IndexOfName(label) >= 0;

    private static int IndexOfName(Label label)
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

    /// <summary>The applicant that a head names, though it be misspelt, 商业企业类, or called otherwise; -1 for none.</summary>
    private static int IndexOf(Label label, out bool isNear)
    {
        int named = IndexOfName(label);
        isNear = named < 0;
        if (named >= 0)
        {
            return named;
        }
        string words = OtherNames.TryGetValue(label.Body, out string? name) ? name : label.Body;
        for (int index = 0; index < MatrixForm.Applicants.Count; index++)
        {
            foreach (Label spelling in MatrixForm.Applicants[index].Spellings)
            {
                if (IsNear(spelling.Body, words))
                {
                    return index;
                }
            }
        }
        return -1;
    }

    private static bool IsPartOfName(string words)
    {
        for (int index = 0; index < MatrixForm.Applicants.Count; index++)
        {
            if (MatrixForm.Applicants[index].HasInName(words))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>自然入 is a misspelling too, short as it is: among heads there is no other name of three characters.</summary>
    private static bool IsNear(string name, string words) =>
        name == words
        || (
            (
                EditDistance.IsMisspelling(name, words)
                || (name.Length == ShortestName && words.Length == ShortestName && EditDistance.Between(name, words, 1) <= 1)
            ) && LabelSense.IsSame(name, words)
        );
}

namespace Disclosure;

/// <summary>Which row of the indicator table a label means, or why that cannot be said.</summary>
internal readonly record struct Located<TRow>(TRow? Row, LabelMatchKind Kind, IReadOnlyList<TRow> Candidates)
    where TRow : class
{
    public bool IsAmbiguous => Row is null && Candidates.Count > 0;
}

/// <summary>
/// Follows a page through the indicator table. Labels that occur twice, such as (二)被依法纠错数 under 四 and 五, are told apart by the section in which
/// the page stands and by order, never by words alone.
/// </summary>
internal sealed class IndicatorLocator
{
    private readonly HashSet<IndicatorRow> seen = [];
    private IndicatorRow? last;

    /// <summary>Any label of the table, wherever it stands.</summary>
    public static FormLabels Labels { get; } = new(IndicatorRow.Index.Words, (label, _) => IndicatorRow.Index.IsKnown(label));

    /// <summary>Whether a cell holds a label of the table.</summary>
    public static bool IsLabel(GridCell cell) => Labels.Contains(cell);

    public Located<IndicatorRow> LocateKnown(Label label)
    {
        IReadOnlyList<IndicatorRow> rows = IndicatorRow.Index.Known(label);
        if (rows.Count == 1 && IndicatorRow.Index.Rival(label, rows[0], row => row.Section == rows[0].Section) is { } rival)
        {
            return new(null, LabelMatchKind.Known, [rows[0], rival]);
        }
        return Resolve(rows, LabelMatchKind.Known);
    }

    public Located<IndicatorRow> LocateNearest(Label label)
    {
        IReadOnlyList<IndicatorRow> rows = IndicatorRow.Index.Nearest(label, IsNear);
        if (rows.Count == 0 && IndicatorRow.Index.Begun(label) is { } begun && IsNear(begun))
        {
            rows = [begun];
        }
        if (last is { } row && rows.Contains(row))
        {
            // The row before stands here once more; it is no other with a label like it.
            return new(row, LabelMatchKind.Nearest, rows);
        }
        return rows.Any(seen.Contains) || (rows.Count == 1 && IndicatorRow.Index.Contradicts(label, rows[0]))
            ? new(null, LabelMatchKind.Nearest, rows)
            : Resolve(rows, LabelMatchKind.Nearest);
    }

    /// <summary>Says that the page has reached a row.</summary>
    public void Reach(IndicatorRow row)
    {
        seen.Add(row);
        last = row;
    }

    private bool IsNear(IndicatorRow row) => last is null || row.Section == last.Section || row.Section == last.Section + 1;

    private Located<IndicatorRow> Resolve(IReadOnlyList<IndicatorRow> rows, LabelMatchKind kind)
    {
        if (rows.Count <= 1)
        {
            return new(rows.Count == 1 ? rows[0] : null, rows.Count == 1 ? kind : LabelMatchKind.None, rows);
        }
        if (last is { } place)
        {
            // Behind the place where the page stands, the row may as well be of the next section, whose heading was lost.
            IndicatorRow[] ahead = rows.Where(row => row.Section == place.Section && row.Order > place.Order).ToArray();
            if (ahead.Length == 1)
            {
                return new(ahead[0], kind, rows);
            }
        }
        return new(null, kind, rows);
    }
}

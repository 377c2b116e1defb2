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

    /// <summary>Whether a text is a label of the table, wherever it stands.</summary>
    public static bool IsLabel(string text) => text.Length <= 200 && IndicatorRow.Index.Known(Label.Parse(text)).Count > 0;

    public Located<IndicatorRow> LocateKnown(string text)
    {
        var label = Label.Parse(text);
        IReadOnlyList<IndicatorRow> rows = IndicatorRow.Index.Known(label);
        if (rows.Count == 1 && IndicatorRow.Index.Rival(label, rows[0], row => row.Section == rows[0].Section) is { } rival)
        {
            return new(null, LabelMatchKind.Known, [rows[0], rival]);
        }
        return Resolve(rows, LabelMatchKind.Known);
    }

    public Located<IndicatorRow> LocateNearest(string text)
    {
        IReadOnlyList<IndicatorRow> rows = IndicatorRow.Index.Nearest(Label.Parse(text), row => !seen.Contains(row) && IsNear(row));
        return rows.Count == 1 && IndicatorRow.Index.Contradicts(Label.Parse(text), rows[0])
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
            IndicatorRow[] here = rows.Where(row => row.Section == place.Section).ToArray();
            IndicatorRow[] ahead = here.Where(row => row.Order > place.Order).ToArray();
            IndicatorRow[] choice = ahead.Length > 0 ? ahead : here.Where(row => !seen.Contains(row)).ToArray();
            if (choice.Length == 1)
            {
                return new(choice[0], kind, rows);
            }
        }
        return new(null, kind, rows);
    }
}

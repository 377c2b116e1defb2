namespace Disclosure;

/// <summary>
/// Takes out of a page what stands under the title of a report of another body or another year, so that its tables complete none of those that are read. Where a
/// title alone is another's, as in lists, menus and running lines, nothing is taken out.
/// </summary>
internal sealed class OtherReports
{
    /// <summary>Longer lines are no titles.</summary>
    private const int LongestTitle = 100;

    private static readonly string[] Offices = ["办公室", "办公厅", "政府办", "人民政府", "政府"];

    private readonly List<List<GridRow>> others = [];

    private OtherReports(Page own) => Own = own;

    /// <summary>The page without the reports of others.</summary>
    public Page Own { get; private set; }

    public static OtherReports Split(Page page, ReportHeader header)
    {
        var reports = new OtherReports(page);
        List<(int Row, bool IsOther)> titles = header.Title is null ? [] : Titles(page, header);
        if (!titles.Exists(title => title.IsOther))
        {
            return reports;
        }
        var own = new List<GridRow>();
        List<GridRow>? other = null;
        int next = 0;
        for (int index = 0; index < page.Rows.Count; index++)
        {
            if (next < titles.Count && titles[next].Row == index)
            {
                other = titles[next].IsOther ? [] : null;
                if (other is not null)
                {
                    reports.others.Add(other);
                }
                next++;
            }
            (other ?? own).Add(page.Rows[index]);
        }
        reports.others.RemoveAll(rows => !OfForm(rows).Any(isOfForm => isOfForm));
        if (reports.others.Count > 0 && OfForm(own).Any(isOfForm => isOfForm))
        {
            reports.Own = page with { Rows = own };
        }
        else
        {
            reports.others.Clear();
        }
        return reports;
    }

    /// <summary>Keeps the figures of the reports of others apart.</summary>
    public void Keep(TableReading reading)
    {
        var second = new SecondTable();
        foreach (List<GridRow> rows in others)
        {
            FormLabels labels = reading.Report?.Form == ReportForm.Indicators2014 ? IndicatorLocator.Labels : MatrixWords.Labels;
            foreach (GridRow row in LineAssembler.Assemble(rows, labels))
            {
                GridCell? label = row.Cells.LastOrDefault(labels.Contains) ?? (row.IsTableRow && row.Cells.Count > 0 ? row.Cells[0] : null);
                if (label is not null)
                {
                    second.Take(reading, label.Text, row.Cells.Where(cell => !labels.Contains(cell)), label.Location);
                }
            }
            second.Report(reading, ProblemCode.SecondTable);
        }
    }

    /// <summary>The titles behind which another report begins or the one that is read goes on, by the numbers of their rows.</summary>
    private static List<(int Row, bool IsOther)> Titles(Page page, ReportHeader header)
    {
        IReadOnlyList<HeaderLine> lines = page.Lines;
        List<(int Row, ReportTitle Title)> all = [];
        int row = -1;
        for (int index = 0; index < lines.Count; index++)
        {
            do
            {
                row++;
            } while (page.Rows[row].Cells.Count == 0);
            HeaderLine line = lines[index];
            if (!line.IsMargin && !line.InTable && line.Text.Length <= LongestTitle && ReportTitle.At(lines, index) is { } title)
            {
                all.Add((row, title));
            }
        }
        if (!all.Exists(entry => IsOther(entry.Title, header)))
        {
            return [];
        }
        List<List<(int Row, ReportTitle Title)>> groups = Groups(all, OfForm(page.Rows).ToArray());
        var titles = new List<(int Row, bool IsOther)>();
        foreach (List<(int Row, ReportTitle Title)> group in groups)
        {
            (int? Year, string? Body)[] named = group.Select(entry => (entry.Title.Year, entry.Title.Body)).Distinct().ToArray();
            if (group.Exists(entry => !IsOther(entry.Title, header)))
            {
                titles.Add((group[0].Row, false));
            }
            else if (
                named.Length == 1
                && groups.Count(other => other.Exists(entry => (entry.Title.Year, entry.Title.Body) == named[0])) == 1
            )
            {
                // Several titles with no figures between are a list; one that comes back is a running line.
                titles.Add((group[0].Row, true));
            }
        }
        return titles;
    }

    /// <summary>The titles that follow each other without a figure of a form between.</summary>
    private static List<List<(int Row, ReportTitle Title)>> Groups(List<(int Row, ReportTitle Title)> titles, bool[] isOfForm)
    {
        var groups = new List<List<(int Row, ReportTitle Title)>>();
        int before = -1;
        foreach ((int Row, ReportTitle Title) title in titles)
        {
            if (before < 0 || Array.IndexOf(isOfForm, true, before, title.Row - before) >= 0)
            {
                groups.Add([]);
            }
            groups[groups.Count - 1].Add(title);
            before = title.Row;
        }
        return groups;
    }

    private static bool IsOther(ReportTitle title, ReportHeader header) =>
        (title.Year is { } year && header.ReportYear is { } own && year != own)
        || (title.Body is { } body && header.IssuingBody is { } issuing && BodyName.Is(body) && !IsSame(Bare(body), Bare(issuing)));

    /// <summary>某区财政局 and 财政局 are one body, 某区 and 某区财政局 two.</summary>
    private static bool IsSame(string body, string issuing) =>
        body.EndsWith(issuing, StringComparison.Ordinal) || issuing.EndsWith(body, StringComparison.Ordinal);

    private static string Bare(string body)
    {
        foreach (string office in Offices)
        {
            if (body.Length > office.Length + 1 && body.EndsWith(office, StringComparison.Ordinal))
            {
                body = body.Substring(0, body.Length - office.Length);
            }
        }
        return body;
    }

    /// <summary>For each row whether it has figures of a form: beside a label, or on the lines behind one.</summary>
    private static IEnumerable<bool> OfForm(IReadOnlyList<GridRow> rows)
    {
        bool isBehindLabel = false;
        foreach (GridRow row in rows)
        {
            bool hasFigure = row.Cells.Any(cell => cell.HoldsFigure);
            if (row.IsTableRow || row.Cells.Count != 1)
            {
                isBehindLabel = false;
                yield return hasFigure && (row.Cells.Count(cell => cell.HoldsFigure) >= DisputeRows.AllBoxes || row.Cells.Any(IsLabel));
            }
            else
            {
                yield return hasFigure && (isBehindLabel || IsLabel(row.Cells[0]));
                isBehindLabel = row.Cells[0].MayBeBox || row.Cells[0].IsUnit ? isBehindLabel : IsLabel(row.Cells[0]);
            }
        }
    }

    private static bool IsLabel(GridCell cell) => MatrixForm.Index.IsKnown(cell.Label) || IndicatorLocator.IsLabel(cell);
}

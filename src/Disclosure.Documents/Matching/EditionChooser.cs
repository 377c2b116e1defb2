namespace Disclosure;

/// <summary>The edition of a page.</summary>
/// <param name="Form">The edition.</param>
/// <param name="Other">The other one when (六) has its form.</param>
/// <param name="IsSure">Whether anything in section two shows it, or else nothing contradicts.</param>
internal readonly record struct Edition(ReportForm Form, ReportForm? Other, bool IsSure);

/// <summary>
/// Decides of which edition a page in the matrix form is: by section two, else by (六)其他处理, else by the report year. A small office may fill last
/// year's form, so labels come before the year.
/// </summary>
internal static class EditionChooser
{
    private static readonly ReportForm[] Editions = [ReportForm.Matrix2019, ReportForm.Matrix2021];
    private static readonly MatrixLine[] Lines = MatrixForm.Lines.Where(line => line.Section == MatrixSection.Disclosure).ToArray();

    /// <summary>The official heads of section two, each with the editions that have it.</summary>
    private static readonly Dictionary<string, HashSet<ReportForm>> Heads = CreateHeads();
    private static readonly LabelIndex<HashSet<ReportForm>> Index = CreateIndex();

    public static Edition Choose(MatrixCollector page, int? reportYear)
    {
        MatrixEntry? undivided = page.Found.FirstOrDefault(entry => entry.Line.IsOtherHandling);
        bool divided = page.Found.Any(entry => entry.Line.IsPartOfOtherHandling);
        ReportForm? others =
            divided ? ReportForm.Matrix2021
            : undivided is not null ? ReportForm.Matrix2019
            : null;
        if (BySectionTwo(page) is { } form)
        {
            return new Edition(form, others is { } other && other != form ? other : null, IsSure: true);
        }
        ReportForm? ofYear = reportYear is { } year ? (year < 2021 ? ReportForm.Matrix2019 : ReportForm.Matrix2021) : null;
        return new Edition(others ?? ofYear ?? ReportForm.Matrix2021, null, others is null || ofYear is null || others == ofYear);
    }

    /// <summary>The label by which the edition was decided: the first of section two, else that of (六).</summary>
    public static GridCell? Sign(MatrixCollector page) =>
        (BySectionTwo(page) is null ? null : page.Found.FirstOrDefault(entry => entry.Line.Section == MatrixSection.Disclosure))?.Label
        ?? page.Found.FirstOrDefault(entry => entry.Line.IsOtherHandling)?.Label;

    private static ReportForm? BySectionTwo(MatrixCollector page)
    {
        int[] votes = new int[Editions.Length];
        // The heads of the rows that are read, for those of a second report further down say nothing about this one.
        foreach (Label head in page.Found.SelectMany(entry => entry.Head).Distinct().Select(head => head.Label))
        {
            if (EditionsOf(head) is { } editions)
            {
                Vote(votes, editions.Contains);
            }
        }
        foreach (MatrixEntry entry in page.Found.Where(entry => entry.Line.Section == MatrixSection.Disclosure))
        {
            Vote(votes, form => entry.Line.On(form).Count > 0);
            Vote(votes, form => Folding.Key(entry.Line.LabelOn(form)) == entry.Label.Label.Body);
            // In rows put together from lines boxes may be missing, and others may have joined them.
            Vote(votes, form => entry.Table > 0 && entry.Line.On(form).Count == entry.Boxes.Count);
        }
        return votes[0] == votes[1] ? null : Editions[votes[0] > votes[1] ? 0 : 1];
    }

    /// <summary>The editions that have a head, as written or as the nearest; <see langword="null"/> when neither has it.</summary>
    private static HashSet<ReportForm>? EditionsOf(Label head) =>
        Heads.TryGetValue(head.Body, out HashSet<ReportForm>? editions) || Heads.TryGetValue(head.Core, out editions) ? editions
        : Index.Nearest(head, _ => true) is { Count: 1 } near ? near[0]
        : null;

    /// <summary>A sign that fits one edition alone counts for it.</summary>
    private static void Vote(int[] votes, Func<ReportForm, bool> fits)
    {
        bool first = fits(Editions[0]);
        if (first != fits(Editions[1]))
        {
            votes[first ? 0 : 1]++;
        }
    }

    private static Dictionary<string, HashSet<ReportForm>> CreateHeads()
    {
        var heads = new Dictionary<string, HashSet<ReportForm>>(StringComparer.Ordinal);
        foreach (ReportForm form in Editions)
        {
            foreach (Label name in Lines.SelectMany(line => line.On(form)).Select(column => column.Spellings[0]))
            {
                foreach (string key in (string[])[name.Body, name.Core])
                {
                    if (!heads.TryGetValue(key, out HashSet<ReportForm>? editions))
                    {
                        heads[key] = editions = [];
                    }
                    editions.Add(form);
                }
            }
        }
        return heads;
    }

    private static LabelIndex<HashSet<ReportForm>> CreateIndex()
    {
        var index = new LabelIndex<HashSet<ReportForm>>();
        foreach (KeyValuePair<string, HashSet<ReportForm>> head in Heads)
        {
            index.Add(head.Value, head.Key);
        }
        return index;
    }
}

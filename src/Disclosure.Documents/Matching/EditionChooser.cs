namespace Disclosure;

/// <summary>
/// Decides of which edition a page in the matrix form is: by section two, else by (六)其他处理, else by the report year. A small office may fill last
/// year's form, so labels come before the year.
/// </summary>
internal static class EditionChooser
{
    private static readonly ReportForm[] Editions = [ReportForm.Matrix2019, ReportForm.Matrix2021];

    /// <summary>The edition, and the other one when (六) has its form.</summary>
    public static (ReportForm Form, ReportForm? Other) Choose(MatrixCollector page, int? reportYear)
    {
        MatrixEntry? undivided = page.Found.FirstOrDefault(entry => entry.Line.IsOtherHandling);
        bool divided = page.Found.Any(entry => entry.Line.IsPartOfOtherHandling);
        ReportForm? others =
            divided ? ReportForm.Matrix2021
            : undivided is not null ? ReportForm.Matrix2019
            : null;
        if (BySectionTwo(page) is { } form)
        {
            return (form, others is { } other && other != form ? other : null);
        }
        return (others ?? (reportYear is < 2021 ? ReportForm.Matrix2019 : ReportForm.Matrix2021), null);
    }

    private static ReportForm? BySectionTwo(MatrixCollector page)
    {
        int[] votes = new int[Editions.Length];
        MatrixLine[] lines = MatrixForm.Lines.Where(line => line.Section == MatrixSection.Disclosure).ToArray();
        foreach (GridCell head in page.Heads)
        {
            Label label = head.Label;
            Vote(
                votes,
                form =>
                    lines.Any(line =>
                        line.On(form).Any(column => column.Spellings[0].Body == label.Body || column.Spellings[0].Core == label.Core)
                    )
            );
        }
        foreach (MatrixEntry entry in page.Found.Where(entry => entry.Line.Section == MatrixSection.Disclosure))
        {
            Vote(votes, form => entry.Line.On(form).Count > 0);
            Vote(votes, form => Folding.Key(entry.Line.LabelOn(form)) == entry.Label.Label.Body);
            Vote(votes, form => entry.Line.On(form).Count == entry.Boxes.Count);
        }
        return votes[0] == votes[1] ? null : Editions[votes[0] > votes[1] ? 0 : 1];
    }

    /// <summary>A sign that fits one edition alone counts for it.</summary>
    private static void Vote(int[] votes, Func<ReportForm, bool> fits)
    {
        bool first = fits(Editions[0]);
        if (first != fits(Editions[1]))
        {
            votes[first ? 0 : 1]++;
        }
    }
}

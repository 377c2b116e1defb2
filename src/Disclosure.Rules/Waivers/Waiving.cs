namespace Disclosure;

/// <summary>The findings of a report after its waivers: those that speak, those that are waived, and the waivers that have lapsed.</summary>
internal sealed record Waiving(IReadOnlyList<Finding> Findings, IReadOnlyList<WaivedFinding> Waived, IReadOnlyList<LapsedWaiver> Lapsed)
{
    public static Waiving Of(Report report, Report? against, WaiverSet waivers, IReadOnlyList<Finding> findings)
    {
        var standing = new List<Waiver>();
        var lapsed = new List<LapsedWaiver>();
        foreach (Waiver waiver in waivers)
        {
            if (!waiver.Concerns(report))
            {
                continue;
            }
            CellChange[] changes = waiver.Figures.SelectMany(figure => Change(figure, report, against, findings)).ToArray();
            if (changes.Length == 0)
            {
                standing.Add(waiver);
            }
            else
            {
                lapsed.Add(new(waiver, changes.Sealed()));
            }
        }
        var speaking = new List<Finding>();
        var waived = new List<WaivedFinding>();
        foreach (Finding finding in findings)
        {
            if (standing.Find(waiver => waiver.Covers(finding, report)) is { } waiver)
            {
                waived.Add(new(finding, waiver));
            }
            else
            {
                speaking.Add(finding);
            }
        }
        return new(speaking, waived.Sealed(), lapsed.Sealed());
    }

    /// <summary>Every figure that a finding rests on: all cells that its check reads in this report, and those of other reports that it names.</summary>
    public static IEnumerable<WaivedFigure> FiguresOf(Finding finding, Report report)
    {
        IEnumerable<Cell> fromElsewhere = finding
            .Check.Left.Concat(finding.Check.Right)
            .Where(term => term.IsLastYear)
            .Select(term => term.Cell);
        IEnumerable<WaivedFigure> own = finding
            .Check.Cells.Except(fromElsewhere)
            .Concat(finding.Cells.Where(cell => cell.IsOfReport).Select(cell => cell.Cell))
            .Distinct()
            .Select(cell => new WaivedFigure(cell, report[cell]));
        return own.Concat(
            finding
                .Cells.Where(cell => !cell.IsOfReport)
                .Select(cell => new WaivedFigure(cell.Cell, cell.Value) { IsLastYear = cell.IsLastYear, Unit = cell.Unit })
        );
    }

    /// <summary>The figures in the order in which waivers keep them.</summary>
    public static WaivedFigure[] Ordered(IEnumerable<WaivedFigure> figures) =>
        figures
            .Distinct()
            .OrderBy(figure => figure.Unit is not null)
            .ThenBy(figure => figure.IsLastYear)
            .ThenBy(figure => figure.Unit, StringComparer.Ordinal)
            .ThenBy(figure => figure.Cell)
            .ToArray();

    /// <summary>
    /// The change of a figure, if it is known and another one. Last year's report is at hand only in a comparison of years, and what a unit states only where a
    /// finding tells it.
    /// </summary>
    private static IEnumerable<CellChange> Change(WaivedFigure figure, Report report, Report? against, IReadOnlyList<Finding> findings)
    {
        CellValue? now =
            figure.Unit is not null
                ? findings
                    .SelectMany(finding => finding.Cells)
                    .FirstOrDefault(cell => cell.Unit == figure.Unit && cell.Cell == figure.Cell)
                    ?.Value
            : figure.IsLastYear ? against?[figure.Cell]
            : report[figure.Cell];
        return now is { } value && value != figure.Value
            ? [new CellChange(report.Form, figure.Cell, figure.Value, value) { IsLastYear = figure.IsLastYear, Unit = figure.Unit }]
            : [];
    }
}

namespace Disclosure;

/// <summary>The findings of a report after its waivers: those that speak, those that are waived, and the waivers that have lapsed.</summary>
internal sealed record Waiving(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<WaivedFinding> Waived,
    IReadOnlyList<LapsedWaiver> Lapsed
)
{
    public static Waiving Of(Report report, WaiverSet waivers, IReadOnlyList<Finding> findings)
    {
        var standing = new List<Waiver>();
        var lapsed = new List<LapsedWaiver>();
        foreach (Waiver waiver in waivers)
        {
            if (waiver.Concerns(report))
            {
                CellChange[] changes = CellChange.Between(report, waiver.Figures.OrderBy(pair => pair.Key));
                if (changes.Length == 0)
                {
                    standing.Add(waiver);
                }
                else
                {
                    lapsed.Add(new(waiver, changes));
                }
            }
        }
        var speaking = new List<Finding>();
        var waived = new List<WaivedFinding>();
        foreach (Finding finding in findings)
        {
            if (standing.Find(waiver => waiver.Covers(finding)) is { } waiver)
            {
                waived.Add(new(finding, waiver));
            }
            else
            {
                speaking.Add(finding);
            }
        }
        return new(speaking, waived, lapsed);
    }

    /// <summary>What stands in the cells that a waiver of findings covers.</summary>
    public static Dictionary<Cell, CellValue> FiguresOf(Report report, IEnumerable<Finding> findings) =>
        findings.SelectMany(CellsOf).Distinct().ToDictionary(cell => cell, cell => report[cell]);

    /// <summary>Every cell that the check of a finding reads, and those that stand for others in it.</summary>
    public static IEnumerable<Cell> CellsOf(Finding finding) =>
        finding.Check.Cells.Concat(finding.Cells.Select(cell => cell.Cell)).Distinct();
}

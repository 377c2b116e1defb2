namespace Disclosure;

/// <summary>The sums of a report that cannot hold: nothing is drawn from replies that contradict one another, and a figure that is carried over names its broken sums.</summary>
internal sealed class RowContradictions
{
    private const string Replies = "Requests.Responses.";

    private readonly Finding[] broken;

    public RowContradictions(Report report)
    {
        broken = report.Check().Findings.Where(finding => finding.Severity == Severity.Error && finding.Rule.IsSum).ToArray();
        AmongReplies =
            report.Form == ReportForm.Indicators2014
                ? Array.FindAll(broken, finding => finding.Cells.All(cell => cell.Cell.Key.StartsWith(Replies, StringComparison.Ordinal)))
                : [];
    }

    /// <summary>The errors that connect rows of replies, and those alone.</summary>
    public IReadOnlyList<Finding> AmongReplies { get; }

    /// <summary>The ids of the broken sums in which one of the cells stands.</summary>
    public string[] IdsOf(IReadOnlyCollection<Cell> cells) =>
        broken.Where(finding => finding.Cells.Any(cell => cells.Contains(cell.Cell))).Select(finding => finding.Check.Id).ToArray();
}

namespace Disclosure;

/// <summary>Finds the rows of replies that cannot all be right, so that no bound is drawn from them.</summary>
internal static class RowContradictions
{
    private const string Replies = "Requests.Responses.";

    /// <summary>The rows of replies, when an error connects some of them.</summary>
    public static IReadOnlyCollection<Cell> Of(Report report) =>
        report.Form == ReportForm.Indicators2014 && Findings(report).Any(IsAboutReplies)
            ? Cell.On(ReportForm.Indicators2014).Where(IsReply).ToList()
            : [];

    /// <summary>The errors of a report that connect several cells.</summary>
    public static IEnumerable<Finding> Findings(Report report) =>
        report.Check().Findings.Where(finding => finding.Severity == Severity.Error && finding.Rule.IsSum);

    /// <summary>Whether a finding is about replies alone.</summary>
    public static bool IsAboutReplies(Finding finding) => finding.Cells.All(cell => IsReply(cell.Cell));

    private static bool IsReply(Cell cell) =>
        cell.IsOn(ReportForm.Indicators2014) && cell.Key.StartsWith(Replies, StringComparison.Ordinal);
}

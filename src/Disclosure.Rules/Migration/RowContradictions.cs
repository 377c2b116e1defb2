namespace Disclosure;

/// <summary>Finds the rows of replies that cannot all be right, so that no bound is drawn from them.</summary>
internal static class RowContradictions
{
    private const string Replies = "Requests.Responses.";

    /// <summary>Whether an error connects rows of replies.</summary>
    public static bool IsAmongReplies(Report report) => AmongReplies(report).Any();

    /// <summary>The errors that connect rows of replies, and those alone.</summary>
    public static IEnumerable<Finding> AmongReplies(Report report) =>
        report.Form != ReportForm.Indicators2014
            ? []
            : report
                .Check()
                .Findings.Where(finding => finding.Severity == Severity.Error && finding.Rule.IsSum)
                .Where(finding => finding.Cells.All(cell => cell.Cell.Key.StartsWith(Replies, StringComparison.Ordinal)));
}

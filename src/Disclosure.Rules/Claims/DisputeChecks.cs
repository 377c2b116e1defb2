using Disputes = Disclosure.CellsMatrix.Disputes;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure;

/// <summary>Plausible relations across tables and years. They are silent unless a user grades them up.</summary>
internal static class DisputeChecks
{
    /// <summary>Fewer suits say nothing.</summary>
    private const int FewSuits = 10;

    /// <summary>From this report year on reconsideration comes before a suit over disclosure.</summary>
    private const int ReconsiderationFirst = 2024;

    public static ClaimJudgement Fee(Rule rule, MatrixReport report, IReadOnlyList<Claim> claims)
    {
        if (report[Requests.Outcomes.OtherHandling.FeeNotPaid.Total].Number is not { } unpaid)
        {
            return new(Verdict.NotApplicable);
        }
        decimal charged = Saturating.Sum(
            claims
                .OfType<FigureClaim>()
                .Select(claim => claim.Figure)
                .Where(figure => figure.Subject == ClaimSubject.FeesCharged)
                .Select(figure => figure.Value)
        );
        return unpaid > 0 == charged > 0
            ? new(Verdict.Passed)
            : Failed(rule, unpaid, charged, "requests given up over a fee", "逾期未缴费申请", "万元 charged", "万元收费");
    }

    public static ClaimJudgement Order(Rule rule, MatrixReport report, Report? against) =>
        AtMost(
            rule,
            Sum(report, [Disputes.LitigationAfterReconsideration.Total]),
            Sum(report, [Disputes.Reconsideration.Total], [Disputes.Reconsideration.Pending])
                + Sum(against, [Disputes.Reconsideration.Total], [Disputes.Reconsideration.Pending]),
            "suits after reconsideration",
            "复议后起诉",
            "cases concluded",
            "行政复议审结"
        );

    public static ClaimJudgement Direct(Rule rule, MatrixReport report)
    {
        decimal? direct = Sum(report, [Disputes.LitigationDirect.Total]);
        return report.Header.ReportYear is not >= ReconsiderationFirst || direct < FewSuits
            ? new(Verdict.NotApplicable)
            : AtMost(
                rule,
                direct,
                Sum(report, [Disputes.LitigationAfterReconsideration.Total]),
                "direct suits",
                "直接起诉",
                "after reconsideration",
                "复议后起诉"
            );
    }

    public static ClaimJudgement Many(Rule rule, MatrixReport report, Report? against) =>
        AtMost(
            rule,
            Sum(report, [Disputes.Reconsideration.Total, Disputes.LitigationDirect.Total, Disputes.LitigationAfterReconsideration.Total]),
            Sum(report, [Requests.Outcomes.Total.Total]) + Sum(against, [Requests.Outcomes.Total.Total]),
            "cases",
            "行政复议和行政诉讼",
            "requests concluded",
            "办理结果总计"
        );

    private static ClaimJudgement AtMost(
        Rule rule,
        decimal? left,
        decimal? right,
        string leftEnglish,
        string leftChinese,
        string rightEnglish,
        string rightChinese
    ) =>
        left is not { } value || right is not { } limit ? new(Verdict.NotAssessed)
        : value <= limit ? new(Verdict.Passed)
        : Failed(rule, value, limit, leftEnglish, leftChinese, rightEnglish, rightChinese);

    private static ClaimJudgement Failed(
        Rule rule,
        decimal left,
        decimal right,
        string leftEnglish,
        string leftChinese,
        string rightEnglish,
        string rightChinese
    )
    {
        (string a, string b) = (ClaimFindingText.Number(left), ClaimFindingText.Number(right));
        return ClaimJudgement.Failed(
            new ClaimFinding(
                rule,
                null,
                left,
                right,
                new($"{a} {leftEnglish}, {b} {rightEnglish}.", $"{leftChinese}{a}，{rightChinese}{b}。")
            )
        );
    }

    private static decimal? Sum(Report? report, Cell[] plus, Cell[]? minus = null) =>
        report is not MatrixReport ? null
        : plus.Concat(minus ?? []).Any(cell => report[cell].Number is null) ? null
        : plus.Sum(cell => report[cell].Number) - (minus ?? []).Sum(cell => report[cell].Number);
}

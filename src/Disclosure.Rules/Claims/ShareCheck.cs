namespace Disclosure;

/// <summary>A share against its numbers, rounded or cut off. The whole may also be one of the totals of the table.</summary>
internal sealed class ShareCheck(Report? report)
{
    private static readonly ClaimSubject[] Wholes =
    [
        ClaimSubject.RequestsReceived,
        ClaimSubject.RequestsCompleted,
        ClaimSubject.ResponsesIssued,
    ];

    public ClaimJudgement Judge(Rule rule, ShareClaim claim)
    {
        if (
            claim.Whole is not { } whole
            || whole.Value == 0
            || claim.Part.Precision != FigurePrecision.Exact
            || whole.Precision != FigurePrecision.Exact
        )
        {
            return new(Verdict.NotAssessed);
        }
        if (Fits(claim, whole.Value))
        {
            return new(Verdict.Passed);
        }
        foreach (ClaimReading reading in report is null ? [] : Wholes.SelectMany(subject => ClaimReading.Of(subject, report.Form)))
        {
            if (reading.ValueIn(report!) is { } total && total != 0 && Fits(claim, total))
            {
                return new(Verdict.Passed, reading);
            }
        }
        decimal computed = Rates.Beside(Saturating.Percent(claim.Part.Value, whole.Value), claim.Decimals);
        string stated = ClaimFindingText.Number(claim.Percent);
        string number = ClaimFindingText.Number(computed);
        string difference = ClaimFindingText.Number(Saturating.Subtract(claim.Percent, computed));
        string part = claim.Part.Amount(Language.English);
        string of = whole.Amount(Language.English);
        return ClaimJudgement.Failed(
            new ClaimFinding(
                rule,
                claim,
                claim.Percent,
                computed,
                new(
                    $"The text states {stated}%, but {part} of {of} are {number}%; difference {difference}.",
                    $"文字所述占{stated}%，而{part}占{of}的{number}%；相差{difference}。"
                )
            )
        );
    }

    private static bool Fits(ShareClaim claim, decimal whole) =>
        Rates.Agree(Saturating.Percent(claim.Part.Value, whole), claim.Percent, claim.Decimals);
}

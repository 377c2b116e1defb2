namespace Disclosure;

/// <summary>The parts of a list against its total. Parts that do not read as all there is may fall short; channels of publication may overlap.</summary>
internal static class EnumerationCheck
{
    public static ClaimJudgement Judge(Rule rule, BreakdownClaim claim)
    {
        decimal low = Saturating.Sum(claim.Parts.Select(part => part.Low));
        decimal high = Saturating.Sum(claim.Parts.Select(part => part.High));
        if (high >= claim.Total.Low && low <= claim.Total.High)
        {
            return new(Verdict.Passed);
        }
        bool shortfall = high < claim.Total.Low;
        if (shortfall ? !claim.IsExhaustive : claim.Parts.Any(part => IsChannel(part.Subject)))
        {
            return new(Verdict.Consistent);
        }
        decimal sum = Saturating.Sum(claim.Parts.Select(part => part.Value));
        string number = ClaimFindingText.Number(sum);
        string total = ClaimFindingText.Number(claim.Total.Value);
        string parts = string.Join(" + ", claim.Parts.Select(part => ClaimFindingText.Number(part.Value)));
        string difference = ClaimFindingText.Number(Saturating.Subtract(claim.Total.Value, sum));
        return ClaimJudgement.Failed(
            new ClaimFinding(
                rule,
                claim,
                claim.Total.Value,
                sum,
                new(
                    $"The text states {total}{claim.Total.Unit}, but {parts} = {number}; difference {difference}.",
                    $"文字所述{total}{claim.Total.Unit}，而{parts} = {number}；相差{difference}。"
                )
            )
        );
    }

    /// <summary>The same item may be published through several channels.</summary>
    private static bool IsChannel(ClaimSubject subject) =>
        subject is >= ClaimSubject.DisclosedInGazette and <= ClaimSubject.DisclosedOtherwise;
}

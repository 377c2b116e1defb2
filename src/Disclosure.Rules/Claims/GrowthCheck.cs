namespace Disclosure;

/// <summary>A change against the year before: by the report of that year, or by what the prose itself says of it.</summary>
internal sealed class GrowthCheck(IReportContent content, Report? report, Report? against)
{
    public ClaimJudgement Judge(Rule rule, GrowthClaim claim)
    {
        NarrativeFigure figure = claim.Figure;
        if (figure.Subject == ClaimSubject.None || figure.Scope != ClaimScope.Year || figure.Precision != FigurePrecision.Exact)
        {
            return new(Verdict.NotApplicable);
        }
        decimal[] before = Before(figure).Distinct().ToArray();
        decimal[] now = Now(figure).Distinct().ToArray();
        if (before.Length == 0 || (claim.Rate is not null && before.Any(number => number == 0)))
        {
            return new(Verdict.NotAssessed);
        }
        if (now.Any(current => before.Any(last => Fits(claim, current, last))))
        {
            return new(Verdict.Passed);
        }
        decimal stated = claim.Rate ?? claim.Change.GetValueOrDefault();
        decimal computed = claim.Rate is null
            ? Saturating.Subtract(figure.Value, before[0])
            : Rates.Beside(Growth(figure.Value, before[0]), claim.Decimals);
        string difference = Text(Saturating.Subtract(stated, computed));
        string sign = claim.Rate is null ? figure.Unit : "%";
        return ClaimJudgement.Failed(
            new ClaimFinding(
                rule,
                claim,
                stated,
                computed,
                new(
                    $"The text states {Signed(stated)}{sign}, but from {Text(before[0])} to {Text(figure.Value)} it is {Signed(computed)}{sign}; difference {difference}.",
                    $"文字所述{Signed(stated)}{sign}，而由{Text(before[0])}至{Text(figure.Value)}为{Signed(computed)}{sign}；相差{difference}。"
                )
            )
        );
    }

    private IEnumerable<decimal> Before(NarrativeFigure figure)
    {
        if (against is not null && against.Header.ReportYear is { } year && year == figure.Year - 1)
        {
            foreach (ClaimReading reading in ClaimReading.Of(figure.Subject, against.Form))
            {
                if (reading.ValueIn(against) is { } value)
                {
                    yield return value;
                }
            }
        }
        foreach (FigureClaim other in content.Claims.OfType<FigureClaim>())
        {
            NarrativeFigure last = other.Figure;
            if (
                last.Subject == figure.Subject
                && last.Year == figure.Year - 1
                && last.Scope == ClaimScope.Year
                && last.Precision == FigurePrecision.Exact
                && last.Unit == figure.Unit
            )
            {
                yield return last.Value;
            }
        }
    }

    private IEnumerable<decimal> Now(NarrativeFigure figure)
    {
        yield return figure.Value;
        foreach (
            ClaimReading reading in report is null || figure.Year != content.Header.ReportYear
                ? []
                : ClaimReading.Of(figure.Subject, report.Form)
        )
        {
            if (reading.ValueIn(report!) is { } value)
            {
                yield return value;
            }
        }
    }

    private static bool Fits(GrowthClaim claim, decimal now, decimal before) =>
        claim.Rate is { } rate ? Rates.Agree(Growth(now, before), rate, claim.Decimals) : Saturating.Subtract(now, before) == claim.Change;

    private static decimal Growth(decimal now, decimal before) => Saturating.Percent(Saturating.Subtract(now, before), before);

    private static string Text(decimal number) => ClaimFindingText.Number(number);

    private static string Signed(decimal number) => (number > 0 ? "+" : "") + ClaimFindingText.Number(number);
}

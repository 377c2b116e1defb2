using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>The period that the figures cover against the report year. It speaks only where both days are well formed and the year is known.</summary>
internal static class PeriodCheck
{
    public static ClaimJudgement Judge(Rule rule, ReportHeader header)
    {
        if (header.Period is null)
        {
            return new(Verdict.NotApplicable);
        }
        if (header.Period.Dates is not { } dates || header.ReportYear is not { } year)
        {
            return new(Verdict.NotAssessed);
        }
        var whole = new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        if (dates == whole)
        {
            return new(Verdict.Passed);
        }
        string stated = $"{LocalDatePattern.Iso.Format(dates.Start)}..{LocalDatePattern.Iso.Format(dates.End)}";
        string expected = $"{LocalDatePattern.Iso.Format(whole.Start)}..{LocalDatePattern.Iso.Format(whole.End)}";
        string days = ClaimFindingText.Number(dates.Length);
        string all = ClaimFindingText.Number(whole.Length);
        return ClaimJudgement.Failed(
            new ClaimFinding(
                rule,
                null,
                dates.Length,
                whole.Length,
                new(
                    $"The text states {stated}, {days} days; the report year is {expected}, {all} days.",
                    $"文字所述统计期限为{stated}，共{days}天；报告年度为{expected}，共{all}天。"
                )
            )
        );
    }
}

namespace Disclosure;

/// <summary>The problems of series, each with its message.</summary>
internal static class SeriesProblems
{
    public static SeriesProblem NoYear(string? issuer) =>
        new(
            SeriesProblemKind.NoYear,
            issuer,
            null,
            new(
                $"A report{Of(issuer)} gives no year and is left out. Set Header.ReportYear to give it a place.",
                $"{issuer}有一份报告没有年度，未采用。请设置Header.ReportYear。"
            )
        );

    public static SeriesProblem ImpossibleYear(string? issuer, int year) =>
        new(
            SeriesProblemKind.ImpossibleYear,
            issuer,
            year,
            new(
                $"A report{Of(issuer)} is dated {FindingText.Number(year)}, which cannot be, and is left out.",
                $"{issuer}有一份报告的年度为{FindingText.Number(year)}，不可能，未采用。"
            )
        );

    public static SeriesProblem NoIssuer(int? year) =>
        new(
            SeriesProblemKind.NoIssuer,
            null,
            year,
            new(
                $"A report{(year is { } known ? $" for {FindingText.Number(known)}" : "")} names no body and is left out.",
                $"有一份{(year is { } known2 ? FindingText.Number(known2) + "年" : "")}报告没有填报单位，未采用。"
            )
        );

    public static SeriesProblem Migrated(string? issuer, int? year, ReportForm? form)
    {
        string source = form is { } known ? FindingText.Number((int)known) : "?";
        return new(
            SeriesProblemKind.Migrated,
            issuer,
            year,
            new(
                $"A report{Of(issuer)} was carried over from the form of {source} and is left out. Give the original, whose bounds are known.",
                $"{issuer}有一份报告由{source}年表换算而来，未采用。请使用原报告，其范围可知。"
            )
        );
    }

    public static SeriesProblem SameYear(string? issuer, int year) =>
        new(
            SeriesProblemKind.SameYear,
            issuer,
            year,
            new(
                $"Several reports{Of(issuer)} for {FindingText.Number(year)} have different figures. The one that was made public last is used; of equal or unknown dates the fuller one.",
                $"{issuer}有多份{FindingText.Number(year)}年报告，数字不同。采用最后公布的一份；日期相同或不明的，采用填报较全的一份。"
            )
        );

    public static SeriesProblem SameYear(YearFigures kept) =>
        kept.OtherIssuers.Count == 0
            ? SameYear(kept.Issuer, kept.Year)
            : new(
                SeriesProblemKind.SeveralIssuers,
                kept.Issuer,
                kept.Year,
                new(
                    $"For {FindingText.Number(kept.Year)} there are reports of {kept.Issuer} and of {string.Join(", ", kept.OtherIssuers)}. That of {kept.Issuer} is used. Use SeriesPanel for several bodies.",
                    $"{FindingText.Number(kept.Year)}年有{kept.Issuer}的报告，也有{string.Join("、", kept.OtherIssuers)}的报告。采用{kept.Issuer}的报告；多个单位请用SeriesPanel。"
                )
            );

    public static SeriesProblem SeveralIssuers(string before, string now, int year) =>
        new(
            SeriesProblemKind.SeveralIssuers,
            now,
            year,
            new(
                $"From {FindingText.Number(year)} the reports name {now}, before {before}. Give SeriesOptions.Issuer if it is one body, or use SeriesPanel.",
                $"自{FindingText.Number(year)}年起填报单位为{now}，此前为{before}。如为同一单位，请设置SeriesOptions.Issuer；否则请用SeriesPanel。"
            )
        );

    private static string Of(string? issuer) => string.IsNullOrEmpty(issuer) ? "" : $" by {issuer}";
}

using System.Globalization;

namespace Disclosure;

/// <summary>How often a rule was broken in a set.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Findings">How many findings it made.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="Share">The part of all checked reports, to four decimals: 0.0123 is 1.23 %.</param>
public sealed record RuleTally(string Rule, long Findings, long Reports, decimal Share)
{
    /// <summary>Rule, findings, reports and share in a language.</summary>
    public string ToString(Language language) =>
        language == Language.Chinese
            ? $"{Rule}：{SetText.Number(Reports)}份报告，{SetText.Number(Findings)}项（{SetText.Percent(Share)}）"
            : $"{Rule}: {SetText.Several(Findings, "finding", "findings")} in {SetText.Several(Reports, "report", "reports")} ({SetText.Percent(Share)})";

    /// <summary>Rule, findings, reports and share in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>How often findings of a set speak of a cell. Most of the cells of a broken sum are right; a diagnosis says which may be wrong.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Findings">How many findings read it.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="Suspected">In how many reports the likeliest repair changes it; 0 where nothing was diagnosed.</param>
/// <param name="Share">The part of all checked reports in which a finding reads it, to four decimals.</param>
public sealed record CellTally(Cell Cell, long Findings, long Reports, long Suspected, decimal Share)
{
    /// <summary>Cell, findings, reports and share in a language.</summary>
    public string ToString(Language language) =>
        language == Language.Chinese
            ? $"{Cell}：{SetText.Number(Reports)}份报告，{SetText.Number(Findings)}项，疑误{SetText.Number(Suspected)}次（{SetText.Percent(Share)}）"
            : $"{Cell}: {SetText.Several(Findings, "finding", "findings")} in {SetText.Several(Reports, "report", "reports")}, suspected in {SetText.Number(Suspected)} ({SetText.Percent(Share)})";

    /// <summary>Cell, findings, reports and share in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>What was found in the reports of one body.</summary>
/// <param name="Issuer">The name without spaces; <see langword="null"/> for reports that name none.</param>
/// <param name="Reports">How many of its reports were checked.</param>
/// <param name="WithErrors">How many of them have an error.</param>
/// <param name="Share">The part of them that has an error, to four decimals.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Information">Findings that are information.</param>
public sealed record IssuerTally(string? Issuer, long Reports, long WithErrors, decimal Share, long Errors, long Warnings, long Information)
{
    /// <summary>Name and counts in a language.</summary>
    public string ToString(Language language) =>
        SetText.Group(Issuer ?? SetText.NoIssuer.In(language), Reports, WithErrors, Share, Errors, Warnings, Information, language);

    /// <summary>Name and counts in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>What was found in the reports for one year.</summary>
/// <param name="Year">The year; <see langword="null"/> for reports that name none.</param>
/// <param name="Reports">How many reports were checked.</param>
/// <param name="WithErrors">How many of them have an error.</param>
/// <param name="Share">The part of them that has an error, to four decimals.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Information">Findings that are information.</param>
public sealed record YearTally(int? Year, long Reports, long WithErrors, decimal Share, long Errors, long Warnings, long Information)
{
    /// <summary>Year and counts in a language.</summary>
    public string ToString(Language language) =>
        SetText.Group(
            Year?.ToString(CultureInfo.InvariantCulture) ?? SetText.NoYear.In(language),
            Reports,
            WithErrors,
            Share,
            Errors,
            Warnings,
            Information,
            language
        );

    /// <summary>Year and counts in English.</summary>
    public override string ToString() => ToString(Language.English);
}

/// <summary>How often a kind of trouble was met while reading a set.</summary>
/// <param name="Code">The kind.</param>
/// <param name="Problems">How many problems.</param>
/// <param name="Entries">In how many entries.</param>
public sealed record ProblemTally(ProblemCode Code, long Problems, long Entries)
{
    /// <summary>Code and counts in a language.</summary>
    public string ToString(Language language) =>
        language == Language.Chinese
            ? $"{Code.Id()}：{SetText.Number(Entries)}条，{SetText.Number(Problems)}次"
            : $"{Code.Id()}: {SetText.Several(Problems, "problem", "problems")} in {SetText.Several(Entries, "entry", "entries")}";

    /// <summary>Code and counts in English.</summary>
    public override string ToString() => ToString(Language.English);
}

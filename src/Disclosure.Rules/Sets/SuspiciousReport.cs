namespace Disclosure;

/// <summary>A report with many findings, and where it stands. More errors go before fewer, then more warnings, then more information, then the order of the source.</summary>
/// <param name="File">The file; empty for reports that are in no file.</param>
/// <param name="Line">The line of the file, 1-based; <see langword="null"/> where files have no lines.</param>
/// <param name="Issuer">The body as its report names it; <see langword="null"/> when it names none.</param>
/// <param name="Year">The year of the report; <see langword="null"/> when it names none.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Information">Findings that are information.</param>
public sealed record SuspiciousReport(string File, int? Line, string? Issuer, int? Year, int Errors, int Warnings, int Information)
{
    /// <summary>Place, body, year and counts in a language.</summary>
    public string ToString(Language language)
    {
        string issuer = Issuer ?? SetText.NoIssuer.In(language);
        string year = Year is { } known ? " " + SetText.Number(known) : "";
        return SetText.Place(File, Line, language) + issuer + year + SetText.Severities(Errors, Warnings, Information, language);
    }

    /// <summary>Place, body, year and counts in English.</summary>
    public override string ToString() => ToString(Language.English);

    internal static SuspiciousReport Of(SetResult result, int errors, int warnings, int information) =>
        new(result.File, result.Line, result.Header.IssuingBody, result.Header.ReportYear, errors, warnings, information);

    internal bool IsWorseThan(SuspiciousReport other) =>
        (Errors, Warnings, Information).CompareTo((other.Errors, other.Warnings, other.Information)) > 0;
}

using System.Globalization;

namespace Disclosure;

/// <summary>A result as plain text.</summary>
internal static class ResultText
{
    public static string Write(CheckResult result, Language language) =>
        string.Join("\n", [result.ToString(language), result.RuleBook.ToString(language), .. Body(result, language)]);

    public static string Write(ContentCheckResult result, Language language)
    {
        int number = 1 + (result.Table?.Causes.Count ?? 0);
        return string.Join(
            "\n",
            [
                result.ToString(language),
                result.RuleBook.ToString(language),
                .. result.Table is { } table ? Body(table, language) : [],
                .. result.ClaimFindings.Select(finding => Numbered(number++, finding.ToString(language))),
            ]
        );
    }

    private static IEnumerable<string> Body(CheckResult result, Language language)
    {
        int number = 1;
        foreach (Cause cause in result.Causes)
        {
            yield return Numbered(number++, cause.Title.In(language));
            foreach (Finding finding in cause.Findings)
            {
                yield return $"   {finding.ToString(language)}";
            }
            foreach (RepairSet repair in OtherRepairs(cause))
            {
                yield return $"   → {repair.ToString(language)}";
            }
        }
        foreach (WaivedFinding waived in result.Waived)
        {
            yield return waived.ToString(language);
        }
        foreach (LapsedWaiver lapsed in result.LapsedWaivers)
        {
            yield return lapsed.ToString(language);
        }
    }

    private static string Numbered(int number, string text) => string.Format(CultureInfo.InvariantCulture, "{0}. {1}", number, text);

    /// <summary>The explanations of a cause, where there are several; the title has the likeliest.</summary>
    public static IEnumerable<RepairSet> OtherRepairs(Cause cause) =>
        cause.Diagnosis is { Repairs.Count: > 1 } diagnosis ? diagnosis.Repairs.Take(DiagnosisText.MostListed) : [];
}

using System.Globalization;

namespace Disclosure;

/// <summary>A result as plain text.</summary>
internal static class ResultText
{
    public static string Write(CheckResult result, Language language)
    {
        var lines = new List<string> { result.ToString(language), result.RuleBook.ToString(language) };
        int number = 1;
        foreach (Cause cause in result.Causes)
        {
            lines.Add(string.Format(CultureInfo.InvariantCulture, "{0}. {1}", number++, cause.Title.In(language)));
            lines.AddRange(cause.Findings.Select(finding => $"   {finding.ToString(language)}"));
            lines.AddRange(OtherRepairs(cause).Select(repair => $"   → {repair.ToString(language)}"));
        }
        lines.AddRange(result.Waived.Select(waived => waived.ToString(language)));
        lines.AddRange(result.LapsedWaivers.Select(lapsed => lapsed.ToString(language)));
        return string.Join("\n", lines);
    }

    /// <summary>The explanations of a cause, where there are several; the title has the likeliest.</summary>
    public static IEnumerable<RepairSet> OtherRepairs(Cause cause)
    {
        const int MostListed = 10;
        return cause.Diagnosis is { Repairs.Count: > 1 } diagnosis ? diagnosis.Repairs.Take(MostListed) : [];
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>A result as plain text.</summary>
internal static class ResultText
{
    public static string Write(CheckResult result, Language language)
    {
        var lines = new List<string> { result.ToString(language), result.RuleBook.ToString() };
        int number = 1;
        foreach (Cause cause in result.Causes)
        {
            lines.Add(string.Format(CultureInfo.InvariantCulture, "{0}. {1}", number++, cause.Title.In(language)));
            lines.AddRange(cause.Findings.Select(finding => $"   {finding.ToString(language)}"));
            lines.AddRange(OtherRepairs(cause).Select(repair => $"   → {repair.ToString(language)}"));
        }
        lines.AddRange(result.Waived.Select(waived => Waived(waived, language)));
        lines.AddRange(result.LapsedWaivers.Select(lapsed => lapsed.ToString(language)));
        return string.Join("\n", lines);
    }

    /// <summary>The explanations of a cause, where there are several; the title has the likeliest.</summary>
    public static IEnumerable<RepairSet> OtherRepairs(Cause cause)
    {
        const int MostListed = 10;
        return cause.Diagnosis is { Repairs.Count: > 1 } diagnosis ? diagnosis.Repairs.Take(MostListed) : [];
    }

    public static string Waived(WaivedFinding waived, Language language)
    {
        string date = NodaTime.Text.LocalDatePattern.Iso.Format(waived.Waiver.Date);
        return language == Language.Chinese
            ? $"已豁免（{waived.Waiver.Author}，{date}：{waived.Waiver.Reason}）：{waived.Finding.ToString(language)}"
            : $"waived ({waived.Waiver.Author}, {date}: {waived.Waiver.Reason}): {waived.Finding.ToString(language)}";
    }
}

namespace Disclosure;

/// <summary>A result in a line: how many findings of which severity, and the verdicts of the sums, each with what there is to say of it.</summary>
internal static class SummaryText
{
    public static string Of(CheckResult result, Language language)
    {
        bool chinese = language == Language.Chinese;
        VerdictCounts sums = result.SumVerdicts;
        int blanks = result.BlanksReadAsZero.Count;
        string verdicts = sums.ToString(
            language,
            verdict =>
                verdict is Verdict.Failed or Verdict.Incomplete
                    ? Note(result.UnspokenSumsOf(verdict), "{0} too minor for a finding in this profile", "{0}项未达提示级别")
                : verdict == Verdict.Consistent ? Note(blanks, blanks == 1 ? "{0} empty box" : "{0} empty boxes", "{0}个空白格")
                : ""
        );
        string waived = FindingText.Number(result.Waived.Count);
        int lapsed = result.LapsedWaivers.Count;
        string notCompared = result.NotCompared.In(language);
        string[] parts = chinese
            ?
            [
                Severities(result, language),
                $"勾稽关系{FindingText.Number(sums.Total)}项：{verdicts}",
                result.Waived.Count > 0 ? $"豁免{waived}项" : "",
                lapsed > 0 ? $"失效豁免{FindingText.Number(lapsed)}项" : "",
                notCompared.Length > 0 ? $"未作比较：{notCompared}" : "",
            ]
            :
            [
                Severities(result, language),
                $"{FindingText.Several(sums.Total, "sum", "sums")}: {verdicts}",
                result.Waived.Count > 0 ? $"{waived} waived" : "",
                lapsed > 0 ? $"{FindingText.Several(lapsed, "waiver", "waivers")} lapsed" : "",
                notCompared.Length > 0 ? $"not compared: {notCompared}" : "",
            ];
        return FindingText.Join(chinese ? "；" : "; ", parts);

        string Note(int count, string english, string chineseWords) =>
            count == 0 ? ""
            : chinese ? $"（{chineseWords.Replace("{0}", FindingText.Number(count))}）"
            : $" ({english.Replace("{0}", FindingText.Number(count))})";
    }

    private static string Severities(CheckResult result, Language language)
    {
        int errors = result.CountOf(Severity.Error);
        int warnings = result.CountOf(Severity.Warning);
        string information = FindingText.Number(result.CountOf(Severity.Information));
        return language == Language.Chinese
            ? $"错误{FindingText.Number(errors)}项，警告{FindingText.Number(warnings)}项，提示{information}项"
            : $"{FindingText.Several(errors, "error", "errors")}, {FindingText.Several(warnings, "warning", "warnings")}, {information} information";
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>The words of sets in both languages.</summary>
internal static class SetText
{
    public static readonly LocalizedText NoIssuer = new("(issuing body unknown)", "（发布机关不详）");
    public static readonly LocalizedText NoYear = new("(year unknown)", "（年份不详）");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Several(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>A part of a whole to four decimals, half away from zero; 0 of nothing.</summary>
    public static decimal Share(long part, long whole) =>
        whole == 0 ? 0m : decimal.Round((decimal)part / whole, 4, MidpointRounding.AwayFromZero);

    /// <summary>A share in percent with two decimals.</summary>
    public static string Percent(decimal share) => (share * 100m).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    /// <summary>File and line before what is said of them; empty for reports that are in no file.</summary>
    public static string Place(string file, int? line, Language language)
    {
        bool chinese = language == Language.Chinese;
        string number =
            line is not { } known ? ""
            : chinese ? $"第{Number(known)}行"
            : $"line {Number(known)}";
        string place = FindingText.Join(" ", file, number);
        return place.Length == 0 ? "" : place + (chinese ? "：" : ": ");
    }

    /// <summary>The counts of findings behind a name.</summary>
    public static string Severities(long errors, long warnings, long information, Language language) =>
        language == Language.Chinese
            ? $"：错误{Number(errors)}项，警告{Number(warnings)}项，提示{Number(information)}项"
            : $": {Several(errors, "error", "errors")}, {Several(warnings, "warning", "warnings")}, {Number(information)} information";

    public static string Group(
        string name,
        long reports,
        long withErrors,
        decimal share,
        long errors,
        long warnings,
        long information,
        Language language
    ) =>
        language == Language.Chinese
            ? $"{name}：{Number(reports)}份报告，有错误的{Number(withErrors)}份（{Percent(share)}）{Severities(errors, warnings, information, language)}"
            : $"{name}: {Several(reports, "report", "reports")}, {Number(withErrors)} with errors ({Percent(share)}){Severities(errors, warnings, information, language)}";

    /// <summary>A summary in a line.</summary>
    public static string Headline(SetSummary summary, Language language) =>
        language == Language.Chinese
            ? $"共{Number(summary.Entries)}条：检查{Number(summary.Reports)}份报告，无可检查内容{Number(summary.NotChecked)}条；有错误的{Number(summary.WithErrors)}份（{Percent(summary.ShareWithErrors)}）{Severities(summary.Errors, summary.Warnings, summary.Information, language)}"
            : $"{Several(summary.Entries, "entry", "entries")}: {Several(summary.Reports, "report", "reports")} checked, {Number(summary.NotChecked)} with nothing to check; {Number(summary.WithErrors)} with errors ({Percent(summary.ShareWithErrors)}){Severities(summary.Errors, summary.Warnings, summary.Information, language)}";

    /// <summary>In how many entries which problems of reading were met, those of most entries first; empty without any.</summary>
    public static string Problems(SetSummary summary, int most, Language language)
    {
        ProblemTally[] problems = [.. summary.Problems.OrderByDescending(problem => problem.Entries)];
        IEnumerable<string> first = problems.Take(most).Select(problem => $"{problem.Code.Id()} {Number(problem.Entries)}");
        bool chinese = language == Language.Chinese;
        string rest = problems.Length > most ? " …" : "";
        return problems.Length == 0 ? ""
            : chinese ? $"读取问题（涉及条数）：{string.Join("、", first)}{rest}"
            : $"problems of reading, by entries: {string.Join(", ", first)}{rest}";
    }
}

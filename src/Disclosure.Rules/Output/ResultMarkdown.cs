using System.Globalization;
using System.Text;

namespace Disclosure;

/// <summary>A result as Markdown: a heading, the summary, a section for each cause.</summary>
internal static class ResultMarkdown
{
    public static string Write(CheckResult result, Language language)
    {
        StringBuilder text = Head(result.Report.Header, result.ToString(language), result.RuleBook, language);
        AddBody(text, result, language);
        return text.ToString();
    }

    public static string Write(ContentCheckResult result, Language language)
    {
        StringBuilder text = Head(result.Content.Header, result.ToString(language), result.RuleBook, language);
        if (result.Table is { } table)
        {
            AddBody(text, table, language);
        }
        if (result.ClaimFindings.Count > 0)
        {
            text.Append(language == Language.Chinese ? "\n## 文字\n\n" : "\n## Prose\n\n");
            foreach (ClaimFinding finding in result.ClaimFindings)
            {
                AddFinding(text, finding, finding.Rule.Id, language);
            }
        }
        return text.ToString();
    }

    private static StringBuilder Head(ReportHeader header, string summary, RuleBook book, Language language)
    {
        var text = new StringBuilder();
        string body = header.IssuingBody ?? (language == Language.Chinese ? "（发布机关不详）" : "(issuing body unknown)");
        string year = header.ReportYear is { } known ? $" {known.ToString(CultureInfo.InvariantCulture)}" : "";
        Line(text, "# ", body + year);
        text.Append('\n');
        Line(text, "", summary);
        text.Append('\n');
        Line(text, "", book.ToString(language));
        return text;
    }

    private static void AddFinding(StringBuilder text, IFinding finding, string id, Language language) =>
        Line(
            text,
            $"- **{FindingText.Word(finding.Severity).In(language)}** {MarkdownText.Escape(id)}{(language == Language.Chinese ? "：" : ": ")}",
            finding.Message(language)
        );

    private static void AddBody(StringBuilder text, CheckResult result, Language language)
    {
        int number = 1;
        foreach (Cause cause in result.Causes)
        {
            text.Append('\n');
            Line(text, string.Format(CultureInfo.InvariantCulture, "## {0}. ", number++), cause.Title.In(language));
            text.Append('\n');
            foreach (Finding finding in cause.Findings)
            {
                AddFinding(text, finding, finding.Id, language);
            }
            Section(
                text,
                language == Language.Chinese ? "可能的改法：" : "Explanations:",
                "1. ",
                ResultText.OtherRepairs(cause).Select(repair => repair.ToString(language))
            );
        }
        Section(
            text,
            language == Language.Chinese ? "已豁免：" : "Waived:",
            "- ",
            result.Waived.Select(waived => waived.ToString(language))
        );
        Section(
            text,
            language == Language.Chinese ? "已失效的豁免：" : "Waivers that have lapsed:",
            "- ",
            result.LapsedWaivers.Select(lapsed => lapsed.ToString(language))
        );
    }

    private static void Section(StringBuilder text, string title, string mark, IEnumerable<string> items)
    {
        bool empty = true;
        foreach (string item in items)
        {
            text.Append(empty ? $"\n{title}\n\n" : "");
            empty = false;
            Line(text, mark, item);
        }
    }

    private static void Line(StringBuilder text, string mark, string content) =>
        text.Append(mark).Append(MarkdownText.Escape(content)).Append('\n');
}

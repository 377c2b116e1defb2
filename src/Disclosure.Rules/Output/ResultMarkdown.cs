using System.Globalization;
using System.Text;

namespace Disclosure;

/// <summary>A result as Markdown: a heading, the summary, a section for each cause.</summary>
internal static class ResultMarkdown
{
    public static string Write(CheckResult result, Language language)
    {
        var text = new StringBuilder();
        ReportHeader header = result.Report.Header;
        string body = header.IssuingBody ?? (language == Language.Chinese ? "（发布机关不详）" : "(issuing body unknown)");
        string year = header.ReportYear is { } known ? $" {known.ToString(CultureInfo.InvariantCulture)}" : "";
        Line(text, "# ", body + year);
        text.Append('\n');
        Line(text, "", result.ToString(language));
        text.Append('\n');
        Line(text, "", result.RuleBook.ToString(language));
        int number = 1;
        foreach (Cause cause in result.Causes)
        {
            text.Append('\n');
            Line(text, string.Format(CultureInfo.InvariantCulture, "## {0}. ", number++), cause.Title.In(language));
            text.Append('\n');
            foreach (Finding finding in cause.Findings)
            {
                string id = MarkdownText.Escape(finding.Id);
                Line(text, $"- **{FindingText.Word(finding.Severity).In(language)}** {id}: ", finding.Message(language));
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
        return text.ToString();
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

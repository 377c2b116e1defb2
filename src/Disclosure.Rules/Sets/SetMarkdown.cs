using System.Text;

namespace Disclosure;

/// <summary>A summary as Markdown: a line, the rule book, and a table for each part.</summary>
internal static class SetMarkdown
{
    public static string Write(SetSummary summary, Language language)
    {
        var text = new StringBuilder();
        text.Append(MarkdownText.Escape(SetText.Headline(summary, language))).Append("\n\n");
        text.Append(MarkdownText.Escape(summary.RuleBook.ToString(language))).Append('\n');
        foreach (SetTable table in SetTable.Of(summary, language))
        {
            text.Append("\n## ").Append(table.Title).Append("\n\n");
            Row(text, table.Heads);
            text.Append("|---|").Append(string.Concat(Enumerable.Repeat("---:|", table.Heads.Count - 1))).Append('\n');
            foreach (IReadOnlyList<string> row in table.Rows)
            {
                Row(text, row);
            }
            text.Append(table.More == 0 ? "" : $"\n{table.Rest(language)}\n");
        }
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").Append(string.Join(" | ", cells.Select(MarkdownText.Escape))).Append(" |\n");
}

namespace Disclosure;

/// <summary>Draws a migration: the new form with what was carried over, the ledger, and the rows without a place on the new form.</summary>
internal static class MigrationHtml
{
    public static string Draw(Migration migration, Language language)
    {
        bool chinese = language == Language.Chinese;
        string source = FormName.Of(migration.Source.Form).In(language);
        string target = FormName.Of(migration.Report.Form).In(language);
        HtmlText html = FormHtml.Begin();
        CheckHtml.AddSummary(html, migration.ToString(language), language);
        Dictionary<Cell, CellMark> marks = migration
            .Entries.Where(entry => entry.Value.State == CellState.Filled)
            .ToDictionary(entry => entry.Target, entry => MarkOf(entry, language));
        new FormHtml(html, migration.Report, language, marks, Anchors.Prefix("migration-", migration.Source)).Draw();
        Ledger(
            html,
            chinese ? "各格的来源与理由" : "Why each cell has its figure, or none",
            chinese ? $"{target}的单元格及说明" : $"Cell of the {target}, and what is known of it",
            migration.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine).Select(entry => entry.ToString(language)),
            language
        );
        Ledger(
            html,
            chinese ? $"{target}没有位置的各行" : $"Rows without a place on the {target}",
            chinese ? $"{source}的行及说明" : $"Row of the {source}, and why",
            migration.Dropped.Select(entry => entry.ToString(language)),
            language
        );
        return FormHtml.End(html);
    }

    private static CellMark MarkOf(LedgerEntry entry, Language language) =>
        new(MarkKind.Carried, entry.ToString(language)) { OwnSymbol = entry.Quality == MigrationQuality.Exact ? "=" : "≈" };

    private static void Ledger(HtmlText html, string title, string head, IEnumerable<string> lines, Language language)
    {
        html.Raw("<details").Attribute("lang", CheckHtml.Tag(language)).Line(">").Element("summary", title).Line("<table class=\"list\">");
        DiagnosisHtml.Heads(html, [head]);
        html.Line("<tbody>");
        foreach (string line in lines)
        {
            html.Raw("<tr><td class=\"text\">").Text(line).Line("</td></tr>");
        }
        html.Line("</tbody>").Line("</table>").Line("</details>");
    }
}

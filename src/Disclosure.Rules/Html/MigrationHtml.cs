namespace Disclosure;

/// <summary>Draws a migration: the new form with what was carried over and what is known of the rest, the ledger, and the rows without a place on the new form.</summary>
internal static class MigrationHtml
{
    private static readonly LocalizedText Legend = new(
        "= carried over exactly; ≈ means nearly the same, or rests on assumptions; 0..5 no figure, but these limits; ? nothing is known. The pointer shows why.",
        "= 确定；≈ 含义相近或有前提；0..5 无确数而有范围；? 无从得知。指针所指处有理由。"
    );

    public static string Draw(Migration migration, Language language)
    {
        HtmlText html = FormHtml.Begin();
        html.Summary(migration.ToString(language), language).Legend(Legend, language);
        string prefix = Anchors.Prefix(
            "migration-",
            migration.Source,
            migration.Entries.Select(entry => entry.ToString(language)).Prepend(migration.ToString(language))
        );
        LedgerEntry[] entries = migration.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine).ToArray();
        var marks = new Dictionary<Cell, CellMark>();
        foreach (LedgerEntry entry in migration.Entries)
        {
            if (MarkOf(entry, language) is { } mark)
            {
                marks.Add(entry.Target, mark);
            }
        }
        new FormHtml(html, migration.Report, language, marks, prefix).Draw();
        AddEntries(html, migration, entries, cell => marks.ContainsKey(cell) ? FormHtml.Anchor(prefix, cell) : "", language);
        AddDropped(html, migration, language);
        return FormHtml.End(html);
    }

    private static CellMark? MarkOf(LedgerEntry entry, Language language) =>
        entry.Value.State == CellState.Filled
            ? new(MarkKind.Carried, entry.ToString(language)) { OwnSymbol = entry.Quality == MigrationQuality.Exact ? "=" : "≈" }
        : entry.Quality == MigrationQuality.Bounded && IsTelling(entry.Bounds)
            ? new(MarkKind.Bounded, entry.ToString(language)) { Instead = entry.Bounds.ToString() }
        : null;

    /// <summary>That a count is not negative needs no telling.</summary>
    private static bool IsTelling(Bounds bounds) => bounds.High is not null || bounds.Low > 0;

    private static void AddEntries(
        HtmlText html,
        Migration migration,
        IEnumerable<LedgerEntry> entries,
        Func<Cell, string> anchorOf,
        Language language
    )
    {
        bool chinese = language == Language.Chinese;
        string target = FormName.Of(migration.Report.Form).In(language);
        Open(
            html,
            chinese ? "各格的来源与理由" : "Why each cell has its figure, its limits, or none",
            language,
            chinese
                ? [$"{target}的单元格", "数字或范围", "把握", "前提", "理由"]
                : [$"Cell of the {target}", "Figure or limits", "How sure", "Granted", "Why"]
        );
        foreach (LedgerEntry entry in entries)
        {
            string label = PrintedLabel.Of(entry.Target.LabelOn(migration.Report.Form));
            html.Raw("<tr><td class=\"text\" lang=\"zh-CN\">");
            if (anchorOf(entry.Target) is { Length: > 0 } anchor)
            {
                html.Raw("<a").Attribute("href", "#" + anchor).Raw(">").Text(label).Raw("</a>");
            }
            else
            {
                html.Text(label);
            }
            html.Raw("</td><td>").Text(Known(entry)).Raw("</td><td>").Text(Word(entry.Quality).In(language));
            html.Raw("</td><td>").Text(string.Join(" ", entry.Assumptions.Select(assumption => assumption.Id))).Raw("</td>");
            html.TextBox(entry.Reason.In(language)).Line("</tr>");
        }
        Close(html);
    }

    private static string Known(LedgerEntry entry) =>
        entry.Quality == MigrationQuality.Bounded ? entry.Bounds.ToString() : FigureText.Of(entry.Target, entry.Value);

    private static LocalizedText Word(MigrationQuality quality) =>
        quality switch
        {
            MigrationQuality.Exact => new("exact", "确定"),
            MigrationQuality.Near => new("near", "近似"),
            MigrationQuality.Bounded => new("bounded", "有界"),
            _ => new("not derivable", "无法推得"),
        };

    private static void AddDropped(HtmlText html, Migration migration, Language language)
    {
        bool chinese = language == Language.Chinese;
        string source = FormName.Of(migration.Source.Form).In(language);
        string target = FormName.Of(migration.Report.Form).In(language);
        Open(
            html,
            chinese ? $"{target}没有位置的各行" : $"Rows without a place on the {target}",
            language,
            chinese ? [$"{source}的单元格", "数字", "理由"] : [$"Cell of the {source}", "Figure", "Why"]
        );
        foreach (SourceEntry entry in migration.Dropped)
        {
            html.Raw("<tr><td class=\"text\" lang=\"zh-CN\">").Text(PrintedLabel.Of(entry.Source.LabelOn(migration.Source.Form)));
            html.Raw("</td><td>").Text(FigureText.Of(migration.Source, entry.Source)).Raw("</td>");
            html.TextBox(entry.Reason.In(language)).Line("</tr>");
        }
        Close(html);
    }

    private static void Open(HtmlText html, string title, Language language, string[] heads) =>
        html.Raw("<details").In(language).Line(">").Element("summary", title).Line("<table class=\"list\">").Heads(heads).Line("<tbody>");

    private static void Close(HtmlText html) => html.Line("</tbody>").Line("</table>").Line("</details>");
}

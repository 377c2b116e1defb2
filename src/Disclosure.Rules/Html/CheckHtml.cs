namespace Disclosure;

/// <summary>Draws the result of a check: summary, findings, repairs, and the form with marks.</summary>
internal static class CheckHtml
{
    private static readonly LocalizedText Legend = new(
        "✖ ▲ ⓘ mark the cells that a finding reads, with its number; most of them are right. ✎ marks a cell that may be wrong, with the value that would mend it.",
        "✖ ▲ ⓘ 标出检查所涉及的单元格及其序号，其中多数并无错误；✎ 标出可能有误的单元格及更正后的数值。"
    );

    public static string Draw(CheckResult result, IReadOnlyList<Diagnosis> diagnoses, Language language)
    {
        HtmlText html = FormHtml.Begin();
        html.Summary(result.ToString(language), language);
        AddTable(html, result, diagnoses, language);
        return FormHtml.End(html);
    }

    /// <summary>The findings of the prose stand before those of the table, below which the form is drawn.</summary>
    public static string Draw(ContentCheckResult result, IReadOnlyList<Diagnosis> diagnoses, Language language)
    {
        HtmlText html = FormHtml.Begin();
        html.Summary(result.ToString(language), language);
        if (result.ClaimFindings.Count > 0)
        {
            html.Raw("<ul").In(language).Line(">");
            foreach (ClaimFinding finding in result.ClaimFindings)
            {
                CellMark mark = MarkOf(finding);
                html.Raw("<li").Attribute("class", mark.Class).Raw(">").Text($"{mark.Symbol} {finding.ToString(language)}").Line("</li>");
            }
            html.Line("</ul>");
        }
        if (result.Table is { } table)
        {
            AddTable(html, table, diagnoses, language);
        }
        return FormHtml.End(html);
    }

    private static void AddTable(HtmlText html, CheckResult result, IReadOnlyList<Diagnosis> diagnoses, Language language)
    {
        string prefix = Anchors.Prefix(
            "check-",
            result.Report,
            [
                result.RuleBook.ToString(),
                result.ToString(language),
                .. result.Findings.Select(finding => finding.ToString(language)),
                .. diagnoses.Select(diagnosis => diagnosis.ToString(language)),
            ]
        );
        Dictionary<Cell, CellMark> marks = FindingMarks.Of(result, diagnoses, prefix, language);
        if (result.Findings.Count > 0)
        {
            html.Raw("<ol").In(language).Line(">");
            for (int index = 0; index < result.Findings.Count; index++)
            {
                AddFinding(html, result.Findings[index], Anchors.Finding(prefix, index + 1), prefix, marks, language);
            }
            html.Line("</ol>");
        }
        foreach (Diagnosis diagnosis in diagnoses)
        {
            DiagnosisHtml.Add(html, diagnosis, language);
        }
        if (marks.Count > 0)
        {
            html.Legend(Legend, language);
        }
        new FormHtml(html, result.Report, language, marks, prefix).Draw();
    }

    private static void AddFinding(
        HtmlText html,
        Finding finding,
        string anchor,
        string prefix,
        Dictionary<Cell, CellMark> marks,
        Language language
    )
    {
        CellMark mark = MarkOf(finding);
        html.Raw("<li")
            .Attribute("id", anchor)
            .Attribute("class", mark.Class)
            .Raw(">")
            .Text(mark.Symbol + " ")
            .Text(finding.ToString(language));
        string separator = " <span class=\"cells\" lang=\"zh-CN\">";
        foreach (Cell cell in FindingMarks.CellsOf(finding).Where(marks.ContainsKey))
        {
            html.Raw(separator).Raw("<a").Attribute("href", "#" + FormHtml.Anchor(prefix, cell)).Raw(">");
            html.Text(PrintedLabel.Of(cell.LabelOn(finding.Check.Form))).Raw("</a>");
            separator = " · ";
        }
        html.Line(separator == " · " ? "</span></li>" : "</li>");
    }

    private static CellMark MarkOf(IFinding finding) => new(FindingMarks.KindOf(finding.Severity), "");
}

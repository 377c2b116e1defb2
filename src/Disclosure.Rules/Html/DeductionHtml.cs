namespace Disclosure;

/// <summary>Draws a deduction: what cannot hold, the form with what its empty cells must hold, and a list of them with the rules behind each.</summary>
internal static class DeductionHtml
{
    private static readonly LocalizedText Legend = new(
        "= the only value that is possible; 0..5 an empty cell lies between these limits; ▲ rests on figures of broken rules; ✖ no value is possible.",
        "= 唯一可能的数值；0..5 空白格的取值范围；▲ 所依据的数字涉及不成立的规则；✖ 无可能值。"
    );

    public static string Draw(Deduction deduction, Language language)
    {
        HtmlText html = FormHtml.Begin();
        html.Summary(DeductionText.Summary(deduction).In(language), language).Legend(Legend, language);
        if (deduction.Contradictions.Count > 0)
        {
            html.Raw("<ul").In(language).Line(">");
            foreach (RuleContradiction contradiction in deduction.Contradictions)
            {
                html.Raw("<li class=\"error\">✖ ").Text(DeductionText.Contradicted(contradiction).In(language)).Line("</li>");
            }
            html.Line("</ul>");
        }
        string prefix = Anchors.Prefix(
            "deduction-",
            deduction.Report,
            deduction.Cells.Select(cell => cell.ToString(language)).Prepend(deduction.ToString(language))
        );
        DeducedCell[] known = deduction.Cells.Where(cell => cell.Status != DeductionStatus.Open).ToArray();
        new FormHtml(
            html,
            deduction.Report,
            language,
            known.ToDictionary(cell => cell.Cell, cell => MarkOf(cell, language)),
            prefix
        ).Draw();
        if (known.Length > 0)
        {
            AddList(html, known, prefix, language);
        }
        return FormHtml.End(html);
    }

    private static CellMark MarkOf(DeducedCell cell, Language language)
    {
        (MarkKind kind, string symbol) = cell.Status switch
        {
            DeductionStatus.Contradicted => (MarkKind.Error, ""),
            _ when cell.IsDoubtful => (MarkKind.Warning, ""),
            DeductionStatus.Forced => (MarkKind.Carried, "="),
            _ => (MarkKind.Bounded, ""),
        };
        string limits = new Bounds(cell.Low, cell.High, BoundBinding.None, BoundBinding.None).ToString();
        return new(kind, cell.ToString(language))
        {
            OwnSymbol = symbol,
            Instead = cell.Status == DeductionStatus.Contradicted ? "" : limits,
        };
    }

    private static void AddList(HtmlText html, IEnumerable<DeducedCell> cells, string prefix, Language language)
    {
        bool chinese = language == Language.Chinese;
        html.Raw("<details").In(language).Line(">");
        html.Element("summary", chinese ? "各空白格的取值及依据的规则" : "What each empty cell must hold, and by which rules");
        html.Line("<table class=\"list\">").Heads(chinese ? ["单元格", "取值", "规则"] : ["Cell", "Must hold", "Rules"]).Line("<tbody>");
        foreach (DeducedCell cell in cells)
        {
            html.Raw("<tr><td class=\"text\" lang=\"zh-CN\"><a").Attribute("href", "#" + FormHtml.Anchor(prefix, cell.Cell)).Raw(">");
            html.Text(PrintedLabel.Of(cell.Cell.LabelOn(cell.Form))).Raw("</a></td><td>").Text(DeductionText.Value(cell).In(language));
            html.Raw("</td>").TextBox(DeductionText.Rules(cell).In(language).Trim(' ', '(', ')', '（', '）')).Line("</tr>");
        }
        html.Line("</tbody>").Line("</table>").Line("</details>");
    }
}

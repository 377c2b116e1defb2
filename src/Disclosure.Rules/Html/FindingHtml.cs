namespace Disclosure;

/// <summary>Draws a finding: its sentence, and both sides cell by cell as stated.</summary>
internal static class FindingHtml
{
    public static string Draw(Finding finding, Language language)
    {
        bool chinese = language == Language.Chinese;
        CellMark mark = new(FindingMarks.KindOf(finding.Severity), "");
        HtmlText html = FormHtml.Begin();
        html.Summary($"{mark.Symbol} {finding.ToString(language)}", language);
        html.Raw("<table class=\"list\"").In(language).Line(">");
        html.Heads(chinese ? ["边", "单元格", "填报"] : ["Side", "Cell", "Stated"]).Line("<tbody>");
        foreach (FindingCell cell in finding.Cells)
        {
            bool isLeft = cell.Side == CheckSide.Left;
            html.Raw("<tr><th scope=\"row\">").Text(chinese ? (isLeft ? "左" : "右") : (isLeft ? "left" : "right")).Raw("</th>");
            html.Raw("<td class=\"text\" lang=\"zh-CN\">").Text(PlaceOf(finding, cell, language)).Raw("</td>");
            html.Raw("<td>").Text(FigureText.Of(cell.Cell, cell.Value)).Line("</td></tr>");
        }
        html.Line("</tbody>").Line("</table>");
        return FormHtml.End(html);
    }

    /// <summary>Label, how many times it is taken, and the year or the unit where there are several reports.</summary>
    private static string PlaceOf(Finding finding, FindingCell cell, Language language)
    {
        ReportForm form = (cell.IsLastYear ? finding.Check.AgainstForm : null) ?? finding.Check.Form;
        string label = PrintedLabel.Of(cell.Cell.LabelOn(form));
        string times = cell.Coefficient == 1 ? "" : $"{FindingText.Number(cell.Coefficient)} × ";
        string whose =
            cell.Unit is { } unit ? $" · {unit}"
            : finding.Rule.Scope == RuleScope.Years ? $" · {FindingSides.YearOf(cell).In(language)}"
            : "";
        return times + label + whose;
    }
}

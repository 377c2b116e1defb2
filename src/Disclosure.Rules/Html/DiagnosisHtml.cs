using System.Globalization;

namespace Disclosure;

/// <summary>Draws a diagnosis: what it explains, and the ways to repair as a table.</summary>
internal static class DiagnosisHtml
{
    public static string Draw(Diagnosis diagnosis, Language language)
    {
        HtmlText html = FormHtml.Begin();
        Add(html, diagnosis, language);
        return FormHtml.End(html);
    }

    public static void Add(HtmlText html, Diagnosis diagnosis, Language language)
    {
        bool chinese = language == Language.Chinese;
        CheckHtml.AddSummary(html, DiagnosisText.Heading(diagnosis).In(language), language);
        if (diagnosis.Repairs.Count > 0)
        {
            html.Raw("<table class=\"list\"").Attribute("lang", CheckHtml.Tag(language)).Line(">");
            Heads(
                html,
                chinese ? ["名次", "单元格", "填报", "应为", "可能的原因"] : ["Rank", "Cell", "Stated", "Right", "What may have happened"]
            );
            html.Line("<tbody>");
            foreach (RepairSet repair in diagnosis.Repairs.Take(DiagnosisText.MostListed))
            {
                AddRepair(html, repair, language);
            }
            html.Line("</tbody>").Line("</table>");
        }
        if (diagnosis.Repairs.Count - DiagnosisText.MostListed is > 0 and var more)
        {
            html.Element("p", chinese ? $"另有{FindingText.Number(more)}种。" : $"And {FindingText.Number(more)} more.");
        }
    }

    private static void AddRepair(HtmlText html, RepairSet repair, Language language)
    {
        for (int index = 0; index < repair.Cells.Count; index++)
        {
            CellRepair cell = repair.Cells[index];
            html.Raw("<tr>");
            if (index == 0)
            {
                Spanning(html.Raw("<th scope=\"row\""), repair).Text(FindingText.Number(repair.Rank)).Raw("</th>");
            }
            html.Raw("<td class=\"text\" lang=\"zh-CN\">").Text(PrintedLabel.Of(cell.Cell.LabelOn(cell.Form))).Raw("</td>");
            html.Raw("<td>").Text(FigureText.Of(cell.Cell, cell.Stated)).Raw("</td>");
            html.Raw("<td><ins>").Text(DiagnosisText.Right(cell).In(language)).Raw("</ins></td>");
            if (index == 0)
            {
                string why = string.Join(
                    language == Language.Chinese ? "；" : "; ",
                    repair.Hypotheses.Select(hypothesis => hypothesis.ToString(language)).Distinct()
                );
                Spanning(html.Raw("<td class=\"text\""), repair).Text(why).Raw("</td>");
            }
            html.Line("</tr>");
        }
    }

    private static HtmlText Spanning(HtmlText html, RepairSet repair) =>
        repair.Cells.Count > 1
            ? html.Attribute("rowspan", repair.Cells.Count.ToString(CultureInfo.InvariantCulture)).Raw(">")
            : html.Raw(">");

    internal static void Heads(HtmlText html, string[] heads)
    {
        html.Raw("<thead><tr>");
        foreach (string head in heads)
        {
            html.Raw("<th scope=\"col\" class=\"head\">").Text(head).Raw("</th>");
        }
        html.Line("</tr></thead>");
    }
}

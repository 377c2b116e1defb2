namespace Disclosure;

/// <summary>
/// Draws a panel: for each body and year how many indicators are stated, and the course of the requests received. A page can show some bodies; a panel may have
/// thousands, so those beyond are counted.
/// </summary>
internal static class PanelHtml
{
    private const int MostBodies = 60;
    private const int MostProblems = 20;

    public static string Draw(SeriesPanel panel, Language language)
    {
        bool chinese = language == Language.Chinese;
        HtmlText html = FormHtml.Begin().Line(SeriesChart.Style);
        html.Raw("<div").In(language).Line(">").Summary(SeriesTexts.Summary(panel).In(language), language);
        if (panel.Issuers.Count > 0)
        {
            string course = SeriesIndicator.RequestsReceived.ToString(language);
            html.Line("<table class=\"list\">");
            html.Heads([chinese ? "单位" : "Body", .. panel.Years.Select(year => FindingText.Number(year)), course]).Line("<tbody>");
            foreach (string issuer in panel.Issuers.Take(MostBodies))
            {
                AddBody(html, panel, issuer, language);
            }
            html.Line("</tbody>").Line("</table>").Element("p", SeriesTexts.CountLegend.In(language));
            AddMore(html, panel.Issuers.Count - MostBodies, "个单位未列出", ("more body", "more bodies"), language);
        }
        if (panel.Problems.Count > 0)
        {
            html.Line("<ul>");
            foreach (SeriesProblem problem in panel.Problems.Take(MostProblems))
            {
                html.Element("li", problem.ToString(language));
            }
            html.Line("</ul>");
            AddMore(html, panel.Problems.Count - MostProblems, "个问题未列出", ("more problem", "more problems"), language);
        }
        html.Line("</div>");
        return FormHtml.End(html);
    }

    private static void AddBody(HtmlText html, SeriesPanel panel, string issuer, Language language)
    {
        html.Raw("<tr><th scope=\"row\" lang=\"zh-CN\">").Text(issuer).Raw("</th>");
        DisclosureSeries series = panel[issuer];
        foreach (int year in panel.Years)
        {
            string? counts = panel.CountsOf(issuer, year);
            html.Raw(counts is null ? "<td class=\"missing\">" : "<td>").Text(counts ?? SeriesTexts.NoReport).Raw("</td>");
        }
        html.Raw("<td class=\"text\">").Text(SeriesTexts.Years(series));
        SeriesChart.Draw(html, series[SeriesIndicator.RequestsReceived], language);
        html.Line("</td></tr>");
    }

    private static void AddMore(HtmlText html, int count, string chinese, (string One, string Many) english, Language language)
    {
        if (count > 0)
        {
            string what = language == Language.Chinese ? chinese : $" {(count == 1 ? english.One : english.Many)}";
            html.Element("p", $"{FindingText.Number(count)}{what}");
        }
    }
}

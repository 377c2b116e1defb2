namespace Disclosure;

/// <summary>Draws a series: a table with a row for each indicator, a column for each year and a small chart, and the notes below.</summary>
internal static class SeriesHtml
{
    private const string Style = """
        <style>
        .disclosure-form svg{display:block;overflow:visible}
        .disclosure-form svg line{stroke:currentColor;stroke-width:1.5}
        .disclosure-form svg line.break{stroke-dasharray:3 3;stroke-width:1;opacity:.6}
        .disclosure-form svg line.bounds{stroke-width:5;opacity:.3}
        .disclosure-form svg circle{fill:currentColor;stroke:currentColor;stroke-width:1.5}
        .disclosure-form svg circle.other{fill:none}
        .disclosure-form .break-before{border-left:3px solid rgba(128,128,128,.9)}
        </style>
        """;

    public static string Draw(DisclosureSeries series, Language language)
    {
        bool chinese = language == Language.Chinese;
        HtmlText html = FormHtml.Begin().Line(Style.Replace("\r\n", "\n"));
        html.Raw("<div").Attribute("lang", CheckHtml.Tag(language)).Line(">");
        html.Raw("<p class=\"summary\">").Text(SeriesTexts.Summary(series).In(language)).Line("</p>");
        if (series.Years.Count > 0)
        {
            html.Line("<table class=\"list\">").Raw("<thead><tr>");
            html.Raw("<th scope=\"col\" class=\"head\">").Text(chinese ? "指标" : "Indicator").Raw("</th>");
            foreach (SeriesPoint point in series[SeriesIndicator.All[0]])
            {
                html.Raw("<th scope=\"col\"").Attribute("class", point.Break is null ? "head" : "head break-before");
                Titled(html, point.Break?.Occasion.In(language)).Text(FindingText.Number(point.Year)).Raw("</th>");
            }
            html.Raw("<th scope=\"col\" class=\"head\">").Text(chinese ? "走势" : "Course").Line("</th></tr></thead>").Line("<tbody>");
            foreach (SeriesIndicator indicator in SeriesIndicator.All)
            {
                AddRow(html, series[indicator], indicator, language);
            }
            html.Line("</tbody>").Line("</table>").Element("p", SeriesTexts.Legend.In(language));
        }
        List<LocalizedText> notes = SeriesTable.Notes(series).ToList();
        if (notes.Count > 0)
        {
            html.Line("<ul>");
            notes.ForEach(note => html.Element("li", note.In(language)));
            html.Line("</ul>");
        }
        html.Line("</div>");
        return FormHtml.End(html);
    }

    private static void AddRow(HtmlText html, IReadOnlyList<SeriesPoint> points, SeriesIndicator indicator, Language language)
    {
        html.Raw("<tr><th scope=\"row\"");
        Titled(html, indicator.Meaning.In(language)).Text(indicator.ToString(language)).Raw("</th>");
        foreach (SeriesPoint point in points)
        {
            html.Raw("<td");
            if (ClassOf(point) is { Length: > 0 } name)
            {
                html.Attribute("class", name);
            }
            Titled(html, point.Break?.ToString(language)).Text(SeriesTexts.Figure(point).In(language)).Raw("</td>");
        }
        html.Raw("<td>");
        SeriesChart.Draw(html, points, language);
        html.Line("</td></tr>");
    }

    private static string ClassOf(SeriesPoint point) =>
        point.State is PointState.NoReport or PointState.Missing ? (point.Break is null ? "missing" : "missing break-before")
        : point.Break is null ? ""
        : "break-before";

    private static HtmlText Titled(HtmlText html, string? title)
    {
        if (!string.IsNullOrEmpty(title))
        {
            html.Attribute("title", title!);
        }
        return html.Raw(">");
    }
}

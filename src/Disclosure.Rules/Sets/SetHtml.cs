namespace Disclosure;

/// <summary>Draws a summary: a line, and a table for each part.</summary>
internal static class SetHtml
{
    public static string Draw(SetSummary summary, Language language)
    {
        HtmlText html = FormHtml.Begin();
        html.Raw("<div").In(language).Line(">").Summary(SetText.Headline(summary, language), language);
        foreach (SetTable table in SetTable.Of(summary, language))
        {
            html.Raw("<table class=\"list\"><caption>").Text(table.Title).Line("</caption>");
            html.Heads([.. table.Heads]).Line("<tbody>");
            foreach (IReadOnlyList<string> row in table.Rows)
            {
                html.Raw("<tr><th scope=\"row\">").Text(row[0]).Raw("</th>");
                foreach (string cell in row.Skip(1))
                {
                    html.Raw("<td>").Text(cell).Raw("</td>");
                }
                html.Line("</tr>");
            }
            html.Line("</tbody>").Line("</table>");
            if (table.More > 0)
            {
                html.Element("p", table.Rest(language));
            }
        }
        html.Line("</div>");
        return FormHtml.End(html);
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>Draws what was read: problems with their places, what has no cell, what the prose states, and the form with the cells that problems speak of.</summary>
internal static class ReadingHtml
{
    private static readonly LocalizedText Legend = new(
        "▲ marks a cell of which a problem speaks, ✖ one whose figure could not be read; the number is that of the problem.",
        "▲ 标出读取问题所涉及的单元格，✖ 标出数字未能读入的单元格；序号为问题的序号。"
    );

    public static string Draw(ReportReading reading, Language language)
    {
        bool chinese = language == Language.Chinese;
        HtmlText html = FormHtml.Begin().Summary(reading.ToString(language), language);
        string prefix = reading.Report is { } read
            ? Anchors.Prefix(
                "reading-",
                read,
                reading.Problems.Select(problem => problem.ToString(language)).Prepend(reading.ToString(language))
            )
            : "";
        Dictionary<Cell, CellMark> marks = reading.Report is { } known ? Marks(reading, known, prefix, language) : [];
        AddProblems(html, reading, marks, prefix, language);
        AddList(
            html,
            chinese ? "不属于任何一格的数字" : "Figures that belong to no cell",
            reading.Unmatched.Select(stray => stray.ToString()),
            language
        );
        AddList(
            html,
            chinese ? "正文中的数字" : "What the prose states",
            reading.Claims.Select(claim => claim.ToString(language)),
            language
        );
        if (reading.Report is { } report)
        {
            if (marks.Count > 0)
            {
                html.Legend(Legend, language);
            }
            new FormHtml(html, report, language, marks, prefix).Draw();
        }
        return FormHtml.End(html);
    }

    private static Dictionary<Cell, CellMark> Marks(ReportReading reading, Report report, string prefix, Language language)
    {
        var drawn = new HashSet<Cell>(FormSheet.Of(report).Boxes.Select(box => box.Cell));
        return reading
            .Problems.Select((problem, index) => (Problem: problem, Number: index + 1))
            .Where(numbered => !numbered.Problem.Cell.IsNone && drawn.Contains(numbered.Problem.Cell))
            .GroupBy(numbered => numbered.Problem.Cell)
            .ToDictionary(
                same => same.Key,
                same => new CellMark(
                    same.Any(numbered => numbered.Problem.IsFigureLost) ? MarkKind.Error : MarkKind.Warning,
                    string.Join("\n", same.Select(numbered => numbered.Problem.ToString(language)))
                )
                {
                    Notes = same.Select(numbered => (Number(numbered.Number), Anchors.Finding(prefix, numbered.Number))).ToArray(),
                }
            );
    }

    private static void AddProblems(
        HtmlText html,
        ReportReading reading,
        Dictionary<Cell, CellMark> marks,
        string prefix,
        Language language
    )
    {
        if (reading.Problems.Count == 0)
        {
            return;
        }
        bool chinese = language == Language.Chinese;
        html.Raw("<table class=\"list\"").In(language).Line(">");
        html.Heads(chinese ? ["序号", "代码", "位置", "问题", "单元格"] : ["No.", "Code", "Place", "Problem", "Cell"]).Line("<tbody>");
        for (int index = 0; index < reading.Problems.Count; index++)
        {
            ReadingProblem problem = reading.Problems[index];
            html.Raw("<tr");
            if (prefix.Length > 0)
            {
                html.Attribute("id", Anchors.Finding(prefix, index + 1));
            }
            html.Raw("><th scope=\"row\">").Text(Number(index + 1)).Raw("</th><td>").Text(problem.Code.Id()).Raw("</td>");
            html.TextBox(problem.Location.ToString(language));
            string lost = problem.IsFigureLost ? (chinese ? "（数字未能读入）" : " (the figure is in no cell)") : "";
            html.TextBox(problem.Message(language) + lost);
            html.Raw("<td class=\"text\" lang=\"zh-CN\">");
            if (!problem.Cell.IsNone)
            {
                AddCell(html, problem.Cell, reading, marks.ContainsKey(problem.Cell) ? FormHtml.Anchor(prefix, problem.Cell) : "");
            }
            html.Line("</td></tr>");
        }
        html.Line("</tbody>").Line("</table>");
    }

    private static void AddCell(HtmlText html, Cell cell, ReportReading reading, string anchor)
    {
        string label = PrintedLabel.Of(reading.Report is { } report ? cell.LabelOn(report.Form) : cell.Label);
        if (anchor.Length == 0)
        {
            html.Text(label);
        }
        else
        {
            html.Raw("<a").Attribute("href", "#" + anchor).Raw(">").Text(label).Raw("</a>");
        }
    }

    private static void AddList(HtmlText html, string title, IEnumerable<string> lines, Language language)
    {
        string[] all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }
        html.Raw("<details").In(language).Line(">").Element("summary", $"{title} ({Number(all.Length)})").Line("<ul>");
        foreach (string line in all)
        {
            html.Element("li", line);
        }
        html.Line("</ul>").Line("</details>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

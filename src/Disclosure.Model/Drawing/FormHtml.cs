using System.Globalization;

namespace Disclosure;

/// <summary>Draws a report as HTML: the form as on paper, with marks on cells if there are any.</summary>
/// <param name="html">Where to draw.</param>
/// <param name="report">The report.</param>
/// <param name="language">The language of what the pointer shows.</param>
/// <param name="marks">The marks by cell.</param>
/// <param name="prefix">The beginning of the anchors of marked cells, different for each report on a page.</param>
internal sealed class FormHtml(HtmlText html, Report report, Language language, IReadOnlyDictionary<Cell, CellMark> marks, string prefix)
{
    private static readonly Dictionary<Cell, CellMark> NoMarks = [];

    /// <summary>A fragment with its own style, for a page or a notebook.</summary>
    public static string Fragment(Report report, Language language)
    {
        HtmlText html = Begin();
        new FormHtml(html, report, language, NoMarks, "").Draw();
        return End(html);
    }

    /// <summary>Opens the element around a fragment.</summary>
    public static HtmlText Begin() => new HtmlText().Line($"<div class=\"{FormStyle.Root}\" lang=\"zh-CN\">").Line(FormStyle.Element);

    public static string End(HtmlText html) => html.Line("</div>").ToString();

    /// <summary>The form with what stands above and below it.</summary>
    public void Draw()
    {
        SheetHeader header = SheetHeader.Of(report);
        if (header.Title is { } title)
        {
            html.Raw("<p class=\"title\">").Text(title).Line("</p>");
        }
        foreach (string line in header.Above)
        {
            html.Element("p", line);
        }
        foreach (FormTable table in FormSheet.Of(report).Tables)
        {
            AddTable(table);
        }
        foreach (string line in header.Below)
        {
            html.Element("p", line);
        }
    }

    /// <summary>The anchor of a marked cell.</summary>
    public static string Anchor(string prefix, Cell cell) => string.Format(CultureInfo.InvariantCulture, "{0}c{1}", prefix, cell.Id);

    private void AddTable(FormTable table)
    {
        html.Line("<table>").Element("caption", table.Title);
        int heads = table.Rows.TakeWhile(row => row.IsHead).Count();
        for (int index = 0; index < table.Rows.Count; index++)
        {
            FormRow row = table.Rows[index];
            if (index == 0)
            {
                html.Line(heads > 0 ? "<thead>" : "<tbody>");
            }
            else if (index == heads)
            {
                html.Line("</thead>").Line("<tbody>");
            }
            else if (row.IsCaption)
            {
                html.Line("</tbody>").Line("<tbody>");
            }
            html.Raw("<tr>");
            foreach (FormBox box in row.Boxes)
            {
                AddBox(box, table);
            }
            html.Line("</tr>");
        }
        html.Line("</tbody>").Line("</table>");
    }

    private void AddBox(FormBox box, FormTable table)
    {
        switch (box.Kind)
        {
            case FormBoxKind.Figure:
                AddFigure(box, marks.TryGetValue(box.Cell, out CellMark? mark) ? mark : null);
                break;
            case FormBoxKind.Unit:
                html.Raw("<td class=\"unit\">").Text(box.Text).Raw("</td>");
                break;
            default:
                html.Raw("<th").Attribute("scope", ScopeOf(box));
                if (ClassOf(box, table) is { Length: > 0 } name)
                {
                    html.Attribute("class", name);
                }
                Spans(box).Raw(">").Text(box.Text).Raw("</th>");
                break;
        }
    }

    private static string ScopeOf(FormBox box) =>
        box.Kind switch
        {
            FormBoxKind.Caption => "rowgroup",
            FormBoxKind.RowHead => box.RowSpan > 1 ? "rowgroup" : "row",
            _ => box.ColumnSpan > 1 ? "colgroup" : "col",
        };

    private static string ClassOf(FormBox box, FormTable table) =>
        box.Kind switch
        {
            FormBoxKind.Caption => "caption",
            FormBoxKind.RowHead => "",
            _ => box.Column == 0 && box.RowSpan > 1 && table.Rows[0].Boxes[0] == box ? "corner" : "head",
        };

    private void AddFigure(FormBox box, CellMark? mark)
    {
        CellState state = box.Cell.Kind == CellKind.Heading ? CellState.Filled : report.StateOf(box.Cell);
        LocalizedText word = WordOf(state, report.Origin.SourceForm ?? report.Form);
        var classes = new List<string>();
        if (ClassOf(state) is { Length: > 0 } name)
        {
            classes.Add(name);
        }
        if (mark is not null)
        {
            classes.Add(mark.Class);
        }
        html.Raw("<td");
        if (mark is not null)
        {
            html.Attribute("id", Anchor(prefix, box.Cell));
        }
        if (classes.Count > 0)
        {
            html.Attribute("class", string.Join(" ", classes));
        }
        if ((mark?.Title ?? word.In(language)) is { Length: > 0 } title)
        {
            html.Attribute("title", title);
        }
        Spans(box).Raw(">").Text(FigureText.Of(report, box.Cell));
        if (mark is not null)
        {
            AddNotes(mark);
        }
        html.Raw("</td>");
    }

    private void AddNotes(CellMark mark)
    {
        if (mark.Suggestion.Length > 0)
        {
            html.Raw(" <ins>→ ").Text(mark.Suggestion).Raw("</ins>");
        }
        html.Raw("<sup>").Text(mark.Symbol);
        foreach ((string text, string anchor) in mark.Notes)
        {
            html.Raw(" <a").Attribute("href", "#" + anchor).Raw(">").Text(text).Raw("</a>");
        }
        html.Raw("</sup>");
    }

    private static string ClassOf(CellState state) =>
        state switch
        {
            CellState.Missing or CellState.NotOnForm => "missing",
            CellState.NotDerivable => "underived",
            _ => "",
        };

    private static LocalizedText WordOf(CellState state, ReportForm source) =>
        state switch
        {
            CellState.Missing or CellState.NotOnForm => new("missing: not seen, so nothing is known", "未见此格，情况不明"),
            CellState.NotDerivable => new(
                $"not derivable from the {FormName.Of(source).English}",
                $"{FormName.Of(source).Chinese}不能确定此格"
            ),
            _ => default,
        };

    private HtmlText Spans(FormBox box)
    {
        if (box.RowSpan > 1)
        {
            html.Attribute("rowspan", box.RowSpan.ToString(CultureInfo.InvariantCulture));
        }
        if (box.ColumnSpan > 1)
        {
            html.Attribute("colspan", box.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        }
        return html;
    }
}

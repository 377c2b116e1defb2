using System.Net;
using System.Text;

namespace Disclosure.Tests.Documents;

/// <summary>Draws a page in one of many layouts and reads it.</summary>
internal static class MessyLayouts
{
    /// <summary>What stands for a raised footnote mark until the page is drawn.</summary>
    public const string Raised = "\uE001";

    /// <summary>The disturbance of a page that is set in a table of its own.</summary>
    public const string Nested = "layout table";

    public static readonly IReadOnlyList<string> Names =
    [
        "bars",
        "no outer bars",
        "tabs",
        "full-width bars",
        "one cell per line",
        "dense lines",
        "aligned",
        "markdown",
        "html",
        "html with loose markup",
        "csv",
        "pdf",
        "docx",
        "xlsx",
    ];

    /// <summary>Whether an empty box leaves no trace.</summary>
    public static bool HidesEmptyBoxes(string layout) => layout is "one cell per line" or "dense lines" or "aligned";

    /// <summary>Whether a box can have several lines.</summary>
    public static bool HasLines(string layout) => layout is "html" or "html with loose markup" or "csv" or "docx" or "xlsx";

    /// <summary>The page as a Word document: lines as paragraphs, rows as tables.</summary>
    public static byte[] Docx(MessyPage page)
    {
        var body = new StringBuilder();
        var rows = new List<List<Box>>();
        foreach (MessyRow row in page.Rows)
        {
            if (!row.IsLine)
            {
                rows.Add(Boxes(row));
                continue;
            }
            End();
            body.Append(OfficeFiles.Paragraph(row.Boxes[0].Text));
        }
        End();
        return OfficeFiles.Docx(body.ToString());

        void End()
        {
            if (rows.Count > 0)
            {
                body.Append(
                    OfficeFiles.WordTable(rows, text => string.Concat(text.Split('\n').Select(line => OfficeFiles.Paragraph(line))))
                );
                rows.Clear();
            }
        }
    }

    /// <summary>The page as one sheet of a workbook.</summary>
    public static byte[] Xlsx(MessyPage page) => OfficeFiles.Xlsx(("Sheet1", false, [.. page.Rows.Select(Boxes)]));

    private static List<Box> Boxes(MessyRow row) => [.. row.Boxes.Select(box => new Box(box.Text))];

    public static ReportReading Read(MessyPage page) =>
        page.Layout switch
        {
            "html" or "html with loose markup" => ReportReader.ReadHtml(AsText(page)),
            "csv" => ReportReader.ReadStream(
                new MemoryStream(Encoding.UTF8.GetBytes(AsText(page))),
                new ReaderOptions { Format = SourceFormat.Csv }
            ),
            "docx" => ReportReader.ReadStream(new MemoryStream(Docx(page))),
            "xlsx" => ReportReader.ReadStream(new MemoryStream(Xlsx(page))),
            "pdf" => PageReader.Read(PdfSheet.Read(Sheet(page)), []),
            _ => ReportReader.ReadText(AsText(page)),
        };

    public static string AsText(MessyPage page) =>
        page.Layout switch
        {
            "no outer bars" => Lines(page, cells => string.Join(" | ", cells)),
            "tabs" => Lines(page, cells => string.Join('\t', cells)),
            "full-width bars" => Lines(page, cells => "｜" + string.Join("｜", cells) + "｜"),
            "one cell per line" => Lines(page, cells => string.Join("\n\n", cells.Where(cell => cell.Length > 0)) + "\n"),
            "dense lines" => Lines(page, cells => string.Join('\n', cells.Where(cell => cell.Length > 0))),
            "aligned" => Lines(page, cells => string.Join("  ", cells.Where(cell => cell.Length > 0))),
            "html" => Html(page, "</td>", "</tr>"),
            "html with loose markup" => Html(page, "", ""),
            "csv" => Lines(
                page,
                cells => string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
            ),
            _ => Lines(page, cells => $"| {string.Join(" | ", cells)} |"),
        };

    private static string Lines(MessyPage page, Func<IEnumerable<string>, string> draw)
    {
        var text = new StringBuilder();
        foreach (MessyRow row in page.Rows)
        {
            text.Append(row.IsLine ? row.Boxes[0].Text : draw(row.Boxes.Select(box => box.Text))).Append('\n');
        }
        return text.ToString();
    }

    private static string Html(MessyPage page, string endOfCell, string endOfRow)
    {
        bool isNested = page.Noise.Contains(Nested);
        var text = new StringBuilder("<html><body>");
        text.Append(isNested ? "<table><tr><td><ul><li>首页</li><li>2018年度报告</li></ul></td><td>" : "");
        bool inTable = false;
        foreach (MessyRow row in page.Rows)
        {
            if (row.IsLine == inTable)
            {
                text.Append(inTable ? "</table>" : "<table border=1>");
                inTable = !inTable;
            }
            text.Append(row.IsLine ? $"<p>{WebUtility.HtmlEncode(row.Boxes[0].Text)}</p>" : "<tr>");
            if (!row.IsLine)
            {
                text.Append(
                        string.Concat(
                            row.Boxes.Select(box =>
                                $"<td>{WebUtility.HtmlEncode(box.Text).Replace("\n", "<br>", StringComparison.Ordinal)}{endOfCell}"
                            )
                        )
                    )
                    .Append(endOfRow);
            }
            text.Append('\n');
        }
        return text.Append(inTable ? "</table>" : "")
            .Append(isNested ? "</td></tr></table>" : "")
            .Append("</body></html>")
            .Replace(Raised, "<sup>1</sup>")
            .ToString();
    }

    private static PdfSheet Sheet(MessyPage page)
    {
        var sheet = new PdfSheet();
        var rows = new List<string[]>();
        foreach (MessyRow row in page.Rows)
        {
            if (rows.Count > 0 && (row.IsLine || row.Boxes.Count != rows[0].Length))
            {
                End();
            }
            if (row.IsLine)
            {
                sheet.Y += 1900;
                sheet.Line(Visible(row.Boxes[0].Text));
            }
            else
            {
                rows.Add([.. row.Boxes.Select(box => Visible(box.Text))]);
            }
        }
        End();
        return sheet;

        void End()
        {
            if (rows.Count > 0)
            {
                // Each box is as wide as its longest text, so that nothing stands over its lines.
                long[] widths =
                [
                    .. Enumerable.Range(0, rows[0].Length).Select(column => 1000L + rows.Max(row => row[column].Length * 1000L)),
                ];
                sheet.Table(widths, rows);
                sheet.Y -= 1900;
                rows.Clear();
            }
        }
    }

    private static string Visible(string text) =>
        text.Replace("\u200B", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\u3000', ' ');
}

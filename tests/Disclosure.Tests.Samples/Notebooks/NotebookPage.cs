using System.Net;
using System.Text;

namespace Disclosure.Tests;

/// <summary>A notebook as a page: text, code and what each cell shows, as simple as can be.</summary>
internal static class NotebookPage
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Notebook</title>
        <style>
        body{font-family:"Noto Sans CJK SC","Noto Sans",sans-serif;max-width:76em;margin:1.5em auto;padding:0 1em;background:#fff;color:#1f2328}
        body.dark{background:#1e1e1e;color:#d4d4d4}
        pre{background:rgba(128,128,128,.1);padding:.6em .8em;overflow-x:auto;font-family:"Noto Sans Mono CJK SC",monospace;font-size:13px;line-height:1.45}
        pre.output{background:none}
        </style></head><body>
        """;

    public static string ToHtml(
        IEnumerable<NotebookCell> cells,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> outputs,
        string end = ""
    )
    {
        var page = new StringBuilder(Head);
        foreach (NotebookCell cell in cells)
        {
            if (!cell.IsCode)
            {
                AddText(page, cell.Source);
                continue;
            }
            page.Append("<pre>").Append(WebUtility.HtmlEncode(cell.Source)).AppendLine("</pre>");
            if (outputs[cell.Id].TryGetValue("text/html", out string? html))
            {
                page.Append("<section id=\"").Append(cell.Id).Append("\">").Append(html).AppendLine("</section>");
            }
            else if (outputs[cell.Id].TryGetValue("text/plain", out string? text))
            {
                page.Append("<pre class=\"output\">").Append(WebUtility.HtmlEncode(text)).AppendLine("</pre>");
            }
        }
        return page.Append(end).Append("</body></html>").ToString();
    }

    /// <summary>Headings and paragraphs are all that the notebook has.</summary>
    private static void AddText(StringBuilder page, string markdown)
    {
        foreach (string block in markdown.Split("\n\n"))
        {
            string text = block.TrimStart('#');
            string element = block.Length == text.Length ? "p" : $"h{block.Length - text.Length}";
            page.Append('<')
                .Append(element)
                .Append('>')
                .Append(WebUtility.HtmlEncode(text.Trim()))
                .Append("</")
                .Append(element)
                .AppendLine(">");
        }
    }
}

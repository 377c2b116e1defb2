namespace Disclosure;

/// <summary>Tells the formats apart that are text: markup, archives of web pages, separated values, and plain text.</summary>
internal static class TextKind
{
    private const int HeadLength = 4096;
    private const int FewestRows = 2;

    private static readonly string[] Tags =
    [
        "html",
        "head",
        "body",
        "meta",
        "table",
        "tr",
        "td",
        "div",
        "p",
        "span",
        "br",
        "title",
        "style",
        "script",
    ];

    public static DetectedFormat Recognize(string text, string extension)
    {
        string head = text.Substring(0, Math.Min(text.Length, HeadLength)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return head switch
        {
            ['%', 'P', 'D', 'F', '-', ..] => DetectedFormat.Other("PDF"),
            ['P', 'K', '\u0003', '\u0004', ..] => DetectedFormat.Other("ZIP"),
            ['{', '\\', 'r', 't', 'f', ..] => DetectedFormat.Other("RTF"),
            _ => OfWords(text, head, extension),
        };
    }

    private static DetectedFormat OfWords(string text, string head, string extension)
    {
        if (IsWebArchive(head))
        {
            return SourceFormat.WebArchive;
        }
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && OfficeXml(head) is { } name)
        {
            return DetectedFormat.Other(name);
        }
        if (extension == ".md" || HasBarRows(text) ? IsPage(text, head) : IsMarkup(text, head))
        {
            return SourceFormat.Html;
        }
        return extension is ".csv" or ".tsv" || (extension != ".md" && SeparatedValues.LooksLike(text))
            ? SourceFormat.Csv
            : SourceFormat.Text;
    }

    private static bool IsWebArchive(string head) =>
        head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
        && head.Contains("boundary=", StringComparison.OrdinalIgnoreCase)
        && (Starts(head, "MIME-Version:") || Starts(head, "From:") || Starts(head, "Content-Type:") || Starts(head, "Subject:"));

    /// <summary>Office 2003 wrote XML of its own.</summary>
    private static string? OfficeXml(string head) =>
        head.Contains("schemas-microsoft-com:office:spreadsheet") && !head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? "Excel 2003 XML"
        : head.Contains("schemas.microsoft.com/office/word/2003/wordml") ? "Word 2003 XML"
        : head.Contains("schemas.microsoft.com/office/2006/xmlPackage") ? "Word XML"
        : null;

    /// <summary>Whether rows of a table are written with bars, in which a tag is a mark inside a cell.</summary>
    private static bool HasBarRows(string text)
    {
        int rows = 0;
        for (int start = 0; start >= 0 && start < text.Length && rows < FewestRows; )
        {
            int end = text.IndexOf('\n', start);
            string line = text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
            rows += line.Length > 2 && line[0] == '|' && line.IndexOf('|', 1) > 0 ? 1 : 0;
            start = end < 0 ? -1 : end + 1;
        }
        return rows >= FewestRows;
    }

    /// <summary>Markdown that is a page of HTML all the same, or holds a table of one.</summary>
    private static bool IsPage(string text, string head) =>
        Starts(head, "<!doctype")
        || Starts(head, "<html")
        || Starts(head, "<?xml")
        || text.Contains("<td", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<table", StringComparison.OrdinalIgnoreCase);

    /// <summary>Markup by its first tags, or by a table further on.</summary>
    private static bool IsMarkup(string text, string head)
    {
        if (Starts(head, "<!doctype") || Starts(head, "<?xml") || Starts(head, "<!--"))
        {
            return true;
        }
        for (int at = head.IndexOf('<'); at >= 0; at = head.IndexOf('<', at + 1))
        {
            foreach (string tag in Tags)
            {
                int end = at + 1 + tag.Length;
                if (
                    string.Compare(head, at + 1, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && end < head.Length
                    && head[end] is '>' or ' ' or '/' or '\r' or '\n' or '\t'
                )
                {
                    return true;
                }
            }
        }
        return text.Contains("</td>", StringComparison.OrdinalIgnoreCase) || text.Contains("</p>", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Starts(string head, string word) => head.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}

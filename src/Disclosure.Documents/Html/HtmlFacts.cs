using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure;

/// <summary>What a page says of itself in its head: the elements that government sites must write (ArticleTitle, PubDate), and its title.</summary>
internal static class HtmlFacts
{
    private const int LongestTitle = 300;
    private const int MostAttachments = 10;

    private static readonly string[] AttachmentEndings =
    [
        ".doc",
        ".docx",
        ".xls",
        ".xlsx",
        ".pdf",
        ".wps",
        ".et",
        ".rtf",
        ".ofd",
        ".zip",
        ".rar",
    ];

    private static readonly char[] Separators = ['_', '-', '–', '—', '|', '｜', '丨', '>', '»'];

    public static PageFacts Of(IHtmlDocument document, IEnumerable<IElement> links)
    {
        if (document.Head is not { } head)
        {
            return PageFacts.None;
        }
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? title = null;
        foreach (IElement element in head.Children)
        {
            if (HtmlElements.IsNamed(element, "title"))
            {
                title ??= element.TextContent;
            }
            else if (
                HtmlElements.IsNamed(element, "meta")
                && (element.GetAttribute("name") ?? element.GetAttribute("property")) is { Length: > 0 } name
                && element.GetAttribute("content") is { Length: > 0 } content
                && !metas.ContainsKey(name.Trim())
            )
            {
                metas[name.Trim()] = content;
            }
        }
        IEnumerable<string?> titles = [Meta("ArticleTitle"), Meta("og:title"), .. Parts(title)];
        return new PageFacts(titles.OfType<string>().Where(text => text.Length is > 0 and < LongestTitle).ToArray(), Meta("PubDate"))
        {
            Publisher = Meta("ContentSource"),
            Attachments = Attachments(links),
        };

        string? Meta(string name) => metas.TryGetValue(name, out string? content) ? Folding.Trim(content) : null;
    }

    /// <summary>The documents of office programs to which the page links.</summary>
    private static (string Name, SourceLocation Place)[] Attachments(IEnumerable<IElement> links)
    {
        var found = new List<(string Name, SourceLocation Place)>();
        foreach (IElement link in links)
        {
            string target = link.GetAttribute("href") ?? link.GetAttribute("src") ?? "";
            if (found.Count < MostAttachments && IsAttachment(target))
            {
                found.Add((Name(link, target), new SourceLocation { Line = HtmlElements.LineOf(link) }));
            }
        }
        return [.. found];
    }

    private static bool IsAttachment(string target)
    {
        int end = target.IndexOfAny(['?', '#']);
        string path = end < 0 ? target : target.Substring(0, end);
        return Array.Exists(AttachmentEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(IElement element, string target)
    {
        string text = Folding.Trim(element.TextContent);
        return text.Length is > 0 and < LongestTitle ? text : target.Substring(target.LastIndexOf('/') + 1);
    }

    /// <summary>The name of the page stands in its title before or behind that of the site. A dash between digits joins years.</summary>
    private static IEnumerable<string> Parts(string? title)
    {
        string text = title is null || title.Length > LongestTitle ? "" : Folding.Trim(title);
        var parts = new List<string> { text };
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            bool isJoint = index > 0 && index + 1 < text.Length && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]);
            if (index == text.Length || (!isJoint && Array.IndexOf(Separators, text[index]) >= 0))
            {
                parts.Add(Folding.Trim(text.Substring(start, index - start)));
                start = index + 1;
            }
        }
        return parts.Distinct();
    }
}

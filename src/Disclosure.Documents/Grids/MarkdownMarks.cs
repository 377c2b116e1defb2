using System.Net;

namespace Disclosure;

/// <summary>The text of a cell or line of Markdown without the marks that only change how it looks. A mark without its counterpart, such as that of a footnote, stays.</summary>
internal static class MarkdownMarks
{
    private static readonly string[] PairedMarks = ["**", "__", "`"];
    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />", "<BR>", "<BR/>"];

    /// <summary>The text; where a cell breaks its line is an end of a line.</summary>
    public static string Plain(string text)
    {
        if (text.IndexOfAny(['*', '_', '`', '&', '<']) < 0)
        {
            return text;
        }
        string plain = Folding.Trim(text);
        foreach (string mark in PairedMarks)
        {
            int count = plain.Split([mark], StringSplitOptions.None).Length - 1;
            plain = count > 0 && count % 2 == 0 && plain.Length > count * mark.Length ? plain.Replace(mark, "") : plain;
        }
        if (plain.Length > 2 && plain[0] is '*' or '_' && plain[0] == plain[plain.Length - 1])
        {
            plain = plain.Substring(1, plain.Length - 2);
        }
        foreach (string end in Breaks)
        {
            plain = plain.Replace(end, "\n");
        }
        return plain.Contains('&') ? WebUtility.HtmlDecode(plain) : plain;
    }
}

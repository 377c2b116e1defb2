namespace Disclosure;

/// <summary>Which body issued a report, from the title, the form and the signature.</summary>
internal static class IssuingBody
{
    private const int LongestName = 40;
    private const string HeadOfTable = "统计指标";

    private static readonly string[] PublisherNames = ["发布机构", "发布机关", "公开机构", "公开机关", "公开主体", "发布单位"];
    private static readonly string[] FormNames = ["填报单位", "填报机关", "填表单位"];

    /// <summary>The body named on the form: 填报单位(盖章).</summary>
    public static string? OnForm(IEnumerable<HeaderLine> lines) => After(lines, FormNames);

    /// <summary>The publisher named in the index of a page, where nothing else names a body. 来源 is whoever the text was taken from, and says nothing.</summary>
    public static string? Publisher(IEnumerable<HeaderLine> lines) => After(lines, PublisherNames);

    private static string? After(IEnumerable<HeaderLine> lines, string[] names)
    {
        foreach (HeaderLine line in lines)
        {
            foreach (string name in names)
            {
                int at = line.Folded.IndexOf(name, StringComparison.Ordinal);
                if (at < 0 || Field.ValueStart(line.Folded, at + name.Length) is not { } start)
                {
                    continue;
                }
                int end = start;
                while (end < line.Folded.Length && (Folding.IsIdeograph(line.Folded[end]) || line.Folded[end] is '(' or ')'))
                {
                    end++;
                }
                string value = line.Folded.Substring(start, end - start);
                // Where a page was joined to one text, the head of the table follows at once.
                int head = value.IndexOf(HeadOfTable, StringComparison.Ordinal);
                value = head > 0 ? value.Substring(0, head) : value;
                if (IsName(value))
                {
                    return value;
                }
            }
        }
        return null;
    }

    /// <summary>
    /// The fullest name: that of the title, unless the signature or the form gives the same with more of it. Without a title the form comes first.
    /// </summary>
    public static string? Choose(string? title, string? form, string? signature)
    {
        if (title is null)
        {
            return form is null || (signature?.Contains(form) ?? false) ? signature ?? form : form;
        }
        return new[] { signature, form }.FirstOrDefault(name => name is not null && name.Length > title.Length && name.Contains(title))
            ?? title;
    }

    /// <summary>Whether a folded line may be the name of a body: ideographs and nothing else.</summary>
    public static bool IsName(string text)
    {
        string name = Folding.Compact(text);
        return name.Length is >= 3 and <= LongestName && name.All(character => Folding.IsIdeograph(character) || character is '(' or ')');
    }
}

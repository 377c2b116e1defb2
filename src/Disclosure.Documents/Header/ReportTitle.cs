namespace Disclosure;

/// <summary>The title of a report, with the year and the body that it names.</summary>
internal sealed record ReportTitle(string Text, string? Body, int? Year, SourceLocation Location)
{
    private const int LinesSearched = 60;
    private const int LongestTitle = 70;
    private const int TopLines = 6;

    private static readonly string[] Subjects = ["政府信息公开", "信息公开", "政务公开"];
    private static readonly string[] Endings = ["报告", "年报", "总结", "工作情况"];

    /// <summary>
    /// The first title that names a year; without one, a title among the first lines. A title that the document gives beside its text says which it is where the text has
    /// several, and stands in where the text has none.
    /// </summary>
    public static ReportTitle? Find(IReadOnlyList<HeaderLine> lines, IReadOnlyList<string> named)
    {
        ReportTitle? fact = named
            .Where(text => IsTitle(Folding.Compact(text)))
            .Select(text => (Text: text, Parsed: Parse(Folding.Compact(text))))
            .Select(title => new ReportTitle(
                title.Text,
                title.Parsed.Body.Length == 0 ? null : title.Parsed.Body,
                title.Parsed.Year,
                new SourceLocation { Line = 1 }
            ))
            .OrderBy(title => title.Year is null)
            .FirstOrDefault();
        ReportTitle? inText = Find(lines, fact?.Year);
        return inText is null || (fact?.Year is not null && inText.Year is null) ? fact ?? inText : inText;
    }

    private static ReportTitle? Find(IReadOnlyList<HeaderLine> lines, int? year)
    {
        ReportTitle? withoutYear = null;
        for (int index = 0; index < Math.Min(lines.Count, LinesSearched); index++)
        {
            HeaderLine line = lines[index];
            string text = Folding.Compact(line.Text);
            if (line.InTable || !IsTitle(text))
            {
                continue;
            }
            (int? named, string body) = Parse(text);
            if (body.Length == 0 && index > 0 && Signature.NameOf(lines[index - 1].Folded) is { } before)
            {
                body = before;
            }
            var title = new ReportTitle(Folding.Trim(line.Text), body.Length == 0 ? null : body, named, line.Location);
            if (named is not null && (year is null || named == year))
            {
                return title;
            }

            withoutYear ??= named is null && index < TopLines ? title : null;
        }
        return year is null ? withoutYear : null;
    }

    private static bool IsTitle(string text)
    {
        if (
            text.Length is < 8 or > LongestTitle
            || !Subjects.Any(text.Contains)
            || text.IndexOfAny(['。', ',', ';', ':', '!', '?', '、', '>', '»']) >= 0
        )
        {
            return false;
        }
        string end = text.TrimEnd(')', '》', '」');
        return Endings.Any(ending => end.EndsWith(ending, StringComparison.Ordinal)) && Label.Parse(text).Prefix == LabelPrefix.None;
    }

    /// <summary>The year, and what stands before the subject without it.</summary>
    private static (int? Year, string Body) Parse(string text)
    {
        int subject = Subjects.Select(word => text.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).Min();
        int? year = null;
        string body = text.Substring(0, subject);
        for (int index = 0; index < text.Length && year is null; index++)
        {
            int end = index;
            int found = DateScanner.YearAt(text, ref end);
            if (found == 0 || (index > 0 && Folding.IsDigit(text[index - 1])) || end >= text.Length || text[end] != '年')
            {
                continue;
            }
            year = found;
            end++;
            end += end < text.Length && text[end] == '度' ? 1 : 0;
            body = index >= subject ? body : text.Remove(subject).Remove(index, Math.Min(end, subject) - index);
        }
        body = body.Trim('《', '》', '「', '」', '(', ')', '"', '“', '”', '-', '·');
        body = body.StartsWith("关于", StringComparison.Ordinal) ? body.Substring(2) : body;
        body = body.TrimEnd('的');
        // 某县人民政府信息公开: the word 政府 belongs to both.
        return (year, body.EndsWith("人民", StringComparison.Ordinal) ? body + "政府" : body);
    }
}

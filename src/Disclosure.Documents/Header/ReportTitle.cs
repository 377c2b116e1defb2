using System.Text.RegularExpressions;

namespace Disclosure;

/// <summary>The title of a report, with the year and the body that it names.</summary>
internal sealed record ReportTitle(string Text, string? Body, int? Year, SourceLocation Location)
{
    private const int LinesSearched = 60;
    private const int LongestTitle = 70;
    private const int TopLines = 6;
    private const int Century = 2000;

    /// <summary>The Regulations of 2008 are the first that ask for reports.</summary>
    private const int FirstYear = 2008;

    /// <summary>Lines above the title over which it may begin: the body, and the year on a line of its own.</summary>
    private const int LinesBefore = 2;

    private static readonly string[] Subjects = ["政府信息公开", "信息公开", "政务公开"];
    private const char InEverySubject = '公';
    private static readonly string[] Endings = ["报告", "年报", "总结", "工作情况"];

    /// <summary>What is announced is the report.</summary>
    private static readonly string[] Announcements = ["的公示", "的公告"];
    private static readonly string[] FieldNames = ["标题:", "名称:", "信息名称:", "文件名称:", "题名:"];
    private static readonly char[] SiteSigns = ['_', '|', '-', '—', '–'];

    /// <summary>A year of study runs over two of the calendar, and is neither.</summary>
    private static readonly char[] RangeSigns = ['-', '—', '–', '至', '~'];

    // Only schools speak of such years, and the pattern takes longer to build than most titles to read.
    private static readonly Lazy<Regex> StudyYear = new(() =>
        new("(?:19|20)[0-9]{2}[-—–至~](?:19|20)?[0-9]{2}学?年度?", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
    );

    /// <summary>
    /// The first title that names year and body, since lists of other reports name the year alone; without one, a title among the first lines. A title that the document gives beside its text says which it is where the text has
    /// several, and stands in where the text has none.
    /// </summary>
    public static ReportTitle? Find(IReadOnlyList<HeaderLine> lines, IReadOnlyList<string> named)
    {
        ReportTitle[] facts = named.Where(text => IsTitle(Folding.Compact(text))).Select(Named).ToArray();
        ReportTitle? fact = facts.FirstOrDefault(title => title.Year is not null) ?? facts.FirstOrDefault();
        ReportTitle? inText = Find(lines, fact?.Year);
        return inText is null || (fact?.Year is not null && inText.Year is null) ? fact ?? inText ?? OverTable(lines) : inText;
    }

    /// <summary>The caption of a table that is published alone: 某局2017年政府信息公开情况统计表. It is a title only where it names the body.</summary>
    private static ReportTitle? OverTable(IReadOnlyList<HeaderLine> lines)
    {
        foreach (HeaderLine line in lines.Take(LinesSearched))
        {
            string text = line.Compact;
            if (
                text.Length <= LongestTitle
                && text.EndsWith("统计表", StringComparison.Ordinal)
                && Subjects.Any(text.Contains)
                && Parse(text) is var (year, body)
                && BodyName.Is(body)
            )
            {
                return new ReportTitle(Folding.Trim(line.Text), body, year, line.Location);
            }
        }
        return null;
    }

    private static ReportTitle Named(string text)
    {
        (int? year, string body) = Parse(Folding.Compact(text));
        return new ReportTitle(text, body.Length == 0 ? null : body, year, new SourceLocation { Line = 1 });
    }

    private static ReportTitle? Find(IReadOnlyList<HeaderLine> lines, int? year)
    {
        ReportTitle? withYear = null;
        ReportTitle? withoutYear = null;
        for (int index = 0; index < Math.Min(lines.Count, LinesSearched); index++)
        {
            if (lines[index].InTable || At(lines, index) is not { } title)
            {
                continue;
            }
            bool fits = title.Year is not null && (year is null || title.Year == year);
            if (fits && title.Body is not null)
            {
                return title;
            }
            withYear ??= fits ? title : null;
            withoutYear ??= title.Year is null && index < TopLines ? title : null;
        }
        return withYear ?? (year is null ? withoutYear : null);
    }

    /// <summary>The title that a line is, with the lines over which it is broken; <see langword="null"/> when it is none.</summary>
    public static ReportTitle? At(IReadOnlyList<HeaderLine> lines, int index)
    {
        string compact = lines[index].Compact;
        string text = WithoutSite(WithoutField(compact));
        if (!IsTitle(text))
        {
            return OverTwo(lines, index);
        }
        (int? year, string body) = Parse(text);
        string printed = text.Length == compact.Length ? Folding.Trim(lines[index].Text) : text;
        for (int above = 1; above <= LinesBefore && above <= index && (year is null || body.Length == 0); above++)
        {
            HeaderLine line = lines[index - above];
            string before = line.Compact;
            if (line.InTable || before.Length is 0 or > 40 || IsTitle(before))
            {
                break;
            }
            (int? yearBefore, string bodyBefore) = ParseStart(before);
            bool givesBody = body.Length == 0 && bodyBefore.Length > 0 && BodyName.Is(bodyBefore);
            bool givesYear = year is null && yearBefore is not null && (bodyBefore.Length == 0 || givesBody);
            if (!givesBody && !givesYear)
            {
                break;
            }
            (year, body) = (year ?? yearBefore, givesBody ? bodyBefore : body);
            printed = Folding.Trim(line.Text) + printed;
        }
        return new ReportTitle(printed, body.Length == 0 ? null : body, year, lines[index].Location);
    }

    /// <summary>A title that goes on in the next line, wherever it is broken. Only one that names year and body is taken, for lists break in the same places.</summary>
    private static ReportTitle? OverTwo(IReadOnlyList<HeaderLine> lines, int index)
    {
        if (index + 1 >= lines.Count || lines[index + 1].InTable)
        {
            return null;
        }
        string upper = lines[index].Compact;
        string lower = lines[index + 1].Compact;
        if (
            upper.Length == 0
            || lower.Length == 0
            || upper.Length + lower.Length > LongestTitle
            || !(upper.Contains(InEverySubject) || lower.Contains(InEverySubject))
        )
        {
            return null;
        }
        // A lower line that is a title with a year of its own needs nothing from the line above but its body, which is looked for from there.
        if (!IsTitle(upper + lower) || (IsTitle(lower) && Parse(lower).Year is not null))
        {
            return null;
        }
        (int? year, string body) = Parse(upper + lower);
        return year is not null && BodyName.Is(body)
            ? new ReportTitle(Folding.Trim(lines[index].Text) + Folding.Trim(lines[index + 1].Text), body, year, lines[index].Location)
            : null;
    }

    private static bool IsTitle(string text)
    {
        if (
            text.Length is < 8 or > LongestTitle
            || !text.Contains(InEverySubject)
            || !Subjects.Any(text.Contains)
            || text.IndexOfAny(['。', ',', ';', ':', '!', '?', '、', '>', '»']) >= 0
        )
        {
            return false;
        }
        return EndsAsTitle(text) && Label.Parse(text).Prefix == LabelPrefix.None;
    }

    private static bool EndsAsTitle(string text)
    {
        string announced = Announcements.FirstOrDefault(ending => text.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        string end = text.Substring(0, text.Length - announced.Length).TrimEnd(')', '》', '」');
        // 某局政府信息公开工作年度报告(2016年度)
        int note = end.Length + announced.Length < text.Length ? text.LastIndexOf('(') : -1;
        string bare = note > 0 ? text.Substring(0, note) : end;
        return Endings.Any(ending => end.EndsWith(ending, StringComparison.Ordinal) || bare.EndsWith(ending, StringComparison.Ordinal));
    }

    private static string WithoutField(string text)
    {
        foreach (string name in FieldNames)
        {
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                return text.Substring(name.Length);
            }
        }
        return text;
    }

    /// <summary>某局2023年政府信息公开工作年度报告_某市人民政府网</summary>
    private static string WithoutSite(string text)
    {
        int sign = text.IndexOfAny(SiteSigns);
        return sign > 8 && IsTitle(text.Substring(0, sign)) ? text.Substring(0, sign) : text;
    }

    /// <summary>The year, and what stands before the subject without it.</summary>
    private static (int? Year, string Body) Parse(string text)
    {
        text = WithoutStudyYear(text);
        int subject = text.Length;
        foreach (string word in Subjects)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            subject = at >= 0 ? Math.Min(at, subject) : subject;
        }
        (int? year, string body) = TakeYear(text, subject);
        body = Bare(body);
        // 某县人民政府信息公开: the word 政府 belongs to both.
        return (year, body.EndsWith("人民", StringComparison.Ordinal) ? body + "政府" : body);
    }

    /// <summary>The line above a title that is broken: a body, a year, or both.</summary>
    private static string WithoutStudyYear(string text) => text.IndexOfAny(RangeSigns) < 0 ? text : StudyYear.Value.Replace(text, "");

    private static (int? Year, string Body) ParseStart(string text)
    {
        (int? year, string body) = TakeYear(WithoutStudyYear(text), text.Length);
        return (year, Bare(body));
    }

    private static (int? Year, string Body) TakeYear(string text, int subject)
    {
        subject = Math.Min(subject, text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            int end = index;
            int found = DateScanner.YearAt(text, ref end);
            if (found == 0 || (index > 0 && Folding.IsDigit(text[index - 1])) || end >= text.Length || text[end] != '年')
            {
                continue;
            }
            end++;
            end += end < text.Length && text[end] == '度' ? 1 : 0;
            return (
                found,
                index >= subject ? text.Substring(0, subject) : text.Remove(subject).Remove(index, Math.Min(end, subject) - index)
            );
        }
        return ShortYear(text, subject);
    }

    /// <summary>21年 directly before the subject is a year of which two digits are written.</summary>
    private static (int? Year, string Body) ShortYear(string text, int subject)
    {
        int end = subject > 0 && text[subject - 1] == '度' ? subject - 1 : subject;
        int start = end - 3;
        return
            start > 0
            && text[end - 1] == '年'
            && Folding.IsDigit(text[start])
            && Folding.IsDigit(text[start + 1])
            && !Folding.IsDigit(text[start - 1])
            && Century + ((text[start] - '0') * 10) + (text[start + 1] - '0') is >= FirstYear and < FirstYear + 50 and var year
            ? (year, text.Substring(0, start))
            : (null, text.Substring(0, subject));
    }

    private static string Bare(string body)
    {
        // 2021 on a line of its own and 年度 on the next.
        body = body is "年" or "年度" ? "" : body;
        body = body.Trim('《', '》', '「', '」', '(', ')', '"', '“', '”', '-', '·', '【', '】');
        body = body.StartsWith("关于", StringComparison.Ordinal) ? body.Substring(2) : body;
        int about = body.IndexOf("关于", StringComparison.Ordinal);
        return (about > 0 ? body.Substring(0, about) : body).TrimEnd('的');
    }
}

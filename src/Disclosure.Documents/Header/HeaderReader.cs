using NodaTime;

namespace Disclosure;

/// <summary>The header of a document and the problems of reading it.</summary>
internal sealed record HeaderReading(ReportHeader Header, IReadOnlyList<ReadingProblem> Problems);

/// <summary>A line of the document as written and folded.</summary>
internal sealed record HeaderLine(string Text, string Folded, SourceLocation Location, bool InTable)
{
    private string? compact;

    /// <summary>Stands beside the document.</summary>
    public bool IsMargin { get; init; }

    /// <summary>The text as written without any space.</summary>
    public string Compact => compact ??= Folding.Compact(Text);

    /// <summary>A row as one line. The row of a table counts as a line of text when it holds one text alone.</summary>
    public static HeaderLine Of(GridRow row)
    {
        string text = row.Cells.Count == 1 ? row.Cells[0].Text : string.Join(" ", row.Cells.Select(cell => cell.Text));
        bool inTable = row.IsTableRow && row.Cells.Count(cell => !cell.IsBlank) > 1;
        return new HeaderLine(text, Folding.Fold(text).Trim(), row.Cells[0].Location, inTable) { IsMargin = row.IsMargin };
    }
}

/// <summary>Finds out who reports for which year, and the dates, from the lines of a document. What is not there stays unknown.</summary>
internal static class HeaderReader
{
    /// <summary>Fewer digits are no date that was damaged.</summary>
    private const int FewestDigits = 4;

    private static readonly string[] PublishedNames =
    [
        "发布日期",
        "发布时间",
        "公开日期",
        "公开时间",
        "发文日期",
        "信息时间",
        "公布日期",
        "公布时间",
        "发文时间",
    ];
    private static readonly string[] FilledNames = ["填报日期", "填表日期", "填报时间", "填表时间"];

    public static HeaderReading Read(Page page)
    {
        IReadOnlyList<HeaderLine> all = page.Lines;
        HeaderLine[] lines = all.Where(line => !line.IsMargin).ToArray();
        var problems = new List<ReadingProblem>();
        ReportTitle? title = ReportTitle.Find(lines, page.Facts.Titles);
        (LocalDate? signedOn, string? signature) = Signature.Find(lines);
        string? body =
            IssuingBody.Choose(title?.Body, IssuingBody.OnForm(lines), signature)
            ?? IssuingBody.Publisher(lines)
            ?? Signature.NameOf(page.Facts.Publisher ?? "");
        StatisticalPeriod? period = PeriodReader.Find(lines, problems);
        var header = new ReportHeader
        {
            Title = title?.Text,
            IssuingBody = body,
            Level = IssuerLevels.Of(body),
            ReportYear = ReportYear.Choose(title, lines, period, problems),
            Period = period,
            PublishedOn = DateAfter(lines, PublishedNames, problems) ?? DateAfter(all, PublishedNames, []) ?? DayOf(page.Facts.PublishedOn),
            FilledOn = DateAfter(lines, FilledNames, problems),
            SignedOn = signedOn,
            Contacts = ContactReader.Find(lines),
        };
        return new HeaderReading(header, problems);
    }

    private static LocalDate? DayOf(string? text) => text is null ? null : DateScanner.At(Folding.Fold(text).Trim(), 0)?.Date;

    /// <summary>The first date behind one of the names. Digits there that are no date are reported when no other place has one.</summary>
    private static LocalDate? DateAfter(IEnumerable<HeaderLine> lines, string[] names, List<ReadingProblem> problems)
    {
        ReadingProblem? malformed = null;
        foreach (HeaderLine line in lines)
        {
            foreach (string name in names)
            {
                int at = line.Folded.IndexOf(name, StringComparison.Ordinal);
                if (at < 0)
                {
                    continue;
                }
                int? value = Field.ValueStart(line.Folded, at + name.Length);
                // In the boxes of an index the name has no colon.
                int start = value ?? Field.SkipSpaces(line.Folded, at + name.Length);
                if (DateScanner.At(line.Folded, start) is { } found)
                {
                    return found.Date;
                }
                malformed ??= value is null ? null : Malformed(line, start);
            }
        }
        if (malformed is not null)
        {
            problems.Add(malformed);
        }
        return null;
    }

    private static ReadingProblem? Malformed(HeaderLine line, int start)
    {
        int end = start;
        while (
            end < line.Folded.Length && (Folding.IsDigit(line.Folded[end]) || line.Folded[end] is '年' or '月' or '日' or '-' or '.' or '/')
        )
        {
            end++;
        }
        string found = line.Folded.Substring(start, end - start);
        return found.Count(Folding.IsDigit) < FewestDigits
            ? null
            : new ReadingProblem(ProblemCode.DateMalformed, line.Location) { Found = found, Expected = DamagedDate.Suggest(found) };
    }
}

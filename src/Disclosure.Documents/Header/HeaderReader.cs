using NodaTime;

namespace Disclosure;

/// <summary>The header of a document and the problems of reading it.</summary>
internal sealed record HeaderReading(ReportHeader Header, IReadOnlyList<ReadingProblem> Problems);

/// <summary>A line of the document as written and folded.</summary>
internal sealed record HeaderLine(string Text, string Folded, SourceLocation Location, bool InTable);

/// <summary>Finds out who reports for which year, and the dates, from the lines of a document. What is not there stays unknown.</summary>
internal static class HeaderReader
{
    private static readonly string[] PublishedNames = ["发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "信息时间"];
    private static readonly string[] FilledNames = ["填报日期", "填表日期", "填报时间", "填表时间"];

    public static HeaderReading Read(Page page)
    {
        HeaderLine[] lines = page
            .Lines.Select(line => new HeaderLine(line.Text, Folding.Fold(line.Text).Trim(), line.Location, line.InTable))
            .ToArray();
        var problems = new List<ReadingProblem>();
        ReportTitle? title = ReportTitle.Find(lines);
        (LocalDate? signedOn, string? signature) = Signature.Find(lines);
        string? body = IssuingBody.Choose(title?.Body, IssuingBody.OnForm(lines), signature);
        StatisticalPeriod? period = PeriodReader.Find(lines, problems);
        var header = new ReportHeader
        {
            Title = title?.Text,
            IssuingBody = body,
            Level = IssuingBody.LevelOf(body),
            ReportYear = ReportYear.Choose(title, lines, period, problems),
            Period = period,
            PublishedOn = DateAfter(lines, PublishedNames),
            FilledOn = DateAfter(lines, FilledNames),
            SignedOn = signedOn,
            Contacts = ContactReader.Find(lines),
        };
        return new HeaderReading(header, problems);
    }

    private static LocalDate? DateAfter(IEnumerable<HeaderLine> lines, string[] names)
    {
        foreach (HeaderLine line in lines)
        {
            foreach (string name in names)
            {
                int at = line.Folded.IndexOf(name, StringComparison.Ordinal);
                if (
                    at >= 0
                    && Field.ValueStart(line.Folded, at + name.Length) is { } start
                    && DateScanner.At(line.Folded, start) is { } found
                )
                {
                    return found.Date;
                }
            }
        }
        return null;
    }
}

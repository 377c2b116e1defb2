namespace Disclosure;

/// <summary>From a page of cells to what a caller gets. Every format comes through here.</summary>
internal static class PageReader
{
    public static ReportReading Read(PageReading reading, SourceFormat format, string? encodingName) =>
        reading.Page is not { } page ? Refused(reading.Problems, format, encodingName)
        : page.Rows.Count == 0
            ? Refused(
                [.. reading.Problems, new ReadingProblem(ProblemCode.EmptyDocument, new SourceLocation { Line = 1 })],
                format,
                encodingName
            )
        : Read(page, reading.Problems, format, encodingName);

    public static ReportReading Read(
        Page page,
        IEnumerable<ReadingProblem> before,
        SourceFormat? format = null,
        string? encodingName = null
    )
    {
        HeaderReading header = HeaderReader.Read(page);
        TableReading table = FormRecognizer.Read(page, header.Header);
        Report? report = table.Report is { } read ? read with { Header = header.Header } : null;
        IEnumerable<ReadingProblem> located = ReadingOrder.Sort(header.Problems.Concat(table.Problems), problem => problem.Location);
        if (report is null)
        {
            // The table may be in a document to which the page links; nothing is ever loaded.
            located = located.Concat(
                page.Facts.Attachments.Select(link => new ReadingProblem(ProblemCode.AttachmentNotRead, link.Place) { Found = link.Name })
            );
        }
        Dictionary<Cell, SourceLocation> places = report is null ? [] : table.Places;
        return new ReportReading(header.Header, report, before.Concat(located), table.Unmatched, places)
        {
            Format = format,
            EncodingName = encodingName,
            Labels = table.Labels,
            Contested = table.Contested,
            FoundClaims = new Lazy<IReadOnlyList<Claim>>(() => Claims(page, header.Header, table)),
        };
    }

    private static IReadOnlyList<Claim> Claims(Page page, ReportHeader header, TableReading table)
    {
        // Figures in drawn tables are told from prose by their rows; a page may have all of its text on one line.
        var rows = new HashSet<SourceLocation>(table.RowsRead().Where(place => place.Table is null), ReadingOrder.Comparer);
        return ClaimFinder.Find(page, header, rows.Contains);
    }

    public static ReportReading Refused(IEnumerable<ReadingProblem> problems, SourceFormat? format = null, string? encodingName = null) =>
        new(ReportHeader.Empty, null, problems, [], []) { Format = format, EncodingName = encodingName };
}

namespace Disclosure;

/// <summary>From a page of cells to what a caller gets. Every format comes through here.</summary>
internal static class PageReader
{
    public static ReportReading Read(DecodedText decoded)
    {
        if (decoded.Text is not { } text)
        {
            return Refused(decoded.Problems);
        }
        return Folding.IsBlank(text)
            ? Refused([.. decoded.Problems, new ReadingProblem(ProblemCode.EmptyDocument, new SourceLocation { Line = 1 })])
            : Read(TextPage.From(text), decoded.Problems);
    }

    public static ReportReading Read(Page page, IEnumerable<ReadingProblem> before)
    {
        HeaderReading header = HeaderReader.Read(page);
        TableReading table = FormRecognizer.Read(page, header.Header.ReportYear);
        Report? report = table.Report is { } read ? read with { Header = header.Header } : null;
        IEnumerable<ReadingProblem> located = header
            .Problems.Concat(table.Problems)
            .OrderBy(problem => problem.Location.Line ?? int.MaxValue);
        Dictionary<Cell, SourceLocation> places = report is null ? [] : table.Places;
        return new ReportReading(header.Header, report, before.Concat(located), table.Unmatched, places)
        {
            FoundClaims = new Lazy<IReadOnlyList<Claim>>(() => Claims(page, header.Header, table)),
        };
    }

    private static IReadOnlyList<Claim> Claims(Page page, ReportHeader header, TableReading table)
    {
        HashSet<int> lines = table.LinesRead();
        HashSet<(int? Page, int? Line)> places = [.. table.Places.Values.Select(place => (place.Page, place.Line))];
        return ClaimFinder.Find(
            page,
            header,
            place => place.Line is { } line && (place.Page is null ? lines.Contains(line) : places.Contains((place.Page, place.Line)))
        );
    }

    private static ReportReading Refused(IEnumerable<ReadingProblem> problems) =>
        new(ReportHeader.Empty, null, problems, [], new Dictionary<Cell, SourceLocation>());
}

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
        return new ReportReading(header.Header, report, before.Concat(located), table.Unmatched, report is null ? [] : table.Places);
    }

    private static ReportReading Refused(IEnumerable<ReadingProblem> problems) =>
        new(ReportHeader.Empty, null, problems, [], new Dictionary<Cell, SourceLocation>());
}

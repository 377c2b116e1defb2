using System.Globalization;
using System.Text;

namespace Disclosure;

/// <summary>
/// What was read from one document: the header, the report if the document holds a statistical table, and every trouble with its place. A document that
/// tells in prose only has a header and no report. A reading is immutable and safe to share between threads; it is compared by reference.
/// </summary>
[TypeFormatterSource(typeof(ReadingFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed class ReportReading : IReportContent
{
    private readonly Dictionary<Cell, SourceLocation> places;

    internal ReportReading(
        ReportHeader header,
        Report? report,
        IEnumerable<ReadingProblem> problems,
        IEnumerable<StrayValue> unmatched,
        Dictionary<Cell, SourceLocation> places
    )
    {
        Header = header;
        Report = report;
        Problems = Array.AsReadOnly(problems.ToArray());
        Unmatched = Array.AsReadOnly(unmatched.ToArray());
        this.places = places;
        Places = new System.Collections.ObjectModel.ReadOnlyDictionary<Cell, SourceLocation>(places);
    }

    /// <summary>The format of the document; <see langword="null"/> when it was of none that is read.</summary>
    public SourceFormat? Format { get; internal init; }

    /// <summary>
    /// The encoding by which bytes became text, as its registered name such as <c>utf-8</c> or <c>gb18030</c>: the one that was forced, or the one that was found. <see langword="null"/> for formats that
    /// say theirs themselves (Office, PDF) and for text that came as characters.
    /// </summary>
    public string? EncodingName { get; internal init; }

    /// <summary>Who reports, for which year, and the dates. Members that the document does not give are <see langword="null"/>.</summary>
    public ReportHeader Header { get; }

    /// <summary>The report with its figures; <see langword="null"/> when the document holds no table of a form that is read, and a problem says why.</summary>
    public Report? Report { get; }

    /// <summary>Everything that could not be read, or only with a remark, in the order of the document. Empty when all is well.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }

    /// <summary>
    /// Figures in the region of the table that belong to no cell of the form, as written and in the order of the document. The figures of a local form from
    /// before 2014, which is not read into a report, are here too.
    /// </summary>
    public IReadOnlyList<StrayValue> Unmatched { get; }

    /// <summary>
    /// What the prose states with figures, in the order of the document: a figure whose subject, year or scope is in doubt says so. The prose is searched when
    /// this is first asked for.
    /// </summary>
    public IReadOnlyList<Claim> Claims => FoundClaims?.Value ?? [];

    internal Lazy<IReadOnlyList<Claim>>? FoundClaims { get; init; }

    /// <summary>Where each cell was found. Cells whose box was seen empty are in it; cells whose row was not found are not.</summary>
    public IReadOnlyDictionary<Cell, SourceLocation> Places { get; }

    /// <summary>Where a cell was found, 1-based; <see langword="null"/> when it was not.</summary>
    public SourceLocation? PlaceOf(Cell cell) => places.TryGetValue(cell, out SourceLocation place) ? place : null;

    /// <summary>Where the labels of the cells' rows stand, which is elsewhere than the figures where each stands on a line of its own.</summary>
    internal IReadOnlyDictionary<Cell, SourceLocation> Labels { get; init; } = new Dictionary<Cell, SourceLocation>();

    /// <summary>The cells of which problems speak that stand elsewhere than they, such as those of a second table.</summary>
    internal IReadOnlyDictionary<ReadingProblem, HashSet<Cell>> Contested { get; init; } = new Dictionary<ReadingProblem, HashSet<Cell>>();

    /// <summary>What is reported of a cell: of its box, of the label beside it, or of the row in which they stand. Empty when nothing is.</summary>
    public IReadOnlyList<ReadingProblem> ProblemsOf(Cell cell) => Problems.Where(problem => Concerns(problem, cell)).ToArray();

    /// <summary>How surely a cell was read: nothing is reported of it, something is, or its row was not found.</summary>
    public CellConfidence ConfidenceOf(Cell cell) =>
        !places.ContainsKey(cell) ? CellConfidence.NotFound
        : Problems.Any(problem => Concerns(problem, cell)) ? CellConfidence.Reported
        : CellConfidence.Clear;

    /// <summary>
    /// A problem that names a cell is about that cell alone; another is about the row where it stands, or about the cells with which it competes. Rows that are not there
    /// say nothing of those that are.
    /// </summary>
    private bool Concerns(ReadingProblem problem, Cell cell) =>
        problem.Code == ProblemCode.RowsMissing ? false
        : !problem.Cell.IsNone ? problem.Cell == cell
        : Contested.TryGetValue(problem, out HashSet<Cell>? cells) && cells.Contains(cell)
            || problem.Location != default
                && (
                    (places.TryGetValue(cell, out SourceLocation place) && ReadingOrder.Comparer.Equals(place, problem.Location))
                    || (Labels.TryGetValue(cell, out SourceLocation label) && ReadingOrder.Comparer.Equals(label, problem.Location))
                );

    /// <summary>
    /// What was read as an HTML fragment with its own style: the problems with their places, figures without a cell, the figures of the prose, and the form with the
    /// cells of which a problem speaks marked. Every text of the document is escaped.
    /// </summary>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>As <see cref="ToHtml()"/>, with everything but the form in a language.</summary>
    public string ToHtml(Language language) => ReadingHtml.Draw(this, language);

    /// <summary>
    /// Everything as JSON: header, problems with their places, figures without a cell, claims of the prose, each cell with its value, its place and how surely it was read, and the report as
    /// <see cref="Report.ToJson(bool)"/> writes it. docs/reading.md describes the members.
    /// </summary>
    /// <param name="language">The language of the texts; <see langword="null"/> for both, each text an object with <c>en</c> and <c>zh</c>.</param>
    public string ToJson(Language? language = null) => JsonText.Of(writer => new ReadingJson(writer, this, language).Write());

    /// <summary>A summary in one paragraph, in a language.</summary>
    public string ToString(Language language)
    {
        bool chinese = language == Language.Chinese;
        var text = new StringBuilder();
        text.Append(Header.IssuingBody ?? (chinese ? "(发布机关不详)" : "(issuing body unknown)"));
        text.Append(chinese ? "，" : ", ");
        text.Append(Header.ReportYear?.ToString(CultureInfo.InvariantCulture) ?? (chinese ? "年份不详" : "year unknown"));
        text.Append(chinese ? "：" : ": ");
        text.Append(Report is null ? (chinese ? "没有可读的统计表" : "no statistical table was read") : Figures(Report, chinese));
        if (Unmatched.Count > 0)
        {
            text.Append(chinese ? "；不属于任何一格的数字" : "; figures that belong to no cell: ").Append(Count(Unmatched.Count));
            text.Append(chinese ? "个" : "");
        }
        if (Problems.Count > 0)
        {
            IEnumerable<string> kinds = Problems
                .GroupBy(problem => problem.Code)
                .OrderBy(kind => kind.Key)
                .Select(kind => chinese ? $"{kind.Key.Id()}×{Count(kind.Count())}" : $"{kind.Key.Id()} x {Count(kind.Count())}");
            text.Append(chinese ? "；读取问题" : "; reading problems: ").Append(Count(Problems.Count)).Append(chinese ? "个" : "");
            text.Append(chinese ? "（" : " (").Append(string.Join(chinese ? "，" : ", ", kinds)).Append(chinese ? '）' : ')');
        }
        else
        {
            text.Append(chinese ? "；没有读取问题" : "; no reading problems");
        }
        return text.Append(chinese ? "。" : ".").ToString();
    }

    /// <summary>A summary in one paragraph, in English.</summary>
    public override string ToString() => ToString(Language.English);

    private static string Figures(Report report, bool chinese)
    {
        int total = Cell.On(report.Form).Count;
        string filled = Count(report.CountOf(CellState.Filled));
        string blank = Count(report.CountOf(CellState.Blank));
        string notApplicable = Count(report.CountOf(CellState.NotApplicable));
        string missing = Count(report.CountOf(CellState.Missing));
        return chinese
            ? $"{(int)report.Form}年版表式，{Count(total)}格中有数字{filled}格、空白{blank}格、不适用{notApplicable}格、未找到{missing}格"
            : $"{report.GetType().Name}, of {Count(total)} cells {filled} filled, {blank} blank, {notApplicable} not applicable, {missing} missing";
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}

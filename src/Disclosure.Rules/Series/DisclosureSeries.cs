using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// The reports of one body as one series, over any forms: each indicator in each year with the stated figure, what it means in terms common to all years, and
/// a mark where figures cannot be compared. Years without a report between the first and the last stay visible as points without figures. Immutable, and safe to
/// share between threads; the reports are not kept. It does not check the reports, and corrects nothing.
/// </summary>
[DebuggerDisplay("{Summary(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed class DisclosureSeries
{
    private readonly int firstYear;
    private readonly Dictionary<int, string> otherIssuers;

    internal DisclosureSeries(string? issuer, IReadOnlyList<YearFigures> years, bool isOneIssuer, IEnumerable<SeriesProblem> problems)
    {
        Issuer = issuer;
        ReportCount = years.Count;
        firstYear = years.Count == 0 ? 0 : years[0].Year;
        Years =
            years.Count == 0 ? [] : Array.AsReadOnly(Enumerable.Range(firstYear, years[years.Count - 1].Year - firstYear + 1).ToArray());
        otherIssuers = isOneIssuer
            ? []
            : years.Where(year => IssuingBodies.Differ(year.Issuer, issuer)).ToDictionary(year => year.Year, year => year.Issuer!);
        var builder = new SeriesBuilder(years, isOneIssuer);
        Points = builder.Points().ToList().AsReadOnly();
        CarryOvers = builder.CarryOvers().ToList().AsReadOnly();
        Problems = SeriesIntake.Ordered(
            problems
                .Concat(years.Where(year => year.HasRival).Select(year => SeriesProblems.SameYear(issuer, year.Year)))
                .Concat(builder.IssuerChanges())
        );
    }

    /// <summary>The name of the body: the one given, or that of the last report; <see langword="null"/> when no report gives one.</summary>
    public string? Issuer { get; }

    /// <summary>Every year from the first report to the last, those without a report too.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>How many years have a report.</summary>
    public int ReportCount { get; }

    /// <summary>A point for each indicator and year, in the order of the indicators, then of the years.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; }

    /// <summary>For each two years in a row on the matrix form, whether what the one carries over is what the other takes over.</summary>
    public IReadOnlyList<CarryOver> CarryOvers { get; }

    /// <summary>Reports that were left out, years with several reports, changes of the name.</summary>
    public IReadOnlyList<SeriesProblem> Problems { get; }

    /// <summary>The points of an indicator, one for each of <see cref="Years"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<SeriesPoint> this[SeriesIndicator indicator] =>
        indicator is null
            ? throw new ArgumentNullException(nameof(indicator))
            : Points.Skip(indicator.Index * Years.Count).Take(Years.Count).ToArray();

    /// <summary>The point of an indicator in a year.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not one of <see cref="Years"/>.</exception>
    public SeriesPoint this[SeriesIndicator indicator, int year] =>
        indicator is null ? throw new ArgumentNullException(nameof(indicator))
        : year < firstYear || year - firstYear >= Years.Count
            ? throw new ArgumentOutOfRangeException(nameof(year), year, "The series does not reach to this year.")
        : Points[indicator.Index * Years.Count + year - firstYear];

    /// <summary>The series of one body from its reports, in any order and on any forms.</summary>
    /// <param name="reports">The reports. The years are those of their headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>.</exception>
    public static DisclosureSeries From(IEnumerable<Report> reports) => From(reports, SeriesOptions.Default);

    /// <summary>
    /// The series of one body from its reports, in any order and on any forms. What comes from pages never throws: a report without a year, or one that was carried over
    /// from another form, is left out and named in <see cref="Problems"/>; of several reports for one year with different figures the one that was made public last is used,
    /// then the fuller one; names of different bodies give a mark where they change.
    /// </summary>
    /// <param name="reports">The reports. The years are those of their headers.</param>
    /// <param name="options">The name of the body, and what is taken for granted.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>, or a number of the options is negative.</exception>
    public static DisclosureSeries From(IEnumerable<Report> reports, SeriesOptions options)
    {
        if (reports is null)
        {
            throw new ArgumentNullException(nameof(reports));
        }
        (options ?? throw new ArgumentNullException(nameof(options))).Migration.Validate();
        var problems = new List<SeriesProblem>();
        var intake = new SeriesIntake(options, problems);
        var years = new SortedDictionary<int, YearFigures>();
        foreach (Report report in reports)
        {
            if (report is null)
            {
                throw new ArgumentException("A report is null.", nameof(reports));
            }
            if (intake.Take(report, report.Header.IssuingBody) is { } figures)
            {
                SeriesIntake.Put(years, figures);
            }
        }
        YearFigures[] kept = years.Values.ToArray();
        string? issuer = options.Issuer ?? kept.LastOrDefault(year => IssuingBodies.Bare(year.Issuer).Length > 0)?.Issuer;
        return new(issuer, kept, options.Issuer is not null, problems);
    }

    /// <summary>
    /// A row with simple members for each point, for libraries of data frames and plots. Texts are in a language. A report that names another body has rows under that
    /// name.
    /// </summary>
    public IEnumerable<SeriesRow> Rows(Language language = Language.English) =>
        Points.Select(point => new SeriesRow(otherIssuers.TryGetValue(point.Year, out string? other) ? other : Issuer, point, language));

    /// <summary>The rows as comma-separated values with a header line (RFC 4180).</summary>
    public string ToCsv() => ToCsv(CsvOptions.Default);

    /// <summary>The rows as comma-separated values with a header line (RFC 4180).</summary>
    /// <param name="options">Language, mark at the beginning, protection against formulas.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public string ToCsv(CsvOptions options) =>
        SeriesCsv.Write(options ?? throw new ArgumentNullException(nameof(options)), Rows(options.Language));

    /// <summary>The definitions of the indicators, the rows, what was carried over, and the problems, as JSON. docs/series.md describes the members.</summary>
    /// <param name="language">The language of the texts in the rows.</param>
    public string ToJson(Language language = Language.English) =>
        JsonText.Of(writer =>
        {
            var json = new SeriesJson(writer, language);
            json.Begin();
            json.Rows(Rows(language));
            json.End([(Issuer, CarryOvers)], Problems);
        });

    /// <summary>Body and years in a language, and a table with a row for each indicator and a column for each year.</summary>
    public string ToString(Language language) => SeriesTable.Draw(this, language);

    /// <summary>Body and years, and a table with a row for each indicator and a column for each year, in English.</summary>
    public override string ToString() => ToString(Language.English);

    private string Summary() => SeriesTexts.Summary(this).English;
}

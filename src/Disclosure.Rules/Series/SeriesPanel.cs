using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Disclosure;

/// <summary>
/// Many bodies, each with its series: bodies by years by indicators. Reports are taken one at a time and not kept, only the figures of their indicators are, so a panel
/// is made from a stream of any length. Bodies are in the order of their names by code point, whatever the order of the reports. Immutable, and safe to share
/// between threads.
/// </summary>
[DebuggerDisplay("{Summary(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed class SeriesPanel
{
    private readonly SortedDictionary<string, SortedDictionary<int, YearFigures>> byIssuer;

    internal SeriesPanel(SortedDictionary<string, SortedDictionary<int, YearFigures>> byIssuer, IEnumerable<SeriesProblem> problems)
    {
        this.byIssuer = byIssuer;
        Issuers = byIssuer.Keys.ToList().AsReadOnly();
        ReportCount = byIssuer.Values.Sum(years => years.Count);
        int[] stated = byIssuer.Values.SelectMany(years => years.Keys).ToArray();
        Years = stated.Length == 0 ? [] : Array.AsReadOnly(Enumerable.Range(stated.Min(), stated.Max() - stated.Min() + 1).ToArray());
        Problems = SeriesIntake.Ordered(
            problems.Concat(
                byIssuer.SelectMany(pair =>
                    pair.Value.Values.Where(year => year.HasRival).Select(year => SeriesProblems.SameYear(pair.Key, year.Year))
                )
            )
        );
    }

    /// <summary>The bodies in the order of their names by code point.</summary>
    public IReadOnlyList<string> Issuers { get; }

    /// <summary>Every year from the first of any body to the last.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>How many years of bodies have a report.</summary>
    public int ReportCount { get; }

    /// <summary>Reports that were left out, and years with several reports.</summary>
    public IReadOnlyList<SeriesProblem> Problems { get; }

    /// <summary>The series of each body, made one after the other.</summary>
    public IEnumerable<DisclosureSeries> Series => byIssuer.Keys.Select(issuer => this[issuer]);

    /// <summary>The series of a body.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="issuer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The panel has no such body.</exception>
    public DisclosureSeries this[string issuer] =>
        byIssuer.TryGetValue(issuer ?? throw new ArgumentNullException(nameof(issuer)), out SortedDictionary<int, YearFigures>? years)
            ? new(issuer, years.Values.ToArray(), isOneIssuer: true, [])
            : throw new ArgumentException($"The panel has no body '{issuer}'.", nameof(issuer));

    /// <summary>For each body, each year of the panel and each indicator, whether there is a figure: years before a body's first report too.</summary>
    public IEnumerable<PanelCompleteness> Completeness =>
        from issuer in byIssuer
        from year in Years
        let figures = issuer.Value.TryGetValue(year, out YearFigures? found) ? found : null
        from indicator in SeriesIndicator.All
        select new PanelCompleteness(
            issuer.Key,
            year,
            indicator.Id,
            figures is null ? PointState.NoReport : figures.Indicators[indicator.Index].State
        );

    /// <summary>A panel of many bodies.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="issuerOf">
    /// The name or code by which bodies are told apart; names on pages vary, a code does not. An empty one leaves the report out, as a problem.
    /// <see langword="null"/> for the name in the header without spaces.
    /// </param>
    /// <param name="options">
    /// What is taken for granted; <see cref="SeriesOptions.Issuer"/> is not used. <see langword="null"/> for <see cref="SeriesOptions.Default"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>, or a number of the options is negative.</exception>
    public static SeriesPanel From(IEnumerable<Report> reports, Func<Report, string?>? issuerOf = null, SeriesOptions? options = null)
    {
        if (reports is null)
        {
            throw new ArgumentNullException(nameof(reports));
        }
        var intake = new PanelIntake(issuerOf, options);
        foreach (Report report in reports)
        {
            intake.Add(report);
        }
        return intake.ToPanel();
    }

    /// <summary>A panel of many bodies, from reports as they come.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="issuerOf">
    /// The name or code by which bodies are told apart; names on pages vary, a code does not. An empty one leaves the report out, as a problem.
    /// <see langword="null"/> for the name in the header without spaces.
    /// </param>
    /// <param name="options">
    /// What is taken for granted; <see cref="SeriesOptions.Issuer"/> is not used. <see langword="null"/> for <see cref="SeriesOptions.Default"/>.
    /// </param>
    /// <param name="cancellation">Stops the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>, or a number of the options is negative.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Task<SeriesPanel> FromAsync(
        IAsyncEnumerable<Report> reports,
        Func<Report, string?>? issuerOf = null,
        SeriesOptions? options = null,
        CancellationToken cancellation = default
    ) =>
        reports is null
            ? throw new ArgumentNullException(nameof(reports))
            : Take(reports, new PanelIntake(issuerOf, options), cancellation);

    /// <summary>A row with simple members for each body, indicator and year that a body's series reaches, made as it is asked for.</summary>
    public IEnumerable<SeriesRow> Rows(Language language = Language.English) => Series.SelectMany(series => series.Rows(language));

    /// <summary>Writes the rows of all bodies as comma-separated values with a header line, one after the other.</summary>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">Language, mark at the beginning, protection against formulas; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteCsv(TextWriter writer, CsvOptions? options = null)
    {
        options ??= CsvOptions.Default;
        SeriesCsv.Write(writer ?? throw new ArgumentNullException(nameof(writer)), options, Rows(options.Language));
    }

    /// <summary>Writes <see cref="Completeness"/> as comma-separated values with a header line.</summary>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">Mark at the beginning, protection against formulas; <see langword="null"/> for <see cref="CsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteCompletenessCsv(TextWriter writer, CsvOptions? options = null)
    {
        options ??= CsvOptions.Default;
        CsvText.Head(writer ?? throw new ArgumentNullException(nameof(writer)), options, ["issuer", "year", "indicator", "state"]);
        foreach (PanelCompleteness entry in Completeness)
        {
            CsvText.Line(writer, options, [entry.Issuer, entry.Year, entry.Indicator, JsonWords.Of(entry.State)]);
        }
    }

    /// <summary>Writes definitions, rows, what was carried over, and problems of all bodies as JSON in UTF-8, with the same members as that of a series.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="language">The language of the texts in the rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void WriteJson(Stream stream, Language language = Language.English)
    {
        using var writer = new Utf8JsonWriter(stream ?? throw new ArgumentNullException(nameof(stream)), JsonText.Indented);
        var json = new SeriesJson(writer, language);
        var carried = new List<(string?, IReadOnlyList<CarryOver>)>(byIssuer.Count);
        json.Begin();
        foreach (DisclosureSeries series in Series)
        {
            json.Rows(series.Rows(language));
            carried.Add((series.Issuer, series.CarryOvers));
            writer.Flush();
        }
        json.End(carried, Problems);
    }

    /// <summary>
    /// How complete the panel is, in a language: for each body and year how many of the indicators are stated, how many boxes empty, how many rows missing;
    /// a dash without a report.
    /// </summary>
    public string ToString(Language language)
    {
        var text = new StringBuilder(SeriesTexts.Summary(this).In(language));
        int width = Issuers.Select(TextWidth.Of).DefaultIfEmpty(0).Max();
        text.Append('\n').Append(' ', width);
        foreach (int year in Years)
        {
            text.Append("  ").Append(TextWidth.PadLeft(FindingText.Number(year), CountWidth));
        }
        foreach (string issuer in Issuers)
        {
            text.Append('\n').Append(TextWidth.PadRight(issuer, width));
            foreach (int year in Years)
            {
                text.Append("  ").Append(TextWidth.PadLeft(CountsOf(issuer, year) ?? SeriesTexts.NoReport, CountWidth));
            }
        }
        return text.Append('\n').Append(SeriesTexts.CountLegend.In(language)).ToString();
    }

    /// <summary>How complete the panel is, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many indicators a body states in a year, leaves empty, and misses; <see langword="null"/> without a report.</summary>
    internal string? CountsOf(string issuer, int year) =>
        byIssuer[issuer].TryGetValue(year, out YearFigures? figures) ? SeriesTexts.Counts(figures) : null;

    /// <summary>The width of three numbers of two digits and what is between them.</summary>
    private const int CountWidth = 8;

    private static async Task<SeriesPanel> Take(IAsyncEnumerable<Report> reports, PanelIntake intake, CancellationToken cancellation)
    {
        await foreach (Report report in reports.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            intake.Add(report);
        }
        return intake.ToPanel();
    }

    private string Summary() => SeriesTexts.Summary(this).English;
}

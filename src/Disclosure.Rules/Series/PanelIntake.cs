namespace Disclosure;

/// <summary>Takes the reports of a panel one at a time.</summary>
internal sealed class PanelIntake
{
    private readonly SortedDictionary<string, SortedDictionary<int, YearFigures>> byIssuer = new(StringComparer.Ordinal);
    private readonly List<SeriesProblem> problems = [];
    private readonly Func<Report, string?> issuerOf;
    private readonly SeriesIntake intake;

    public PanelIntake(Func<Report, string?>? issuerOf, SeriesOptions? options)
    {
        this.issuerOf = issuerOf ?? (report => IssuingBodies.Bare(report.Header.IssuingBody));
        options ??= SeriesOptions.Default;
        options.Migration.Validate();
        intake = new(options, problems);
    }

    public void Add(Report report)
    {
        if (report is null)
        {
            throw new ArgumentException("A report is null.", nameof(report));
        }
        string? issuer = issuerOf(report);
        if (string.IsNullOrEmpty(issuer))
        {
            problems.Add(SeriesProblems.NoIssuer(report.Header.ReportYear));
            return;
        }
        if (intake.Take(report, issuer) is not { } figures)
        {
            return;
        }
        if (!byIssuer.TryGetValue(issuer!, out SortedDictionary<int, YearFigures>? years))
        {
            byIssuer[issuer!] = years = [];
        }
        SeriesIntake.Put(years, figures);
    }

    public SeriesPanel ToPanel() => new(byIssuer, problems);
}

namespace Disclosure;

/// <summary>Decides of each report whether a series has a place for it, and keeps what the series needs of it.</summary>
internal sealed class SeriesIntake(SeriesOptions options, List<SeriesProblem> problems)
{
    /// <summary>Before the regulation of 2007, in force since 2008, no such report was made; a year far ahead was misread.</summary>
    private const int FirstYear = 2008;
    private const int LastYear = 2099;

    private readonly Harmoniser harmoniser = new(options.Migration);

    /// <summary>What is kept of a report; <see langword="null"/> when there is no place for it.</summary>
    public YearFigures? Take(Report report, string? issuer)
    {
        if (report.Origin.Kind == OriginKind.Migrated)
        {
            problems.Add(SeriesProblems.Migrated(issuer, report.Header.ReportYear, report.Origin.SourceForm));
            return null;
        }
        if (report.Header.ReportYear is not { } year)
        {
            problems.Add(SeriesProblems.NoYear(issuer));
            return null;
        }
        if (year is < FirstYear or > LastYear)
        {
            problems.Add(SeriesProblems.ImpossibleYear(issuer, year));
            return null;
        }
        return harmoniser.Take(report, issuer, year);
    }

    /// <summary>Puts what was kept to its year, and chooses where the year has a report already.</summary>
    public static void Put(SortedDictionary<int, YearFigures> years, YearFigures figures) =>
        years[figures.Year] = years.TryGetValue(figures.Year, out YearFigures? other) ? YearFigures.Choose(other, figures) : figures;

    /// <summary>The problems in an order that does not depend on that of the reports.</summary>
    public static IReadOnlyList<SeriesProblem> Ordered(IEnumerable<SeriesProblem> problems) =>
        problems
            .OrderBy(problem => problem.Issuer, StringComparer.Ordinal)
            .ThenBy(problem => problem.Year)
            .ThenBy(problem => problem.Kind)
            .ThenBy(problem => problem.Message.English, StringComparer.Ordinal)
            .ToList()
            .AsReadOnly();
}

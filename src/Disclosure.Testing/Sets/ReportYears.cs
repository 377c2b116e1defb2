namespace Disclosure.Testing;

/// <summary>The reports of one body over consecutive years, oldest first. Immutable.</summary>
public sealed class ReportYears
{
    internal ReportYears(Report[] reports) => Reports = Array.AsReadOnly(reports);

    /// <summary>One report for each year, oldest first.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>The report of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Report this[int year] =>
        Reports.FirstOrDefault(report => report.Header.ReportYear == year)
        ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The years are {this}.");

    /// <summary>First and last year.</summary>
    public override string ToString() => $"{Reports[0].Header.ReportYear}..{Reports[Reports.Count - 1].Header.ReportYear}";
}

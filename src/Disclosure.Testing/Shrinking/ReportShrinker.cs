namespace Disclosure.Testing;

/// <summary>
/// Smaller reports that may show the same failure. What becomes of a report that satisfies every rule satisfies every rule too, so that a failing test ends with
/// a small valid report and not with one that is wrong for another reason; any other report becomes smaller without regard to the rules.
/// </summary>
public static class ReportShrinker
{
    /// <summary>
    /// Smaller reports of the same form, the smallest first: a form of zeros, a section of zeros, a shorter header, then single figures lowered together with the
    /// totals that hold them. No figure grows and no box becomes another, so that shrinking ends.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static IEnumerable<T> Shrink<T>(T report)
        where T : Report
    {
        bool isValid = IsValid(report ?? throw new ArgumentNullException(nameof(report)));
        IEnumerable<Report> candidates = isValid
            ? ReportReductions.Of(report).Where(IsValid)
            : ReportReductions.Of(report).Concat(ReportReductions.WithoutCells(report));
        return candidates.Cast<T>();
    }

    /// <summary>Fewer years: without the last, without the first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> is <see langword="null"/>.</exception>
    public static IEnumerable<ReportYears> Shrink(ReportYears years)
    {
        IReadOnlyList<Report> reports = (years ?? throw new ArgumentNullException(nameof(years))).Reports;
        return reports.Count == 1
            ? []
            : [new ReportYears(reports.Take(reports.Count - 1).ToArray()), new ReportYears(reports.Skip(1).ToArray())];
    }

    /// <summary>Fewer units, then smaller units; the region's figures are their sums again.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is <see langword="null"/>.</exception>
    public static IEnumerable<ReportRegion> Shrink(ReportRegion region)
    {
        IReadOnlyList<Report> units = (region ?? throw new ArgumentNullException(nameof(region))).Units;
        IEnumerable<Report[]> fewer = units.Count == 1 ? [] : units.Select((_, left) => units.Where((_, index) => index != left).ToArray());
        IEnumerable<Report[]> smaller = units.SelectMany(
            (unit, changed) =>
                Shrink(unit)
                    .Where(less => less.Header == unit.Header)
                    .Select(less => units.Select((other, index) => index == changed ? less : other).ToArray())
        );
        return fewer.Concat(smaller).Select(each => ReportRegion.Over(region.Region.Header, each));
    }

    /// <summary>Whether the most talkative profile has nothing to say, nor any sum that is broken without being spoken of.</summary>
    internal static bool IsValid(Report report)
    {
        CheckResult result = report.Check(RuleBook.Exploratory);
        return result.Findings.Count == 0 && result.SumVerdicts is { Failed: 0, Incomplete: 0 };
    }
}

using System.Globalization;

namespace Disclosure.Testing;

/// <summary>
/// Assertions on reports for any test framework. One that fails throws a <see cref="ReportAssertionException"/> whose message names each cell by its path on the
/// form, its official label and its property, with what was expected and what is there.
/// </summary>
public static class ReportAssert
{
    private const int MostListed = 20;

    /// <summary>That two reports are equal: form, header, origin, and every cell, group line and heading with its state.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">They are not.</exception>
    public static void Equal(Report expected, Report actual)
    {
        if (Given(expected, nameof(expected)) != Given(actual, nameof(actual)))
        {
            Fail("The reports differ", ReportDifference.Between(expected, actual));
        }
    }

    /// <summary>That a check by <see cref="RuleBook.Standard"/> finds no error. Warnings may be there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">It finds some.</exception>
    public static void HasNoErrors(Report report) => HasNoErrors(Given(report, nameof(report)).Check());

    /// <summary>That a result, of any rule book and of years or levels too, has no error. Warnings may be there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">It has some.</exception>
    public static void HasNoErrors(CheckResult result)
    {
        if (Given(result, nameof(result)).HasErrors)
        {
            Fail($"Errors in {result.Report}", result.Findings.Where(finding => finding.Severity == Severity.Error).Select(FindingLine.Of));
        }
    }

    /// <summary>That a check by <see cref="RuleBook.Standard"/> finds nothing, neither error nor warning.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">It finds something.</exception>
    public static void HasNoFindings(Report report) => HasNoFindings(Given(report, nameof(report)).Check());

    /// <summary>That a result has no finding at all, as the generated sets of years and of regions have none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">It has some.</exception>
    public static void HasNoFindings(CheckResult result)
    {
        if (Given(result, nameof(result)).Findings.Count > 0)
        {
            Fail($"Findings in {result.Report}", result.Findings.Select(FindingLine.Of));
        }
    }

    /// <summary>That a check by <see cref="RuleBook.Standard"/> finds a rule broken at a cell.</summary>
    /// <inheritdoc cref="Finds(CheckResult, string, Cell)"/>
    public static void Finds(Report report, string id, Cell cell) => Finds(Given(report, nameof(report)).Check(), id, cell);

    /// <summary>That a result has a finding of a rule, or of one of its checks, that names a cell.</summary>
    /// <param name="result">The result.</param>
    /// <param name="id">The id of a rule such as <c>B-SUM</c>, or of a check such as <c>B-SUM[总计]</c>.</param>
    /// <param name="cell">A cell that the finding names.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">It has no such finding.</exception>
    public static void Finds(CheckResult result, string id, Cell cell)
    {
        _ = Given(id, nameof(id));
        if (
            !Given(result, nameof(result))
                .Findings.Any(finding => (finding.Rule.Id == id || finding.Check.Id == id) && finding.Cells.Any(part => part.Cell == cell))
        )
        {
            string unknown = Knows(result, id) ? "" : " (no rule or check of this result has that id)";
            FailToFind($"{id}{unknown} at {CellText.Of(cell)}, which holds {result.Report[cell]}", result);
        }
    }

    /// <summary>That a check by <see cref="RuleBook.Standard"/> finds a planted fault: one of its rules broken at one of its cells.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is <see langword="null"/>.</exception>
    /// <exception cref="ReportAssertionException">It has no such finding.</exception>
    public static void Finds<T>(PlantedFault<T> fault)
        where T : Report
    {
        CheckResult result = Given(fault, nameof(fault)).Report.Check();
        if (
            !result.Findings.Any(finding =>
                fault.RuleIds.Contains(finding.Rule.Id) && finding.Cells.Any(part => fault.Cells.Contains(part.Cell))
            )
        )
        {
            FailToFind($"{string.Join(" or ", fault.RuleIds)} for {fault}", result);
        }
    }

    private static bool Knows(CheckResult result, string id) =>
        result.Outcomes.Any(outcome => outcome.Check.Id == id || outcome.Rule.Id == id)
        || result.Findings.Any(finding => finding.Check.Id == id || finding.Rule.Id == id);

    private static void FailToFind(string what, CheckResult result) =>
        Fail(
            $"Expected a finding of {what}; {(result.Findings.Count == 0 ? "nothing was found" : "but only")}",
            result.Findings.Select(FindingLine.Of)
        );

    private static void Fail(string sentence, IEnumerable<string> lines)
    {
        string[] all = lines.ToArray();
        string[] listed = all.Take(MostListed).ToArray();
        string rest =
            all.Length > MostListed ? string.Format(CultureInfo.InvariantCulture, "\n  and {0} more", all.Length - MostListed) : "";
        throw new ReportAssertionException(
            listed.Length == 0 ? $"{sentence}." : $"{sentence}:\n{string.Join("\n", listed.Select(line => "  " + line))}{rest}"
        );
    }

    private static T Given<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}

namespace Disclosure;

/// <summary>Traces broken rules to the cells that are to blame.</summary>
public static class DiagnosisExtensions
{
    /// <summary>
    /// All smallest sets of cells whose change satisfies every hard rule, one diagnosis for each cause, in the order of the form. Hard are the rules of
    /// the result's rule book that make an error. There is none when the hard rules can hold as they are, and none of a roll-up, which leaves the rules within
    /// the report out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Diagnosis> Diagnose(this CheckResult result) => Diagnose(result, DiagnosisOptions.Default);

    /// <summary>All smallest sets of cells, with weights and certain cells.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A weight is below 1, or a limit is out of range.</exception>
    public static IReadOnlyList<Diagnosis> Diagnose(this CheckResult result, DiagnosisOptions options)
    {
        if (result is null)
        {
            throw new ArgumentNullException(nameof(result));
        }
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        options.Validate();
        if (result.ComparesOnly)
        {
            return [];
        }
        return HardSystem
            .BrokenBlocks(result.Report, result.UnwaivedRules, options)
            .SelectMany(block => BlockDiagnosis.Of(block, result, options))
            .ToArray();
    }

    /// <summary>All smallest sets of cells of the table of a document; none where the document has no table.</summary>
    /// <inheritdoc cref="Diagnose(CheckResult)"/>
    public static IReadOnlyList<Diagnosis> Diagnose(this ContentCheckResult result) => Diagnose(result, DiagnosisOptions.Default);

    /// <summary>All smallest sets of cells of the table of a document, with weights and certain cells; none where the document has no table.</summary>
    /// <inheritdoc cref="Diagnose(CheckResult, DiagnosisOptions)"/>
    public static IReadOnlyList<Diagnosis> Diagnose(this ContentCheckResult result, DiagnosisOptions options)
    {
        if (result is null)
        {
            throw new ArgumentNullException(nameof(result));
        }
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        options.Validate();
        return result.Table?.Diagnose(options) ?? [];
    }

    /// <summary>A copy of the report with the values of a repair; the type of the report is kept.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="repair">A repair with one value for each cell.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The rules leave several values for a cell of the repair: choose one with <c>report.With(cell, value)</c>. Or the form has no such cell.
    /// </exception>
    public static T With<T>(this T report, RepairSet repair)
        where T : Report
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (repair is null)
        {
            throw new ArgumentNullException(nameof(repair));
        }
        return repair.Cells.Aggregate(
            report,
            (changed, cell) =>
                cell.Value is { } value
                    ? changed.With(cell.Cell, value)
                    : throw new ArgumentException($"The rules leave several values for {cell.Cell}: choose one of them.", nameof(repair))
        );
    }
}

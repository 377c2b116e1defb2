namespace Disclosure;

/// <summary>Deduces what the empty cells of a report must hold.</summary>
public static class DeductionExtensions
{
    /// <summary>What follows for the empty cells of the report that was checked, by the hard rules of its rule book whose findings are not waived.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static Deduction Deduce(this CheckResult result) =>
        result is null ? throw new ArgumentNullException(nameof(result)) : Deducer.Deduce(result.Report, result.UnwaivedRules);

    /// <summary>What follows for the empty cells of a report by the hard rules of <see cref="RuleBook.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Deduction Deduce(this Report report) => Deduce(report, RuleBook.Standard);

    /// <summary>What follows for the empty cells of a report by the hard rules of a rule book.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Deduction Deduce(this Report report, RuleBook ruleBook)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (ruleBook is null)
        {
            throw new ArgumentNullException(nameof(ruleBook));
        }
        return Deducer.Deduce(report, ruleBook);
    }

    /// <summary>
    /// A copy of the report with the forced values, and with nothing else: cells with several possible values stay empty, and so do those whose value rests
    /// on figures that contradict one another. The type of the report is kept.
    /// </summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="deduction">What was deduced from it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The deduction is of another report.</exception>
    public static T With<T>(this T report, Deduction deduction)
        where T : Report
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (deduction is null)
        {
            throw new ArgumentNullException(nameof(deduction));
        }
        if (!report.Equals(deduction.Report))
        {
            throw new ArgumentException("The deduction is of another report.", nameof(deduction));
        }
        return deduction.Forced.Aggregate(report, (filled, cell) => filled.With(cell.Cell, cell.Value.GetValueOrDefault()));
    }
}

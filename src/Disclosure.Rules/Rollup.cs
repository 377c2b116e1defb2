namespace Disclosure;

/// <summary>
/// Compares the report of a region with those of its units: departments, districts, townships. Every figure of the region should be the sum of that figure of
/// all units, the region's own office among them, so it is compared only when the caller declares the list complete.
/// </summary>
public static class Rollup
{
    /// <summary>Compares with <see cref="RuleBook.Standard"/>.</summary>
    /// <inheritdoc cref="Check(Report, IEnumerable{Report}, bool, CheckOptions)"/>
    public static CheckResult Check(Report parent, IEnumerable<Report> children, bool complete) =>
        Check(parent, children, complete, new CheckOptions());

    /// <summary>Compares with a rule book, which may regrade the comparison or hold waivers.</summary>
    /// <inheritdoc cref="Check(Report, IEnumerable{Report}, bool, CheckOptions)"/>
    public static CheckResult Check(Report parent, IEnumerable<Report> children, bool complete, RuleBook ruleBook) =>
        ruleBook is null
            ? throw new ArgumentNullException(nameof(ruleBook))
            : Check(parent, children, complete, new CheckOptions { RuleBook = ruleBook });

    /// <summary>
    /// Compares every figure of a region with the sum over its units. Empty boxes stand for any number of at least 0, on both sides. Reports that cannot be
    /// compared make every check not applicable, with the reason in <see cref="CheckResult.NotCompared"/>: another form, another year, figures carried over
    /// from another form, no units, or a list that is not complete. The rules within the region's report are not part of it.
    /// </summary>
    /// <param name="parent">The report of the region.</param>
    /// <param name="children">The reports of its units.</param>
    /// <param name="complete">Whether these are all units, so that nothing is counted in the region that is not counted in one of them.</param>
    /// <param name="options">Rule book and reading of blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A child is <see langword="null"/>, or is the parent itself.</exception>
    public static CheckResult Check(Report parent, IEnumerable<Report> children, bool complete, CheckOptions options)
    {
        if (parent is null)
        {
            throw new ArgumentNullException(nameof(parent));
        }
        if (children is null)
        {
            throw new ArgumentNullException(nameof(children));
        }
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        Report[] units = children.ToArray();
        if (Array.Exists(units, unit => unit is null || ReferenceEquals(unit, parent)))
        {
            throw new ArgumentException("A unit is null or the region itself.", nameof(children));
        }
        return LevelChecker.Check(parent, units, complete, options);
    }
}

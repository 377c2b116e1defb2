namespace Disclosure;

/// <summary>Checks a report against the rules.</summary>
public static class CheckExtensions
{
    /// <summary>Checks a report against <see cref="RuleBook.Standard"/>: errors and warnings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static CheckResult Check(this Report report) => Check(report, RuleBook.Standard);

    /// <summary>Checks a report against a rule book.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CheckResult Check(this Report report, RuleBook ruleBook)
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        if (ruleBook is null)
        {
            throw new ArgumentNullException(nameof(ruleBook));
        }
        return Checker.Check(report, ruleBook);
    }
}

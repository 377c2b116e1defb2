namespace Disclosure;

/// <summary>Checks whole documents: the table, the prose, and the two against each other.</summary>
public static class ContentCheckExtensions
{
    /// <summary>Checks a document against <see cref="RuleBook.Standard"/>. It works with and without a table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ContentCheckResult Check(this IReportContent content) => Check(content, RuleBook.Standard);

    /// <summary>Checks a document against a rule book.</summary>
    /// <param name="content">The document: what a reader gives.</param>
    /// <param name="ruleBook">The rules.</param>
    /// <param name="against">The report of the year before, against which table and prose are held; <see langword="null"/> when there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="ruleBook"/> is <see langword="null"/>.</exception>
    public static ContentCheckResult Check(this IReportContent content, RuleBook ruleBook, Report? against = null)
    {
        if (content is null)
        {
            throw new ArgumentNullException(nameof(content));
        }
        if (ruleBook is null)
        {
            throw new ArgumentNullException(nameof(ruleBook));
        }
        var checker = new ClaimChecker(content, against, ruleBook);
        checker.Check();
        CheckResult? table = against is null ? content.Report?.Check(ruleBook) : content.Report?.Check(against, ruleBook);
        return new ContentCheckResult(content, ruleBook, table, checker.Findings, checker.Outcomes);
    }
}

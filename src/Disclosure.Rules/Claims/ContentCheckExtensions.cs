namespace Disclosure;

/// <summary>Checks whole documents: the table, the prose, and the two against each other.</summary>
public static class ContentCheckExtensions
{
    private static readonly CheckOptions Defaults = new();

    /// <summary>Checks a document against <see cref="RuleBook.Standard"/>. It works with and without a table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ContentCheckResult Check(this IReportContent content) => Check(content, Defaults);

    /// <summary>Checks a document against a rule book.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ContentCheckResult Check(this IReportContent content, RuleBook ruleBook) => Check(content, With(ruleBook));

    /// <summary>Checks a document with a rule book and a reading of blanks, which is about the table: to the prose an empty box may hold anything.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ContentCheckResult Check(this IReportContent content, CheckOptions options) => Of(content, null, options);

    /// <summary>Checks a document against <see cref="RuleBook.Standard"/>, and table and prose against the report of the year before.</summary>
    /// <inheritdoc cref="Check(IReportContent, Report, CheckOptions)"/>
    public static ContentCheckResult Check(this IReportContent content, Report against) => Check(content, against, Defaults);

    /// <summary>Checks a document against a rule book, and table and prose against the report of the year before.</summary>
    /// <inheritdoc cref="Check(IReportContent, Report, CheckOptions)"/>
    public static ContentCheckResult Check(this IReportContent content, Report against, RuleBook ruleBook) =>
        Check(content, against, With(ruleBook));

    /// <summary>Checks a document, and table and prose against the report of the year before.</summary>
    /// <param name="content">The document: what a reader gives.</param>
    /// <param name="against">The report of the same body for the year before.</param>
    /// <param name="options">Rule book and reading of blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ContentCheckResult Check(this IReportContent content, Report against, CheckOptions options) =>
        Of(content, against ?? throw new ArgumentNullException(nameof(against)), options);

    private static CheckOptions With(RuleBook ruleBook) =>
        new() { RuleBook = ruleBook ?? throw new ArgumentNullException(nameof(ruleBook)) };

    private static ContentCheckResult Of(IReportContent content, Report? against, CheckOptions options)
    {
        if (content is null)
        {
            throw new ArgumentNullException(nameof(content));
        }
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }
        var checker = new ClaimChecker(content, against, options.RuleBook);
        checker.Check();
        CheckResult? table = against is null ? content.Report?.Check(options) : content.Report?.Check(against, options);
        return new ContentCheckResult(content, options.RuleBook, table, checker.Findings, checker.Outcomes);
    }
}

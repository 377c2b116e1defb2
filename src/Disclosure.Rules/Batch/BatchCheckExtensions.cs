namespace Disclosure;

/// <summary>Checks streams of reports: as <c>report.Check()</c> does for each of them, in their order, faster.</summary>
public static class BatchCheckExtensions
{
    private static readonly BatchOptions Defaults = new();

    /// <summary>Checks reports against <see cref="RuleBook.Standard"/>: errors and warnings.</summary>
    /// <inheritdoc cref="CheckAll(IEnumerable{Report}, BatchOptions, CancellationToken)"/>
    public static IEnumerable<CheckResult> CheckAll(this IEnumerable<Report> reports) => CheckAll(reports, Defaults);

    /// <summary>Checks reports against a rule book.</summary>
    /// <inheritdoc cref="CheckAll(IEnumerable{Report}, BatchOptions, CancellationToken)"/>
    public static IEnumerable<CheckResult> CheckAll(this IEnumerable<Report> reports, RuleBook ruleBook) =>
        CheckAll(
            reports,
            Defaults with
            {
                Check = new CheckOptions { RuleBook = ruleBook ?? throw new ArgumentNullException(nameof(ruleBook)) },
            }
        );

    /// <summary>Checks reports, each by itself.</summary>
    /// <inheritdoc cref="CheckAll(IEnumerable{Report}, BatchOptions, CancellationToken)"/>
    public static IEnumerable<CheckResult> CheckAll(this IEnumerable<Report> reports, BatchOptions options) =>
        CheckAll(reports, options, CancellationToken.None);

    /// <summary>
    /// Checks reports, each by itself. The results come in the order of the reports and are those of <c>report.Check(options.Check)</c>.
    /// Reports are read as results are asked for, on the thread that asks, a few hundred ahead for each thread that checks, so that memory
    /// stays flat however long the stream is; forms may be mixed.
    /// </summary>
    /// <param name="reports">The reports.</param>
    /// <param name="options">Rule book, reading of blanks, threads.</param>
    /// <param name="cancellationToken">Ends the stream of results.</param>
    /// <returns>One result for each report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A report is <see langword="null"/>; thrown when it is read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; thrown where the next result would be.</exception>
    public static IEnumerable<CheckResult> CheckAll(
        this IEnumerable<Report> reports,
        BatchOptions options,
        CancellationToken cancellationToken
    ) =>
        BatchChecker.Check(
            reports ?? throw new ArgumentNullException(nameof(reports)),
            options ?? throw new ArgumentNullException(nameof(options)),
            cancellationToken
        );
}

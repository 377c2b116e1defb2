namespace Disclosure;

/// <summary>Checks a report against the rules, alone or together with that of the year before.</summary>
public static class CheckExtensions
{
    private static readonly CheckOptions Defaults = new();

    /// <summary>Checks a report against <see cref="RuleBook.Standard"/>: errors and warnings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static CheckResult Check(this Report report) => Check(report, RuleBook.Standard);

    /// <summary>Checks a report against a rule book.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CheckResult Check(this Report report, RuleBook ruleBook) =>
        Checker.Check(Given(report, nameof(report)), Given(ruleBook, nameof(ruleBook)), BlankReading.BothReadings);

    /// <summary>Checks a report with a rule book and a reading of blanks.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CheckResult Check(this Report report, CheckOptions options) =>
        Checker.Check(Given(report, nameof(report)), Given(options, nameof(options)).RuleBook, options.Blanks);

    /// <summary>Checks a report against <see cref="RuleBook.Standard"/>, and against the report of the year before.</summary>
    /// <inheritdoc cref="Check(Report, Report, CheckOptions)"/>
    public static CheckResult Check(this Report report, Report against) => Check(report, against, Defaults);

    /// <summary>Checks a report against a rule book, and against the report of the year before.</summary>
    /// <inheritdoc cref="Check(Report, Report, CheckOptions)"/>
    public static CheckResult Check(this Report report, Report against, RuleBook ruleBook) =>
        YearChecker.Check(
            Given(report, nameof(report)),
            Given(against, nameof(against)),
            Given(ruleBook, nameof(ruleBook)),
            BlankReading.BothReadings
        );

    /// <summary>
    /// Checks a report by itself and against the report of the year before. Where the headers give other years than two in a row, or bodies of different
    /// names, or one of the reports was carried over from another form, the years are not compared: those checks are not applicable, and
    /// <see cref="CheckResult.NotCompared"/> says why. A rule whose cells changed their meaning between the two forms is not applicable alone.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="against">The report of the same body for the year before. A header that says nothing is trusted.</param>
    /// <param name="options">Rule book and reading of blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CheckResult Check(this Report report, Report against, CheckOptions options) =>
        YearChecker.Check(
            Given(report, nameof(report)),
            Given(against, nameof(against)),
            Given(options, nameof(options)).RuleBook,
            options.Blanks
        );

    private static T Given<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}

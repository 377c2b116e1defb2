namespace Disclosure;

/// <summary>
/// Results as HTML fragments with their own style, for a page or a notebook: readable on light and on dark ground, marks by symbol as well as by colour, every
/// text escaped, the same bytes under any culture. The form is always Chinese; findings and entries are English unless another language is asked for.
/// </summary>
public static class HtmlExtensions
{
    /// <summary>The findings, and below them the form with the cells of which they speak marked and linked to them.</summary>
    /// <param name="result">The result of a check.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this CheckResult result) => ToHtml(result, Language.English);

    /// <summary>The findings in a language, and below them the form with the cells of which they speak marked and linked to them.</summary>
    /// <param name="result">The result of a check.</param>
    /// <param name="language">The language of the findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this CheckResult result, Language language) => ToHtml(result, [], language);

    /// <summary>
    /// The findings, for each diagnosis the ways to repair, and the form; the cells of the likeliest way are marked with the value suggested beside the stated one.
    /// </summary>
    /// <param name="result">The result of a check.</param>
    /// <param name="diagnoses">What <see cref="DiagnosisExtensions.Diagnose(CheckResult)"/> said of it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this CheckResult result, IEnumerable<Diagnosis> diagnoses) => ToHtml(result, diagnoses, Language.English);

    /// <summary>
    /// The findings in a language, for each diagnosis the ways to repair, and the form; the cells of the likeliest way are marked with the value suggested beside
    /// the stated one.
    /// </summary>
    /// <param name="result">The result of a check.</param>
    /// <param name="diagnoses">What <see cref="DiagnosisExtensions.Diagnose(CheckResult)"/> said of it.</param>
    /// <param name="language">The language of the findings.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this CheckResult result, IEnumerable<Diagnosis> diagnoses, Language language) =>
        CheckHtml.Draw(
            result ?? throw new ArgumentNullException(nameof(result)),
            (diagnoses ?? throw new ArgumentNullException(nameof(diagnoses))).ToArray(),
            language
        );

    /// <summary>The findings of prose and table, for each diagnosis of the table the ways to repair, and the form with marks if there is one.</summary>
    /// <param name="result">The result of a check of a whole document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this ContentCheckResult result) => ToHtml(result, Language.English);

    /// <summary>
    /// The findings of prose and table in a language, for each diagnosis of the table the ways to repair, and the form with marks if there is one.
    /// </summary>
    /// <param name="result">The result of a check of a whole document.</param>
    /// <param name="language">The language of the findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this ContentCheckResult result, Language language) =>
        result is null ? throw new ArgumentNullException(nameof(result)) : CheckHtml.Draw(result, result.Table?.Diagnoses ?? [], language);

    /// <summary>The ways to repair, each with its cells, the stated and the right values, and what may have happened.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnosis"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Diagnosis diagnosis) => ToHtml(diagnosis, Language.English);

    /// <summary>The ways to repair in a language, each with its cells, the stated and the right values, and what may have happened.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnosis"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Diagnosis diagnosis, Language language) =>
        DiagnosisHtml.Draw(diagnosis ?? throw new ArgumentNullException(nameof(diagnosis)), language);

    /// <summary>The new form with the figures that were carried over marked, the ledger with an entry for every cell, and the rows that were dropped.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="migration"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Migration migration) => ToHtml(migration, Language.English);

    /// <summary>The new form with the figures that were carried over marked, the ledger in a language, and the rows that were dropped.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="migration"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Migration migration, Language language) =>
        MigrationHtml.Draw(migration ?? throw new ArgumentNullException(nameof(migration)), language);

    /// <summary>A table with a row for each indicator, a column for each year and a small chart in SVG; breaks are marked, and explained below.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this DisclosureSeries series) => ToHtml(series, Language.English);

    /// <summary>
    /// A table with a row for each indicator, a column for each year and a small chart in SVG, in a language; breaks are marked, and explained below.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this DisclosureSeries series, Language language) =>
        SeriesHtml.Draw(series ?? throw new ArgumentNullException(nameof(series)), language);

    /// <summary>For each body and year how many indicators are stated, empty and missing, and the course of the requests received; the problems below.</summary>
    /// <remarks>The first 60 bodies; how many more there are is said below.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="panel"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this SeriesPanel panel) => ToHtml(panel, Language.English);

    /// <summary>As <see cref="ToHtml(SeriesPanel)"/>, in a language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="panel"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this SeriesPanel panel, Language language) =>
        PanelHtml.Draw(panel ?? throw new ArgumentNullException(nameof(panel)), language);

    /// <summary>The counts of a set, and tables by rule, year, report, body, cell and reading problem; of each the first fifty rows.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this SetSummary summary) => ToHtml(summary, Language.English);

    /// <summary>As <see cref="ToHtml(SetSummary)"/>, in a language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this SetSummary summary, Language language) =>
        SetHtml.Draw(summary ?? throw new ArgumentNullException(nameof(summary)), language);

    /// <summary>The form with what each empty cell must hold, one value or limits, marked in its box, and a list of them with the rules behind each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deduction"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Deduction deduction) => ToHtml(deduction, Language.English);

    /// <summary>As <see cref="ToHtml(Deduction)"/>, with the list in a language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="deduction"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Deduction deduction, Language language) =>
        DeductionHtml.Draw(deduction ?? throw new ArgumentNullException(nameof(deduction)), language);

    /// <summary>The sentence, and both sides cell by cell with what is stated there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Finding finding) => ToHtml(finding, Language.English);

    /// <summary>The sentence in a language, and both sides cell by cell with what is stated there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Finding finding, Language language) =>
        FindingHtml.Draw(finding ?? throw new ArgumentNullException(nameof(finding)), language);
}

namespace Disclosure;

/// <summary>
/// Results as HTML fragments with their own style, for a page or a notebook: readable on light and on dark ground, marks by symbol as well as by colour, every
/// text escaped, the same bytes under any culture.
/// </summary>
public static class HtmlExtensions
{
    /// <summary>The findings, and below them the form with the cells of which they speak marked and linked to them.</summary>
    /// <param name="result">The result of a check.</param>
    /// <param name="language">The language of the findings; the form is always Chinese.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this CheckResult result, Language language = Language.English) => ToHtml(result, [], language);

    /// <summary>
    /// As above, and for each diagnosis the ways to repair; the cells of the likeliest way are marked on the form with the value suggested beside the stated one.
    /// </summary>
    /// <param name="result">The result of a check.</param>
    /// <param name="diagnoses">What <see cref="DiagnosisExtensions.Diagnose(CheckResult)"/> said of it.</param>
    /// <param name="language">The language of the findings; the form is always Chinese.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ToHtml(this CheckResult result, IEnumerable<Diagnosis> diagnoses, Language language = Language.English) =>
        CheckHtml.Draw(
            result ?? throw new ArgumentNullException(nameof(result)),
            (diagnoses ?? throw new ArgumentNullException(nameof(diagnoses))).ToArray(),
            language
        );

    /// <summary>The ways to repair, each with its cells, the stated and the right values, and what may have happened.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="language">The language; labels are always Chinese.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnosis"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Diagnosis diagnosis, Language language = Language.English) =>
        DiagnosisHtml.Draw(diagnosis ?? throw new ArgumentNullException(nameof(diagnosis)), language);

    /// <summary>The new form with the figures that were carried over marked, the ledger with an entry for every cell, and the rows that were dropped.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="language">The language of the entries; the form is always Chinese.</param>
    /// <exception cref="ArgumentNullException"><paramref name="migration"/> is <see langword="null"/>.</exception>
    public static string ToHtml(this Migration migration, Language language = Language.English) =>
        MigrationHtml.Draw(migration ?? throw new ArgumentNullException(nameof(migration)), language);
}

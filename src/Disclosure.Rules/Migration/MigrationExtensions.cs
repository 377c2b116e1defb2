namespace Disclosure;

/// <summary>Carries reports of one form into another.</summary>
public static class MigrationExtensions
{
    /// <summary>
    /// Carries a report in the table of 2014 into the matrix form of 2021, with an account of every cell on both sides. Nothing is guessed: what the table
    /// does not determine is <see cref="CellState.NotDerivable"/>, with its bounds and the reason. In particular the table counts replies where the matrix
    /// form counts requests, so that a number of replies never becomes a number of requests; it only bounds it.
    /// </summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Migration<Report2021> MigrateTo2021(this Report2014 report) => MigrateTo2021(report, MigrationOptions.Default);

    /// <summary>Carries a report in the table of 2014 into the matrix form of 2021 under given assumptions.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number of the options is negative.</exception>
    public static Migration<Report2021> MigrateTo2021(this Report2014 report, MigrationOptions options) =>
        Migrate<Report2021>(report, options, ReportForm.Matrix2021);

    /// <summary>Carries a report in the table of 2014 into the matrix form of 2019, where (六) is one row.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Migration<Report2019> MigrateTo2019(this Report2014 report) => MigrateTo2019(report, MigrationOptions.Default);

    /// <summary>Carries a report in the table of 2014 into the matrix form of 2019 under given assumptions.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number of the options is negative.</exception>
    public static Migration<Report2019> MigrateTo2019(this Report2014 report, MigrationOptions options) =>
        Migrate<Report2019>(report, options, ReportForm.Matrix2019);

    /// <summary>Carries a report from the matrix form of 2019 into that of 2021: most cells are the same, (六) is divided in three.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Migration<Report2021> MigrateTo2021(this Report2019 report) =>
        Migrate<Report2021>(report, MigrationOptions.Default, ReportForm.Matrix2021);

    /// <summary>Carries what was migrated to the form of 2019 on to that of 2021; bounds and sources are those of the first report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="migration"/> is <see langword="null"/>.</exception>
    public static Migration<Report2021> MigrateTo2021(this Migration<Report2019> migration) =>
        migration is null
            ? throw new ArgumentNullException(nameof(migration))
            : new(migration.Report, Concordance.Of(ReportForm.Matrix2019, ReportForm.Matrix2021), migration.Options, migration);

    /// <summary>Carries a report from the matrix form of 2021 into that of 2019: the three rows of (六) make one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Migration<Report2019> MigrateTo2019(this Report2021 report) =>
        Migrate<Report2019>(report, MigrationOptions.Default, ReportForm.Matrix2019);

    /// <summary>
    /// Carries a report from the matrix form back into the table of 2014, where exact aggregates exist: requests received and completed, reconsideration and
    /// litigation, normative documents. Replies cannot be told from requests.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Migration<Report2014> MigrateTo2014(this MatrixReport report) =>
        Migrate<Report2014>(report, MigrationOptions.Default, ReportForm.Indicators2014);

    private static Migration<TReport> Migrate<TReport>(Report report, MigrationOptions options, ReportForm form)
        where TReport : Report =>
        report is null ? throw new ArgumentNullException(nameof(report))
        : options is null ? throw new ArgumentNullException(nameof(options))
        : new(report, Concordance.Of(report.Form, form), options);
}

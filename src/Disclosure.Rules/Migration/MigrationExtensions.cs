namespace Disclosure;

/// <summary>Carries reports of older forms into newer ones.</summary>
public static class MigrationExtensions
{
    /// <summary>
    /// Carries a report in the table of 2014 into the matrix form of 2021, with an account of every cell on both sides. Nothing is guessed: what the table
    /// does not determine is <see cref="CellState.NotDerivable"/>, with its reason. In particular the table counts replies where the matrix form counts
    /// requests, so that a number of replies never becomes a number of requests; only their absence does.
    /// </summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static Migration MigrateTo2021(this Report2014 report) =>
        new(report ?? throw new ArgumentNullException(nameof(report)), Concordance.From2014To2021);
}

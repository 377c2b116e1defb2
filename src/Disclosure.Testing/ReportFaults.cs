namespace Disclosure.Testing;

/// <summary>Plants faults in reports, for tests that must notice them.</summary>
public static class ReportFaults
{
    /// <summary>A copy of the report whose figure in a cell is off by a change. A cell without number then holds the change itself.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="cell">A cell of its form.</param>
    /// <param name="change">What is added to the figure; not 0, and whole for a count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is 0, which is no fault.</exception>
    /// <exception cref="ArgumentException">The form has no such cell, or a count is given a fraction.</exception>
    public static T WithFault<T>(this T report, Cell cell, decimal change)
        where T : Report
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        return change == 0
            ? throw new ArgumentOutOfRangeException(nameof(change), "A change of 0 is no fault.")
            : report.With(cell, report[cell].Number.GetValueOrDefault() + change);
    }
}

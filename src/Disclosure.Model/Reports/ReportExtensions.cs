namespace Disclosure;

/// <summary>Changed copies of reports by cell.</summary>
public static class ReportExtensions
{
    /// <summary>A copy of the report with one cell changed; the type of the report is kept. A number, <see cref="CellValue.Blank"/> and the other states do.</summary>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="cell">A cell of its form, or a heading of the indicator table.</param>
    /// <param name="value">What stands in the cell afterwards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The form has no such cell, or a count is given a fraction.</exception>
    public static T With<T>(this T report, Cell cell, CellValue value)
        where T : Report
    {
        if (report is null)
        {
            throw new ArgumentNullException(nameof(report));
        }
        var draft = new ReportDraft(report);
        draft.Set(cell, value);
        return (T)draft.ToReport();
    }
}

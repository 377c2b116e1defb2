namespace Disclosure;

/// <summary>How a notebook shows the results of this library: each as it draws itself, or as its text.</summary>
internal sealed class RulesFormatterSource
{
    private readonly NotebookFormatter[] formatters =
    [
        new(NotebookFormatter.Html, Draw),
        new(NotebookFormatter.Plain, instance => IsShown(instance) ? instance.ToString() : null),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;

    private static bool IsShown(object instance) =>
        instance
            is CheckResult
                or ContentCheckResult
                or Finding
                or Diagnosis
                or Deduction
                or Migration
                or DisclosureSeries
                or SeriesPanel
                or SetSummary;

    /// <summary>A check is drawn with the cells to blame: whoever looks at it wants to know what to change.</summary>
    private static string? Draw(object instance) =>
        instance switch
        {
            CheckResult result => result.ToHtml(result.Diagnoses),
            ContentCheckResult result => result.ToHtml(),
            Finding finding => finding.ToHtml(),
            Diagnosis diagnosis => diagnosis.ToHtml(),
            Deduction deduction => deduction.ToHtml(),
            Migration migration => migration.ToHtml(),
            DisclosureSeries series => series.ToHtml(),
            SeriesPanel panel => panel.ToHtml(),
            SetSummary summary => summary.ToHtml(),
            _ => null,
        };
}

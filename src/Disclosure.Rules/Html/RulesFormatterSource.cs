namespace Disclosure;

/// <summary>How a notebook shows the results of this library: a check with the cells to blame, a diagnosis, a migration, a series.</summary>
internal sealed class RulesFormatterSource
{
    private readonly NotebookFormatter[] formatters =
    [
        new(
            NotebookFormatter.Html,
            instance =>
                instance switch
                {
                    CheckResult result => result.ToHtml(result.Diagnoses),
                    ContentCheckResult result => result.ToHtml(),
                    Diagnosis diagnosis => diagnosis.ToHtml(),
                    Migration migration => migration.ToHtml(),
                    DisclosureSeries series => series.ToHtml(),
                    _ => null,
                }
        ),
        new(
            NotebookFormatter.Plain,
            instance =>
                instance is CheckResult or ContentCheckResult or Diagnosis or Migration or DisclosureSeries ? instance.ToString() : null
        ),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}

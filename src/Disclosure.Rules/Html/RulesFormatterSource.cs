namespace Disclosure;

/// <summary>How a notebook shows the results of this library: a check with the cells to blame, a diagnosis, a migration.</summary>
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
                    _ => null,
                }
        ),
        new(
            NotebookFormatter.Plain,
            instance => instance is CheckResult or ContentCheckResult or Diagnosis or Migration ? instance.ToString() : null
        ),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}

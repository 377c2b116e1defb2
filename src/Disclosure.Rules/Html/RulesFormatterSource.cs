namespace Disclosure;

/// <summary>How a notebook shows the results of this library: a check with the cells to blame, a diagnosis, a migration.</summary>
internal sealed class RulesFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [
            new NotebookFormatter(
                NotebookFormatter.Html,
                instance =>
                    instance switch
                    {
                        CheckResult result => result.ToHtml(result.Diagnose()),
                        Diagnosis diagnosis => diagnosis.ToHtml(),
                        Migration migration => migration.ToHtml(),
                        _ => null,
                    }
            ),
            new NotebookFormatter(
                NotebookFormatter.Plain,
                instance => instance is CheckResult or Diagnosis or Migration ? instance.ToString() : null
            ),
        ];
}

namespace Disclosure;

/// <summary>How a notebook shows a report: the form as on paper, or as plain text.</summary>
internal sealed class ReportFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [
            new NotebookFormatter(NotebookFormatter.Html, instance => (instance as Report)?.ToHtml()),
            new NotebookFormatter(NotebookFormatter.Plain, instance => (instance as Report)?.ToText()),
        ];
}

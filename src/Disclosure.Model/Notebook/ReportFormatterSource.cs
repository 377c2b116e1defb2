namespace Disclosure;

/// <summary>How a notebook shows a report: the form as on paper, or as plain text.</summary>
internal sealed class ReportFormatterSource
{
    private readonly NotebookFormatter[] formatters =
    [
        new(NotebookFormatter.Html, instance => (instance as Report)?.ToHtml()),
        new(NotebookFormatter.Plain, instance => (instance as Report)?.ToText()),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}

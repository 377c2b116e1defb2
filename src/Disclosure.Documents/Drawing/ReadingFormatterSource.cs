namespace Disclosure;

/// <summary>How a notebook shows what was read: the problems and the form, or a summary in plain text.</summary>
internal sealed class ReadingFormatterSource
{
    private readonly NotebookFormatter[] formatters =
    [
        new(NotebookFormatter.Html, instance => (instance as ReportReading)?.ToHtml()),
        new(NotebookFormatter.Plain, instance => (instance as ReportReading)?.ToString()),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}

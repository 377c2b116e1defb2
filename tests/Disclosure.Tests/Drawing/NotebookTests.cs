using System.Reflection;

namespace Disclosure.Tests;

/// <summary>
/// The convention by which notebooks find out how to show a type, looked at as they do: by the names of the attribute, its property, and the members of what it
/// points to.
/// </summary>
public sealed class NotebookTests
{
    private static readonly Report2014 Old = (Report2014)ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016")).Report!;
    private static readonly ReportReading Reading = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020"));
    private static readonly CheckResult Result = Reading.Report!.Check();

    public static TheoryData<string> Shown =>
        [
            nameof(Report2014),
            nameof(Report2021),
            nameof(ReportReading),
            nameof(CheckResult),
            nameof(ContentCheckResult),
            nameof(Finding),
            nameof(Diagnosis),
            nameof(Deduction),
            nameof(Migration),
            nameof(DisclosureSeries),
            nameof(SeriesPanel),
        ];

    [Theory, MemberData(nameof(Shown))]
    public void A_notebook_finds_HTML_and_plain_text(string type)
    {
        object instance = type switch
        {
            nameof(Report2014) => Old,
            nameof(Report2021) => Report2021.Blank,
            nameof(ReportReading) => Reading,
            nameof(CheckResult) => Result,
            nameof(ContentCheckResult) => Reading.Check(),
            nameof(Finding) => Result.Findings[0],
            nameof(Deduction) => Old.Deduce(),
            nameof(SeriesPanel) => SeriesPanel.From([Old]),
            nameof(Diagnosis) => Result.Diagnose()[0],
            nameof(DisclosureSeries) => DisclosureSeries.From([Old]),
            _ => Old.MigrateTo2021(),
        };
        Attribute attribute = Assert.Single(
            instance.GetType().GetCustomAttributes(inherit: true).Cast<Attribute>(),
            attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute"
        );
        Assert.Equal(["text/html"], (string[])Property(attribute, "PreferredMimeTypes"));
        object source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"), nonPublic: true)!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        Dictionary<string, object> byMimeType = formatters.ToDictionary(formatter => (string)Property(formatter, "MimeType"));
        Assert.Equal(["text/html", "text/plain"], byMimeType.Keys.Order(StringComparer.Ordinal));
        Assert.StartsWith("<div class=\"disclosure-form\"", Format(byMimeType["text/html"], instance), StringComparison.Ordinal);
        Assert.NotEmpty(Format(byMimeType["text/plain"], instance)!);
        Assert.All(byMimeType.Values, formatter => Assert.Null(Format(formatter, "another type")));
    }

    private static object Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner)!;

    /// <summary>What the formatter writes; null when it says that it cannot.</summary>
    private static string? Format(object formatter, object instance)
    {
        using var writer = new StringWriter();
        MethodInfo format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!;
        return (bool)format.Invoke(formatter, [instance, writer])! ? writer.ToString() : null;
    }
}

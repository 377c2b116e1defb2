using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>
/// Whatever a page, a caller or a rule says, it is text: no element, no attribute and no address comes from it. What draws itself is found by its name, so
/// that a type that learns to draw itself is asked too.
/// </summary>
public sealed partial class HostileHtmlTests
{
    private const string Hostile =
        "</title></style></svg><script>alert(1)</script><img src=x onerror=\"alert('2')\"><a href='javascript:3'>&amp;";

    private static readonly Assembly[] Libraries = [typeof(Report).Assembly, typeof(RuleBook).Assembly, typeof(ReportReader).Assembly];

    private static readonly Report2021 Report = ((Report2021)AllForms.Zeros(ReportForm.Matrix2021)).With(
        Requests.NewlyReceived.Total,
        5
    ) with
    {
        Header = ReportDrawingTests.HostileHeader with { IssuingBody = Hostile, ReportYear = 2022 },
    };

    private static readonly Rule Rule = Rule.Custom(
        "MY-HOSTILE",
        Hostile,
        ReportForm.Matrix2021,
        [Requests.NewlyReceived.Total],
        _ => RuleAnswer.Broken(Hostile)
    );

    private static readonly Rule OldRule = Rule.Custom(
        "MY-HOSTILE",
        Hostile,
        ReportForm.Indicators2014,
        [CellsIndicator.Complaints],
        _ => RuleAnswer.Broken(Hostile)
    );

    private static readonly Report2021 Unit = Report.With(Requests.NewlyReceived.Total, 6);

    private static readonly CheckResult Result = Report.Check(RuleBook.Standard.With(Rule));

    /// <summary>Without it the page would be taken for HTML, whose scripts nobody reads.</summary>
    private static readonly ReaderOptions AsText = new() { Format = SourceFormat.Text };

    public static TheoryData<string> Names => [.. Subjects.Keys];

    /// <summary>What is drawn, each holding the hostile text wherever it can hold any.</summary>
    private static Dictionary<string, object> Subjects { get; } =
        new(StringComparer.Ordinal)
        {
            ["report"] = Report,
            ["report of 2019"] = Report2019.Blank with { Header = Report.Header },
            ["report of 2014"] = new Report2014 { Header = Report.Header },
            ["check"] = Result,
            ["finding"] = Result.Findings.Single(finding => finding.Rule.Id == Rule.Id),
            ["diagnosis"] = Result.Diagnose()[0],
            ["units"] = Rollup.Check(Report, [Unit], complete: true),
            ["units, one finding"] = Rollup.Check(Report, [Unit], complete: true).Findings[0],
            ["deduction"] = Report.With(Requests.CarriedOut.Total, CellValue.Blank).Deduce(),
            ["migration"] = (new Report2014 { Header = Report.Header }).MigrateTo2021(),
            ["series"] = DisclosureSeries.From([
                Report,
                Report with
                {
                    Header = new() { IssuingBody = "另一局", ReportYear = 2023 },
                },
            ]),
            ["panel"] = SeriesPanel.From([Report, Report.With(Requests.NewlyReceived.Total, 7)]),
            ["reading"] = ReportReader.ReadText(HostilePage(), AsText),
            ["document"] = ReportReader.ReadText(HostilePage(), AsText).Check(RuleBook.Standard.With(OldRule)),
            ["set"] = ReportSet.From([Report]).SummarizeAsync().GetAwaiter().GetResult(),
            ["rules"] = RuleBook.Standard.With(Rule),
        };

    [Fact]
    public void Whatever_draws_itself_is_tried()
    {
        IEnumerable<string> untried = Drawings("ToHtml")
            .Concat(Drawings("ToMarkdown"))
            .Select(Receiver)
            .Concat(Libraries.SelectMany(library => library.GetExportedTypes()).Where(type => FormatterOf(type) is not null))
            .Where(type => !Subjects.Values.Any(subject => Is(subject, type)))
            .Select(type => type.Name)
            .Distinct();
        Assert.Empty(untried);
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_that_a_report_says_is_taken_for_markup(string name)
    {
        object subject = Subjects[name];
        string[] pages =
        [
            .. Drawings("ToHtml").Where(drawing => Receiver(drawing).IsInstanceOfType(subject)).SelectMany(each => Draw(each, subject)),
            .. FormatterOf(subject.GetType()) is { } formatter ? [formatter(subject)] : Array.Empty<string>(),
        ];
        Assert.True(pages.Length > 0 || subject is RuleBook);
        foreach (string html in pages)
        {
            using IHtmlDocument page = ParsedHtml.Parse(html);
            AssertHarmless(page);
            // One root element, so that nothing broke out of it.
            Assert.Single(page.Body!.Children);
            // It is shown, not swallowed; the repairs of a diagnosis name cells and figures only.
            if (subject is not Diagnosis)
            {
                Assert.Contains("alert(1)", TextOf(page), StringComparison.Ordinal);
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_that_a_report_says_is_HTML_in_Markdown(string name)
    {
        object subject = Subjects[name];
        foreach (MethodInfo drawing in Drawings("ToMarkdown").Where(drawing => Receiver(drawing).IsInstanceOfType(subject)))
        {
            foreach (string markdown in Draw(drawing, subject))
            {
                Assert.Contains("alert", markdown, StringComparison.Ordinal);
                Assert.DoesNotMatch(Element(), markdown);
            }
        }
    }

    [Fact]
    public void A_page_that_is_written_holds_no_markup_of_a_report()
    {
        string html = System.Text.Encoding.UTF8.GetString(ReportWriter.ToBytes(Report, WritingFormat.Html));
        using IHtmlDocument page = ParsedHtml.Parse(html);
        AssertHarmless(page);
        Assert.Contains("alert(1)", TextOf(page), StringComparison.Ordinal);
    }

    private static void AssertHarmless(IHtmlDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script,img,iframe,link,object,embed,form,base,meta[http-equiv]"));
        Assert.All(
            page.QuerySelectorAll("*").SelectMany(element => element.Attributes),
            attribute =>
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.False(attribute.Name.Equals("src", StringComparison.OrdinalIgnoreCase), attribute.Name);
            }
        );
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("style"), style => Assert.DoesNotContain("alert", style.TextContent, StringComparison.Ordinal));
    }

    private static string TextOf(IHtmlDocument page) =>
        page.Body!.TextContent + string.Concat(page.QuerySelectorAll("title").Select(title => title.TextContent));

    /// <summary>The public methods of a name, of objects and extensions.</summary>
    private static IEnumerable<MethodInfo> Drawings(string name) =>
        Libraries
            .SelectMany(library => library.GetExportedTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => method.Name == name && method.DeclaringType == method.ReflectedType);

    private static Type Receiver(MethodInfo drawing) =>
        drawing.IsStatic ? drawing.GetParameters()[0].ParameterType : drawing.DeclaringType!;

    /// <summary>What a method draws, in both languages where it asks for one.</summary>
    private static IEnumerable<string> Draw(MethodInfo drawing, object subject)
    {
        Type[] asked = drawing.GetParameters().Skip(drawing.IsStatic ? 1 : 0).Select(parameter => parameter.ParameterType).ToArray();
        foreach (Language language in asked.Contains(typeof(Language)) ? Enum.GetValues<Language>() : [Language.English])
        {
            object[] arguments =
            [
                .. drawing.IsStatic ? [subject] : Array.Empty<object>(),
                .. asked.Select(
                    object (type) =>
                        type == typeof(Language) ? language
                        : type == typeof(IEnumerable<Diagnosis>) ? ((CheckResult)subject).Diagnose()
                        : throw new NotSupportedException($"{drawing.DeclaringType!.Name}.{drawing.Name} asks for {type.Name}.")
                ),
            ];
            yield return (string)drawing.Invoke(drawing.IsStatic ? null : subject, arguments)!;
        }
    }

    /// <summary>How a notebook draws the objects of a type, if it can.</summary>
    private static Func<object, string>? FormatterOf(Type type)
    {
        Attribute? attribute = type.GetCustomAttributes(inherit: true)
            .Cast<Attribute>()
            .SingleOrDefault(each => each.GetType().Name == "TypeFormatterSourceAttribute");
        if (attribute is null)
        {
            return null;
        }
        object source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType"), nonPublic: true)!;
        object formatter = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Single(each =>
            (string)Property(each, "MimeType") == "text/html"
        );
        return instance =>
        {
            using var writer = new StringWriter();
            Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [instance, writer])!);
            return writer.ToString();
        };
    }

    private static bool Is(object subject, Type type) =>
        type.IsInstanceOfType(subject)
        || (type.IsGenericTypeDefinition && subject.GetType() is { IsGenericType: true } made && made.GetGenericTypeDefinition() == type);

    /// <summary>The start of an element that no backslash makes a character.</summary>
    [GeneratedRegex(@"(?<!\\)<(script|img|a |/)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Element();

    private static object Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner)!;

    /// <summary>A sample page with a label, a figure and a sentence of prose that try to break out.</summary>
    private static string HostilePage() =>
        File.ReadAllText(Repository.Sample("changchun-automotive-zone-2016"))
            .Replace("| 3450 |", $"| 3450{Hostile.Replace("|", "", StringComparison.Ordinal)} |", StringComparison.Ordinal)
        + $"\n| {Hostile} | 件 | 77 |\n\n2016年，{Hostile}共收到政府信息公开申请9件。\n";
}

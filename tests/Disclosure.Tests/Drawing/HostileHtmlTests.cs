using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>Whatever a page, a caller or a rule says, it is text: no element, no attribute and no address comes from it.</summary>
public sealed class HostileHtmlTests
{
    private const string Hostile =
        "</title></style></svg><script>alert(1)</script><img src=x onerror=\"alert('2')\"><a href='javascript:3'>&amp;";

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

    /// <summary>Without it the page would be taken for HTML, whose scripts nobody reads.</summary>
    private static readonly ReaderOptions AsText = new() { Format = SourceFormat.Text };

    public static TheoryData<string> Drawings => [.. Everything.Keys];

    private static Dictionary<string, Func<Language, string>> Everything { get; } =
        new(StringComparer.Ordinal)
        {
            ["report"] = Report.ToHtml,
            ["check"] = language => Report.Check(RuleBook.Standard.With(Rule)).ToHtml(Report.Check().Diagnose(), language),
            ["finding"] = language =>
                Report.Check(RuleBook.Standard.With(Rule)).Findings.Single(finding => finding.Rule.Id == Rule.Id).ToHtml(language),
            ["units"] = language => Rollup.Check(Report, [Unit], complete: true).ToHtml(language),
            ["units, one finding"] = language => Rollup.Check(Report, [Unit], complete: true).Findings[0].ToHtml(language),
            ["deduction"] = language => Report.With(Requests.CarriedOut.Total, CellValue.Blank).Deduce().ToHtml(language),
            ["migration"] = language => (new Report2014 { Header = Report.Header }).MigrateTo2021().ToHtml(language),
            ["series"] = language =>
                DisclosureSeries
                    .From([
                        Report,
                        Report with
                        {
                            Header = new() { IssuingBody = "另一局", ReportYear = 2023 },
                        },
                    ])
                    .ToHtml(language),
            ["panel"] = language => SeriesPanel.From([Report, Report.With(Requests.NewlyReceived.Total, 7)]).ToHtml(language),
            ["reading"] = language => ReportReader.ReadText(HostilePage(), AsText).ToHtml(language),
            ["document"] = language => ReportReader.ReadText(HostilePage(), AsText).Check(RuleBook.Standard.With(OldRule)).ToHtml(language),
        };

    [Theory, MemberData(nameof(Drawings))]
    public void Nothing_that_a_report_says_is_taken_for_markup(string drawing)
    {
        foreach (Language language in (Language[])[Language.English, Language.Chinese])
        {
            string html = Everything[drawing](language);
            using IHtmlDocument page = ParsedHtml.Parse(html);
            Assert.Empty(page.QuerySelectorAll("script,img,iframe,link,object,form,base,meta[http-equiv]"));
            Assert.All(
                page.QuerySelectorAll("*").SelectMany(element => element.Attributes),
                attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name)
            );
            Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
            Assert.All(
                page.QuerySelectorAll("style"),
                style => Assert.DoesNotContain("alert", style.TextContent, StringComparison.Ordinal)
            );
            // It is shown, not swallowed.
            Assert.Contains(
                "alert(1)",
                page.Body!.TextContent + string.Concat(page.QuerySelectorAll("title").Select(title => title.TextContent)),
                StringComparison.Ordinal
            );
            // One root element, so that nothing broke out of it.
            Assert.Single(page.Body.Children);
        }
    }

    /// <summary>A sample page with a label, a figure and a sentence of prose that try to break out.</summary>
    private static string HostilePage() =>
        File.ReadAllText(Repository.Sample("changchun-automotive-zone-2016"))
            .Replace("| 3450 |", $"| 3450{Hostile.Replace("|", "", StringComparison.Ordinal)} |", StringComparison.Ordinal)
        + $"\n| {Hostile} | 件 | 77 |\n\n2016年，{Hostile}共收到政府信息公开申请9件。\n";
}

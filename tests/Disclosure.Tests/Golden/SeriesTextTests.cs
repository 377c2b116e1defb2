namespace Disclosure.Tests;

/// <summary>How series and panels read: gaps, breaks, bounds, carry-overs, problems, several bodies.</summary>
public sealed class SeriesTextTests
{
    private static readonly DisclosureSeries Ten = DisclosureSeries.From(SeriesSamples.TenYears);

    private static readonly Report[] Mixed =
    [
        Typed.Indicators("others=0 三(一)=4 三(二)=4", 2016, "甲局"),
        Typed.Indicators("others=0 三(一)=4 三(二)=3", 2016, "甲局"),
        Typed.Matrix(Typed.Sound + " 二/总计=1", 2021, "甲局"),
        Typed.Matrix(Typed.Sound + " 一/总计= 四/行政复议/总计=/ 三(一)/总计=? 二/总计=", 2022, "甲局"),
        Typed.Matrix(Typed.Sound + " 二/总计=?", 2023, "甲局"),
        Typed.Matrix(Typed.Sound + " 二/总计=/", 2024, "甲局"),
        Typed.Matrix(Typed.Sound, 2024, "乙局"),
        Typed.Matrix(Typed.Sound, null, "乙局"),
        Typed.Matrix(Typed.Sound, 3024, "乙局"),
        Typed.Matrix(Typed.Sound, 2023, null),
        Typed.Matrix(Typed.Sound, null, null),
        Typed.Indicators("others=0").MigrateTo2021().Report with
        {
            Header = new() { IssuingBody = "丙局", ReportYear = 2015 },
        },
    ];

    [Fact]
    public void Series_read_as_a_person_read_them() =>
        new GoldenPage("series.txt")
            .Both("ten years", Ten.ToString)
            .Each(
                "breaks",
                Ten[SeriesIndicator.RequestsReceived].Concat(Ten[SeriesIndicator.Granted]).Where(point => point.Break is not null),
                (point, language) => $"{point.ToString(language)} ‖ {point.Break!.ToString(language)}"
            )
            .Each(
                "changes",
                Ten[SeriesIndicator.Granted],
                (point, language) =>
                    FormattableString.Invariant($"{point.Year} {point.Change} {point.ChangeReason.In(language)} {point.Share}")
            )
            .Each("carry-overs", Ten.CarryOvers, (carry, language) => carry.ToString(language))
            .Both("mixed reports", DisclosureSeries.From(Mixed).ToString)
            .Each("problems of mixed reports", DisclosureSeries.From(Mixed).Problems, (problem, language) => problem.ToString(language))
            .Both("mixed reports of one body", DisclosureSeries.From(Mixed[..6], new SeriesOptions { Issuer = "甲局" }).ToString)
            .Both(
                "another body from a year on",
                DisclosureSeries.From([Typed.Matrix(Typed.Sound, 2021, "甲局"), Typed.Matrix(Typed.Sound, 2022, "乙局")]).ToString
            )
            .Both("one year", DisclosureSeries.From([Typed.Matrix(Typed.Sound)]).ToString)
            .Both("no report", DisclosureSeries.From([]).ToString)
            .Both("a year without body", DisclosureSeries.From([Typed.Matrix(Typed.Sound, 2023, null)]).ToString)
            .Add("sources", SeriesIndicator.All.SelectMany(indicator => indicator.Sources.Select(source => source.ToString())))
            .Each(
                "meanings",
                SeriesIndicator.All,
                (indicator, language) => $"{indicator.ToString(language)}: {indicator.Meaning.In(language)}"
            )
            .AssertSame();

    [Fact]
    public void A_series_as_values_is_what_a_person_read() =>
        new GoldenPage("series-values.txt")
            .Add("CSV", Csv(Ten.ToCsv()))
            .Add("CSV in Chinese", Csv(Ten.ToCsv(CsvOptions.ForExcel with { Language = Language.Chinese })))
            .Add("rows", Ten.Rows().Where((_, index) => index % 40 == 3).Select(row => row.ToString()))
            .Add(
                "JSON",
                DisclosureSeries
                    .From([Typed.Indicators("others=0 三(一)=4 三(二)=4 三(三)=2 三(三)2=2"), Typed.Matrix(Typed.Sound, null)])
                    .ToJson(Language.Chinese)
            )
            .AssertSame();

    [Fact]
    public void A_series_as_a_page_is_what_a_person_read() =>
        new GoldenPage("series-html.txt")
            .Html("ten years", language => Few(Ten.ToHtml(language)))
            .Html("no report", DisclosureSeries.From([]).ToHtml)
            .Html("a problem only", DisclosureSeries.From([Typed.Matrix(Typed.Sound, null)]).ToHtml)
            .AssertSame();

    [Fact]
    public void Panels_read_as_a_person_read_them()
    {
        SeriesPanel panel = SeriesPanel.From(Mixed);
        using var values = new StringWriter();
        panel.WriteCompletenessCsv(values);
        new GoldenPage("panel.txt")
            .Both("three bodies", panel.ToString)
            .Each("problems", panel.Problems, (problem, language) => problem.ToString(language))
            .Html("three bodies, drawn", panel.ToHtml)
            .Both("no body", SeriesPanel.From([]).ToString)
            .Html("no body, drawn", SeriesPanel.From([]).ToHtml)
            .Add("completeness", panel.Completeness.Take(20).Select(entry => entry.ToString()))
            .Add("completeness as CSV", string.Join('\n', values.ToString().Split('\n').Take(25)) + "\n")
            .AssertSame();
    }

    /// <summary>The page with every fourth indicator.</summary>
    private static string Few(string html)
    {
        int rows = 0;
        return string.Join(
            '\n',
            html.Split('\n').Where(line => !line.StartsWith("<tr><th scope=\"row\"", StringComparison.Ordinal) || rows++ % 4 == 0)
        );
    }

    /// <summary>The head and every seventh line, so that each indicator and each year is among them.</summary>
    private static string Csv(string text) => string.Join('\n', text.Split('\n').Where((_, index) => index == 0 || index % 7 == 1)) + "\n";
}

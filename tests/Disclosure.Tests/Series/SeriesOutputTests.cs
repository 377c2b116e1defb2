using System.Globalization;
using AngleSharp.Dom;
using static Disclosure.Tests.SeriesSamples;

namespace Disclosure.Tests;

/// <summary>What a series writes: for spreadsheets, for people, for pages.</summary>
public sealed class SeriesOutputTests
{
    private static readonly DisclosureSeries Ten = DisclosureSeries.From(TenYears);

    [Fact]
    public void A_mark_for_Excel_is_written_when_asked_for()
    {
        Assert.StartsWith("issuer,year,indicator,", Ten.ToCsv(), StringComparison.Ordinal);
        Assert.Equal("\uFEFF" + Ten.ToCsv(), Ten.ToCsv(CsvOptions.ForExcel));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void No_text_is_a_formula(string body)
    {
        DisclosureSeries series = DisclosureSeries.From([
            Old(2015, (17, 9)) with
            {
                Header = Header(2015, body),
            },
            Old(2016, (17, 5)) with
            {
                Header = Header(2016, body),
            },
        ]);
        Assert.All(ParseCsv(series.ToCsv()).Skip(1), row => Assert.Equal("'" + body, row[0]));
        Assert.Equal(body, ParseCsv(series.ToCsv(new() { ProtectFormulas = false }))[1][0]);
        // A number below 0 stays a number.
        Assert.Contains(ParseCsv(series.ToCsv()), row => row.Contains("-4"));
    }

    [Fact]
    public void Culture_changes_nothing()
    {
        using var scope = new CultureScope();
        (string, string, string, string) written = (Ten.ToCsv(), Ten.ToJson(), Ten.ToString(), Ten.ToHtml());
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        DisclosureSeries other = DisclosureSeries.From(TenYears);
        Assert.Equal(written, (other.ToCsv(), other.ToJson(), other.ToString(), other.ToHtml()));
    }

    [Fact]
    public void The_page_shows_every_figure_with_a_chart_that_joins_only_what_may_be_compared()
    {
        IDocument page = ParsedHtml.Parse(Ten.ToHtml());
        IElement table = Assert.Single(page.QuerySelectorAll("table"));
        string[][] grid = ParsedHtml.Grid(table);
        Assert.Equal(Ten.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)), grid[0][1..^1]);
        Assert.Equal(SeriesIndicator.All.Count, grid.Length - 1);
        // 9 grants to 12 requests with 12 decisions are 9 requests; 20 with 3 refusals, 2 in part, 3 not existing and 2 notices to 21 requests are 11 to 20.
        Assert.Equal("9", grid[3][1]);
        Assert.Equal("20 [11..20]", grid[3][3]);
        Assert.Equal("20", grid[3][6]);
        Assert.Equal("–", grid[3][4]);
        IElement[] charts = page.QuerySelectorAll("svg[role=img]").ToArray();
        Assert.Equal(SeriesIndicator.All.Count, charts.Length);
        foreach ((IElement chart, SeriesIndicator indicator) in charts.Zip(SeriesIndicator.All))
        {
            IReadOnlyList<SeriesPoint> points = Ten[indicator];
            Assert.Contains(indicator.Name.English, chart.GetAttribute("aria-label"), StringComparison.Ordinal);
            Assert.Equal(points.Count(point => point.Change is not null), chart.QuerySelectorAll("line.line").Length);
            Assert.Equal(points.Count(point => point.Break is not null), chart.QuerySelectorAll("line.break").Length);
            Assert.Equal(points.Count(point => point.Stated is not null), chart.QuerySelectorAll("circle").Length);
            Assert.Equal(points.Count(point => point.Quality == MigrationQuality.Bounded), chart.QuerySelectorAll("line.bounds").Length);
        }
        Assert.Equal(
            Ten[SeriesIndicator.Granted].Count(point => point.Basis == CountingBasis.Responses),
            charts[2].QuerySelectorAll("circle.other").Length
        );
    }

    [Fact]
    public void No_name_is_taken_for_markup()
    {
        Report report = Old(2015) with { Header = Header(2015, "<script>alert(1)</script>&\"'") };
        DisclosureSeries series = DisclosureSeries.From([report, report with { Header = Header(2016, "<b>") }]);
        IDocument page = ParsedHtml.Parse(series.ToHtml());
        Assert.Empty(page.QuerySelectorAll("script, b"));
        Assert.Contains("<script>alert(1)</script>", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_have_their_own_words()
    {
        Assert.StartsWith("示例市政务局 2014–2024: 10 reports; years without one: 1.", Ten.ToString(), StringComparison.Ordinal);
        string chinese = Ten.ToString(Language.Chinese);
        Assert.StartsWith("示例市政务局2014–2024年：10份报告，1个年度缺报告。", chinese, StringComparison.Ordinal);
        Assert.Contains("收到申请", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("requests", chinese, StringComparison.Ordinal);
    }
}

using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Tests;

/// <summary>Results drawn as HTML: the right cells marked, by symbol as well as by colour, linked to the findings and back.</summary>
public sealed class RulesHtmlTests
{
    private static readonly Report Matrix = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
    private static readonly Report Indicators = ReportReader.ReadFile(Repository.Sample("kunming-guandu-2016")).Report!;

    [Fact]
    public void A_check_marks_the_cells_of_its_findings_and_no_other()
    {
        using IHtmlDocument page = ParsedHtml.Parse(Matrix.Check().ToHtml());
        IElement[] marked = page.QuerySelectorAll("td[id]").ToArray();
        Assert.Equal(12, marked.Length);
        Assert.All(marked, box => Assert.Equal("error", box.ClassName));
        Assert.All(marked, box => Assert.Contains("✖", box.TextContent, StringComparison.Ordinal));
        // (七)总计 / 自然人 is in the balance and in the sum of its column.
        IElement total = Assert.Single(
            marked,
            box => box.Id!.EndsWith($"-c{CellsMatrix.Requests.Outcomes.Total.NaturalPersons.Id}", StringComparison.Ordinal)
        );
        Assert.Equal("0✖ 1 3", total.TextContent);
        Assert.Contains("B-BAL[自然人]", total.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void With_its_diagnoses_the_cell_to_blame_carries_the_value_suggested_beside_the_stated_one()
    {
        CheckResult result = Matrix.Check();
        using IHtmlDocument page = ParsedHtml.Parse(result.ToHtml(result.Diagnose(), Language.Chinese));
        Assert.Equal(["0 → 3✎ 1 3", "0 → 3✎ 2 4", "0 → 1✎ 5"], page.QuerySelectorAll("td.blame").Select(box => box.TextContent));
        IElement[] tables = page.QuerySelectorAll("table.list").ToArray();
        Assert.Equal(2, tables.Length);
        Assert.Equal(["1", "（七）总计 / 自然人", "0", "3", "合计漏填为0"], ParsedHtml.Grid(tables[0])[1]);
        Assert.Equal(["2", "行政复议 / 其他结果", "1", "0", ""], ParsedHtml.Grid(tables[1])[2]);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_finding_is_listed_in_the_language_and_every_link_leads_somewhere(Language language)
    {
        foreach (Report report in (Report[])[Matrix, Indicators, Report2021.Blank])
        {
            CheckResult result = report.Check(RuleBook.Exploratory);
            using IHtmlDocument page = ParsedHtml.Parse(result.ToHtml(result.Diagnose(), language));
            string[] items = page.QuerySelectorAll("ol > li").Select(item => item.TextContent).ToArray();
            Assert.Equal(result.Findings.Count, items.Length);
            Assert.All(
                result.Findings.Zip(items),
                pair => Assert.Contains(pair.First.ToString(language), pair.Second, StringComparison.Ordinal)
            );
            string[] ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
            Assert.Contains(result.ToString(language), page.QuerySelector("p.summary")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_figure_on_a_heading_is_marked_where_it_stands()
    {
        using IHtmlDocument page = ParsedHtml.Parse(Indicators.Check().ToHtml());
        IElement box = Assert.Single(page.QuerySelectorAll("td[id]"), box => box.TextContent.StartsWith("155", StringComparison.Ordinal));
        Assert.Equal("一、主动公开情况", box.ParentElement!.Children[0].TextContent);
    }

    [Fact]
    public void Two_reports_on_one_page_have_different_anchors()
    {
        CheckResult result = Matrix.Check();
        CheckResult other = (Matrix with { Header = new() }).Check();
        string[] first = Ids(result.ToHtml());
        Assert.Empty(first.Intersect(Ids(other.ToHtml())));
        Assert.Equal(first, Ids(Matrix.Check().ToHtml()));
    }

    [Fact]
    public void A_migration_shows_the_new_form_its_ledger_and_what_was_dropped()
    {
        Migration migration = ((Report2014)Indicators).MigrateTo2021();
        using IHtmlDocument page = ParsedHtml.Parse(migration.ToHtml());
        Assert.Equal(migration.Report.CountOf(CellState.Filled), page.QuerySelectorAll("td.carried").Length);
        Assert.Equal(migration.Report.CountOf(CellState.NotDerivable), page.QuerySelectorAll("td.underived").Length);
        IElement[] ledgers = page.QuerySelectorAll("details").ToArray();
        Assert.Equal(2, ledgers.Length);
        Assert.Equal(200, ledgers[0].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(migration.Dropped.Count, ledgers[1].QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            migration[CellsMatrix.Requests.Outcomes.Granted.Total].ToString(),
            ledgers[0].TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_in_a_report_is_taken_for_markup()
    {
        Report report = Indicators with { Header = ReportDrawingTests.HostileHeader };
        CheckResult result = report.Check();
        foreach (string html in (string[])[result.ToHtml(result.Diagnose()), ((Report2014)report).MigrateTo2021().ToHtml()])
        {
            using IHtmlDocument page = ParsedHtml.Parse(html);
            Assert.Empty(page.QuerySelectorAll("script,img"));
            Assert.Single(page.QuerySelectorAll("style"));
        }
    }

    [Fact]
    public void Culture_never_changes_a_byte()
    {
        CheckResult result = Matrix.Check();
        string expected = result.ToHtml(result.Diagnose());
        using var scope = new CultureScope();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
        Assert.Equal(expected, result.ToHtml(result.Diagnose()));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((CheckResult)null!).ToHtml());
        Assert.Throws<ArgumentNullException>(() => Matrix.Check().ToHtml((IEnumerable<Diagnosis>)null!));
        Assert.Throws<ArgumentNullException>(() => ((Diagnosis)null!).ToHtml());
        Assert.Throws<ArgumentNullException>(() => ((Migration)null!).ToHtml());
    }

    private static string[] Ids(string html)
    {
        using IHtmlDocument page = ParsedHtml.Parse(html);
        return page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
    }
}

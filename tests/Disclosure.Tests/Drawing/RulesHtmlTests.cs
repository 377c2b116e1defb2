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
    public void A_figure_of_last_year_marks_no_box_of_this_years_form()
    {
        var zeros = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);
        Report2021 last = zeros.With(CellsMatrix.Requests.CarriedOut.Total, 5);
        CheckResult result = zeros.Check(last);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "XY-CARRY");
        using IHtmlDocument page = ParsedHtml.Parse(result.ToHtml());
        IElement box = Assert.Single(page.QuerySelectorAll("td[id]"));
        Assert.EndsWith($"-c{CellsMatrix.Requests.CarriedIn.Total.Id}", box.Id, StringComparison.Ordinal);
        Assert.Equal("0▲ 1", box.TextContent);
    }

    [Fact]
    public void Every_column_that_was_not_carried_over_is_marked_though_it_holds_a_0()
    {
        var zeros = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);
        RowCells carriedOut = CellsMatrix.Requests.CarriedOut;
        Report2021 last = zeros.With(carriedOut.NaturalPersons, 5).With(carriedOut.CommercialEnterprises, 2).With(carriedOut.Total, 7);
        using IHtmlDocument page = ParsedHtml.Parse(zeros.Check(last).ToHtml());
        RowCells carriedIn = CellsMatrix.Requests.CarriedIn;
        Assert.Equal(
            new[] { carriedIn.NaturalPersons, carriedIn.CommercialEnterprises, carriedIn.Total }.Select(cell => $"c{cell.Id}"),
            page.QuerySelectorAll("td[id]").Select(box => box.Id!.Split('-')[^1])
        );
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019, "form of 2019", ReportForm.Indicators2014, "table of 2014")]
    [InlineData(ReportForm.Matrix2019, "form of 2019", ReportForm.Matrix2021, "form of 2021")]
    [InlineData(ReportForm.Indicators2014, "table of 2014", ReportForm.Matrix2019, "form of 2019")]
    public void A_migration_names_the_forms_between_which_it_goes(ReportForm from, string source, ReportForm to, string target)
    {
        Migration migration = to switch
        {
            ReportForm.Indicators2014 => ((MatrixReport)Matrix).MigrateTo2014(),
            ReportForm.Matrix2019 => ((Report2014)Indicators).MigrateTo2019(),
            _ => ((Report2019)Matrix).MigrateTo2021(),
        };
        string english = migration.ToHtml();
        string chinese = migration.ToHtml(Language.Chinese);
        Assert.Contains($"<th scope=\"col\" class=\"head\">Cell of the {target}</th>", english, StringComparison.Ordinal);
        Assert.Contains($"Rows without a place on the {target}", english, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"col\" class=\"head\">Cell of the {source}</th>", english, StringComparison.Ordinal);
        Assert.Contains($"not derivable from the {source}", english, StringComparison.Ordinal);
        Assert.Contains($"{(int)to}年表的单元格</th>", chinese, StringComparison.Ordinal);
        Assert.Contains($"{(int)to}年表没有位置的各行", chinese, StringComparison.Ordinal);
        Assert.Contains($"{(int)from}年表的单元格</th>", chinese, StringComparison.Ordinal);
        Assert.Contains($"{(int)from}年表不能确定此格", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_results_of_one_report_on_one_page_have_different_anchors_and_the_same_result_the_same()
    {
        CheckResult result = Matrix.Check();
        string[] fragments =
        [
            result.ToHtml(),
            result.ToHtml(Language.Chinese),
            Matrix.Check(RuleBook.Exploratory).ToHtml(),
            Matrix.Check(Matrix).ToHtml(),
        ];
        using IHtmlDocument page = ParsedHtml.Parse(string.Concat(fragments));
        string[] ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.True(ids.Length > 20);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(fragments[0], Matrix.Check().ToHtml());
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
            migration[CellsMatrix.Requests.Outcomes.Granted.Total].Reason.English,
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

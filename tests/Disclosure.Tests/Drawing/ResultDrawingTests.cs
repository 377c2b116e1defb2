using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Litigation = Disclosure.CellsMatrix.Disputes.LitigationDirect;

namespace Disclosure.Tests;

/// <summary>Deductions, readings, panels and single findings drawn: what a person looks for is there, once, and in its place.</summary>
public sealed class ResultDrawingTests
{
    private static readonly Report2021 Seven = ((Report2021)AllForms.Zeros(ReportForm.Matrix2021))
        .With(Litigation.Total, 7)
        .With(Litigation.Upheld, 3);

    [Fact]
    public void A_deduction_stands_in_the_empty_boxes_of_the_form()
    {
        using IHtmlDocument one = ParsedHtml.Parse(Seven.With(Litigation.Pending, CellValue.Blank).Deduce().ToHtml());
        IElement forced = Assert.Single(one.QuerySelectorAll("td.carried"));
        Assert.Equal("4=", forced.TextContent);
        Assert.Empty(one.QuerySelectorAll("td.bounded"));
        Assert.Equal(
            ["未经复议直接起诉 / 尚未审结", "4", "B-T4[未经复议直接起诉]"],
            ParsedHtml.Grid(one.QuerySelector("details table")!)[1]
        );

        Deduction two = Seven.With(Litigation.Pending, CellValue.Blank).With(Litigation.Other, CellValue.Blank).Deduce();
        using IHtmlDocument shared = ParsedHtml.Parse(two.ToHtml(Language.Chinese));
        Assert.Equal(["0..4", "0..4"], shared.QuerySelectorAll("td.bounded").Select(box => box.TextContent));
        Assert.StartsWith("空白格2个：可确定0个，有范围2个", shared.QuerySelector("p.summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deduction_says_what_cannot_hold_and_marks_the_cells_without_a_value()
    {
        Deduction impossible = Seven.With(Litigation.Upheld, 9).With(Litigation.Pending, CellValue.Blank).Deduce();
        using IHtmlDocument page = ParsedHtml.Parse(impossible.ToHtml());
        Assert.Contains("B-T4[未经复议直接起诉]", Assert.Single(page.QuerySelectorAll("li.error")).TextContent, StringComparison.Ordinal);
        Assert.Equal("✖", Assert.Single(page.QuerySelectorAll("td.error")).TextContent);
    }

    [Fact]
    public void A_reading_lists_its_problems_and_leads_to_their_cells()
    {
        string text = File.ReadAllText(Repository.Sample("changchun-automotive-zone-2016"))
            .Replace("| 3450 |", "| 34a0 |", StringComparison.Ordinal);
        ReportReading reading = ReportReader.ReadText(text);
        ReadingProblem lost = Assert.Single(reading.Problems, problem => problem.IsFigureLost);
        using IHtmlDocument page = ParsedHtml.Parse(reading.ToHtml());
        IElement row = Assert.Single(page.QuerySelectorAll("tr"), row => row.TextContent.Contains("34a0", StringComparison.Ordinal));
        Assert.Contains(lost.Code.Id(), row.TextContent, StringComparison.Ordinal);
        Assert.Contains(lost.Location.ToString(), row.TextContent, StringComparison.Ordinal);
        IElement box = page.GetElementById(row.QuerySelector("a")!.GetAttribute("href")![1..])!;
        Assert.Equal("error", box.ClassList.Single(name => name == "error"));
        Assert.Equal("#" + row.Id, box.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(reading.Problems.Count, page.QuerySelector("table.list")!.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void A_reading_without_a_table_shows_what_it_has()
    {
        ReportReading reading = ReportReader.ReadFile(Repository.Sample("zhuzhou-yunlong-2016"));
        using IHtmlDocument page = ParsedHtml.Parse(reading.ToHtml(Language.Chinese));
        Assert.Empty(page.QuerySelectorAll("table:not(.list)"));
        IElement claims = Assert.Single(
            page.QuerySelectorAll("details"),
            list => list.TextContent.Contains("正文中的数字", StringComparison.Ordinal)
        );
        Assert.Equal(
            reading.Claims.Select(claim => claim.ToString(Language.Chinese)),
            claims.QuerySelectorAll("li").Select(line => line.TextContent)
        );
    }

    [Fact]
    public void A_finding_shows_both_sides_cell_by_cell()
    {
        Finding finding = Seven.Check().Findings[0];
        using IHtmlDocument page = ParsedHtml.Parse(finding.ToHtml());
        Assert.Equal("✖ " + finding, page.QuerySelector("p.summary")!.TextContent);
        string[][] grid = ParsedHtml.Grid(page.QuerySelector("table")!);
        Assert.Equal(["left", "未经复议直接起诉 / 总计", "7"], grid[1]);
        Assert.Equal(["right", "未经复议直接起诉 / 结果维持", "3"], grid[2]);
        Assert.Equal(1 + finding.Cells.Count, grid.Length);
    }

    [Fact]
    public void A_panel_has_a_row_for_each_body_and_counts_those_that_it_leaves_out()
    {
        Report Of(string body, int year) =>
            Seven with
            {
                Header = new() { IssuingBody = body, ReportYear = year },
            };
        using IHtmlDocument page = ParsedHtml.Parse(SeriesPanel.From([Of("乙局", 2022), Of("甲局", 2021), Of("甲局", 2023)]).ToHtml());
        string[][] grid = ParsedHtml.Grid(page.QuerySelector("table")!);
        Assert.Equal(["Body", "2021", "2022", "2023", "requests received"], grid[0]);
        Assert.Equal(["乙局", "–", "15/0/0", "–"], grid[1][..4]);
        Assert.Equal(["甲局", "15/0/0", "–", "15/0/0"], grid[2][..4]);
        Assert.Equal(2, page.QuerySelectorAll("svg").Length);

        SeriesPanel many = SeriesPanel.From(Enumerable.Range(1, 75).Select(number => Of($"第{number}局", 2022)));
        using IHtmlDocument long_ = ParsedHtml.Parse(many.ToHtml(Language.Chinese));
        Assert.Equal(60, long_.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(long_.QuerySelectorAll("p"), line => line.TextContent == "15个单位未列出");
        Assert.Equal(["1 more body"], More(61));
        Assert.Equal(["2 more bodies"], More(62));

        string[] More(int bodies)
        {
            SeriesPanel panel = SeriesPanel.From(Enumerable.Range(1, bodies).Select(number => Of($"第{number}局", 2022)));
            using IHtmlDocument drawn = ParsedHtml.Parse(panel.ToHtml());
            return drawn
                .QuerySelectorAll("p")
                .Select(line => line.TextContent)
                .Where(text => text.Contains("more bod", StringComparison.Ordinal))
                .ToArray();
        }
    }

    [Fact]
    public void A_migration_draws_the_bounds_in_the_boxes_that_have_no_figure()
    {
        var old = (Report2014)ReportReader.ReadFile(Repository.Sample("changchun-automotive-zone-2016")).Report!;
        Migration migration = old.MigrateTo2021();
        using IHtmlDocument page = ParsedHtml.Parse(migration.ToHtml());
        IElement[] row = page.QuerySelectorAll("tr")
            .Single(row =>
                row.FirstElementChild!.TextContent.EndsWith("予以公开", StringComparison.Ordinal)
                || row.Children.Any(box => box.TextContent == "（一）予以公开")
            )
            .Children.ToArray();
        Assert.Equal(Enumerable.Repeat("0..5", 7), row[^7..].Select(box => box.TextContent));
        Assert.All(row[^7..], box => Assert.Contains("bounded", box.ClassName, StringComparison.Ordinal));
        string[] granted = ParsedHtml.Grid(page.QuerySelector("details table")!).Single(line => line[0] == "（一）予以公开 / 总计");
        Assert.Equal(["0..5", "bounded", "S2"], granted[1..4]);
        Assert.Equal(migration[CellsMatrix.Requests.Outcomes.Granted.Total].Reason.English, granted[4]);
    }
}

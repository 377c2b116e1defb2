using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Disclosure.Tests;

/// <summary>Reports drawn as text, Markdown and HTML: nothing lost, states told apart, nothing taken for markup, the same under any culture.</summary>
public sealed class ReportDrawingTests
{
    private const string Hostile = "</style><script>alert(1)</script><img src=x onerror=\"alert('2')\">&amp;|`*_\u0007\r\n| x |";

    public static TheoryData<ReportForm> Forms => [.. AllForms.Each];

    private static Report2021 Small =>
        Report2021
            .Blank.With(CellsMatrix.ProactiveDisclosure.Rules.Issued, 12)
            .With(CellsMatrix.ProactiveDisclosure.Rules.Repealed, CellValue.NotApplicable)
            .With(CellsMatrix.ProactiveDisclosure.Rules.InForce, CellValue.Missing)
            .With(CellsMatrix.ProactiveDisclosure.Licensing.Decisions, CellValue.NotDerivable)
            .With(CellsMatrix.ProactiveDisclosure.Fees.Amount, 59237.2440m);

    [Fact]
    public void Text_aligns_columns_by_the_width_of_Chinese_characters() =>
        Assert.StartsWith(
            """
            二、主动公开政府信息情况

            第二十条第（一）项
            信息内容       │ 本年制发件数 │ 本年废止件数 │ 现行有效件数 │
            ───────────────┼──────────────┼──────────────┼──────────────┤
            规章           │           12 │            / │           缺 │
            行政规范性文件 │              │              │              │

            第二十条第（五）项
            信息内容 │ 本年处理决定数量 │
            ─────────┼──────────────────┤
            行政许可 │                ? │

            """.ReplaceLineEndings("\n"),
            Small.ToText(),
            StringComparison.Ordinal
        );

    [Theory, MemberData(nameof(Forms))]
    public void Text_has_its_bars_under_each_other(ReportForm form)
    {
        HashSet<int> rule = [];
        string[] lines = AllForms.Zeros(form).ToText().Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].Contains('┼', StringComparison.Ordinal))
            {
                continue;
            }
            rule = [.. Offsets(lines[index], '┼'), .. Offsets(lines[index], '┤')];
            for (int next = index + 1; next < lines.Length && lines[next].Length > 0; next++)
            {
                Assert.Subset(rule, Offsets(lines[next], '│'));
            }
        }
        Assert.NotEmpty(rule);
    }

    [Fact]
    public void Markdown_is_a_table_for_each_block() =>
        Assert.StartsWith(
            """
            ## 二、主动公开政府信息情况

            **第二十条第（一）项**

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | --- | --- | --- | --- |
            | 规章 | 12 | / | 缺 |
            | 行政规范性文件 |  |  |  |

            **第二十条第（五）项**

            | 信息内容 | 本年处理决定数量 |
            | --- | --- |
            | 行政许可 | ? |

            """.ReplaceLineEndings("\n"),
            Small.ToMarkdown(),
            StringComparison.Ordinal
        );

    [Theory, MemberData(nameof(Forms))]
    public void Html_is_the_sheet_box_by_box_with_a_scope_on_every_head(ReportForm form)
    {
        Report report = AllForms.Zeros(form);
        using IHtmlDocument page = ParsedHtml.Parse(report.ToHtml());
        IElement[] tables = page.QuerySelectorAll("table").ToArray();
        IReadOnlyList<FormTable> sheet = FormSheet.Of(form).Tables;
        Assert.Equal(sheet.Select(table => table.Title), tables.Select(table => table.QuerySelector("caption")!.TextContent));
        for (int index = 0; index < tables.Length; index++)
        {
            Assert.All(ParsedHtml.Grid(tables[index]), row => Assert.Equal(sheet[index].Columns, row.Length));
            Assert.Equal(
                sheet[index].Rows.SelectMany(row => row.Boxes).Select(box => (box.RowSpan, box.ColumnSpan)),
                tables[index].QuerySelectorAll("th,td").Cast<IHtmlTableCellElement>().Select(box => (box.RowSpan, box.ColumnSpan))
            );
        }
        Assert.All(
            page.QuerySelectorAll("th"),
            head => Assert.Contains(head.GetAttribute("scope"), (string[])["col", "colgroup", "row", "rowgroup"])
        );
        Assert.Equal(Cell.On(form).Count, page.QuerySelectorAll("td").Count(box => box.TextContent is "0" or "0万元"));
    }

    [Fact]
    public void Html_tells_the_states_apart()
    {
        using IHtmlDocument page = ParsedHtml.Parse(Small.ToHtml(Language.Chinese));
        string[][] grid = ParsedHtml.Grid(page.QuerySelectorAll("table")[0]);
        Assert.Equal(["规章", "12", "/", "缺"], grid[2]);
        Assert.Equal(["行政规范性文件", "", "", ""], grid[3]);
        Assert.Equal("59237.2440", grid[13][1]);
        Assert.Equal("未见此格，情况不明", Assert.Single(page.QuerySelectorAll("td.missing")).GetAttribute("title"));
        Assert.Equal("?", Assert.Single(page.QuerySelectorAll("td.underived")).TextContent);
    }

    [Fact]
    public void Signs_and_units_are_written_where_the_form_leaves_them_to_the_box()
    {
        Report report = Report2019
            .Blank.With(CellsMatrix.ProactiveDisclosure.Licensing.Change, 170)
            .With(CellsMatrix.ProactiveDisclosure.Fees.Change, -5)
            .With(CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, 28204.50m);
        string text = report.ToText();
        Assert.Contains("+170", text, StringComparison.Ordinal);
        Assert.Contains("-5", text, StringComparison.Ordinal);
        Assert.Contains("28204.50万元", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_on_a_heading_or_a_group_line_is_drawn()
    {
        var draft = new ReportDraft(Report2014.Blank);
        draft.SetHeading(CellsIndicator.Response.OnHeading, new StrayValue("二", "约155", null));
        Assert.Contains("| 二、回应解读情况 |  | 约155 |", draft.ToReport().ToMarkdown(), StringComparison.Ordinal);
        Report report = Report2021.Blank.With(CellsMatrix.Requests.Outcomes.NotProcessed.Stated.NaturalPersons, 7);
        Assert.Contains("|  | （五）不予处理 |  | 7 |", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("<td>7</td>", report.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_report_is_taken_for_markup()
    {
        var draft = new ReportDraft(Report2014.Blank) { Header = HostileHeader };
        draft.SetHeading(CellsIndicator.Training.OnHeading, new StrayValue("九", Hostile, null));
        Report report = draft.ToReport();
        using IHtmlDocument page = ParsedHtml.Parse(report.ToHtml());
        Assert.Empty(page.QuerySelectorAll("script,img,iframe,link"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0007", report.ToHtml() + report.ToText() + report.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", report.ToMarkdown(), StringComparison.Ordinal);
        // A row of the table stays one row, with its bars and no other.
        Assert.Equal(66 + 1, report.ToMarkdown().Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)));
        Assert.All(
            report.ToMarkdown().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)),
            line => Assert.Equal(4, line.Count(character => character == '|'))
        );
    }

    [Fact]
    public void What_is_known_of_the_header_stands_above_and_below()
    {
        Report report = Report2014.Blank with
        {
            Header = new()
            {
                Title = "某县2016年政府信息公开工作年度报告",
                IssuingBody = "某县教育局",
                ReportYear = 2016,
                FilledOn = new LocalDate(2017, 1, 4),
                SignedOn = new LocalDate(2017, 2, 5),
                Contacts = new() { Reviewer = "王某" },
            },
        };
        string[] lines = report.ToText().Split('\n');
        Assert.Equal(["某县2016年政府信息公开工作年度报告", "", "填报单位（盖章）：某县教育局", "（2016年度）"], lines[..4]);
        Assert.Equal(
            ["单位负责人：　　审核人：王某　　填报人：", "联系电话：　　填报日期：2017年1月4日", "某县教育局", "2017年2月5日", ""],
            lines[^5..]
        );
    }

    [Fact]
    public void A_migrated_report_says_that_nobody_filled_this_form()
    {
        Report report = Report2014.Blank.MigrateTo2021().Report;
        Assert.StartsWith("本表由2014年的表换算，并非填报单位填报。", report.ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("zh-CN")]
    public void Culture_never_changes_a_byte(string culture)
    {
        Report report = Small with
        {
            Header = new() { ReportYear = 2022, PublishedOn = new LocalDate(2023, 1, 31) },
        };
        Report signed = Report2019.Blank.With(CellsMatrix.ProactiveDisclosure.Fees.Change, -5);
        string[] expected = [.. All(report), .. All(signed)];
        using var scope = new CultureScope();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(expected, All(report).Concat(All(signed)));
        static string[] All(Report drawn) => [drawn.ToText(), drawn.ToMarkdown(), drawn.ToHtml(), drawn.ToHtml(Language.Chinese)];
    }

    [Fact]
    public void Wide_characters_take_two_columns_and_marks_on_letters_none()
    {
        Assert.Equal(8, TextWidth.Of("（一）a1"));
        Assert.Equal(1, TextWidth.Of("e\u0301"));
        Assert.Equal(2, TextWidth.Of("\U0001F642"));
        Assert.Equal(1, TextWidth.Of("\uD800"));
    }

    internal static ReportHeader HostileHeader =>
        new()
        {
            Title = Hostile,
            IssuingBody = Hostile,
            Period = new StatisticalPeriod(null, Hostile),
            Contacts = new() { Filler = Hostile, Address = Hostile },
        };

    /// <summary>Where a character stands on a terminal, counting two for everything from the ideographs on.</summary>
    private static HashSet<int> Offsets(string line, char wanted)
    {
        var offsets = new HashSet<int>();
        int offset = 0;
        foreach (char character in line)
        {
            if (character == wanted)
            {
                offsets.Add(offset);
            }
            offset += character >= '\u2E80' ? 2 : 1;
        }
        return offsets;
    }
}

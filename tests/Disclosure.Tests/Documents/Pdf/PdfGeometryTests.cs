using Xunit;

namespace Disclosure.Tests.Documents;

public sealed class PdfGeometryTests
{
    private static readonly long[] Widths = [20000, 4000, 6000];

    [Fact]
    public void Boxes_between_lines_become_cells_and_text_around_stays_text()
    {
        PdfSheet sheet = new PdfSheet()
            .Line("某区2016年政府信息公开工作年度报告")
            .Table(
                Widths,
                [
                    ["(一)收到申请数", "件", "12"],
                    ["1.当面申请数", "件", ""],
                ]
            );
        sheet.Line("联系电话: 123");
        Assert.Equal(
            ["某区2016年政府信息公开工作年度报告", "(一)收到申请数|件|12", "1.当面申请数|件|", "联系电话: 123"],
            PdfSheet.Rows(sheet)
        );
    }

    [Fact]
    public void Where_no_line_is_drawn_boxes_are_one_cell()
    {
        PdfSheet sheet = new PdfSheet()
            .Write("申请人", 5200, 8200)
            .Write("甲", 5200, 10200)
            .Write("乙", 8200, 10200)
            .Rule(true, 7000, 5000, 11000)
            .Rule(true, 9000, 5000, 11000)
            .Rule(true, 11000, 5000, 11000)
            .Rule(false, 5000, 7000, 11000)
            .Rule(false, 8000, 9000, 11000)
            .Rule(false, 11000, 7000, 11000);
        Assert.Equal(["申请人|^", "甲|乙"], PdfSheet.Rows(sheet));
    }

    [Fact]
    public void A_table_open_at_its_sides_keeps_its_outer_columns()
    {
        PdfSheet sheet = new PdfSheet()
            .Write("甲", 5200, 8200)
            .Write("3", 8200, 8200)
            .Write("乙", 5200, 10200)
            .Rule(true, 7000, 5000, 11000)
            .Rule(true, 9000, 5000, 11000)
            .Rule(true, 11000, 5000, 11000)
            .Rule(false, 8000, 7000, 11000);
        Assert.Equal(["甲|3", "乙|"], PdfSheet.Rows(sheet));
    }

    [Fact]
    public void A_label_of_several_lines_gets_no_spaces_and_two_figures_in_a_box_stay_two()
    {
        PdfSheet sheet = new PdfSheet().Table(
            Widths,
            [
                ["(二)部分公\n开", "件", "3\n5"],
                ["x", "y", "z"],
            ]
        );
        Assert.Equal("(二)部分公开|件|3 5", PdfSheet.Rows(sheet)[0]);
    }

    [Fact]
    public void A_number_broken_because_its_box_is_narrow_is_one_number()
    {
        PdfSheet sheet = new PdfSheet().Table(
            [20000, 2400],
            [
                ["(一)收到申请数", "1139\n8889"],
                ["x", "y"],
            ]
        );
        Assert.Equal("(一)收到申请数|11398889", PdfSheet.Rows(sheet)[0]);
    }

    [Theory]
    [InlineData(2300, "312\n7", "3127")]
    [InlineData(2300, "312\n73", "31273")]
    [InlineData(2400, "31\n7", "31 7")]
    [InlineData(2400, "31\n273", "31 273")]
    [InlineData(2400, "312\n7", "312 7")]
    [InlineData(4000, "312\n7", "312 7")]
    public void Digits_over_lines_are_one_number_only_where_no_digit_more_fits(long width, string box, string expected)
    {
        PdfSheet sheet = new PdfSheet().Table(
            [20000, width],
            [
                ["(一)收到申请数", box],
                ["x", "y"],
            ]
        );
        Assert.Equal($"(一)收到申请数|{expected}", PdfSheet.Rows(sheet)[0]);
    }

    [Fact]
    public void A_group_and_its_row_that_are_split_over_pages_are_whole()
    {
        long[] widths = [10000, 20000, 4000];
        PdfSheet first = new(1) { Y = 60000 };
        first.Table(
            widths,
            [
                ["(三)不予公开", "1.属于国家秘密", "3"],
                ["(四)", "1.本机关不掌握相关", "0"],
            ]
        );
        PdfSheet next = new PdfSheet(2).Table(
            widths,
            [
                ["无法提供", "政府信息", ""],
                ["", "2.没有现成信息需要另行制作", "5"],
            ]
        );
        Assert.Equal(
            ["(三)不予公开|1.属于国家秘密|3", "(四)无法提供|1.本机关不掌握相关政府信息|0", "|2.没有现成信息需要另行制作|5"],
            PdfSheet.Rows(first, next)
        );
    }

    [Fact]
    public void A_part_whose_outer_cell_is_drawn_on_another_page_goes_on()
    {
        PdfSheet first = new(1) { Y = 60000 };
        first.Table(
            [10000, 20000, 4000],
            [
                ["三、本年度办理结果", "1.属于国家秘密", "3"],
                ["", "2.其他法律行政", "0"],
            ]
        );
        PdfSheet next = new(2);
        next.Rule(true, 7200, 15000, 39000)
            .Rule(true, 9200, 15000, 39000)
            .Rule(true, 11200, 15000, 39000)
            .Rule(false, 15000, 7200, 11200)
            .Rule(false, 35000, 7200, 11200)
            .Rule(false, 39000, 7200, 11200)
            .Write("法规禁止公开", 15200, 8450)
            .Write("3.危及“三安全一稳定”", 15200, 10450)
            .Write("4", 35200, 10450);
        Assert.Contains("|2.其他法律行政法规禁止公开|0", PdfSheet.Rows(first, next));
        Assert.Contains(
            "|3.危及“三安全一稳定”|4",
            PdfSheet.Rows(first, next).Select(row => row.Replace("^", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_number_wider_than_its_box_stands_in_one_box()
    {
        // Eight digits, 4000 wide, centred on a box of 3000.
        PdfSheet sheet = new PdfSheet().Table(
            [20000, 3000, 3000, 3000],
            [
                ["规章", "", "", ""],
                ["x", "y", "z", "w"],
            ]
        );
        sheet.Write("11398889", PdfSheet.Left + 20000 + 3000 - 500, 8450);
        Assert.Equal("规章||11398889|", PdfSheet.Rows(sheet)[0]);
    }

    [Fact]
    public void A_raised_small_digit_is_the_mark_of_a_footnote()
    {
        PdfSheet sheet = new PdfSheet().Table(
            Widths,
            [
                ["(一)收到申请数", "件", "12"],
                ["x", "y", "z"],
            ]
        );
        sheet.Write("1", PdfSheet.Left + 24000 + 200 + 1000, 8450 - 350, 600);
        Assert.Equal("(一)收到申请数|件|12[1]", PdfSheet.Rows(sheet)[0]);
    }

    [Fact]
    public void Bold_type_made_by_drawing_twice_is_read_once()
    {
        PdfSheet sheet = new PdfSheet().Write("总计11", 5000, 8000).Write("总计11", 5030, 8000);
        Assert.Equal(["总计11"], PdfSheet.Rows(sheet));
    }

    [Fact]
    public void A_table_goes_on_over_a_page_without_its_repeated_head_and_page_numbers()
    {
        string[] head = ["统计指标", "单位", "统计数"];
        PdfSheet first = new(1) { Y = 60000 };
        first.Table(Widths, [head, ["(一)收到申请数", "件", "12"]]).Write("- 1 -", 29000, 82000);
        PdfSheet next = new(2);
        next.Table(Widths, [head, ["1.当面申请数", "件", "7"]]).Write("- 2 -", 29000, 82000);
        Page page = PdfSheet.Read(first, next);
        Assert.Equal(["统计指标|单位|统计数", "(一)收到申请数|件|12", "1.当面申请数|件|7"], PdfSheet.Rows(first, next));
        Assert.Equal([1, 1, 1], page.Rows.Select(row => row.Table));
        Assert.Equal([1, 1, 2], page.Rows.Select(row => row.Cells[0].Location.Page));
    }

    [Fact]
    public void A_row_split_over_pages_is_one_row()
    {
        PdfSheet first = new(1) { Y = 60000 };
        first.Table(
            Widths,
            [
                ["1.当面申请数", "件", "7"],
                ["(一)主动公开政府信息数(不同渠道", "条", "33"],
            ]
        );
        PdfSheet next = new PdfSheet(2).Table(
            Widths,
            [
                ["和方式公开相同信息计1条)", "", ""],
                ["制发规范性文件总数", "件", "2"],
            ]
        );
        Assert.Equal(
            ["1.当面申请数|件|7", "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)|条|33", "制发规范性文件总数|件|2"],
            PdfSheet.Rows(first, next)
        );
    }

    [Fact]
    public void Rows_with_figures_of_their_own_are_never_joined()
    {
        PdfSheet first = new(1) { Y = 60000 };
        first.Table(
            Widths,
            [
                ["1.当面申请数", "件", "7"],
                ["2.传真", "件", "1"],
            ]
        );
        PdfSheet next = new PdfSheet(2).Table(
            Widths,
            [
                ["申请数", "件", "5"],
                ["制发规范性文件总数", "件", "2"],
            ]
        );
        Assert.Contains("2.传真|件|1", PdfSheet.Rows(first, next));
        Assert.Contains("申请数|件|5", PdfSheet.Rows(first, next));
    }

    [Fact]
    public void Columns_without_lines_are_told_by_what_they_leave_free()
    {
        PdfSheet sheet = new PdfSheet().Table(
            Widths,
            [
                ["统计指标", "单位", "统计数"],
                ["(一)收到申请数", "件", "12"],
                ["1.当面申请数", "件", ""],
                ["2.传真申请数", "件", "3"],
            ],
            ruled: false
        );
        Assert.Equal(["统计指标|单位|统计数", "(一)收到申请数|件|12", "1.当面申请数|件|", "2.传真申请数|件|3"], PdfSheet.Rows(sheet));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_on_its_side_reads_as_the_upright_one(int turns)
    {
        PdfSheet sheet = new PdfSheet()
            .Line("某区报告")
            .Table(
                Widths,
                [
                    ["(一)收到申请数", "件", "12"],
                    ["1.当面申请数", "件", "7"],
                ]
            );
        PdfPageContent turned = sheet.Content;
        for (int turn = 0; turn < turns; turn++)
        {
            turned = Turned(turned);
        }
        Page page = PdfPageMaker.From([PdfPageParts.From(turned.Upright())]);
        Assert.Equal(PdfSheet.Rows(sheet), page.Rows.Select(row => string.Join("|", row.Cells.Select(cell => cell.Text))));
    }

    [Fact]
    public void Stacked_and_rotated_heads_are_read_in_their_order()
    {
        PdfSheet sheet = new PdfSheet().Table(
            [2000, 6000],
            [
                ["结\n果\n维\n持", "3"],
                ["x", "y"],
            ]
        );
        Assert.Equal("结果维持|3", PdfSheet.Rows(sheet)[0]);
        PdfPageContent page = new PdfSheet()
            .Table(
                [4000, 6000],
                [
                    ["", "3"],
                    ["x", "y"],
                ]
            )
            .Line("正文正文正文正文")
            .Content;
        IEnumerable<Glyph> rotated = "总计".Select(
            (character, index) =>
                new Glyph(
                    character.ToString(),
                    new PdfBox(6000, 7300 + (index * 500), 6500, 7800 + (index * 500)),
                    6100,
                    500,
                    TextDirection.Down
                )
        );
        Page read = PdfPageMaker.From([PdfPageParts.From(page with { Glyphs = [.. page.Glyphs, .. rotated] })]);
        Assert.Equal("总计", read.Rows[0].Cells[0].Text);
    }

    /// <summary>A quarter turn with the clock.</summary>
    private static PdfPageContent Turned(PdfPageContent page) =>
        page with
        {
            Width = page.Height,
            Height = page.Width,
            Glyphs =
            [
                .. page.Glyphs.Select(glyph => new Glyph(
                    glyph.Text,
                    new PdfBox(page.Height - glyph.Box.Bottom, glyph.Box.Left, page.Height - glyph.Box.Top, glyph.Box.Right),
                    glyph.Direction is TextDirection.Right or TextDirection.Left ? page.Height - glyph.Base : glyph.Base,
                    glyph.Size,
                    (TextDirection)(((int)glyph.Direction + 1) % 4)
                )),
            ],
            Rulings =
            [
                .. page.Rulings.Select(ruling =>
                    ruling.IsHorizontal
                        ? new Ruling(false, page.Height - ruling.Position, ruling.Start, ruling.End)
                        : new Ruling(true, ruling.Position, page.Height - ruling.End, page.Height - ruling.Start)
                ),
            ],
        };
}

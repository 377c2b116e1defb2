namespace Disclosure.Tests;

/// <summary>The catalogue against figures and labels that were counted and typed from the forms by a person.</summary>
public class FormsTests
{
    [Fact]
    public void The_forms_have_58_198_and_200_cells_and_the_headings_and_group_lines_beside_them()
    {
        Assert.Equal(58, Cell.On(ReportForm.Indicators2014).Count);
        Assert.Equal(198, Cell.On(ReportForm.Matrix2019).Count);
        Assert.Equal(200, Cell.On(ReportForm.Matrix2021).Count);
        Assert.Equal(7, Cell.HeadingsOn(ReportForm.Indicators2014).Count);
        Assert.Equal(3 * 7, Cell.GroupLinesOn(ReportForm.Matrix2019).Count);
        Assert.Equal(4 * 7, Cell.GroupLinesOn(ReportForm.Matrix2021).Count);
        Assert.Empty(Cell.HeadingsOn(ReportForm.Matrix2021));
        Assert.Empty(Cell.GroupLinesOn(ReportForm.Indicators2014));
    }

    [Theory]
    [InlineData(ReportForm.Matrix2019, 22, 161, 15)]
    [InlineData(ReportForm.Matrix2021, 10, 175, 15)]
    public void The_sections_of_the_matrix_form_have_the_cells_of_the_edition(ReportForm form, int disclosure, int requests, int disputes)
    {
        Assert.Equal(disclosure, CountBelow(form, "ProactiveDisclosure."));
        Assert.Equal(requests, CountBelow(form, "Requests."));
        Assert.Equal(disputes, CountBelow(form, "Disputes."));
    }

    [Fact]
    public void Cells_come_in_the_order_of_the_form()
    {
        Assert.Equal(
            ["二(一)/规章/本年制发件数", "二(一)/规章/本年废止件数", "二(一)/规章/现行有效件数"],
            Cell.On(ReportForm.Matrix2021).Take(3).Select(cell => cell.CodeOn(ReportForm.Matrix2021))
        );
        Assert.Equal("四/复议后起诉/总计", Cell.On(ReportForm.Matrix2021)[199].Code);
        Assert.Equal("二(一)/规章/本年新制作数量", Cell.On(ReportForm.Matrix2019)[0].Code);
        Assert.Equal("二(九)/政府集中采购/采购总金额", Cell.On(ReportForm.Matrix2019)[21].Code);
        Assert.Equal("一/自然人", Cell.On(ReportForm.Matrix2019)[22].Code);
    }

    [Fact]
    public void The_units_of_the_indicator_table_are_those_printed_on_it()
    {
        var units = Cell.On(ReportForm.Indicators2014).GroupBy(cell => cell.Unit).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["件"] = 33,
                ["次"] = 9,
                ["条"] = 7,
                ["人"] = 3,
                ["个"] = 2,
                ["万元"] = 2,
                ["篇"] = 1,
                ["人次"] = 1,
            },
            units
        );
    }

    [Fact]
    public void Only_fees_funds_procurement_and_the_fees_of_2021_are_money()
    {
        Cell[] money = AllForms.Each.SelectMany(Cell.On).Where(cell => cell.Kind == CellKind.Money).Distinct().ToArray();
        Assert.Equal(
            [
                CellsIndicator.FeesCharged,
                CellsIndicator.Capacity.DedicatedFunds,
                CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount,
                CellsMatrix.ProactiveDisclosure.Fees.Amount,
            ],
            money
        );
    }

    [Theory]
    [InlineData(1, "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)", "条")]
    [InlineData(9, "(一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)", "次")]
    [InlineData(17, "(一)收到申请数", "件")]
    [InlineData(25, "(三)申请答复数", "件")]
    [InlineData(34, "不是《条例》所指政府信息", "件")]
    [InlineData(46, "(二)被依法纠错数", "件")]
    [InlineData(49, "七、依申请公开信息收取的费用", "万元")]
    [InlineData(58, "(三)接受培训人员数", "人次")]
    public void Rows_of_the_indicator_table_stand_at_their_number(int number, string label, string unit)
    {
        Cell cell = Cell.On(ReportForm.Indicators2014)[number - 1];
        Assert.Equal(label, cell.Label);
        Assert.Equal(unit, cell.Unit);
    }

    [Fact]
    public void The_parts_of_a_total_name_it_as_their_parent()
    {
        Cell[] parts = Cell.On(ReportForm.Indicators2014).Where(cell => cell.Parent == CellsIndicator.Requests.Responses.Total).ToArray();
        Assert.Equal([26, 27, 28, 29, 36, 37, 38, 39], parts.Select(part => NumberOf(part)));
        Cell[] grounds = Cell.On(ReportForm.Indicators2014)
            .Where(cell => cell.Parent == CellsIndicator.Requests.Responses.Refused.Total)
            .ToArray();
        Assert.Equal([30, 31, 32, 33, 34, 35], grounds.Select(ground => NumberOf(ground)));
        Assert.All(grounds, ground => Assert.Equal(CellRelation.OfWhich, ground.Relation));
    }

    [Fact]
    public void Editions_share_the_cells_that_mean_the_same_and_only_those()
    {
        Cell[] shared = Cell.On(ReportForm.Matrix2019).Intersect(Cell.On(ReportForm.Matrix2021)).ToArray();
        // 22 rows of 7, 15 disputes, and the decisions under licensing, penalties and compulsion.
        Assert.Equal((22 * 7) + 15 + 3, shared.Length);
        Assert.Contains(CellsMatrix.ProactiveDisclosure.Licensing.Decisions, shared);
        Assert.Equal("行政许可 / 处理决定数量", CellsMatrix.ProactiveDisclosure.Licensing.Decisions.LabelOn(ReportForm.Matrix2019));
        Assert.Equal("行政许可 / 本年处理决定数量", CellsMatrix.ProactiveDisclosure.Licensing.Decisions.LabelOn(ReportForm.Matrix2021));
    }

    [Fact]
    public void The_one_row_of_other_handling_of_2019_is_not_the_group_line_of_2021()
    {
        Cell undivided = CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total;
        Cell line = CellsMatrix.Requests.Outcomes.OtherHandling.Stated.Total;
        Assert.NotEqual(undivided, line);
        Assert.True(undivided.IsOn(ReportForm.Matrix2019) && !undivided.IsOn(ReportForm.Matrix2021));
        Assert.True(line.IsOn(ReportForm.Matrix2021) && !line.IsOn(ReportForm.Matrix2019));
        Assert.Equal(CellRelation.GroupLine, line.Relation);
        Assert.Equal(CellRelation.Leaf, undivided.Relation);
    }

    [Fact]
    public void Ids_are_unique_and_lead_back_to_the_cell()
    {
        Cell[] all = AllForms.Each.SelectMany(form => AllForms.Figures(form).Concat(Cell.HeadingsOn(form))).Distinct().ToArray();
        Assert.Equal(319, all.Length);
        Assert.All(all, cell => Assert.Equal(cell, Cell.FromId(cell.Id)));
        Assert.All(all, cell => Assert.NotEmpty(cell.Definition));
        Assert.All(all, cell => Assert.NotEmpty(cell.Source));
        Assert.All(all, cell => Assert.NotEmpty(cell.EnglishName));
    }

    [Fact]
    public void No_cell_is_refused_where_a_cell_is_needed()
    {
        Cell none = default;
        Assert.True(none.IsNone);
        Assert.Equal("(no cell)", none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Label);
        Assert.Throws<InvalidOperationException>(() => Report2021.Blank[none]);
        Assert.Throws<ArgumentException>(() => Report2021.Blank.With(none, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cell.FromId(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cell.FromId(9999));
        Assert.Throws<ArgumentException>(() => Cell.Find(ReportForm.Matrix2021, "no such cell"));
    }

    private static int CountBelow(ReportForm form, string prefix) =>
        Cell.On(form).Count(cell => cell.Key.StartsWith(prefix, StringComparison.Ordinal));

    private static int NumberOf(Cell cell) => Cell.On(ReportForm.Indicators2014).ToList().IndexOf(cell) + 1;
}

using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

/// <summary>Two real reports, with what a careful person would carry over, typed by hand.</summary>
public sealed class MigrationSampleTests
{
    private const string Open = "-";
    private static readonly Migration<Report2021> Changchun = FromGolden("changchun-automotive-zone-2016").MigrateTo2021();
    private static readonly Migration<Report2021> Guandu = FromGolden("kunming-guandu-2016").MigrateTo2021();

    [Theory]
    [InlineData("二(一)/规章/本年制发件数", Open, MigrationQuality.None, "")]
    [InlineData("二(一)/规章/本年废止件数", Open, MigrationQuality.None, "")]
    [InlineData("二(一)/规章/现行有效件数", Open, MigrationQuality.None, "")]
    [InlineData("二(一)/行政规范性文件/本年制发件数", "0", MigrationQuality.Near, "")]
    [InlineData("二(一)/行政规范性文件/本年废止件数", Open, MigrationQuality.None, "")]
    [InlineData("二(一)/行政规范性文件/现行有效件数", Open, MigrationQuality.None, "")]
    [InlineData("二(五)/行政许可/本年处理决定数量", Open, MigrationQuality.None, "")]
    [InlineData("二(六)/行政处罚/本年处理决定数量", Open, MigrationQuality.None, "")]
    [InlineData("二(六)/行政强制/本年处理决定数量", Open, MigrationQuality.None, "")]
    [InlineData("二(八)/行政事业性收费/本年收费金额(单位:万元)", Open, MigrationQuality.None, "")]
    [InlineData("一", "5", MigrationQuality.Exact, "S1")]
    [InlineData("二", Open, MigrationQuality.None, "")]
    [InlineData("三(一)", "0..5", MigrationQuality.Bounded, "S2")]
    [InlineData("三(二)", "0..5", MigrationQuality.Bounded, "S2 S5")]
    [InlineData("三(三)1", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)2", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)3", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)4", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)5", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)6", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)7", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)8", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(四)1", "0..3", MigrationQuality.Bounded, "S3")]
    [InlineData("三(四)2", "0..3", MigrationQuality.Bounded, "S3")]
    [InlineData("三(四)3", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(五)1", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(五)2", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(五)3", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(五)4", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(五)5", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(六)1", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(六)2", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(六)3", "0", MigrationQuality.Near, "S3 S4")]
    [InlineData("三(七)", "5", MigrationQuality.Near, "S2")]
    [InlineData("四", Open, MigrationQuality.None, "")]
    [InlineData("四/行政复议/结果维持", "0", MigrationQuality.Exact, "")]
    [InlineData("四/行政复议/结果纠正", "0", MigrationQuality.Exact, "")]
    [InlineData("四/行政复议/其他结果", "0", MigrationQuality.Exact, "")]
    [InlineData("四/行政复议/尚未审结", Open, MigrationQuality.None, "")]
    [InlineData("四/行政复议/总计", "≥ 0", MigrationQuality.Bounded, "")]
    [InlineData("四/未经复议直接起诉/结果维持", "0", MigrationQuality.Exact, "")]
    [InlineData("四/未经复议直接起诉/结果纠正", "0..1", MigrationQuality.Bounded, "")]
    [InlineData("四/未经复议直接起诉/其他结果", "0", MigrationQuality.Exact, "")]
    [InlineData("四/未经复议直接起诉/尚未审结", Open, MigrationQuality.None, "")]
    [InlineData("四/未经复议直接起诉/总计", Open, MigrationQuality.None, "")]
    [InlineData("四/复议后起诉/结果维持", "0", MigrationQuality.Exact, "")]
    [InlineData("四/复议后起诉/结果纠正", "0..1", MigrationQuality.Bounded, "")]
    [InlineData("四/复议后起诉/其他结果", "0", MigrationQuality.Exact, "")]
    [InlineData("四/复议后起诉/尚未审结", Open, MigrationQuality.None, "")]
    [InlineData("四/复议后起诉/总计", Open, MigrationQuality.None, "")]
    public void Changchun_is_carried_over_cell_by_cell(string code, string value, MigrationQuality quality, string assumptions)
    {
        LedgerEntry entry = Changchun[Target(code)];
        Assert.Equal(value == Open ? "≥ 0" : value, entry.Bounds.ToString());
        Assert.Equal(entry.Bounds.IsPoint ? entry.Bounds.Low.GetValueOrDefault() : CellValue.NotDerivable, entry.Value);
        Assert.Equal(entry.Value, Changchun.Report[entry.Target]);
        Assert.Equal(quality, entry.Quality);
        Assert.Equal(assumptions, string.Join(' ', entry.Assumptions.Select(assumption => assumption.Id)));
    }

    [Fact]
    public void Replies_of_Changchun_bound_several_outcomes_at_once()
    {
        var notHeld = CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld.Total;
        var notMade = CellsMatrix.Requests.Outcomes.CannotProvide.WouldNeedCreation.Total;
        Assert.Equal("0..3", Changchun.BoundsOf(notHeld, notMade).ToString());
        Assert.Equal([Row(37)], Changchun.BoundsOf(notHeld, notMade).HighBinding.Rows);
        Assert.Equal("5", Changchun.BoundsOf(Outcomes).ToString());
        // With three requests at most ending for want of the information, two at least were granted, in full or in part.
        Assert.Equal(
            "2..5",
            Changchun.BoundsOf(CellsMatrix.Requests.Outcomes.Granted.Total, CellsMatrix.Requests.Outcomes.GrantedInPart.Total).ToString()
        );
        Assert.Equal(
            "1",
            Changchun
                .BoundsOf(CellsMatrix.Disputes.LitigationDirect.Corrected, CellsMatrix.Disputes.LitigationAfterReconsideration.Corrected)
                .ToString()
        );
        Assert.Equal(
            "≥ 1",
            Changchun
                .BoundsOf(CellsMatrix.Disputes.LitigationDirect.Total, CellsMatrix.Disputes.LitigationAfterReconsideration.Total)
                .ToString()
        );
    }

    [Fact]
    public void Changchun_has_at_most_2_granted_in_part_when_mixed_requests_are_not_booked_there()
    {
        Migration<Report2021> strict = FromGolden("changchun-automotive-zone-2016").MigrateTo2021(new() { MixedAsPartial = false });
        Assert.Equal("0..2", strict[CellsMatrix.Requests.Outcomes.GrantedInPart.Total].Bounds.ToString());
        Assert.Equal("0..5", strict[CellsMatrix.Requests.Outcomes.Granted.Total].Bounds.ToString());
        Assert.Equal("0..3", strict[CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld.Total].Bounds.ToString());
    }

    [Fact]
    public void Changchun_drops_31_rows_on_the_way_to_the_form_of_2019()
    {
        Migration<Report2019> migration = FromGolden("changchun-automotive-zone-2016").MigrateTo2019();
        Assert.Equal(31, migration.Dropped.Count);
        Assert.All(migration.Dropped, entry => Assert.NotEmpty(entry.Reason.Chinese));
        Assert.Equal(0, migration[CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total].Value);
        Assert.Equal(5, migration.Report.Requests.NewlyReceived.Total);
    }

    [Fact]
    public void Changchun_has_kinds_of_applicant_only_below_a_total_of_0()
    {
        foreach (
            LedgerEntry entry in Changchun.Entries.Where(entry =>
                entry.Target.Code.StartsWith('三') || entry.Target.Code.Split('/')[0] is "一" or "二" or "四"
            )
        )
        {
            if (
                entry.Value.State == CellState.Missing
                || !entry.Target.Key.StartsWith("Requests.", StringComparison.Ordinal)
                || entry.Target.Key.EndsWith(".Total", StringComparison.Ordinal)
            )
            {
                continue;
            }
            LedgerEntry total = Changchun[entry.Target.Parent];
            Assert.Equal(total.Value.Number == 0 ? 0 : CellValue.NotDerivable, entry.Value);
            Assert.Equal(total.Bounds.High, entry.Bounds.High);
            Assert.Equal(0, entry.Bounds.Low);
            if (total.Value.Number != 0)
            {
                Assert.Equal(total.Bounds.High is null ? MigrationQuality.None : MigrationQuality.Bounded, entry.Quality);
            }
        }
    }

    [Fact]
    public void Changchun_drops_32_rows_and_says_so()
    {
        Assert.Equal(32, Changchun.Dropped.Count);
        Assert.Equal(
            "Migration 2016 changchun-automotive-zone-2016 from Indicators2014 to Matrix2021: 129 of 200 cells derived (124 as forced 0), 43 bounded, 28 not derivable; 26 of 58 rows have a counterpart, 32 dropped",
            Changchun.ToString()
        );
        Assert.Equal(
            "2016年changchun-automotive-zone-2016由2014年表转换为2021年表：200格中推得129格（其中124格必为0），43格有界，28格无法推得；58项中有对应26项，无对应32项",
            Changchun.ToString(Language.Chinese)
        );
    }

    [Fact]
    public void Fifteen_grants_beside_five_completed_requests_are_not_published()
    {
        LedgerEntry granted = Changchun[CellsMatrix.Requests.Outcomes.Granted.Total];
        Assert.Equal(CellValue.NotDerivable, granted.Value);
        Assert.Equal([Row(22), Row(26), Row(27)], granted.Sources);
        Assert.Equal(CountingBasis.Responses, granted.Basis);
        Assert.StartsWith("At most 5, by row 22 [三(二)] (5).", granted.Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("至多5，依据第22项[三(二)]（5）。", granted.Reason.Chinese, StringComparison.Ordinal);
        Assert.Null(Changchun.Report.Requests.Outcomes.Granted.Total);
    }

    [Fact]
    public void Unknown_requests_of_Guandu_stay_unknown()
    {
        Assert.All(
            Guandu.Entries.Where(entry => entry.Target.Key.StartsWith("Requests.", StringComparison.Ordinal)),
            entry => Assert.Null(entry.Value.Number)
        );
        Assert.Contains(
            "empty box, which is not 0",
            Guandu[CellsMatrix.Requests.NewlyReceived.Total].Reason.English,
            StringComparison.Ordinal
        );
        Assert.Equal(9, Guandu.Report.CountOf(CellState.Filled));
        Assert.Equal(191, Guandu.Report.CountOf(CellState.NotDerivable));
    }

    [Fact]
    public void Decided_cases_of_Guandu_are_0_because_their_totals_are()
    {
        foreach (
            (DisputeRowCells block, int row) in new[]
            {
                (Block("行政复议"), 40),
                (Block("未经复议直接起诉"), 44),
                (Block("复议后起诉"), 44),
            }
        )
        {
            foreach (Cell result in block.Decided)
            {
                LedgerEntry entry = Guandu[result];
                Assert.Equal(0, entry.Value);
                Assert.Equal(MigrationQuality.Exact, entry.Quality);
                Assert.Equal(CountingBasis.Cases, entry.Basis);
                Assert.Equal([Row(row)], entry.Bounds.HighBinding.Rows);
                Assert.Contains($"row {row} [", entry.Reason.English, StringComparison.Ordinal);
                Assert.Contains("empty box", entry.Reason.English, StringComparison.Ordinal);
            }
            Assert.Equal("≥ 0", Guandu[block.Pending].Bounds.ToString());
            Assert.Equal(MigrationQuality.None, Guandu[block.Pending].Quality);
        }
        Assert.Equal(MigrationQuality.Bounded, Guandu[Target("四/行政复议/总计")].Quality);
    }

    private static DisputeRowCells Block(string name) =>
        new([Target($"四/{name}/结果维持"), Target($"四/{name}/结果纠正"), Target($"四/{name}/其他结果")], Target($"四/{name}/尚未审结"));

    private sealed record DisputeRowCells(Cell[] Decided, Cell Pending);

    [Fact]
    public void Figures_on_the_headings_of_Guandu_are_dropped_with_a_reason()
    {
        Assert.Equal(62, Guandu.Sources.Count);
        Assert.Equal(32 + 4, Guandu.Dropped.Count);
        SourceEntry heading = Guandu.SourceOf(CellsIndicator.ProactiveDisclosure.OnHeading);
        Assert.Equal(155, heading.Value);
        Assert.True(heading.IsDropped);
        Assert.Contains("155", heading.Reason.English, StringComparison.Ordinal);
        Assert.Contains("155", heading.Reason.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("32 dropped, 4 figures on headings dropped", Guandu.ToString(), StringComparison.Ordinal);
    }
}

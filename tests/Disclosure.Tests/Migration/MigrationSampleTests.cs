using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

/// <summary>Two real reports, with what a careful person would carry over, typed by hand.</summary>
public sealed class MigrationSampleTests
{
    private const string Open = "-";
    private static readonly Migration Changchun = FromGolden("changchun-automotive-zone-2016").MigrateTo2021();
    private static readonly Migration Guandu = FromGolden("kunming-guandu-2016").MigrateTo2021();

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
    [InlineData("三(一)", Open, MigrationQuality.None, "")]
    [InlineData("三(二)", Open, MigrationQuality.None, "")]
    [InlineData("三(三)1", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)2", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)3", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)4", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)5", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)6", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)7", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(三)8", "0", MigrationQuality.Near, "S3")]
    [InlineData("三(四)1", Open, MigrationQuality.None, "")]
    [InlineData("三(四)2", Open, MigrationQuality.None, "")]
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
    [InlineData("四/行政复议/总计", Open, MigrationQuality.None, "")]
    [InlineData("四/未经复议直接起诉/结果维持", "0", MigrationQuality.Exact, "")]
    [InlineData("四/未经复议直接起诉/结果纠正", Open, MigrationQuality.None, "")]
    [InlineData("四/未经复议直接起诉/其他结果", "0", MigrationQuality.Exact, "")]
    [InlineData("四/未经复议直接起诉/尚未审结", Open, MigrationQuality.None, "")]
    [InlineData("四/未经复议直接起诉/总计", Open, MigrationQuality.None, "")]
    [InlineData("四/复议后起诉/结果维持", "0", MigrationQuality.Exact, "")]
    [InlineData("四/复议后起诉/结果纠正", Open, MigrationQuality.None, "")]
    [InlineData("四/复议后起诉/其他结果", "0", MigrationQuality.Exact, "")]
    [InlineData("四/复议后起诉/尚未审结", Open, MigrationQuality.None, "")]
    [InlineData("四/复议后起诉/总计", Open, MigrationQuality.None, "")]
    public void Changchun_is_carried_over_cell_by_cell(string code, string value, MigrationQuality quality, string assumptions)
    {
        LedgerEntry entry = Changchun[Target(code)];
        Assert.Equal(value == Open ? "(NotDerivable)" : value, entry.Value.ToString());
        Assert.Equal(entry.Value, Changchun.Report[entry.Target]);
        Assert.Equal(quality, entry.Quality);
        Assert.Equal(assumptions, string.Join(' ', entry.Assumptions.Select(assumption => assumption.Id)));
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
            Assert.Equal(total.Value.Number == 0 ? total.Quality : MigrationQuality.None, entry.Quality);
        }
    }

    [Fact]
    public void Changchun_drops_32_rows_and_says_so()
    {
        Assert.Equal(32, Changchun.Dropped.Count);
        Assert.Equal(
            "Migration 2016 changchun-automotive-zone-2016 from Indicators2014 to Matrix2021: 129 of 200 cells derived (124 as forced 0), 71 not derivable; 26 of 58 rows have a counterpart, 32 dropped",
            Changchun.ToString()
        );
        Assert.Equal(
            "2016年changchun-automotive-zone-2016由2014年表转换为2021年表：200格中推得129格（其中124格必为0），71格无法推得；58项中有对应26项，无对应32项",
            Changchun.ToString(Language.Chinese)
        );
    }

    [Fact]
    public void Fifteen_grants_beside_five_completed_requests_are_not_published()
    {
        LedgerEntry granted = Changchun[CellsMatrix.Requests.Outcomes.Granted.Total];
        Assert.Equal(CellValue.NotDerivable, granted.Value);
        Assert.Equal([Row(26), Row(27)], granted.Sources);
        Assert.Contains("Row 27 [三(三)2] counts 15 responses", granted.Reason.English, StringComparison.Ordinal);
        Assert.Contains("第27项[三(三)2]统计了15件答复", granted.Reason.Chinese, StringComparison.Ordinal);
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
        Assert.Equal(0, Guandu.Report.CountOf(CellState.Filled));
        Assert.Equal(200, Guandu.Report.CountOf(CellState.NotDerivable));
    }

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

using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

/// <summary>What each group of rows determines, case by case.</summary>
public sealed class MigrationRuleTests
{
    public static TheoryData<CellState> StatesWithoutNumber =>
        [CellState.Blank, CellState.Missing, CellState.NotApplicable, CellState.NotDerivable];

    [Theory]
    [InlineData(17, "一", MigrationQuality.Exact)]
    [InlineData(22, "三(七)", MigrationQuality.Near)]
    [InlineData(3, "二(一)/行政规范性文件/本年制发件数", MigrationQuality.Near)]
    [InlineData(41, "四/行政复议/结果维持", MigrationQuality.Exact)]
    [InlineData(42, "四/行政复议/结果纠正", MigrationQuality.Exact)]
    public void A_figure_is_carried_over(int row, string target, MigrationQuality quality)
    {
        LedgerEntry entry = Zeros((row, 7)).MigrateTo2021()[Target(target)];
        Assert.Equal(7, entry.Value);
        Assert.Equal(quality, entry.Quality);
        Assert.Equal([Row(row)], entry.Sources);
        Assert.False(entry.IsForcedZero);
    }

    [Theory]
    [MemberData(nameof(StatesWithoutNumber))]
    public void A_row_without_a_number_gives_none(CellState state)
    {
        foreach (
            (int row, string target) in new[]
            {
                (17, "一"),
                (22, "三(七)"),
                (3, "二(一)/行政规范性文件/本年制发件数"),
                (41, "四/行政复议/结果维持"),
                (43, "四/行政复议/其他结果"),
                (45, "四/复议后起诉/结果维持"),
            }
        )
        {
            LedgerEntry entry = Zeros().With(Row(row), CellValue.Without(state)).MigrateTo2021()[Target(target)];
            Assert.Equal(CellValue.NotDerivable, entry.Value);
            Assert.Contains($"Row {row} [", entry.Reason.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_negative_count_is_not_carried_over()
    {
        LedgerEntry entry = Zeros((17, -3)).MigrateTo2021()[Target("一")];
        Assert.Equal(CellValue.NotDerivable, entry.Value);
        Assert.StartsWith("Row 17 [三(一)] is -3, which no count can be.", entry.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, "四/行政复议/总计")]
    [InlineData(43, "四/行政复议/尚未审结")]
    [InlineData(44, "四/未经复议直接起诉/总计 四/复议后起诉/总计")]
    [InlineData(47, "四/未经复议直接起诉/尚未审结 四/复议后起诉/尚未审结")]
    public void Totals_and_pending_cases_are_not_derivable_even_from_0(int row, string targets)
    {
        foreach (long figure in new[] { 0L, 4L })
        {
            Migration migration = Zeros((row, figure)).MigrateTo2021();
            foreach (LedgerEntry entry in targets.Split(' ').Select(target => migration[Target(target)]))
            {
                Assert.Equal(CellValue.NotDerivable, entry.Value);
                Assert.StartsWith($"Row {row} [{Row(row).Code}] is {figure}.", entry.Reason.English, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(43, "四/行政复议/其他结果")]
    [InlineData(45, "四/未经复议直接起诉/结果维持 四/复议后起诉/结果维持")]
    [InlineData(46, "四/未经复议直接起诉/结果纠正 四/复议后起诉/结果纠正")]
    [InlineData(47, "四/未经复议直接起诉/其他结果 四/复议后起诉/其他结果")]
    public void A_figure_that_has_to_be_divided_is_derivable_only_when_it_is_0(int row, string targets)
    {
        foreach (Cell target in targets.Split(' ').Select(Target))
        {
            LedgerEntry zero = Zeros().MigrateTo2021()[target];
            Assert.Equal(0, zero.Value);
            Assert.Equal(MigrationQuality.Exact, zero.Quality);
            Assert.Empty(zero.Assumptions);
            Assert.True(zero.IsForcedZero);
            Assert.Equal(CellValue.NotDerivable, Zeros((row, 1)).MigrateTo2021()[target].Value);
        }
    }

    [Fact]
    public void Without_completed_requests_every_outcome_is_0_whatever_the_replies_say()
    {
        Migration migration = Report2014.Blank.With(Row(22), 0).With(Row(27), 15).MigrateTo2021();
        Assert.All(
            Outcomes,
            outcome =>
            {
                LedgerEntry entry = migration[outcome];
                Assert.Equal(0, entry.Value);
                Assert.Equal(MigrationQuality.Near, entry.Quality);
                Assert.Equal([MigrationAssumption.SameCompletion], entry.Assumptions);
                Assert.Equal([Row(22)], entry.Sources);
            }
        );
        Assert.Equal(0, migration.Report.Requests.Outcomes.Total.NaturalPersons);
        Assert.Null(migration.Report.Requests.NewlyReceived.Total);
    }

    /// <summary>Completed requests, replies by row, and the outcomes that stay open; all others are 0.</summary>
    [Theory]
    [InlineData("22=2 25=2 27=2", "三(一)")]
    [InlineData("22=2 25=2 26=2", "三(一)")]
    [InlineData("22=2 25=2 26=1 27=1", "三(一)")]
    [InlineData("22=2 25=2 28=2", "三(二)")]
    [InlineData("22=1 25=1 36=1", "三(四)1")]
    [InlineData("22=1 25=1 37=1", "三(四)1 三(四)2")]
    [InlineData("22=1 25=1 29=1 30=1", "三(三)1")]
    [InlineData("22=1 25=1 29=1 31=1", "三(三)4")]
    [InlineData("22=1 25=1 29=1 32=1", "三(三)4")]
    [InlineData("22=1 25=1 29=1 33=1", "三(三)3")]
    [InlineData("22=1 25=1 29=1 30=1 33=1", "三(三)1 三(三)3")]
    [InlineData("22=1 25=1 29=1 34=1", "三(三)5 三(三)6 三(三)7 三(五)1 三(六)3")]
    [InlineData("22=1 25=1 29=1 35=1", "三(三)2 三(三)5 三(三)6 三(三)7 三(三)8 三(五)2 三(五)4")]
    [InlineData("22=2 25=2 29=2 30=1", "三(三)1 三(三)2 三(三)3 三(三)4 三(三)5 三(三)6 三(三)7 三(三)8 三(五)1 三(五)2 三(五)4 三(六)3")]
    [InlineData("22=1 25=1 39=1", "三(三)7 三(三)8 三(五)1 三(五)2 三(五)3 三(五)4 三(五)5 三(六)3")]
    // A notice to amend: every outcome that needs no decision is open.
    [InlineData("22=1 25=1 38=1", "三(四)3 三(五)1 三(五)2 三(五)4 三(六)1 三(六)2 三(六)3")]
    // Grants and refusals: with as many decisions as requests none is mixed, with more some may be granted in part.
    [InlineData("22=4 25=4 27=3 36=1", "三(一) 三(四)1")]
    [InlineData("22=3 25=4 27=3 36=1", "三(一) 三(二) 三(四)1")]
    [InlineData("22=3 25=4 27=4", "三(一)")]
    [InlineData("22=3 25=4 36=4", "三(四)1")]
    [InlineData("22=4 25=5 27=3 36=1 38=1", "三(一) 三(二) 三(四)1 三(四)3 三(五)1 三(五)2 三(五)4 三(六)1 三(六)2 三(六)3")]
    [InlineData("22=5 25=5 27=3 36=1 38=1", "三(一) 三(四)1 三(四)3 三(五)1 三(五)2 三(五)4 三(六)1 三(六)2 三(六)3")]
    // Fewer replies than requests: some ended without a reply of their own, so the silent outcomes are open; and mixing cannot be counted out.
    [InlineData("22=9 25=4 27=4", "三(一) 三(四)3 三(五)1 三(五)2 三(五)4 三(六)1 三(六)2 三(六)3")]
    [InlineData("22=9 25=4 27=3 36=1", "三(一) 三(二) 三(四)1 三(四)3 三(五)1 三(五)2 三(五)4 三(六)1 三(六)2 三(六)3")]
    [InlineData("22=9", "三(四)3 三(五)1 三(五)2 三(五)4 三(六)1 三(六)2 三(六)3")]
    public void Only_outcomes_that_a_reply_may_have_given_are_open(string rows, string open)
    {
        Migration migration = Zeros(Rows(rows)).MigrateTo2021();
        Assert.Equal(open.Split(' ').Select(Target), Outcomes.Where(outcome => migration[outcome].Value.Number is null));
        Assert.All(
            Outcomes.Where(outcome => migration[outcome].Value.Number is not null),
            outcome => Assert.Equal(0, migration[outcome].Value)
        );
    }

    [Theory]
    [InlineData("22=2 25=3 27=2")]
    [InlineData("22=2 25=1 27=2")]
    [InlineData("22=2 25=2")]
    public void Replies_of_unknown_kind_leave_every_outcome_open(string rows)
    {
        Migration migration = Zeros(Rows(rows)).MigrateTo2021();
        Assert.All(Outcomes, outcome => Assert.Contains("unknown kind", migration[outcome].Reason.English, StringComparison.Ordinal));
        Assert.All(Outcomes, outcome => Assert.Equal(CellValue.NotDerivable, migration[outcome].Value));
    }

    [Fact]
    public void A_blank_among_the_replies_leaves_every_outcome_open()
    {
        foreach (int row in new[] { 25, 26, 27, 28, 29, 36, 37, 38, 39 })
        {
            Migration migration = Zeros((22, 1), (25, 1), (27, 1)).With(Row(row), CellValue.Blank).MigrateTo2021();
            Assert.All(Outcomes, outcome => Assert.Equal(CellValue.NotDerivable, migration[outcome].Value));
        }
    }

    [Fact]
    public void Blank_grounds_matter_only_beside_refusals()
    {
        Report2014 none = Zeros((22, 1), (25, 1), (27, 1)).With(Row(33), CellValue.Blank);
        Assert.Equal([Target("三(一)"), Target("三(三)3")], Open(none));
        Report2014 one = Zeros((22, 1), (25, 1), (29, 1), (30, 1)).With(Row(33), CellValue.Blank);
        Assert.Equal(12, Open(one).Count);
        Assert.Contains(
            "not all its grounds have a number",
            one.MigrateTo2021()[Target("三(三)2")].Reason.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Counting_out_mixed_decisions_rests_on_three_assumptions()
    {
        LedgerEntry entry = Zeros((22, 4), (25, 4), (27, 3), (36, 1)).MigrateTo2021()[Target("三(二)")];
        Assert.Equal(["S2", "S3", "S4"], entry.Assumptions.Select(assumption => assumption.Id));
        Assert.Equal([Row(22), Row(25), Row(28), Row(38)], entry.Sources);
    }

    [Fact]
    public void A_page_with_too_few_replies_says_that_an_assumption_fails()
    {
        Migration migration = Zeros((22, 9), (25, 4), (27, 4)).MigrateTo2021();
        Assert.Contains("S3 or S4 fails", migration[Target("三(三)1")].Reason.English, StringComparison.Ordinal);
        Assert.Contains("against S3 or S4", migration[Target("三(六)2")].Reason.English, StringComparison.Ordinal);
    }

    private static List<Cell> Open(Report2014 report)
    {
        Migration migration = report.MigrateTo2021();
        return Outcomes.Where(outcome => migration[outcome].Value.Number is null).ToList();
    }

    private static (int, long)[] Rows(string rows) =>
        rows.Split(' ').Select(pair => pair.Split('=')).Select(pair => (int.Parse(pair[0], null), long.Parse(pair[1], null))).ToArray();
}

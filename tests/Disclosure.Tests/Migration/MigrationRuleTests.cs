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
                (3, "二(一)/行政规范性文件/本年制发件数"),
                (41, "四/行政复议/结果维持"),
                (43, "四/行政复议/其他结果"),
                (45, "四/复议后起诉/结果维持"),
            }
        )
        {
            LedgerEntry entry = Zeros((40, 1), (44, 1)).With(Row(row), CellValue.Without(state)).MigrateTo2021()[Target(target)];
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
    public void Totals_and_pending_cases_are_no_numbers_even_from_0(int row, string targets)
    {
        foreach (long figure in new[] { 0L, 4L })
        {
            Migration<Report2021> migration = Zeros((row, figure)).MigrateTo2021();
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
            LedgerEntry one = Zeros((row, 1), (row > 43 ? 44 : 40, 1)).MigrateTo2021()[target];
            Assert.Equal(CellValue.NotDerivable, one.Value);
            Assert.Equal("0..1", one.Bounds.ToString());
            Assert.Equal([Row(row)], one.Bounds.HighBinding.Rows);
        }
    }

    [Fact]
    public void Without_completed_requests_every_outcome_is_0_whatever_the_replies_say()
    {
        Migration<Report2021> migration = Report2014.Blank.With(Row(22), 0).With(Row(27), 15).MigrateTo2021();
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
        Migration<Report2021> migration = Zeros(Rows(rows)).MigrateTo2021();
        Assert.Equal(open.Split(' ').Select(Target), Outcomes.Where(outcome => migration[outcome].Bounds.High != 0));
        Assert.All(Outcomes.Where(outcome => migration[outcome].Bounds.High == 0), outcome => Assert.Equal(0, migration[outcome].Value));
    }

    [Theory]
    [InlineData("22=2 25=3 27=2", 1)]
    [InlineData("22=2 25=2", 2)]
    public void A_reply_of_unknown_kind_may_have_led_to_any_outcome(string rows, int unknown)
    {
        Migration<Report2021> migration = Zeros(Rows(rows)).MigrateTo2021();
        foreach (Cell outcome in Outcomes.Where(outcome => outcome != Target("三(一)")))
        {
            Assert.Equal(unknown, migration[outcome].Bounds.High);
            Assert.Contains("unknown kind", migration[outcome].Reason.English, StringComparison.Ordinal);
            Assert.Contains(Row(25), migration[outcome].Sources);
        }
    }

    [Theory]
    [InlineData("22=2 25=1 27=2", "A-EQ-3")]
    [InlineData("22=2 25=2 29=2 30=3", "A-LE-6")]
    public void Nothing_is_drawn_from_replies_that_contradict_one_another(string rows, string rule)
    {
        Migration<Report2021> migration = Zeros(Rows(rows)).MigrateTo2021();
        foreach (Cell outcome in Outcomes)
        {
            Assert.Equal("0..2", migration[outcome].Bounds.ToString());
            Assert.Contains(rule, migration[outcome].Reason.English, StringComparison.Ordinal);
            Assert.Contains(rule, migration[outcome].Reason.Chinese, StringComparison.Ordinal);
        }
        Diagnosis diagnosis = Assert.Single(migration.Contradictions);
        Assert.Contains(diagnosis.Findings, finding => finding.Rule.Id == rule);
        Assert.Equal(2, migration.Report.Requests.Outcomes.Total.Total);
    }

    [Fact]
    public void A_broken_sum_beside_the_replies_is_carried_as_it_stands()
    {
        Migration<Report2021> migration = Zeros((22, 1), (23, 2), (25, 1), (27, 1)).MigrateTo2021();
        Assert.Equal(1, migration[Target("三(七)")].Value);
        Assert.Equal(1, migration[Target("三(一)")].Value);
        Assert.Single(migration.Contradictions);
    }

    [Fact]
    public void An_empty_box_among_the_replies_holds_what_the_total_leaves()
    {
        Report2014 page = Zeros((22, 3), (25, 3), (27, 1)).With(Row(36), CellValue.Blank);
        LedgerEntry entry = page.MigrateTo2021()[Target("三(四)1")];
        Assert.Equal(2, entry.Bounds.High);
        Assert.Contains(Row(25), entry.Bounds.HighBinding.Rows);
        Assert.Contains("A-EQ-3", entry.Bounds.HighBinding.Rules);
        Assert.Contains("empty box", entry.Reason.English, StringComparison.Ordinal);
        // Without the total nothing limits it but the requests.
        LedgerEntry open = page.With(Row(25), CellValue.Blank).MigrateTo2021()[Target("三(四)1")];
        Assert.Equal(3, open.Bounds.High);
    }

    [Fact]
    public void Without_completed_requests_in_number_the_replies_alone_bound()
    {
        Migration<Report2021> migration = Zeros((25, 4), (27, 4)).With(Row(22), CellValue.Blank).MigrateTo2021();
        Assert.Equal("0..4", migration[Target("三(一)")].Bounds.ToString());
        Assert.Equal("0..4", migration[Target("三(七)")].Bounds.ToString());
        Assert.Equal(0, migration[Target("三(三)1")].Value);
    }

    [Fact]
    public void Without_a_single_reply_no_request_was_completed()
    {
        LedgerEntry entry = Zeros().With(Row(22), CellValue.Blank).MigrateTo2021()[Target("三(七)")];
        Assert.Equal(0, entry.Value);
        Assert.Equal(MigrationQuality.Near, entry.Quality);
        Assert.Contains(MigrationAssumption.OwnDecision, entry.Assumptions);
        Assert.Equal("≥ 0", Report2014.Blank.MigrateTo2021()[Target("三(七)")].Bounds.ToString());
    }

    [Fact]
    public void Empty_boxes_that_cannot_be_filled_make_the_replies_contradict_one_another()
    {
        // The total leaves nothing for the refusals, which a ground needs.
        Report2014 page = Zeros((22, 1), (25, 1), (27, 1), (30, 1)).With(Row(29), CellValue.Blank);
        Migration migration = page.MigrateTo2021();
        Assert.Equal("0..1", migration[Target("三(一)")].Bounds.ToString());
        Assert.Contains("contradict one another", migration[Target("三(一)")].Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wholly_empty_page_says_nothing_of_requests()
    {
        Migration<Report2021> migration = Report2014.Blank.MigrateTo2021();
        Assert.All(Outcomes, outcome => Assert.Equal(MigrationQuality.None, migration[outcome].Quality));
        Assert.All(Outcomes, outcome => Assert.Null(migration[outcome].Bounds.High));
        Assert.False(migration.RefutesAssumptions);
    }

    [Fact]
    public void Refusals_on_several_grounds_leave_others_without_one()
    {
        // One refusal on two grounds and one on none make up both rows.
        Report2014 page = Zeros((22, 2), (25, 2), (29, 2), (30, 1), (33, 1));
        Assert.Equal("0..1", page.MigrateTo2021()[Target("三(三)2")].Bounds.ToString());
        Assert.Equal(0, page.MigrateTo2021(new() { GroundsAreComplete = true })[Target("三(三)2")].Value);
        Assert.Contains(
            MigrationAssumption.CompleteGrounds,
            page.MigrateTo2021(new() { GroundsAreComplete = true })[Target("三(三)2")].Assumptions
        );
    }

    [Fact]
    public void Blank_grounds_matter_only_beside_refusals()
    {
        Report2014 none = Zeros((22, 1), (25, 1), (27, 1)).With(Row(33), CellValue.Blank);
        Assert.Equal([Target("三(一)")], Open(none));
        // The one refusal cites state secrets, and may cite the other ground as well.
        Report2014 one = Zeros((22, 1), (25, 1), (29, 1), (30, 1)).With(Row(33), CellValue.Blank);
        Assert.Equal([Target("三(三)1"), Target("三(三)3")], Open(one));
    }

    [Fact]
    public void Counting_out_mixed_decisions_rests_on_their_assumptions()
    {
        LedgerEntry entry = Zeros((22, 4), (25, 4), (27, 3), (36, 1)).MigrateTo2021()[Target("三(二)")];
        Assert.Equal(0, entry.Value);
        Assert.Equal(["S2", "S3", "S4"], entry.Assumptions.Select(assumption => assumption.Id).Where(id => id != "S5"));
        Assert.Subset(entry.Sources.ToHashSet(), new HashSet<Cell> { Row(22), Row(27), Row(36) });
    }

    [Fact]
    public void One_decision_per_request_gives_every_reply_its_request()
    {
        Report2014 page = Zeros((22, 5), (25, 6), (27, 2), (36, 1), (38, 3));
        Assert.Equal("1..2", page.MigrateTo2021()[Target("三(一)")].Bounds.ToString());
        Migration strict = page.MigrateTo2021(new() { OneDecisionPerRequest = true });
        Assert.Equal(2, strict[Target("三(一)")].Value);
        Assert.Equal(1, strict[Target("三(四)1")].Value);
        Assert.Equal("0..2", strict[Target("三(四)3")].Bounds.ToString());
        Assert.Contains(MigrationAssumption.OneDecision, strict[Target("三(一)")].Assumptions);
        // With more decisions than requests the option cannot be true, and is left aside.
        Report2014 more = Zeros((22, 1), (25, 3), (27, 2), (36, 1));
        Assert.Equal(
            more.MigrateTo2021()[Target("三(一)")].Bounds.ToString(),
            more.MigrateTo2021(new() { OneDecisionPerRequest = true })[Target("三(一)")].Bounds.ToString()
        );
    }

    [Fact]
    public void The_number_of_requests_without_a_decision_may_be_set()
    {
        Report2014 page = Zeros((22, 3), (25, 3), (27, 3));
        Assert.Equal(3, page.MigrateTo2021()[Target("三(一)")].Value);
        Migration loose = page.MigrateTo2021(new() { MostWithoutDecision = 2 });
        Assert.Equal("1..3", loose[Target("三(一)")].Bounds.ToString());
        Assert.Equal("0..2", loose[Target("三(六)2")].Bounds.ToString());
        Assert.Throws<ArgumentException>(() => page.MigrateTo2021(new() { MostWithoutDecision = -1 }));
        Assert.Throws<ArgumentNullException>(() => page.MigrateTo2021(null!));
    }

    [Fact]
    public void What_is_not_granted_is_not_used()
    {
        Report2014 page = Zeros((17, 3), (22, 3), (25, 3), (27, 3));
        Assert.Equal("≥ 0", page.MigrateTo2021(new() { NotGranted = [MigrationAssumption.SameUnit] })[Target("一")].Bounds.ToString());
        Migration unlike = page.MigrateTo2021(new() { NotGranted = [MigrationAssumption.SameCompletion] });
        Assert.Equal("0..3", unlike[Target("三(一)")].Bounds.ToString());
        Assert.Equal("0..3", unlike[Target("三(七)")].Bounds.ToString());
        Assert.Equal(
            "0..3",
            page.MigrateTo2021(new() { NotGranted = [MigrationAssumption.OwnDecision] })[Target("三(三)1")].Bounds.ToString()
        );
        Migration silent = page.MigrateTo2021(new() { NotGranted = [MigrationAssumption.SilenceAfterNotice] });
        Assert.Equal("0..3", silent[Target("三(六)2")].Bounds.ToString());
        Assert.Equal(0, silent[Target("三(三)1")].Value);
    }

    [Fact]
    public void A_page_with_too_few_replies_says_that_an_assumption_fails()
    {
        Migration<Report2021> migration = Zeros((22, 9), (25, 4), (27, 4)).MigrateTo2021();
        Assert.True(migration.RefutesAssumptions);
        Assert.Equal("0..4", migration[Target("三(一)")].Bounds.ToString());
        Assert.Contains(
            "unless one letter answered several requests",
            migration[Target("三(一)")].Reason.English,
            StringComparison.Ordinal
        );
        Assert.Contains("S3 or S4 fails", migration[Target("三(三)1")].Reason.English, StringComparison.Ordinal);
        Assert.Equal("0..9", migration[Target("三(六)2")].Bounds.ToString());
        Assert.Contains("without a response of their own", migration[Target("三(六)2")].Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_carried_in_are_at_least_those_closed_beyond_those_received()
    {
        LedgerEntry carried = Zeros((17, 5), (22, 7), (25, 7), (27, 7)).MigrateTo2021()[Target("二")];
        Assert.Equal("≥ 2", carried.Bounds.ToString());
        Assert.Equal([Row(17), Row(22)], carried.Bounds.LowBinding.Rows);
        Assert.Equal(["B-BAL[总计]"], carried.Bounds.LowBinding.Rules);
        Assert.Equal(["S1", "S2"], carried.Assumptions.Select(assumption => assumption.Id));
    }

    [Fact]
    public void Huge_figures_are_exact_and_what_a_cell_cannot_hold_stays_a_bound()
    {
        Migration<Report2021> migration = Zeros((22, long.MaxValue), (25, long.MaxValue), (27, long.MaxValue)).MigrateTo2021();
        Assert.Equal(long.MaxValue, migration[Target("三(一)")].Value.Number);
        Report2021 suits = Report2021
            .Blank.With(CellsMatrix.Disputes.LitigationDirect.Upheld, long.MaxValue)
            .With(CellsMatrix.Disputes.LitigationAfterReconsideration.Upheld, 1);
        LedgerEntry entry = suits.MigrateTo2014()[CellsIndicator.Litigation.UpheldOrDismissed];
        Assert.Equal(CellValue.NotDerivable, entry.Value);
        Assert.Equal(9223372036854775808m, entry.Bounds.Low);
    }

    private static List<Cell> Open(Report2014 report)
    {
        Migration migration = report.MigrateTo2021();
        return Outcomes.Where(outcome => migration[outcome].Bounds.High != 0).ToList();
    }

    private static (int, long)[] Rows(string rows) =>
        rows.Split(' ').Select(pair => pair.Split('=')).Select(pair => (int.Parse(pair[0], null), long.Parse(pair[1], null))).ToArray();
}

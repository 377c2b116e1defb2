using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static Disclosure.Tests.MigrationSamples;

namespace Disclosure.Tests;

/// <summary>Laws of the migration over random reports.</summary>
public sealed class MigrationLawTests
{
    private static readonly Cell[] Cases = Cell.On(ReportForm.Matrix2021)
        .Where(cell => cell.Key.StartsWith("Disputes.", StringComparison.Ordinal))
        .ToArray();

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 60)]
    public void Whatever_the_page_every_entry_is_sound_in_form(Report2014 report)
    {
        Migration migration = report.MigrateTo2021();
        decimal? completed = report[Row(22)].Number;
        foreach (LedgerEntry entry in migration.Entries)
        {
            Assert.True(entry.Reason.English.Length > 0 && entry.Reason.Chinese.Length > 0);
            Assert.True(entry.Bounds.High is null || entry.Bounds.Low <= entry.Bounds.High);
            Assert.True(entry.Value.State is CellState.Filled or CellState.NotDerivable || entry.Target.Relation == CellRelation.GroupLine);
            if (completed >= 0 && entry.Target.Key.StartsWith("Requests.Outcomes.", StringComparison.Ordinal))
            {
                Assert.True(entry.Target.Relation == CellRelation.GroupLine || entry.Bounds.High <= completed, $"{entry}");
            }
        }
    }

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 15)]
    public void Migrating_twice_gives_equal_ledgers(Report2014 report)
    {
        Assert.Equal(report.MigrateTo2021().Report, report.MigrateTo2021().Report);
        Assert.Equal(report.MigrateTo2021().Entries, report.MigrateTo2021().Entries);
    }

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 12)]
    public void A_stronger_assumption_never_widens_a_bound(Report2014 report, int chosen)
    {
        foreach ((MigrationOptions weak, MigrationOptions strong) in Strengthenings())
        {
            Migration weaker = report.MigrateTo2021(weak);
            Migration stronger = report.MigrateTo2021(strong);
            // What a page refutes is given up, and with it the bounds that it gave.
            if (stronger.RefutesAssumptions)
            {
                continue;
            }
            Assert.All(
                stronger.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine),
                entry => Assert.True(weaker[entry.Target].Bounds.Contains(entry.Bounds), $"{entry} / {weaker[entry.Target]}")
            );
            Cell[] several = Outcomes.Where((_, index) => ((chosen >> index) & 1) == 1).ToArray();
            Assert.True(several.Length == 0 || weaker.BoundsOf(several).Contains(stronger.BoundsOf(several)));
        }
    }

    [Property(Arbitrary = [typeof(RandomReports)], MaxTest = 30)]
    public void By_way_of_2019_the_ledger_contains_the_direct_one_and_equals_it_but_for_other_handling(Report2014 report)
    {
        Migration<Report2021> direct = report.MigrateTo2021();
        Migration<Report2021> composed = report.MigrateTo2019().MigrateTo2021();
        Assert.Same(report, composed.Source);
        Assert.Equal(ReportForm.Indicators2014, composed.Report.Origin.SourceForm);
        foreach (LedgerEntry entry in direct.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine))
        {
            LedgerEntry through = composed[entry.Target];
            Assert.True(through.Bounds.Contains(entry.Bounds), $"{entry} / {through}");
            if (!entry.Target.Key.StartsWith("Requests.Outcomes.OtherHandling.", StringComparison.Ordinal))
            {
                Assert.Equal((entry.Bounds.Low, entry.Bounds.High, entry.Value), (through.Bounds.Low, through.Bounds.High, through.Value));
                Assert.Equal(entry.Quality, through.Quality);
                Assert.Equal(entry.Sources, through.Sources);
            }
        }
        Assert.All(
            direct.Sources.Where(entry => entry.Source != Row(2)),
            entry => Assert.Subset(composed.SourceOf(entry.Source).Targets.ToHashSet(), entry.Targets.ToHashSet())
        );
        Cell[] three = Outcomes.Where(cell => cell.Key.Contains("OtherHandling", StringComparison.Ordinal)).ToArray();
        Assert.Equal(direct.BoundsOf(three).ToString(), composed.BoundsOf(three).ToString());
    }

    [Property(Arbitrary = [typeof(Bodies)], MaxTest = 40)]
    public void From_the_matrix_to_2014_and_back_nothing_contradicts_the_start(Report2021 start)
    {
        Migration<Report2014> old = start.MigrateTo2014();
        Assert.Equal(start.Requests.NewlyReceived.Total, old.Report.Requests.Received.Total);
        Assert.Equal(start.Requests.Outcomes.Total.Total, old.Report.Requests.Completed.Total);
        Assert.Equal(start.Disputes.Reconsideration.Upheld, old.Report.Reconsideration.Upheld);
        Assert.Equal(
            start.Disputes.LitigationDirect.Corrected + start.Disputes.LitigationAfterReconsideration.Corrected,
            old.Report.Litigation.Corrected
        );
        Migration<Report2021> back = old.Report.MigrateTo2021();
        Assert.All(
            back.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine),
            entry => Assert.True(entry.Bounds.Contains(start[entry.Target].Number!.Value), $"{entry}, was {start[entry.Target]}")
        );
        Assert.Equal(start.Requests.NewlyReceived.Total, back.Report.Requests.NewlyReceived.Total);
    }

    [Property(Arbitrary = [typeof(Bodies)], MaxTest = 25)]
    public void Between_the_editions_of_the_matrix_form_only_what_was_divided_is_lost(Report2021 start)
    {
        Migration<Report2019> trial = start.MigrateTo2019();
        Assert.Equal(start.Requests.Outcomes.OtherHandling.Sum.Total, trial.Report.Requests.Outcomes.OtherHandling.Value.Total);
        Migration<Report2021> back = trial.Report.MigrateTo2021();
        Assert.Equal(start.Requests.Outcomes.OtherHandling.Sum, back.Report.Requests.Outcomes.OtherHandling.Value);
        Assert.Equal(start.Disputes, back.Report.Disputes);
        foreach (LedgerEntry entry in back.Entries.Where(entry => entry.Target.Relation != CellRelation.GroupLine))
        {
            Assert.True(entry.Bounds.Contains(start[entry.Target].Number!.Value), $"{entry}, was {start[entry.Target]}");
            if (entry.Target.Relation == CellRelation.Leaf && !entry.Target.Key.Contains("OtherHandling", StringComparison.Ordinal))
            {
                Assert.Equal(MigrationQuality.Exact, entry.Quality);
            }
        }
        Assert.False(back.Report.Check().HasErrors);
    }

    [Property(Arbitrary = [typeof(RandomMatrices)], MaxTest = 25)]
    public void A_matrix_report_of_any_kind_is_carried_without_an_exception(Report2021 report)
    {
        Migration<Report2019> trial = report.MigrateTo2019();
        Assert.Equal(report.Disputes, trial.Report.MigrateTo2021().Report.Disputes);
        Migration<Report2014> old = report.MigrateTo2014();
        Assert.All(old.Entries, entry => Assert.True(entry.Bounds.High is null || entry.Bounds.Low <= entry.Bounds.High, entry.ToString()));
        Assert.All(Cases, cell => Assert.NotEmpty(old.SourceOf(cell).Targets));
    }

    [Fact]
    public void A_page_of_2019_that_divides_other_handling_as_2021_does_loses_no_figure()
    {
        Report2019 mixed = Report2019.Blank.With(CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total, 4);
        Assert.Equal(4, mixed.MigrateTo2021().Report.Requests.Outcomes.OtherHandling.Other.Total);
    }

    [Fact]
    public void A_figure_on_the_line_of_other_handling_stands_for_its_empty_rows()
    {
        Report2021 page = Report2021
            .Blank.With(CellsMatrix.Requests.Outcomes.OtherHandling.Stated.Total, 4)
            .With(CellsMatrix.Requests.Outcomes.Refused.Stated.Total, 2);
        Migration<Report2019> trial = page.MigrateTo2019();
        Assert.Equal(4, trial.Report.Requests.Outcomes.OtherHandling.Value.Total);
        Assert.Equal(2, trial.Report.Requests.Outcomes.Refused.Stated.Total);
        Assert.Equal(4, trial.BoundsOf(CellsMatrix.Requests.Outcomes.OtherHandling.Undivided.Total).Low);
        Assert.Contains(page.MigrateTo2014().Dropped, entry => entry.Source == CellsMatrix.Requests.Outcomes.Refused.Stated.Total);
    }

    [Fact]
    public void Pending_cases_of_the_matrix_may_stand_among_the_other_outcomes_of_2014()
    {
        Report2021 matrix = Report2021
            .Blank.With(CellsMatrix.Disputes.Reconsideration.Upheld, 2)
            .With(CellsMatrix.Disputes.Reconsideration.Corrected, 1)
            .With(CellsMatrix.Disputes.Reconsideration.Other, 1)
            .With(CellsMatrix.Disputes.Reconsideration.Pending, 3)
            .With(CellsMatrix.Disputes.Reconsideration.Total, 7);
        Migration<Report2014> old = matrix.MigrateTo2014();
        Assert.Equal("1..4", old[CellsIndicator.Reconsideration.Other].Bounds.ToString());
        Assert.Equal("4..7", old[CellsIndicator.Reconsideration.Total].Bounds.ToString());
        Assert.Equal(2, old.Report.Reconsideration.Upheld);
        Assert.Equal(MigrationQuality.Exact, old[CellsIndicator.Reconsideration.Corrected].Quality);
        Assert.Equal(MigrationQuality.None, old[CellsIndicator.Requests.Responses.Granted].Quality);
    }

    private static IEnumerable<(MigrationOptions Weak, MigrationOptions Strong)> Strengthenings()
    {
        MigrationOptions usual = MigrationOptions.Default;
        yield return (usual, usual with { MixedAsPartial = false });
        yield return (usual, usual with { OneDecisionPerRequest = true });
        yield return (usual, usual with { GroundsAreComplete = true });
        yield return (usual with { MostWithoutDecision = 2 }, usual with { MostWithoutDecision = 1 });
        foreach (MigrationAssumption assumption in MigrationAssumption.All.Take(4))
        {
            yield return (usual with { NotGranted = [assumption] }, usual);
        }
    }

    public static class RandomReports
    {
        private static readonly Gen<CellValue> Any = Gen.Frequency(
            (6, Gen.Constant((CellValue)0L)),
            (3, Gen.Choose(1, 4).Select(number => (CellValue)(long)number)),
            (
                1,
                Gen.Elements<CellValue>(
                    CellValue.Blank,
                    CellValue.Missing,
                    CellValue.NotApplicable,
                    CellValue.NotDerivable,
                    -1L,
                    long.MaxValue,
                    long.MinValue
                )
            )
        );

        public static Arbitrary<Report2014> Reports() =>
            (
                from values in Any.ArrayOf(58)
                from numbers in Gen.Choose(0, 3)
                from summed in Gen.Elements(true, true, false)
                select Build(values, allNumbers: numbers > 0, summed)
            ).ToArbitrary();

        /// <summary>Three of four reports have numbers alone in their replies, and most of these add up: otherwise hardly any outcome would be determined.</summary>
        private static Report2014 Build(CellValue[] values, bool allNumbers, bool summed)
        {
            for (int row = 22; allNumbers && row <= 39; row++)
            {
                decimal number = values[row - 1].Number ?? 0;
                values[row - 1] = number is >= 0 and < 10 ? number : 0;
            }
            if (allNumbers && summed)
            {
                values[28] = Math.Max(values[28].Number!.Value, Enumerable.Range(29, 6).Max(index => values[index].Number!.Value));
                values[24] = new[] { 26, 27, 28, 29, 36, 37, 38, 39 }.Sum(row => values[row - 1].Number!.Value);
            }
            return (Report2014)
                Report.FromCells(ReportForm.Indicators2014, values.Select((value, index) => KeyValuePair.Create(Row(index + 1), value)));
        }
    }

    public static class RandomMatrices
    {
        public static Arbitrary<Report2021> Reports() =>
            (
                from values in Gen.Elements<CellValue>(0L, 0L, 1L, 3L, CellValue.Blank, CellValue.Missing, CellValue.NotApplicable)
                    .ArrayOf(200)
                select (Report2021)
                    Report.FromCells(
                        ReportForm.Matrix2021,
                        Cell.On(ReportForm.Matrix2021).Select((cell, index) => KeyValuePair.Create(cell, values[index]))
                    )
            ).ToArbitrary();
    }

    public static class Bodies
    {
        public static Arbitrary<Report2021> Reports() =>
            (
                from seed in Gen.Choose(0, int.MaxValue - 1)
                select MatrixTabulator.Fill(new MicroGenerator(new Random(seed)).Next(8, mayBreak: true))
            ).ToArbitrary();
    }
}

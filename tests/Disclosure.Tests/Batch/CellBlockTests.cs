using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>What a check of a packed block settles agrees with the engine, and the kernel with plain arithmetic.</summary>
public class CellBlockTests
{
    private static readonly RuleBook[] Books = [RuleBook.Standard, RuleBook.Exploratory, RuleBook.Filing];

    [Fact]
    public void A_clean_report_has_no_finding_and_what_failed_has_failed()
    {
        Prop.ForAll(
                MixedReports.Any().ArrayOf(90).ToArbitrary(),
                Gen.Elements(Books).ToArbitrary(),
                (reports, book) =>
                {
                    foreach (IGrouping<ReportForm, Report> ofForm in reports.GroupBy(report => report.Form))
                    {
                        AssertAgree([.. ofForm], CellBlock.Pack(ofForm.Key, ofForm).Check(book));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(25)));
    }

    private static void AssertAgree(Report[] reports, BlockResult result)
    {
        Assert.Equal(reports.Length, result.Block.Count);
        for (int index = 0; index < reports.Length; index++)
        {
            CheckResult alone = reports[index].Check(result.RuleBook);
            string[] failed = [.. result.FailedOn(index).Select(check => check.Id)];
            string[] open = [.. result.OpenOn(index).Select(check => check.Id)];
            string[] loud = Spoken(result.RuleBook, reports[index].Form);
            string[] failedAlone =
            [
                .. alone
                    .Outcomes.Where(outcome => outcome.Verdict == Verdict.Failed)
                    .Select(outcome => outcome.Check.Id)
                    .Where(loud.Contains),
            ];
            string[] speaking =
            [
                .. alone
                    .Outcomes.Where(outcome => outcome.Verdict >= Verdict.Incomplete)
                    .Select(outcome => outcome.Check.Id)
                    .Where(loud.Contains),
            ];
            Assert.Equal(result.IsClean(index), failed.Length + open.Length == 0);
            Assert.True(!result.IsClean(index) || alone.Findings.Count == 0);
            Assert.Empty(failed.Except(failedAlone));
            Assert.Empty(speaking.Except(failed).Except(open));
            if (result.Block.IsPacked(index) && reports[index].CountOf(CellState.Filled) == Cell.On(reports[index].Form).Count)
            {
                // Nothing is empty: what is still open depends on more than figures.
                Assert.Equal(failedAlone.Except(open), failed);
                Assert.All(result.OpenOn(index), AssertDepends);
            }
        }
        Assert.Equal(Enumerable.Range(0, reports.Length).Count(result.IsClean), result.CleanCount);
        Assert.Equal(Enumerable.Range(0, reports.Length).Where(index => !result.IsClean(index)), result.NotClean);
    }

    private static string[] Spoken(RuleBook book, ReportForm form) => [.. book.SpeakingChecksOf(form).All.Select(check => check.Check.Id)];

    private static void AssertDepends(RuleCheck check) =>
        Assert.True(
            check.Level is not null
                || check.When is not null
                || RuleBook.Filing[RuleIdOf(check)].Kind
                    is RuleKind.Ratio
                        or RuleKind.Overlap
                        or RuleKind.Limit
                        or RuleKind.BoxesEmpty
                        or RuleKind.BoxesFilled,
            check.Id
        );

    private static string RuleIdOf(RuleCheck check) => check.Id.Split('[')[0];

    [Fact]
    public void Blocks_say_which_rules_are_broken_and_which_are_open()
    {
        var valid = (Report2021)AllForms.Zeros(ReportForm.Matrix2021);
        Report[] reports =
        [
            valid,
            valid.With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, 4),
            valid.With(CellsMatrix.Disputes.Reconsideration.Upheld, CellValue.Blank).With(CellsMatrix.Disputes.Reconsideration.Total, 2),
            valid.With(CellsMatrix.Disputes.LitigationDirect.Pending, CellValue.Blank),
            valid.With(CellsMatrix.Disputes.LitigationDirect.Pending, -5),
            valid.With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, long.MaxValue),
            valid.With(CellsMatrix.Requests.Outcomes.Refused.Stated.Total, 0),
        ];
        BlockResult result = CellBlock.Pack(ReportForm.Matrix2021, reports).Check();
        Assert.Equal([0, 3], Enumerable.Range(0, reports.Length).Where(result.IsClean));
        Assert.Equal([1, 2, 4, 5, 6], result.NotClean);
        Assert.Equal(["B-BAL[自然人]", "B-ROW[一]"], result.FailedOn(1).Select(check => check.Id));
        Assert.Empty(result.OpenOn(1));
        Assert.Empty(result.FailedOn(2));
        Assert.Equal(["B-T4[行政复议]"], result.OpenOn(2).Select(check => check.Id));
        Assert.Equal(["B-T4[未经复议直接起诉]", "B-DOM[四/未经复议直接起诉/尚未审结]"], result.FailedOn(4).Select(check => check.Id));
        Assert.False(result.Block.IsPacked(5));
        Assert.False(result.Block.IsPacked(6));
        Assert.Equal(5, result.Block.PackedCount);
        Assert.Empty(result.FailedOn(5));
        Assert.Equal(RuleBook.Standard.SpeakingChecksOf(ReportForm.Matrix2021).All.Length, result.OpenOn(5).Count);
        Assert.Equal("7 reports, 2 clean", result.ToString());
        Assert.Equal("7份报告，2份无问题", result.ToString(Language.Chinese));
        Assert.Equal("7 reports of Matrix2021, 5 packed", result.Block.ToString());
    }

    [Fact]
    public void The_kernel_adds_as_plain_loops_do()
    {
        foreach (ReportForm form in AllForms.Each)
        {
            PackedChecks checks = RuleBook.Exploratory.PackedChecksOf(form);
            int length = FormLayout.Of(form).SlotCells.Length * BlockKernel.Lanes;
            Gen<int> figures = Gen.Frequency(
                (300, Gen.Constant(0)),
                (3, Gen.Choose(-3, 3)),
                (1, Gen.Elements(CellGroup.Bound - 1, 1 - CellGroup.Bound))
            );
            Prop.ForAll(
                    figures.ArrayOf(length).ToArbitrary(),
                    cells =>
                    {
                        int broken = 0;
                        for (int lane = 0; lane < BlockKernel.Lanes; lane++)
                        {
                            broken |= AllHold(checks, cells, lane) ? 0 : 1 << lane;
                        }
                        Assert.Equal(broken, BlockKernel.Broken(checks.Checks, checks.Columns, cells));
                        Assert.Equal(broken, BlockKernel.BrokenInNumbers(checks.Checks, checks.Columns, cells));
                    }
                )
                .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(20)));
        }
    }

    /// <summary>Each check once more, from the rule itself and in numbers that cannot overflow.</summary>
    private static bool AllHold(PackedChecks checks, int[] cells, int lane)
    {
        FormLayout layout = FormLayout.Of(checks.Speaking[0].Check.Form);
        decimal Sum(IReadOnlyList<Term> terms) =>
            terms.Sum(term => (decimal)term.Coefficient * cells[(layout.SlotOf(term.Cell) * BlockKernel.Lanes) + lane]);
        bool all = true;
        for (int index = 0; index < checks.Packed.Length; index++)
        {
            BoundCheck check = checks.Packed[index];
            decimal left = Sum(check.Check.Left);
            decimal right = Sum(check.Check.Right);
            bool holds = check.Rule.Kind switch
            {
                RuleKind.Balance => left == right,
                RuleKind.Implication => left <= 0 || right > 0,
                RuleKind.Limit => check.Check.Limit!.Allows(left),
                _ => left <= right,
            };
            Assert.Equal(holds, BlockKernel.Holds(checks.Checks[index], checks.Columns, cells, lane));
            all &= holds;
        }
        return all;
    }

    [Fact]
    public void All_standard_sums_are_packed()
    {
        // Nothing of the matrix forms is left to the engine, so that clean reports need no more than the block.
        Assert.Empty(RuleBook.Standard.PackedChecksOf(ReportForm.Matrix2021).Left);
        Assert.Empty(RuleBook.Standard.PackedChecksOf(ReportForm.Matrix2019).Left);
        Assert.Empty(RuleBook.Standard.PackedChecksOf(ReportForm.Indicators2014).Left);
    }

    [Fact]
    public void Valid_reports_are_clean()
    {
        foreach (ReportForm form in ReportForms.Editions)
        {
            foreach (Density density in AllForms.Densities)
            {
                Report[] reports = [.. AllForms.Valid(form, density).Sample(40, new Rnd(2021, 17), 50).Select(AtPrefecture)];
                BlockResult result = CellBlock.Pack(form, reports).Check();
                Assert.Equal(reports.Length, result.CleanCount);
            }
        }
    }

    /// <summary>Rules on the powers of a body are out of the way.</summary>
    private static Report AtPrefecture(Report report) =>
        report is Report2021 edition ? edition with { ProactiveDisclosure = edition.ProactiveDisclosure with { Rules = new() } } : report;

    [Fact]
    public void Mistakes_of_the_caller_are_exceptions()
    {
        CellBlock block = CellBlock.Pack(ReportForm.Matrix2021, []);
        Assert.Equal(0, block.Count);
        Assert.Empty(block.Check().NotClean);
        Assert.Throws<ArgumentOutOfRangeException>(() => block.IsPacked(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Check().IsClean(0));
        Assert.Throws<ArgumentNullException>(() => block.Check(null!));
        Assert.Throws<ArgumentNullException>(() => CellBlock.Pack(ReportForm.Matrix2021, null!));
        Assert.Throws<ArgumentException>(() => CellBlock.Pack(ReportForm.Matrix2021, [Report2019.Blank]));
        Assert.Throws<ArgumentException>(() => CellBlock.Pack(ReportForm.Matrix2021, [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellBlock.Pack((ReportForm)9, []));
    }
}

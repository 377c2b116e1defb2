using System.Globalization;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>
/// Mistakes planted in valid reports of all forms, dense and sparse: how often the diagnosis names them, and how often it names them first. The table of
/// docs/diagnosis.md is this one.
/// </summary>
public class FaultCorpusTests
{
    private const int ReportsOfEachKind = 120;

    private static readonly FaultShape[] Shapes = Enum.GetValues<FaultShape>();

    [Fact]
    public void One_wrong_cell_stands_in_the_first_set_as_often_as_the_page_says()
    {
        var lines = new List<string>();
        foreach (ReportForm form in AllForms.Each)
        {
            foreach (Density density in Enum.GetValues<Density>())
            {
                Tally tally = Count(form, density, Shapes.Where(shape => shape < FaultShape.OneColumnOff));
                Assert.Equal(tally.Errors, tally.Named);
                Assert.True(tally.First >= 0.9 * tally.Errors, $"{form} {density}: {tally}");
                lines.Add($"| {form} | {density} | {tally} |");
            }
        }
        AssertOnPage(lines);
    }

    [Fact]
    public void Two_cells_off_or_exchanged_stand_in_the_first_set_as_often_as_the_page_says()
    {
        var lines = new List<string>();
        foreach (ReportForm form in AllForms.Each.Where(form => form != ReportForm.Indicators2014))
        {
            foreach (Density density in Enum.GetValues<Density>())
            {
                Tally tally = Count(form, density, Shapes.Where(shape => shape >= FaultShape.OneColumnOff));
                Assert.Equal(tally.Errors, tally.NamedOrFewer);
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {form} | {density} | {tally} | {tally.Percent(tally.Fewer)} |"));
            }
        }
        AssertOnPage(lines);
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void Several_mistakes_are_named_unless_fewer_changes_do(ReportForm form)
    {
        var planter = new FaultPlanter(form, 7);
        foreach (Report valid in Valid(form, Density.Dense, 60).Concat(Valid(form, Density.Sparse, 60)))
        {
            var planted = new HashSet<Cell>();
            Report wrong = valid;
            for (int fault = 0; fault < 3; fault++)
            {
                (wrong, Cell[] cells) = planter.Plant(wrong, planter.Choose(Shapes));
                planted.UnionWith(cells);
            }
            CheckResult result = wrong.Check();
            IReadOnlyList<Diagnosis> causes = result.Diagnose();
            // Without an error there may still be rules that no value of the empty boxes satisfies together.
            Assert.True(result.HasErrors ? causes.Count > 0 : causes.All(cause => cause.IsJoint));
            Assert.All(causes, cause => Assert.True(cause.Verify().Holds));
            long least = causes.Sum(cause => cause.LowerBound);
            Cell[] named = causes.SelectMany(cause => cause.Repairs).SelectMany(set => set.Cells).Select(cell => cell.Cell).ToArray();
            Assert.All(causes, cause => Assert.Equal(cause.Proof == ProofKind.NotProven, cause.Repairs.Count == 0));
            Assert.InRange(least, result.HasErrors ? 1 : 0, planted.Count);
            Assert.True(least < planted.Count || causes.Any(cause => !cause.IsComplete) || planted.IsSubsetOf(named));
            Assert.Equal(
                result.Findings.Where(finding => finding.Severity == Severity.Error),
                result.Findings.Where(finding => causes.Any(cause => cause.Findings.Contains(finding)))
            );
        }
    }

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void Any_set_of_each_cause_applied_leaves_no_error(ReportForm form)
    {
        var planter = new FaultPlanter(form, 11);
        int repaired = 0;
        foreach (Report valid in Valid(form, Density.Dense, 80).Concat(Valid(form, Density.Sparse, 80)))
        {
            (Report wrong, _) = planter.Plant(valid, planter.Choose(Shapes));
            (wrong, _) = planter.Plant(wrong, planter.Choose(Shapes));
            IReadOnlyList<Diagnosis> causes = wrong.Check().Diagnose();
            RepairSet[][] choices = causes.Select(cause => cause.Repairs.Where(repair => repair.IsUnique).ToArray()).ToArray();
            if (choices.Length > 0 && choices.All(unique => unique.Length > 0))
            {
                Report right = choices.Aggregate(wrong, (report, unique) => report.With(planter.Choose(unique)));
                Assert.False(right.Check().HasErrors);
                Assert.Empty(right.Check().Diagnose());
                repaired++;
            }
        }
        Assert.InRange(repaired, 10, 1000);
    }

    private static Tally Count(ReportForm form, Density density, IEnumerable<FaultShape> shapes)
    {
        var planter = new FaultPlanter(form, 1);
        var tally = new Tally();
        foreach (Report valid in Valid(form, density, ReportsOfEachKind))
        {
            foreach (FaultShape shape in shapes)
            {
                (Report wrong, Cell[] planted) = planter.Plant(valid, shape);
                if (wrong.Check() is { HasErrors: true } result)
                {
                    tally.Add(result.Diagnose(), planted);
                }
            }
        }
        return tally;
    }

    private static void AssertOnPage(List<string> lines)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "diagnosis.md")).ReplaceLineEndings("\n");
        Assert.Contains(string.Join('\n', lines), page, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Report> Valid(ReportForm form, Density density, int count) =>
        AllForms.Valid(form, density).Sample(count, new Rnd(2021, 17), 50).ToArray();

    private sealed class Tally
    {
        public int Errors { get; private set; }
        public int Named { get; private set; }
        public int First { get; private set; }
        public int Single { get; private set; }
        public int Fewer { get; private set; }
        public int NamedOrFewer { get; private set; }

        public void Add(IReadOnlyList<Diagnosis> causes, Cell[] planted)
        {
            Errors++;
            bool fewer = causes.Sum(cause => cause.LowerBound) < planted.Length;
            bool named = planted.All(cell => causes.Any(cause => cause.Repairs.Any(set => set.Cells.Any(repair => repair.Cell == cell))));
            Fewer += fewer ? 1 : 0;
            Named += named ? 1 : 0;
            NamedOrFewer += named || fewer ? 1 : 0;
            First += planted.All(cell => causes.Any(cause => cause.Repairs[0].Cells.Any(repair => repair.Cell == cell))) ? 1 : 0;
            Single += causes.All(cause => cause.Repairs.Count == 1) ? 1 : 0;
        }

        public string Percent(int part) => string.Create(CultureInfo.InvariantCulture, $"{100m * part / Errors:0.0} %");

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Errors} | {Percent(Single)} | {Percent(Named)} | {Percent(First)}");
    }
}

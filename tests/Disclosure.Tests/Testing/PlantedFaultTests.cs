using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Tests;

/// <summary>A planted fault is noticed at the cells it names, and one that cannot be planted is refused.</summary>
public class PlantedFaultTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 100)]
    public void A_planted_fault_is_found_at_the_cells_it_names_and_nothing_else_has_changed(PlantedFault<Report> fault)
    {
        Assert.False(fault.Original.Check().HasErrors);
        Assert.NotEmpty(fault.Findings);
        ReportAssert.Finds(fault);
        CheckResult result = fault.Report.Check();
        foreach (Finding finding in fault.Findings)
        {
            Assert.Contains(finding, result.Findings);
            Assert.Contains(fault.Cells, cell => finding.Cells.Any(part => part.Cell == cell));
            Assert.Contains(finding.Rule.Id, fault.RuleIds);
        }
        Cell[] changed = Cell.On(fault.Report.Form).Where(cell => fault.Original[cell] != fault.Report[cell]).ToArray();
        Assert.Equal(changed, fault.Cells.Order());
        Assert.Contains(fault.Kind.ToString(), fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(fault.RuleIds[0], fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_plants_the_same_fault_and_every_kind_can_be_planted()
    {
        Report2021 valid = ReportGenerators.Matrix2021(Density.Dense).Sample(1, new Rnd(3, 5), 50).Single();
        foreach (FaultKind kind in Enum.GetValues<FaultKind>())
        {
            PlantedFault<Report2021> fault = valid.WithFault(kind, 12);
            Assert.Equal(kind, fault.Kind);
            Assert.Equal(fault.Report, valid.WithFault(kind, 12).Report);
            Assert.NotEqual(valid, fault.Report);
            Assert.Same(valid, fault.Original);
        }
        Assert.Equal(9, Enum.GetValues<FaultKind>().Length);
        Assert.NotEqual(valid.WithFault(FaultKind.FactorTen, 1).Report, valid.WithFault(FaultKind.FactorTen, 2).Report);
        Assert.NotEqual(valid, valid.WithFault(FaultKind.FactorTen, -7).Report);
    }

    /// <summary>A figure at the limit of its type cannot grow; another one carries the fault, or none does.</summary>
    [Fact]
    public void A_figure_that_cannot_grow_carries_no_fault_that_makes_it_larger()
    {
        Report2021 full = Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, long.MaxValue);
        foreach (FaultKind kind in (FaultKind[])[FaultKind.FactorTen, FaultKind.FactorTenThousand, FaultKind.DigitDoubled])
        {
            Assert.Null(full.TryFault(kind, 0));
            string message = Assert.Throws<ArgumentException>(() => full.WithFault(kind)).Message;
            Assert.Contains($"can carry {kind}", message, StringComparison.Ordinal);
            PlantedFault<Report> other = Grown(kind);
            Assert.Equal(long.MaxValue, other.Report[CellsMatrix.Requests.NewlyReceived.Total].Number);
            ReportAssert.Finds(other);
        }
        foreach (Report report in ReportGenerators.Arbitrary().Sample(30, new Rnd(47, 53), 50))
        {
            foreach (FaultKind kind in Enum.GetValues<FaultKind>())
            {
                if (report.TryFault(kind, 5) is { } fault)
                {
                    ReportAssert.Finds(fault);
                }
            }
        }
    }

    [Fact]
    public void A_caller_who_asks_for_a_fault_that_cannot_be_is_told()
    {
        Report zeros = AllForms.Zeros(ReportForm.Matrix2021);
        Assert.Throws<ArgumentException>(() => zeros.WithFault(FaultKind.DigitDropped));
        Assert.Throws<ArgumentNullException>(() => ((Report)null!).WithFault(FaultKind.DigitDropped));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleReports.TonghuaDongchang2020.WithFault((FaultKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => zeros.WithFault((FaultKind)(-1), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => zeros.WithFault(CellsMatrix.Requests.NewlyReceived.Total, 0));
        Report most = zeros.With(CellsMatrix.ProactiveDisclosure.Fees.Amount, decimal.MaxValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => most.WithFault(CellsMatrix.ProactiveDisclosure.Fees.Amount, 1));
        Report full = zeros.With(CellsMatrix.Requests.NewlyReceived.Total, long.MaxValue);
        Assert.ThrowsAny<ArgumentException>(() => full.WithFault(CellsMatrix.Requests.NewlyReceived.Total, 1));
    }

    /// <summary>A report of zeros but for a column whose sums cannot be told from the largest count, and one figure that can grow.</summary>
    private static PlantedFault<Report> Grown(FaultKind kind) =>
        AllForms
            .Zeros(ReportForm.Matrix2021)
            .With(CellsMatrix.Requests.NewlyReceived.Total, long.MaxValue)
            .With(CellsMatrix.Disputes.LitigationDirect.Upheld, 12)
            .With(CellsMatrix.Disputes.LitigationDirect.Total, 12)
            .WithFault(kind);
}

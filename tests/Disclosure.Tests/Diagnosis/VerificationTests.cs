using Disclosure.Testing;

namespace Disclosure.Tests;

/// <summary>A diagnosis can be verified without searching again, and one that was tampered with is not.</summary>
public class VerificationTests
{
    private static readonly Cell Total = CellsIndicator.Capacity.Staff.Total;
    private static readonly Cell FullTime = CellsIndicator.Capacity.Staff.FullTime;
    private static readonly Cell PartTime = CellsIndicator.Capacity.Staff.PartTime;

    [Fact]
    public void A_diagnosis_by_contradictions_is_verified_whole()
    {
        DiagnosisVerification verification = Assert.Single(Staff().Check().Diagnose()).Verify();
        Assert.Equal(new DiagnosisVerification(RepairsHold: true, LowerBoundHolds: true), verification);
        Assert.True(verification.Holds);
        Assert.Equal("each set satisfies all rules; fewer changes cannot do", verification.ToString());
        Assert.Equal("每种改法都使各项规则成立；不能更少", verification.ToString(Language.Chinese));
    }

    [Fact]
    public void What_was_tried_and_not_added_up_is_not_claimed_to_be_verified()
    {
        // Both columns are short by 1: one changed cell cannot mend them, which the two sums that share no cell do not show alone.
        Diagnosis cause = Tried();
        Assert.Equal(ProofKind.Exhaustion, cause.Proof);
        Assert.Equal(new DiagnosisVerification(RepairsHold: true, LowerBoundHolds: null), cause.Verify());
    }

    [Fact]
    public void If_nothing_helps_the_contradiction_of_certain_cells_is_verified()
    {
        Diagnosis cause = Assert.Single(Staff().Check().Diagnose(new() { Certain = [Total, FullTime, PartTime] }));
        Assert.Equal(long.MaxValue, cause.LowerBound);
        Assert.True(cause.Verify().LowerBoundHolds);
    }

    [Fact]
    public void A_claim_that_goes_too_far_is_refused()
    {
        Diagnosis cause = Assert.Single(Staff().Check().Diagnose());
        Assert.False((cause with { LowerBound = 2 }).Verify().Holds);
        RepairSet first = cause.Repairs[0];
        var wrong = new CellRepair(ReportForm.Indicators2014, first.Cells[0].Cell, first.Cells[0].Stated, 7, 7);
        var repair = new RepairSet([wrong], [], 1);
        Assert.False((cause with { Repairs = [repair] }).Verify().RepairsHold);
    }

    private static Report2014 Staff() => Report2014.Blank.With(Total, 9).With(FullTime, 1).With(PartTime, 3);

    private static Diagnosis Tried()
    {
        for (uint seed = 1; seed < 200; seed++)
        {
            var planter = new FaultPlanter(ReportForm.Matrix2021, seed);
            Report report = AllForms.Zeros(ReportForm.Matrix2021);
            for (int fault = 0; fault < 3; fault++)
            {
                report = report.With(
                    planter.Choose(Cell.On(ReportForm.Matrix2021).Where(cell => cell.Relation == CellRelation.Leaf).ToArray()),
                    1
                );
            }
            if (report.Check().Diagnose().FirstOrDefault(cause => cause.Proof == ProofKind.Exhaustion) is { } found)
            {
                return found;
            }
        }
        throw new InvalidOperationException("No diagnosis rests on trying.");
    }
}

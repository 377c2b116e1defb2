using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Disclosure.Benchmarks;

/// <summary>
/// The same 42 equalities written by hand for vectors, over nothing but the 190 figures that they read: eight reports side by side, every
/// figure loaded once, the shape of the table written into the code. No empty boxes, no other rules, no verdicts: the limit.
/// </summary>
internal sealed class BareKernel
{
    private const int Lanes = 8;
    private const int Columns = 7;
    private const int Outcomes = 21;
    private const int Rows = Outcomes + 4;
    private const int DisputeRows = 3;
    private const int DisputeColumns = 5;
    private const int GroupLength = ((Rows * Columns) + (DisputeRows * DisputeColumns)) * Lanes;

    private readonly int[] cells;
    private readonly int groups;

    /// <param name="reports">Reports whose figures all fit 32 bits.</param>
    public BareKernel(Report2021[] reports)
    {
        groups = (reports.Length + Lanes - 1) / Lanes;
        cells = new int[groups * GroupLength];
        for (int index = 0; index < reports.Length; index++)
        {
            int place = (index / Lanes * GroupLength) + (index % Lanes);
            foreach (long? figure in Figures(reports[index]))
            {
                cells[place] = (int)figure.GetValueOrDefault();
                place += Lanes;
            }
        }
    }

    /// <summary>How many reports break an equality.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CountBroken()
    {
        ref int first = ref MemoryMarshal.GetArrayDataReference(cells);
        int broken = 0;
        for (int group = 0; group < groups; group++)
        {
            broken += int.PopCount((int)Broken(ref Unsafe.Add(ref first, group * GroupLength)).ExtractMostSignificantBits());
        }
        return broken;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector256<int> Broken(ref int group)
    {
        Vector256<int> broken = Vector256<int>.Zero;
        Vector256<int> sum0 = Vector256<int>.Zero;
        Vector256<int> sum1 = Vector256<int>.Zero;
        Vector256<int> sum2 = Vector256<int>.Zero;
        Vector256<int> sum3 = Vector256<int>.Zero;
        Vector256<int> sum4 = Vector256<int>.Zero;
        Vector256<int> sum5 = Vector256<int>.Zero;
        Vector256<int> sum6 = Vector256<int>.Zero;
        ref int row = ref group;
        for (int outcome = 0; outcome < Outcomes; outcome++)
        {
            Vector256<int> cell0 = Load(ref row, 0);
            Vector256<int> cell1 = Load(ref row, 1);
            Vector256<int> cell2 = Load(ref row, 2);
            Vector256<int> cell3 = Load(ref row, 3);
            Vector256<int> cell4 = Load(ref row, 4);
            Vector256<int> cell5 = Load(ref row, 5);
            Vector256<int> cell6 = Load(ref row, 6);
            broken |= ~Vector256.Equals(cell0 + cell1 + cell2 + cell3 + cell4 + cell5, cell6);
            sum0 += cell0;
            sum1 += cell1;
            sum2 += cell2;
            sum3 += cell3;
            sum4 += cell4;
            sum5 += cell5;
            sum6 += cell6;
            row = ref Unsafe.Add(ref row, Columns * Lanes);
        }
        // Behind the outcomes stand their total, the requests received, carried in and carried out.
        ref int total = ref row;
        broken |= Differs(sum0, ref total, 0) | Differs(sum1, ref total, 1) | Differs(sum2, ref total, 2) | Differs(sum3, ref total, 3);
        broken |= Differs(sum4, ref total, 4) | Differs(sum5, ref total, 5) | Differs(sum6, ref total, 6);
        for (int column = 0; column < Columns; column++)
        {
            Vector256<int> came = Load(ref total, Columns + column) + Load(ref total, (2 * Columns) + column);
            Vector256<int> went = Load(ref total, column) + Load(ref total, (3 * Columns) + column);
            broken |= ~Vector256.Equals(came, went);
        }
        for (int other = 0; other < Rows - Outcomes; other++)
        {
            broken |= Differs(Sum(ref row, Columns - 1), ref row, Columns - 1);
            row = ref Unsafe.Add(ref row, Columns * Lanes);
        }
        for (int dispute = 0; dispute < DisputeRows; dispute++)
        {
            broken |= Differs(Sum(ref row, DisputeColumns - 1), ref row, DisputeColumns - 1);
            row = ref Unsafe.Add(ref row, DisputeColumns * Lanes);
        }
        return broken;
    }

    private static Vector256<int> Load(ref int row, int cell) => Vector256.LoadUnsafe(ref row, (nuint)(cell * Lanes));

    private static Vector256<int> Differs(Vector256<int> sum, ref int row, int cell) => ~Vector256.Equals(sum, Load(ref row, cell));

    private static Vector256<int> Sum(ref int row, int cells)
    {
        Vector256<int> sum = Vector256<int>.Zero;
        for (int cell = 0; cell < cells; cell++)
        {
            sum += Load(ref row, cell);
        }
        return sum;
    }

    private static IEnumerable<long?> Figures(Report2021 report)
    {
        RequestTable requests = report.Requests;
        RequestOutcomes outcomes = requests.Outcomes;
        MatrixRow[] rows =
        [
            outcomes.Granted,
            outcomes.GrantedInPart,
            outcomes.Refused.StateSecrets,
            outcomes.Refused.ProhibitedByLaw,
            outcomes.Refused.SecurityAndStability,
            outcomes.Refused.ThirdPartyRights,
            outcomes.Refused.InternalAffairs,
            outcomes.Refused.ProcessInformation,
            outcomes.Refused.EnforcementCaseFiles,
            outcomes.Refused.AdministrativeQuery,
            outcomes.CannotProvide.NotHeld,
            outcomes.CannotProvide.WouldNeedCreation,
            outcomes.CannotProvide.StillUnclear,
            outcomes.NotProcessed.PetitionOrComplaint,
            outcomes.NotProcessed.Repeat,
            outcomes.NotProcessed.Publications,
            outcomes.NotProcessed.ExcessiveWithoutReason,
            outcomes.NotProcessed.ConfirmOrReissue,
            outcomes.OtherHandling.NotCorrectedInTime,
            outcomes.OtherHandling.FeeNotPaid,
            outcomes.OtherHandling.Other,
            outcomes.Total,
            requests.NewlyReceived,
            requests.CarriedIn,
            requests.CarriedOut,
        ];
        DisputeRow[] disputes =
        [
            report.Disputes.Reconsideration,
            report.Disputes.LitigationDirect,
            report.Disputes.LitigationAfterReconsideration,
        ];
        return rows.SelectMany(row => Enumerable.Range(0, Columns).Select(column => row[(Applicant)column]))
            .Concat(disputes.SelectMany(row => (long?[])[row.Upheld, row.Corrected, row.Other, row.Pending, row.Total]));
    }
}

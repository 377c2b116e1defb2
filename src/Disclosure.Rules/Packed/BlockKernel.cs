using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Disclosure;

/// <summary>
/// Runs packed checks over a group of eight reports. The figures of a group stand column by column: eight times the first cell, eight times
/// the second, and so on. One vector of 256 bits then is one cell of eight reports, a sum over cells is a sum of vectors, and no number
/// ever has to be moved within a vector. A group of the largest form takes 7 KB, so that it stays in the nearest cache while each of its
/// columns is read two or three times.
/// </summary>
internal static class BlockKernel
{
    /// <summary>The reports of a group: as many 32-bit numbers as 256 bits hold.</summary>
    public const int Lanes = 8;

    /// <summary>Whether the processor adds eight numbers at once; otherwise they are added one after the other, with the same verdicts.</summary>
    public static bool IsVectorised =>
#if NET
        Vector256.IsHardwareAccelerated;
#else
        false;
#endif

    /// <summary>Which of the first checks do not hold on which reports of a group, empty boxes read as 0.</summary>
    /// <param name="table">The checks.</param>
    /// <param name="cells">The columns of the group.</param>
    /// <param name="broken">Receives a bit for each report, the first the lowest, for each check; its length says how many checks to run.</param>
    /// <returns>A bit for each report on which any of these checks does not hold.</returns>
    public static byte Run(PackedChecks table, ReadOnlySpan<int> cells, Span<byte> broken) =>
#if NET
        IsVectorised ? RunVectors(table.Checks, table.Columns, cells, broken) :
#endif
            RunNumbers(table.Checks, table.Columns, cells, broken);

#if NET
    // Compiled at once and fully: a loop that is entered a few times only would stay in the slow code of the first tier.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static byte RunVectors(ReadOnlySpan<PackedCheck> checks, ReadOnlySpan<int> columns, ReadOnlySpan<int> cells, Span<byte> broken)
    {
        ref int first = ref MemoryMarshal.GetReference(cells);
        uint any = 0;
        int at = 0;
        for (int index = 0; index < broken.Length; index++)
        {
            PackedCheck check = checks[index];
            Vector256<int> left = Vector256<int>.Zero;
            Vector256<int> right = Vector256.Create(check.Constant);
            for (; at < check.LeftEnd; at++)
            {
                left += Vector256.LoadUnsafe(ref first, (nuint)columns[at]);
            }
            for (; at < check.RightEnd; at++)
            {
                right += Vector256.LoadUnsafe(ref first, (nuint)columns[at]);
            }
            Vector256<int> isBroken = check.Relation switch
            {
                PackedRelation.Equal => ~Vector256.Equals(left, right),
                PackedRelation.AtMost => Vector256.GreaterThan(left, right),
                _ => Vector256.AndNot(Vector256.GreaterThan(left, Vector256<int>.Zero), Vector256.GreaterThan(right, Vector256<int>.Zero)),
            };
            uint bits = isBroken.ExtractMostSignificantBits();
            broken[index] = (byte)bits;
            any |= bits;
        }
        return (byte)any;
    }
#endif

    /// <summary>The same, number by number.</summary>
    internal static byte RunNumbers(ReadOnlySpan<PackedCheck> checks, ReadOnlySpan<int> columns, ReadOnlySpan<int> cells, Span<byte> broken)
    {
        int any = 0;
        int at = 0;
        for (int index = 0; index < broken.Length; index++)
        {
            PackedCheck check = checks[index];
            ReadOnlySpan<int> leftColumns = columns.Slice(at, check.LeftEnd - at);
            ReadOnlySpan<int> rightColumns = columns.Slice(check.LeftEnd, check.RightEnd - check.LeftEnd);
            int bits = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                int left = Sum(leftColumns, cells, lane);
                int right = check.Constant + Sum(rightColumns, cells, lane);
                bool isBroken = check.Relation switch
                {
                    PackedRelation.Equal => left != right,
                    PackedRelation.AtMost => left > right,
                    _ => left > 0 && right <= 0,
                };
                bits |= isBroken ? 1 << lane : 0;
            }
            broken[index] = (byte)bits;
            any |= bits;
            at = check.RightEnd;
        }
        return (byte)any;
    }

    private static int Sum(ReadOnlySpan<int> columns, ReadOnlySpan<int> cells, int lane)
    {
        int sum = 0;
        foreach (int column in columns)
        {
            sum += cells[column + lane];
        }
        return sum;
    }
}

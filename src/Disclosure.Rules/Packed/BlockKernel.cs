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

    /// <summary>On which reports of a group one of the first checks does not hold, empty boxes read as 0.</summary>
    /// <param name="checks">The checks to run.</param>
    /// <param name="columns">Their columns.</param>
    /// <param name="cells">The columns of the group.</param>
    /// <returns>A bit for each report, the first the lowest.</returns>
    public static byte Broken(ReadOnlySpan<PackedCheck> checks, ReadOnlySpan<int> columns, ReadOnlySpan<int> cells) =>
#if NET
        IsVectorised ? BrokenInVectors(checks, columns, cells) :
#endif
            BrokenInNumbers(checks, columns, cells);

    /// <summary>Whether a check holds on one report.</summary>
    public static bool Holds(PackedCheck check, ReadOnlySpan<int> columns, ReadOnlySpan<int> cells, int lane)
    {
        int left = 0;
        int right = check.Constant;
        for (int at = check.Start; at < check.LeftEnd; at++)
        {
            left += cells[columns[at] + lane];
        }
        for (int at = check.LeftEnd; at < check.RightEnd; at++)
        {
            right += cells[columns[at] + lane];
        }
        return check.Relation switch
        {
            PackedRelation.Equal => left == right,
            PackedRelation.AtMost => left <= right,
            _ => left <= 0 || right > 0,
        };
    }

    /// <summary>The same as <see cref="Broken"/>, number by number.</summary>
    internal static byte BrokenInNumbers(ReadOnlySpan<PackedCheck> checks, ReadOnlySpan<int> columns, ReadOnlySpan<int> cells)
    {
        int broken = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            foreach (PackedCheck check in checks)
            {
                if (!Holds(check, columns, cells, lane))
                {
                    broken |= 1 << lane;
                    break;
                }
            }
        }
        return (byte)broken;
    }

#if NET
    // Compiled at once and fully: a loop that is entered a few times only would stay in the slow code of the first tier.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static byte BrokenInVectors(ReadOnlySpan<PackedCheck> checks, ReadOnlySpan<int> columns, ReadOnlySpan<int> cells)
    {
        ref int first = ref MemoryMarshal.GetReference(cells);
        ref int firstColumn = ref MemoryMarshal.GetReference(columns);
        // Which check is broken is asked of few reports; here one vector gathers what all of them say.
        Vector256<int> broken = Vector256<int>.Zero;
        foreach (PackedCheck check in checks)
        {
            Vector256<int> left = Sum(ref first, ref firstColumn, check.Start, check.LeftEnd);
            Vector256<int> right = Sum(ref first, ref firstColumn, check.LeftEnd, check.RightEnd) + Vector256.Create(check.Constant);
            broken |= check.Relation switch
            {
                PackedRelation.Equal => ~Vector256.Equals(left, right),
                PackedRelation.AtMost => Vector256.GreaterThan(left, right),
                _ => Vector256.AndNot(Vector256.GreaterThan(left, Vector256<int>.Zero), Vector256.GreaterThan(right, Vector256<int>.Zero)),
            };
        }
        return (byte)broken.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Sum(ref int first, ref int columns, int from, int to)
    {
        // Two sums side by side: neither waits for the other. All places come from the table of the form, so that no bounds are checked.
        Vector256<int> even = Vector256<int>.Zero;
        Vector256<int> odd = Vector256<int>.Zero;
        unchecked
        {
            for (; from + 1 < to; from += 2)
            {
                even += Vector256.LoadUnsafe(ref first, (uint)Unsafe.Add(ref columns, from));
                odd += Vector256.LoadUnsafe(ref first, (uint)Unsafe.Add(ref columns, from + 1));
            }
            if (from < to)
            {
                even += Vector256.LoadUnsafe(ref first, (uint)Unsafe.Add(ref columns, from));
            }
        }
        return even + odd;
    }
#endif
}

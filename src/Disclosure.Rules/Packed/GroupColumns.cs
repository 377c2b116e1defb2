#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Disclosure;

/// <summary>
/// Turns eight rows, a report each, into columns, a slot each: eight slots of eight reports at a time, which a processor with vectors of 256
/// bits exchanges without going through memory. Numbers are cut to 32 bits; whether anything is lost is for the caller to see.
/// </summary>
internal static class GroupColumns
{
    private const int Lanes = BlockKernel.Lanes;

    /// <summary>The numbers of all columns, for so many slots that they can be made eight at a time.</summary>
    public static int LengthFor(int slots) => (slots + Lanes - 1) / Lanes * Lanes * Lanes;

    /// <summary>Writes the columns.</summary>
    /// <param name="room">The rows.</param>
    /// <param name="columns">As long as <see cref="LengthFor"/> says.</param>
    public static void Write(GroupRoom room, Span<int> columns)
    {
#if NET
        if (Avx2.IsSupported)
        {
            WriteInVectors(room, columns);
            return;
        }
#endif
        WriteInNumbers(room, columns);
    }

    /// <summary>The same as <see cref="Write"/>, number by number.</summary>
    internal static void WriteInNumbers(GroupRoom room, Span<int> columns)
    {
        for (int lane = 0; lane < Lanes; lane++)
        {
            Span<long> numbers = room.Numbers(lane).Slice(0, columns.Length / Lanes);
            int place = lane;
            foreach (long number in numbers)
            {
                columns[place] = unchecked((int)number);
                place += Lanes;
            }
        }
    }

#if NET
    private static void WriteInVectors(GroupRoom room, Span<int> columns)
    {
        Span<Vector256<int>> written = MemoryMarshal.Cast<int, Vector256<int>>(columns);
        for (int slot = 0; slot < written.Length; slot += Lanes)
        {
            // Neighbours first, then pairs, then halves: after three exchanges each vector holds one slot of all eight reports.
            (Vector256<int> a, Vector256<int> b) = Interleave(Row(room, 0, slot), Row(room, 1, slot));
            (Vector256<int> c, Vector256<int> d) = Interleave(Row(room, 2, slot), Row(room, 3, slot));
            (Vector256<int> e, Vector256<int> f) = Interleave(Row(room, 4, slot), Row(room, 5, slot));
            (Vector256<int> g, Vector256<int> h) = Interleave(Row(room, 6, slot), Row(room, 7, slot));
            Span<Vector256<int>> eight = written.Slice(slot, Lanes);
            WriteHalves(eight, 0, a, c, e, g);
            WriteHalves(eight, 2, b, d, f, h);
        }
    }

    /// <summary>Eight slots of one report, cut to 32 bits.</summary>
    private static Vector256<int> Row(GroupRoom room, int lane, int slot)
    {
        ReadOnlySpan<Vector256<long>> numbers = MemoryMarshal.Cast<long, Vector256<long>>(room.Numbers(lane).Slice(slot, Lanes));
        return Vector256.Narrow(numbers[0], numbers[1]);
    }

    private static (Vector256<int> Low, Vector256<int> High) Interleave(Vector256<int> left, Vector256<int> right) =>
        (Avx2.UnpackLow(left, right), Avx2.UnpackHigh(left, right));

    private static void WriteHalves(
        Span<Vector256<int>> eight,
        int first,
        Vector256<int> a,
        Vector256<int> c,
        Vector256<int> e,
        Vector256<int> g
    )
    {
        Vector256<int> lowStart = Avx2.UnpackLow(a.AsInt64(), c.AsInt64()).AsInt32();
        Vector256<int> highStart = Avx2.UnpackHigh(a.AsInt64(), c.AsInt64()).AsInt32();
        Vector256<int> lowEnd = Avx2.UnpackLow(e.AsInt64(), g.AsInt64()).AsInt32();
        Vector256<int> highEnd = Avx2.UnpackHigh(e.AsInt64(), g.AsInt64()).AsInt32();
        eight[first] = Avx2.Permute2x128(lowStart, lowEnd, 0x20);
        eight[first + 1] = Avx2.Permute2x128(highStart, highEnd, 0x20);
        eight[first + 4] = Avx2.Permute2x128(lowStart, lowEnd, 0x31);
        eight[first + 5] = Avx2.Permute2x128(highStart, highEnd, 0x31);
    }
#endif
}

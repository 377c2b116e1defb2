using System.Numerics;
using System.Runtime.InteropServices;

namespace Disclosure;

/// <summary>Questions to all figures of a report at once, as many in a step as a vector of the processor holds.</summary>
internal static class FigureScan
{
    /// <summary>All bits that are set in any number: negative when one is, and below a power of two when all are and none is negative.</summary>
    public static long BitsOf(ReadOnlySpan<long> numbers)
    {
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(numbers);
        Vector<long> bits = Vector<long>.Zero;
        foreach (Vector<long> vector in vectors)
        {
            bits |= vector;
        }
        long all = 0;
        for (int lane = 0; lane < Vector<long>.Count; lane++)
        {
            all |= bits[lane];
        }
        foreach (long number in numbers.Slice(vectors.Length * Vector<long>.Count))
        {
            all |= number;
        }
        return all;
    }

    /// <summary>The same of the sizes, where a negative number counts as the positive one below it.</summary>
    public static long SizesOf(ReadOnlySpan<long> numbers)
    {
        long all = 0;
        foreach (long number in numbers)
        {
            all |= number < 0 ? ~number : number;
        }
        return all;
    }

    /// <summary>Whether all cells of a form are filled.</summary>
    /// <param name="states">The states of all slots.</param>
    /// <param name="mask">All bits for the slots of the form's cells, and none for the others.</param>
    public static bool AreFilled(ReadOnlySpan<CellState> states, ReadOnlySpan<int> mask)
    {
        ReadOnlySpan<int> found = MemoryMarshal.Cast<CellState, int>(states);
        ReadOnlySpan<Vector<int>> vectors = MemoryMarshal.Cast<int, Vector<int>>(found);
        ReadOnlySpan<Vector<int>> masks = MemoryMarshal.Cast<int, Vector<int>>(mask);
        var filled = new Vector<int>((int)CellState.Filled);
        Vector<int> others = Vector<int>.Zero;
        for (int index = 0; index < vectors.Length; index++)
        {
            others |= (vectors[index] ^ filled) & masks[index];
        }
        int rest = 0;
        for (int slot = vectors.Length * Vector<int>.Count; slot < found.Length; slot++)
        {
            rest |= (found[slot] ^ (int)CellState.Filled) & mask[slot];
        }
        return rest == 0 && others == Vector<int>.Zero;
    }

    /// <summary>Whether any of some slots is filled.</summary>
    public static bool AnyFilled(ReadOnlySpan<CellState> states, int[] slots)
    {
        foreach (int slot in slots)
        {
            if (states[slot] == CellState.Filled)
            {
                return true;
            }
        }
        return false;
    }
}

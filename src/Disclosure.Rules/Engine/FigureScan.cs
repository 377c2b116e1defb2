using System.Numerics;
using System.Runtime.InteropServices;

namespace Disclosure;

/// <summary>Questions to all figures of a report at once, as many in a step as a vector of the processor holds.</summary>
internal static class FigureScan
{
    private static Vector<byte> Filled => new((byte)CellState.Filled);

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
    public static bool AreFilled(ReadOnlySpan<CellState> states, ReadOnlySpan<byte> mask)
    {
        ReadOnlySpan<byte> found = MemoryMarshal.Cast<CellState, byte>(states);
        ReadOnlySpan<Vector<byte>> vectors = MemoryMarshal.Cast<byte, Vector<byte>>(found);
        ReadOnlySpan<Vector<byte>> masks = MemoryMarshal.Cast<byte, Vector<byte>>(mask);
        Vector<byte> others = Vector<byte>.Zero;
        for (int index = 0; index < vectors.Length; index++)
        {
            others |= (vectors[index] ^ Filled) & masks[index];
        }
        int rest = 0;
        for (int slot = vectors.Length * Vector<byte>.Count; slot < found.Length; slot++)
        {
            rest |= (found[slot] ^ (byte)CellState.Filled) & mask[slot];
        }
        return rest == 0 && others == Vector<byte>.Zero;
    }

    /// <summary>Whether a figure stands in a slot that is no cell of the form.</summary>
    /// <inheritdoc cref="AreFilled"/>
    public static bool AnyFilledAside(ReadOnlySpan<CellState> states, ReadOnlySpan<byte> mask)
    {
        ReadOnlySpan<byte> found = MemoryMarshal.Cast<CellState, byte>(states);
        ReadOnlySpan<Vector<byte>> vectors = MemoryMarshal.Cast<byte, Vector<byte>>(found);
        ReadOnlySpan<Vector<byte>> masks = MemoryMarshal.Cast<byte, Vector<byte>>(mask);
        Vector<byte> filled = Vector<byte>.Zero;
        for (int index = 0; index < vectors.Length; index++)
        {
            filled |= Vector.AndNot(Vector.Equals(vectors[index], Filled), masks[index]);
        }
        bool any = filled != Vector<byte>.Zero;
        for (int slot = vectors.Length * Vector<byte>.Count; slot < found.Length; slot++)
        {
            any |= found[slot] == (byte)CellState.Filled && mask[slot] == 0;
        }
        return any;
    }
}

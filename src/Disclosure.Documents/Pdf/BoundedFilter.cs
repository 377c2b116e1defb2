using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure;

/// <summary>One filter, which is asked only when what it would give is within the budget.</summary>
/// <param name="inner">The filter; <see langword="null"/> for a stream that has none.</param>
/// <param name="budget">The budget.</param>
internal sealed class BoundedFilter(IFilter? inner, PdfBudget budget) : IFilter
{
    private static readonly string[] FontOrImage = ["Length1", "Length2", "Length3", "Width", "FunctionType", "PatternType", "ShadingType"];

    /// <summary>A run of one byte can stand for so many.</summary>
    private const int LongestRun = 64;

    public bool IsSupported => inner?.IsSupported ?? true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        bool isDrawing = IsDrawing(streamDictionary);
        long rest = budget.Rest(isDrawing);
        bool isTooLarge = inner switch
        {
            FlateFilter => InflatedLength(input, rest) > rest,
            LzwFilter => LzwLength(input, rest) > rest,
            RunLengthFilter => (long)input.Length * LongestRun > rest,
            _ => false,
        };
        if (isTooLarge)
        {
            budget.Spend(rest + 1, isDrawing);
        }
        Memory<byte> output = inner?.Decode(input, streamDictionary, filterProvider, filterIndex) ?? input;
        budget.Spend(output.Length, isDrawing);
        budget.Spend(CharacterMap.AnnouncedBytes(output.Span), isDrawing: false);
        return output;
    }

    /// <summary>Pages and what they show again and again; fonts, images and the tables of the file are only unpacked once.</summary>
    private static bool IsDrawing(DictionaryToken dictionary) =>
        !Array.Exists(FontOrImage, name => dictionary.ContainsKey(NameToken.Create(name)))
        && (!dictionary.TryGet(NameToken.Type, out NameToken type) || type.Data == "XObject");

    /// <summary>How long the bytes become, counted without keeping them; what is beyond the limit is not counted.</summary>
    private static long InflatedLength(Memory<byte> input, long limit)
    {
        const int HeaderLength = 2;
        if (input.Length <= HeaderLength)
        {
            return 0;
        }
        long length = 0;
        byte[] scratch = new byte[16 * 1024];
        try
        {
            using var inflate = new DeflateStream(
                new MemoryStream(input.Slice(HeaderLength).ToArray(), writable: false),
                CompressionMode.Decompress
            );
            int count;
            while (length <= limit && (count = inflate.Read(scratch, 0, scratch.Length)) > 0)
            {
                length += count;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged: the filter itself says how.
        }
        return length;
    }

    /// <summary>The same for LZW, where each code stands for one byte more than the code before it.</summary>
    private static long LzwLength(Memory<byte> input, long limit)
    {
        const int Clear = 256;
        const int End = 257;
        const int First = 258;
        const int Most = 4096;
        ReadOnlySpan<byte> bytes = input.Span;
        int[] lengths = new int[Most];
        int next = First;
        int before = 0;
        long total = 0;
        int bits = 9;
        int buffer = 0;
        int held = 0;
        foreach (byte value in bytes)
        {
            buffer = ((buffer << 8) | value) & 0xFFFFFF;
            held += 8;
            if (held < bits)
            {
                continue;
            }
            held -= bits;
            int code = (buffer >> held) & ((1 << bits) - 1);
            if (code == End || total > limit)
            {
                break;
            }
            if (code == Clear)
            {
                (next, before, bits) = (First, 0, 9);
                continue;
            }
            int length =
                code < Clear ? 1
                : code < next ? lengths[code]
                : before + 1;
            total += length;
            if (before > 0 && next < Most)
            {
                lengths[next++] = before + 1;
                // Where the width grows one code early or late, only the count of a few codes differs.
                bits =
                    next >= 2047 ? 12
                    : next >= 1023 ? 11
                    : next >= 511 ? 10
                    : 9;
            }
            before = length;
        }
        return total;
    }
}

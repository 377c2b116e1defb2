namespace Disclosure;

/// <summary>The part of a font that says which characters its codes stand for.</summary>
internal static class CharacterMap
{
    /// <summary>What PdfPig sets aside for each entry that a section announces, before it reads the first.</summary>
    private const int BytesOfEntry = 8;

    /// <summary>More digits are no number of entries.</summary>
    private const int MostDigits = 15;

    /// <summary>How many bytes are set aside for the entries that a stream announces, such as 86 in <c>86 beginbfchar</c>; 0 for a stream that is no such map.</summary>
    public static long AnnouncedBytes(ReadOnlySpan<byte> stream)
    {
        if (stream.IndexOf("begincmap"u8) < 0)
        {
            return 0;
        }
        long entries = 0;
        int end = 0;
        for (int next = stream.IndexOf("begin"u8); next >= 0; next = stream.Slice(end).IndexOf("begin"u8))
        {
            entries += NumberBefore(stream.Slice(0, end + next));
            end += next + "begin"u8.Length;
        }
        return entries * BytesOfEntry;
    }

    private static long NumberBefore(ReadOnlySpan<byte> text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] <= ' ')
        {
            end--;
        }
        long number = 0;
        long place = 1;
        for (int at = end - 1; at >= 0 && end - at <= MostDigits && text[at] is >= (byte)'0' and <= (byte)'9'; at--)
        {
            number += (text[at] - '0') * place;
            place *= 10;
        }
        return number;
    }
}

namespace Disclosure;

/// <summary>How many columns of a terminal a text takes: two for an East Asian wide or full-width character, none for a combining mark.</summary>
internal static class TextWidth
{
    /// <summary>First and last code points of the wide ranges of Unicode's East Asian Width, in order.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x2E80, 0x303E),
        (0x3041, 0xA4CF),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1FAFF),
        (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        int width = 0;
        for (int index = 0; index < text.Length; index++)
        {
            int point = text[index];
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                point = char.ConvertToUtf32(text[index], text[++index]);
            }
            bool combines = point is (>= 0x0300 and <= 0x036F) or (>= 0x200B and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F);
            width +=
                combines ? 0
                : Array.Exists(Wide, range => point >= range.First && point <= range.Last) ? 2
                : 1;
        }
        return width;
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;
}

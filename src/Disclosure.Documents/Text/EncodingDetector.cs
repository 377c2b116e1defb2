using System.Text;

namespace Disclosure;

/// <summary>
/// Finds the encoding of a document. Strict UTF-8 comes before what the document declares, for a page saved by a browser keeps the declaration of the page it
/// was; between the two families of Chinese code pages the declaration decides unless the bytes contradict it, and else the look of the characters.
/// </summary>
internal static class EncodingDetector
{
    private const int SampleSize = 64 * 1024;
    private const int DeclarationSize = 4096;

    /// <summary>Characters that every report has, simplified and traditional.</summary>
    private static readonly HashSet<char> Frequent =
    [
        .. "的一是不在有和年月日政府信息公开開報报告情况況数數本其他申请請民法人机機关關行处處理收到主动動依年度总總计計",
    ];

    public static (Encoding? Encoding, int Length) ByteOrderMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(true), 3),
            [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(false, true), 4),
            [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true), 2),
            [0x84, 0x31, 0x95, 0x33, ..] => (CodePage("GB18030"), 4),
            _ => (null, 0),
        };

    /// <summary>The encoding of bytes without a mark; <see langword="null"/> when they are no text.</summary>
    public static Encoding? WithoutMark(byte[] bytes, bool cut)
    {
        if (Array.IndexOf(bytes, (byte)0) >= 0)
        {
            return Utf16(bytes);
        }
        if (IsUtf8(bytes, cut))
        {
            return new UTF8Encoding(false);
        }
        Encoding simplified = CodePage("GB18030");
        Encoding traditional = CodePage("big5");
        byte[] sample = bytes.Length > SampleSize ? bytes.AsSpan(0, SampleSize).ToArray() : bytes;
        int simplifiedScore = Score(simplified, sample);
        int traditionalScore = Score(traditional, sample);
        bool big5 = Declared(bytes) is { } declared
            ? declared.StartsWith("big5", StringComparison.Ordinal) && traditionalScore > simplifiedScore / 2
            : traditionalScore > simplifiedScore;
        return big5 ? traditional : simplified;
    }

    /// <summary>Text in UTF-16 is known by its pairs, one half of which has few values.</summary>
    private static UnicodeEncoding? Utf16(byte[] bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }
        // The high bytes are those of ideographs (4E to 9F), of their punctuation, or zero; the low bytes are anything.
        int big = HighBytes(bytes, 0);
        int little = HighBytes(bytes, 1);
        return Math.Max(big, little) >= bytes.Length / 2 * 19 / 20 && big != little ? new UnicodeEncoding(big > little, false) : null;
    }

    private static int HighBytes(byte[] bytes, int half)
    {
        int plausible = 0;
        for (int index = half; index < bytes.Length; index += 2)
        {
            plausible += bytes[index] is 0 or 0x20 or 0x30 or (>= 0x4E and <= 0x9F) or 0xFF ? 1 : 0;
        }
        return plausible;
    }

    private static bool IsUtf8(byte[] bytes, bool cut)
    {
        try
        {
            // A cut may fall inside a character: its last bytes prove nothing.
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes, 0, cut ? LastBoundary(bytes) : bytes.Length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static int LastBoundary(byte[] bytes)
    {
        int index = bytes.Length;
        for (int step = 0; step < 4 && index > 0; step++)
        {
            index--;
            if ((bytes[index] & 0xC0) != 0x80)
            {
                break;
            }
        }
        return index;
    }

    /// <summary>The name behind charset= or encoding= near the beginning, in lower case.</summary>
    private static string? Declared(byte[] bytes)
    {
        string start = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationSize)).ToLowerInvariant();
        foreach (string word in (string[])["charset=", "encoding="])
        {
            int at = start.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                string name = new(start.Substring(at + word.Length).TrimStart('"', '\'', ' ').TakeWhile(IsOfName).ToArray());
                return
                    name.Length == 0 || name.StartsWith("utf", StringComparison.Ordinal) || name.StartsWith("iso", StringComparison.Ordinal)
                    ? null
                    : name;
            }
        }
        return null;
    }

    private static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_';

    private static int Score(Encoding encoding, byte[] sample)
    {
        int score = 0;
        foreach (char character in encoding.GetString(sample))
        {
            score +=
                character == '\uFFFD' ? -5
                : Frequent.Contains(character) ? 1
                : 0;
        }
        return score;
    }

    private static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}

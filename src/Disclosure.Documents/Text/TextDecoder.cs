using System.Text;

namespace Disclosure;

/// <summary>Turns bytes into text: byte-order mark, then strict UTF-8, then GB18030. Nothing is registered for the process.</summary>
internal static class TextDecoder
{
    public static DecodedText Decode(Stream stream, ReaderOptions options)
    {
        // Four bytes are the longest character of every encoding read here.
        long limit = options.MaxCharacters * 4L;
        var buffer = new MemoryStream();
        byte[] chunk = new byte[81920];
        bool cut = false;
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            int rest = (int)Math.Min(count, limit - buffer.Length);
            buffer.Write(chunk, 0, rest);
            if (rest < count)
            {
                cut = true;
                break;
            }
        }
        return Decode(buffer.ToArray(), cut, options);
    }

    private static DecodedText Decode(byte[] bytes, bool cut, ReaderOptions options)
    {
        (Encoding? marked, int markLength) = ByteOrderMark(bytes);
        if (marked is null && OtherFormats.Recognize(bytes) is { } format)
        {
            return DecodedText.Refused(ProblemCode.FormatNotRead, format);
        }
        if (marked is null && Array.IndexOf(bytes, (byte)0) >= 0)
        {
            return DecodedText.Refused(ProblemCode.NotText, Start(bytes));
        }
        var problems = new List<ReadingProblem>();
        Encoding encoding =
            marked ?? (IsUtf8(bytes, cut) ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!);
        string text = encoding.GetString(bytes, markLength, bytes.Length - markLength);
        int damaged = text.IndexOf('\uFFFD');
        if (damaged >= 0 && !(cut && damaged == text.Length - 1))
        {
            int line = 1 + text.Substring(0, damaged).Count(character => character == '\n');
            problems.Add(
                new ReadingProblem(ProblemCode.UndecodableText, new SourceLocation { Line = line }) { Expected = NameOf(encoding) }
            );
        }
        if (cut || text.Length > options.MaxCharacters)
        {
            text = text.Substring(0, Math.Min(text.Length, options.MaxCharacters));
            problems.Add(DecodedText.TooLarge(options));
        }
        return text.Contains('\0') ? DecodedText.Refused(ProblemCode.NotText, Start(bytes))
            : OtherFormats.Recognize(text) is { } kind ? DecodedText.Refused(ProblemCode.FormatNotRead, kind)
            : new DecodedText(text, problems);
    }

    /// <summary>The first bytes in hexadecimal digits.</summary>
    private static string Start(byte[] bytes) => BitConverter.ToString(bytes, 0, Math.Min(bytes.Length, 8)).Replace('-', ' ');

    private static string NameOf(Encoding encoding) => encoding.WebName.ToUpperInvariant();

    private static (Encoding? Encoding, int Length) ByteOrderMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(true), 3),
            [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(false, true), 4),
            [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true), 2),
            _ => (null, 0),
        };

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
}

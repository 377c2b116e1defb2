using System.Text;

namespace Disclosure;

/// <summary>Turns bytes into text with the encoding that is forced or found. Nothing is registered for the process.</summary>
internal static class TextDecoder
{
    public static DecodedText Decode(byte[] bytes, bool cut, ReaderOptions options)
    {
        (Encoding? marked, int markLength) = EncodingDetector.ByteOrderMark(bytes);
        Encoding? encoding = options.Encoding ?? marked ?? EncodingDetector.WithoutMark(bytes, cut);
        if (encoding is null)
        {
            return DecodedText.NotText(Start(bytes));
        }
        int skip = options.Encoding is null || options.Encoding.CodePage == marked?.CodePage ? markLength : 0;
        // Four bytes are the longest character of every encoding read here.
        long most = skip + (options.MaxCharacters * 4L);
        bool isLonger = bytes.Length > most;
        string text = encoding.GetString(bytes, skip, (int)Math.Min(bytes.Length, most) - skip);
        var problems = new List<ReadingProblem>();
        int damaged = text.IndexOf('\uFFFD');
        if (damaged >= 0 && !((cut || isLonger) && damaged == text.Length - 1))
        {
            int line = 1 + text.Substring(0, damaged).Count(character => character == '\n');
            problems.Add(
                new ReadingProblem(ProblemCode.UndecodableText, new SourceLocation { Line = line })
                {
                    Expected = encoding.WebName.ToUpperInvariant(),
                }
            );
        }
        if (cut)
        {
            problems.Add(Limits.Problem(nameof(ReaderOptions.MaxBytes), options.MaxBytes));
        }
        if (isLonger || text.Length > options.MaxCharacters)
        {
            text = text.Substring(0, Math.Min(text.Length, options.MaxCharacters));
            problems.Add(DecodedText.TooLarge(options));
        }
        return text.Contains('\0')
            ? DecodedText.NotText(Start(bytes))
            : new DecodedText(text, problems) { EncodingName = encoding.WebName };
    }

    /// <summary>The first bytes in hexadecimal digits.</summary>
    private static string Start(byte[] bytes) => BitConverter.ToString(bytes, 0, Math.Min(bytes.Length, 8)).Replace('-', ' ');
}

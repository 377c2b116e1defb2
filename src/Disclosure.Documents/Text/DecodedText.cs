using System.Globalization;

namespace Disclosure;

/// <summary>The text of a document, or none, with the problems of getting at it.</summary>
internal sealed record DecodedText(string? Text, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>Text that is at hand, cut at the limit.</summary>
    public static DecodedText From(string text, ReaderOptions options)
    {
        bool cut = text.Length > options.MaxCharacters;
        return text.Contains('\0') ? Refused(ProblemCode.NotText, "U+0000")
            : OtherFormats.Recognize(text) is { } format ? Refused(ProblemCode.FormatNotRead, format)
            : cut ? new(text.Substring(0, options.MaxCharacters), [TooLarge(options)])
            : new(text, []);
    }

    public static DecodedText Refused(ProblemCode code, string? found) =>
        new(null, [new ReadingProblem(code, new SourceLocation { Line = 1 }) { Found = found }]);

    public static ReadingProblem TooLarge(ReaderOptions options) =>
        new(ProblemCode.TooLarge, default) { Expected = options.MaxCharacters.ToString(CultureInfo.InvariantCulture), IsFigureLost = true };
}

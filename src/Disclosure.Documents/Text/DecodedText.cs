namespace Disclosure;

/// <summary>The text of a document, or none, with the problems of getting at it.</summary>
internal sealed record DecodedText(string? Text, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>The registered name of the encoding; <see langword="null"/> when the text came as characters, or there is none.</summary>
    public string? EncodingName { get; init; }

    /// <summary>Text that is at hand, cut at the limit.</summary>
    public static DecodedText From(string text, ReaderOptions options)
    {
        bool cut = text.Length > options.MaxCharacters;
        return text.Contains('\0') ? NotText("U+0000")
            : cut ? new(text.Substring(0, options.MaxCharacters), [TooLarge(options)])
            : new(text, []);
    }

    public static DecodedText NotText(string found) =>
        new(null, [new ReadingProblem(ProblemCode.NotText, new SourceLocation { Line = 1 }) { Found = found }]);

    public static ReadingProblem TooLarge(ReaderOptions options) =>
        Limits.Problem(nameof(ReaderOptions.MaxCharacters), options.MaxCharacters);
}

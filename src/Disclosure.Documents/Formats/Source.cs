namespace Disclosure;

/// <summary>A document as it comes in, before its format is known.</summary>
internal sealed class Source(byte[] bytes, bool isCut, string? name, ReaderOptions options, CancellationToken cancellation)
{
    private DecodedText? text;

    /// <summary>The bytes, up to the limit; none when the document came as text.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>Whether there were more bytes.</summary>
    public bool IsCut { get; } = isCut;

    /// <summary>The limits, and what is forced.</summary>
    public ReaderOptions Options { get; } = options;

    /// <summary>Asked between the steps.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The extension of the file in lower case with its point, which helps where the content leaves a choice; empty without a name.</summary>
    public string Extension { get; } = name is null ? "" : Path.GetExtension(name).ToLowerInvariant();

    /// <summary>The document as text, decoded once.</summary>
    public DecodedText Text => text ??= TextDecoder.Decode(Bytes, IsCut, Options);

    /// <summary>The problem that the document is longer than what was read; none when it is not.</summary>
    public IEnumerable<ReadingProblem> Cut => IsCut ? [Limits.Problem(nameof(ReaderOptions.MaxBytes), Options.MaxBytes)] : [];

    /// <summary>A document that is text already.</summary>
    public static Source Of(string text, ReaderOptions options) =>
        new([], false, null, options, default) { text = DecodedText.From(text, options) };
}

/// <summary>The page that a format makes of a document, or none, with the problems of getting there.</summary>
internal sealed record PageReading(Page? Page, IReadOnlyList<ReadingProblem> Problems)
{
    public static PageReading Refused(ProblemCode code, string? found = null, string? expected = null) =>
        new(null, [new ReadingProblem(code, default) { Found = found, Expected = expected }]);
}

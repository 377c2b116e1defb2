namespace Disclosure;

/// <summary>The problem that something was passed over which the document strikes out or hides.</summary>
internal static class HiddenText
{
    private const int LongestQuote = 40;

    public static ReadingProblem Problem(string text, SourceLocation place) =>
        new(ProblemCode.HiddenContent, place) { Found = text.Length > LongestQuote ? $"{text.Substring(0, LongestQuote)}…" : text };
}

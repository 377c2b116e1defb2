using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>
/// Something in the input that could not be read, or only with a remark: what it is, where it stands, what was found and expected, and whether a figure was
/// lost for the report. Messages are made last, in the language asked for.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ReadingProblem
{
    /// <summary>A problem of a kind at a place.</summary>
    public ReadingProblem(ProblemCode code, SourceLocation location)
    {
        Code = code;
        Location = location;
    }

    /// <summary>The kind of problem.</summary>
    public ProblemCode Code { get; }

    /// <summary>Where it stands.</summary>
    public SourceLocation Location { get; }

    /// <summary>The text found, as it stands in the input.</summary>
    public string? Found { get; init; }

    /// <summary>What was expected, or is suggested.</summary>
    public string? Expected { get; init; }

    /// <summary>The label beside which it stands.</summary>
    public string? Label { get; init; }

    /// <summary>The cell concerned; no cell when the problem concerns none.</summary>
    public Cell Cell { get; init; }

    /// <summary>How many rows or figures are concerned.</summary>
    public int? Count { get; init; }

    /// <summary>Whether a figure that stands in the input is in no cell because of this problem. Its text is in <see cref="Found"/>.</summary>
    public bool IsFigureLost { get; init; }

    /// <summary>The same problem at another place.</summary>
    internal ReadingProblem At(SourceLocation location) =>
        new(Code, location)
        {
            Found = Found,
            Expected = Expected,
            Label = Label,
            Cell = Cell,
            Count = Count,
            IsFigureLost = IsFigureLost,
        };

    /// <summary>The sentence, without code and place, in a language.</summary>
    public string Message(Language language)
    {
        LocalizedText text = ProblemCodes
            .SentenceOf(this)
            .Fill(
                ("found", IsFoundList ? List(Found, language) : Found),
                ("expected", IsExpectedList ? List(Expected, language) : Expected),
                ("label", Label),
                ("cell", Cell.IsNone ? "" : Cell.Label),
                ("count", Count?.ToString(CultureInfo.InvariantCulture))
            );
        return text.In(language);
    }

    /// <summary>Whether what was found is a list of codes, years or names put together by the reader.</summary>
    private bool IsFoundList =>
        Code is ProblemCode.RowsMissing or ProblemCode.YearAmbiguous or ProblemCode.FormBefore2014 or ProblemCode.NoFigures;

    private bool IsExpectedList => Code is ProblemCode.LabelAmbiguous or ProblemCode.FormatNotRead;

    private static string? List(string? words, Language language) =>
        language == Language.Chinese ? words?.Replace(", …", "等").Replace(", ", "、") : words;

    /// <summary>Code, place and sentence in a language.</summary>
    public string ToString(Language language)
    {
        string place = Location.ToString(language);
        string separator = language == Language.Chinese ? "：" : ": ";
        return $"{Code.Id()}{(place.Length == 0 ? "" : $" {place}")}{separator}{Message(language)}";
    }

    /// <summary>Code, place and sentence in English.</summary>
    public override string ToString() => ToString(Language.English);
}

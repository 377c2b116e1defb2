using System.Globalization;

namespace Disclosure;

/// <summary>A share in percent: 予以公开258件，占33.9%.</summary>
/// <param name="Percent">The share, 33.9 for 33.9%.</param>
/// <param name="Decimals">How many digits behind the point are written, by which it was rounded.</param>
/// <param name="Part">The number whose share it is.</param>
/// <param name="Whole">The number of which it is a share; <see langword="null"/> when the text does not name it beyond doubt.</param>
/// <param name="Sentence">The sentence as written.</param>
/// <param name="Location">Where the sentence begins.</param>
public sealed record ShareClaim(
    decimal Percent,
    int Decimals,
    NarrativeFigure Part,
    NarrativeFigure? Whole,
    string Sentence,
    SourceLocation Location
) : Claim(Sentence, Location)
{
    private protected override string Statement(Language language)
    {
        string percent = Percent.ToString(CultureInfo.InvariantCulture);
        string whole = Whole?.Amount(language) ?? "…";
        return language == Language.Chinese
            ? $"{Part.ToString(language)}，占{whole}的{percent}%"
            : $"{Part.ToString(language)}, {percent}% of {whole}";
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>A change against the year before, as a rate or as a number: 同比增长22%, 比上年减少3件.</summary>
/// <param name="Figure">The number that changed.</param>
/// <param name="Rate">The change in percent, negative for a decline; <see langword="null"/> when the text gives a number.</param>
/// <param name="Decimals">How many digits behind the point of the rate are written.</param>
/// <param name="Change">The change as a number, negative for a decline; <see langword="null"/> when the text gives a rate.</param>
/// <param name="Sentence">The sentence as written.</param>
/// <param name="Location">Where the sentence begins.</param>
public sealed record GrowthClaim(
    NarrativeFigure Figure,
    decimal? Rate,
    int Decimals,
    decimal? Change,
    string Sentence,
    SourceLocation Location
) : Claim(Sentence, Location)
{
    private protected override string Statement(Language language)
    {
        string change = Rate is { } rate
            ? rate.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture) + "%"
            : Change.GetValueOrDefault().ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture) + Figure.Unit;
        return language == Language.Chinese
            ? $"{Figure.ToString(language)}，与上年相比{change}"
            : $"{Figure.ToString(language)}, {change} against the year before";
    }
}

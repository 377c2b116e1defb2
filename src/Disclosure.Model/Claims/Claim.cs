using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// Something that the prose of a report states with figures: a <see cref="FigureClaim"/>, a <see cref="BreakdownClaim"/>, a <see cref="ShareClaim"/> or a
/// <see cref="GrowthClaim"/>. Claims are immutable and compared by value. A claim says what is written, not whether it is right.
/// </summary>
/// <param name="Sentence">The sentence as written.</param>
/// <param name="Location">Where the sentence begins.</param>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Claim(string Sentence, SourceLocation Location)
{
    private protected abstract string Statement(Language language);

    /// <summary>What is stated, and where, in a language.</summary>
    public string ToString(Language language)
    {
        string place = Location.ToString(language);
        return place.Length == 0 ? Statement(language)
            : language == Language.Chinese ? $"{place}：{Statement(language)}"
            : $"{place}: {Statement(language)}";
    }

    /// <summary>What is stated, and where, in English.</summary>
    public sealed override string ToString() => ToString(Language.English);
}

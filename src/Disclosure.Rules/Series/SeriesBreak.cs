using System.Diagnostics;

namespace Disclosure;

/// <summary>What may keep a figure from being compared with the one before it.</summary>
[Flags]
public enum BreakKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Years without a report lie between the two.</summary>
    YearGap = 1,

    /// <summary>The two reports are on different forms.</summary>
    FormChange = 2,

    /// <summary>The two forms count in different units: responses and requests.</summary>
    BasisChange = 4,

    /// <summary>The two reports name different bodies.</summary>
    IssuerChange = 8,
}

/// <summary>A mark between a point of a series and the last report before it. Immutable; two are equal when kinds and reason are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SeriesBreak
{
    internal SeriesBreak(BreakKinds kinds, LocalizedText occasion, LocalizedText counted)
    {
        Kinds = kinds;
        Occasion = occasion;
        Reason = SeriesTexts.Join(occasion, counted);
    }

    /// <summary>What changed.</summary>
    public BreakKinds Kinds { get; }

    /// <summary>What changed and what it means for this indicator, in both languages.</summary>
    public LocalizedText Reason { get; }

    /// <summary>What changed, for all indicators of the year.</summary>
    internal LocalizedText Occasion { get; }

    /// <summary>The reason in a language.</summary>
    public string ToString(Language language) => Reason.In(language);

    /// <summary>The reason in English.</summary>
    public override string ToString() => ToString(Language.English);
}

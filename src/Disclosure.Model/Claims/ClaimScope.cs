namespace Disclosure;

/// <summary>The time that a figure of the prose covers. Only a figure of the whole report year can be held against the table.</summary>
public enum ClaimScope
{
    /// <summary>The whole of <see cref="NarrativeFigure.Year"/>.</summary>
    Year = 0,

    /// <summary>A part of a year: a quarter, the months up to November, or an average.</summary>
    PartOfYear = 1,

    /// <summary>Several years together: 累计, 自…以来, 截至目前.</summary>
    Cumulative = 2,

    /// <summary>The text leaves it open, for example behind a sentence on another year.</summary>
    Unclear = 3,
}

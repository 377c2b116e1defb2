namespace Disclosure;

/// <summary>The closed set of kinds of rules.</summary>
public enum RuleKind
{
    /// <summary>One sum equals another: a total and its parts (平衡关系).</summary>
    Balance,

    /// <summary>One sum is at most another: a subset and its whole.</summary>
    AtMost,

    /// <summary>A figure is in the range that its kind allows.</summary>
    Domain,

    /// <summary>The line of a group carries no figure or, if it does, the sum of the group's rows.</summary>
    GroupTotal,

    /// <summary>A heading carries no figure.</summary>
    HeadingEmpty,

    /// <summary>One figure stands in a plausible proportion to another.</summary>
    Ratio,

    /// <summary>Where the left side is above 0, the right side is above 0 too.</summary>
    Implication,

    /// <summary>A figure stays below, or at most at, a fixed number; often at some levels of the issuing body only.</summary>
    Limit,

    /// <summary>A total is not the plain sum of its channels where two or more of them carry something: a thing in several channels counts once.</summary>
    Overlap,

    /// <summary>A sum of this year's figures equals a sum in which figures of last year stand.</summary>
    YearBalance,

    /// <summary>A sum of this year's figures is at most a sum in which figures of last year stand.</summary>
    YearAtMost,

    /// <summary>A figure does not change by a factor of 10 from last year; and, where a check has many cells, not all of them repeat those of last year.</summary>
    Jump,

    /// <summary>A figure of a region is the sum of the same figure of all its units.</summary>
    RollUp,
}

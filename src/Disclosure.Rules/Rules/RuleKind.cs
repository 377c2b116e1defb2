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

    /// <summary>Boxes carry a figure, always or where others beside them do.</summary>
    BoxesFilled,

    /// <summary>Boxes carry no figure.</summary>
    BoxesEmpty,

    /// <summary>A function of the user's own decides. It cannot be diagnosed or exported, only asked.</summary>
    Custom,
}

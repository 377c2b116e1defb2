namespace Disclosure;

/// <summary>What the hard rules and the filled cells say of an empty one.</summary>
public enum DeductionStatus
{
    /// <summary>Nothing but what its kind allows: any number from 0, for 本年增/减 any number.</summary>
    Open = 0,

    /// <summary>It lies between limits that rules set, or on one side of one.</summary>
    Bounded = 1,

    /// <summary>Only one value is possible.</summary>
    Forced = 2,

    /// <summary>No value is possible: filled cells contradict one another. Ask <c>Diagnose</c> which.</summary>
    Contradicted = 3,
}

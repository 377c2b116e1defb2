namespace Disclosure;

/// <summary>What can be said of a rule on a report. A blank box can only stand for a number that its kind allows, such as 0 or more for a count.</summary>
public enum Verdict
{
    /// <summary>The form, a condition or the state of a cell rules it out.</summary>
    NotApplicable = 0,

    /// <summary>All operands are empty, or one side is wholly empty, or a missing row leaves it open.</summary>
    NotAssessed = 1,

    /// <summary>It holds, and nothing is blank.</summary>
    Passed = 2,

    /// <summary>It holds when the empty boxes are read as 0.</summary>
    Consistent = 3,

    /// <summary>It could hold, but not with the empty boxes read as 0.</summary>
    Incomplete = 4,

    /// <summary>No value of the empty boxes can satisfy it.</summary>
    Failed = 5,
}

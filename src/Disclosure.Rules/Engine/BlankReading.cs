namespace Disclosure;

/// <summary>What an empty box may stand for in a check. A missing row is unknown in every reading.</summary>
public enum BlankReading
{
    /// <summary>Any number that its kind allows, and then 0: the verdict names both readings. The default.</summary>
    BothReadings = 0,

    /// <summary>Any number that its kind allows: a rule passes when every number satisfies it, fails when none does, and is not assessed otherwise.</summary>
    Unknown,

    /// <summary>0 and nothing else: a rule that holds so is <see cref="Verdict.Consistent"/>, one that does not has failed.</summary>
    Zero,
}

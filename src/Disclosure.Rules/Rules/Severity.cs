namespace Disclosure;

/// <summary>How much a broken rule matters. Severity is not validity: whether a rule holds is its <see cref="Verdict"/>.</summary>
public enum Severity
{
    /// <summary>The rule gets a verdict and is counted, but never speaks.</summary>
    Silent = 0,

    /// <summary>Worth knowing; there is an innocent explanation, and the finding names it first.</summary>
    Information = 1,

    /// <summary>Please confirm.</summary>
    Warning = 2,

    /// <summary>The figures cannot all be right.</summary>
    Error = 3,
}

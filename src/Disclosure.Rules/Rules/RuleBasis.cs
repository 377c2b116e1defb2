namespace Disclosure;

/// <summary>Why a rule holds.</summary>
public enum RuleBasis
{
    /// <summary>The official form prints it.</summary>
    OfficialWording,

    /// <summary>Numbering and titles of the form imply it.</summary>
    ImpliedByNumbering,

    /// <summary>It is likely, no more.</summary>
    Plausibility,
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>What a second look at a diagnosis found, one that does not search but only adds up: see <see cref="Diagnosis.Verify"/>.</summary>
/// <param name="RepairsHold">Whether for every set there are figures that satisfy all hard rules and differ from the stated ones in cells of the sets only.</param>
/// <param name="LowerBoundHolds">
/// Whether fewer changes cannot do: the contradictions share no cell, and none can hold. <see langword="null"/> when the diagnosis does not rest on
/// contradictions but on trying (<see cref="ProofKind.Exhaustion"/>), or proves nothing: then no addition shows it.
/// </param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DiagnosisVerification(bool RepairsHold, bool? LowerBoundHolds)
{
    /// <summary>Whether nothing was found wrong.</summary>
    public bool Holds => RepairsHold && LowerBoundHolds != false;

    /// <summary>What was verified, in a language.</summary>
    public string ToString(Language language) => DiagnosisText.Verification(this).In(language);

    /// <summary>What was verified, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>What may have happened to one or two cells of a repair.</summary>
/// <param name="Kind">What may have happened.</param>
/// <param name="Cells">The cells that it explains: one, or two where a figure was moved or two were exchanged.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RepairHypothesis(HypothesisKind Kind, IReadOnlyList<Cell> Cells)
{
    /// <summary>What may have happened, in a language.</summary>
    public string ToString(Language language) => DiagnosisText.Word(Kind).In(language);

    /// <summary>What may have happened, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

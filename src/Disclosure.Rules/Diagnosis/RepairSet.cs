using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A smallest set of cells whose change satisfies every hard rule of their block, with the values that do it. Empty boxes are not part of it: they may hold
/// any value that their kind allows.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RepairSet
{
    internal RepairSet(IReadOnlyList<CellRepair> cells, IReadOnlyList<RepairHypothesis> hypotheses, int rank)
    {
        Cells = cells.Sealed();
        Hypotheses = hypotheses.Sealed();
        Rank = rank;
    }

    /// <summary>The cells in the order of the form.</summary>
    public IReadOnlyList<CellRepair> Cells { get; }

    /// <summary>What may have happened; empty when the change looks like none of the mistakes seen in real reports.</summary>
    public IReadOnlyList<RepairHypothesis> Hypotheses { get; }

    /// <summary>The place among the sets of the diagnosis: 1 for the likeliest. Sets that are equally likely share a rank.</summary>
    public int Rank { get; internal init; }

    /// <summary>Whether the rules leave one value for each cell.</summary>
    public bool IsUnique => Cells.All(cell => cell.Value is not null);

    /// <summary>The changes and what may have happened, in a language.</summary>
    public string ToString(Language language) => DiagnosisText.Line(this).In(language);

    /// <summary>The changes and what may have happened, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

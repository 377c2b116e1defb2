using System.Diagnostics;

namespace Disclosure;

/// <summary>The verdict of one check.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">The rule bound to cells.</param>
/// <param name="Verdict">What can be said of it.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CheckOutcome(Rule Rule, RuleCheck Check, Verdict Verdict)
{
    /// <summary>Why two years or two levels are not comparable; empty where they are, and for every check within a report.</summary>
    public LocalizedText Reason { get; init; }

    /// <summary>Id and verdict in English, and the reason if there is one.</summary>
    public override string ToString() => $"{Check.Id}: {FindingText.Word(Verdict).English}" + (Reason.IsEmpty ? "" : $". {Reason.English}");
}

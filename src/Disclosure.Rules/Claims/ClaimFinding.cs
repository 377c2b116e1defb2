using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A rule on the prose that does not hold: what the text states, what it was held against, the difference, and the sentence with its place. Two are equal when
/// rule, severity, both sides and claim are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClaimFinding : IFinding
{
    internal ClaimFinding(Rule rule, Claim? claim, decimal left, decimal right, LocalizedText facts)
    {
        Rule = rule;
        Claim = claim;
        Left = left;
        Right = right;
        Facts = facts;
    }

    /// <inheritdoc/>
    public Rule Rule { get; }

    /// <inheritdoc/>
    public Severity Severity => Left > Right ? Rule.Shortfall : Rule.Excess;

    /// <summary>Always <see cref="Verdict.Failed"/>: prose that leaves room for doubt makes no finding.</summary>
    public Verdict Verdict => Verdict.Failed;

    /// <summary>What the prose states; <see langword="null"/> when the rule is about the header or the table.</summary>
    public Claim? Claim { get; }

    /// <summary>What the prose states: a number, a total, or a rate in percent.</summary>
    public decimal Left { get; }

    /// <summary>What it was held against: the table, the sum of the parts, or the rate that the numbers give.</summary>
    public decimal Right { get; }

    /// <summary>Left less right; for amounts beyond any budget, the largest number there is.</summary>
    public decimal Difference => Saturating.Subtract(Left, Right);

    /// <summary>The cells of the table that were compared, of the likeliest reading; empty within the prose.</summary>
    public IReadOnlyList<FindingCell> Cells { get; init; } = [];

    internal LocalizedText Facts { get; }

    /// <summary>By rule, severity, both sides and claim.</summary>
    public bool Equals(ClaimFinding? other) =>
        other is not null
        && Rule.Id == other.Rule.Id
        && Severity == other.Severity
        && Left == other.Left
        && Right == other.Right
        && Claim == other.Claim;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Rule.Id.GetHashCode() * 397) ^ Difference.GetHashCode());

    /// <inheritdoc/>
    public string Message(Language language) => ClaimFindingText.Message(this).In(language);

    /// <inheritdoc/>
    public string ToString(Language language) => FindingText.Line(Severity, Rule.Id, ClaimFindingText.Message(this)).In(language);

    /// <summary>Severity, id and message in English.</summary>
    public override string ToString() => ToString(Language.English);
}

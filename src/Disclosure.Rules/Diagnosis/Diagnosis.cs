using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// One cause of broken rules: all smallest sets of cells that explain them, the likeliest first, and how it is known that no smaller set does.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed record Diagnosis
{
    private readonly DiagnosisCertificate certificate;

    internal Diagnosis(IReadOnlyList<Finding> findings, IReadOnlyList<RepairSet> repairs, DiagnosisCertificate certificate)
    {
        this.certificate = certificate;
        Findings = findings.Sealed();
        Repairs = repairs;
    }

    /// <summary>
    /// The findings that it explains. Empty when each rule can hold for itself and only all together cannot, whatever the empty boxes hold.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// Whether no value of the empty boxes can satisfy the rules together, though each rule could hold for itself: so there is no finding that says it.
    /// </summary>
    public bool IsJoint => Findings.Count == 0;

    /// <summary>
    /// The smallest sets, the likeliest first, equally likely ones in the order of the form. Empty when the search ended early, or when no change of
    /// cells that are not certain helps.
    /// </summary>
    public IReadOnlyList<RepairSet> Repairs
    {
        get;
        internal init => field = value.Sealed();
    }

    /// <summary>
    /// The number of cells that must change at least, or with weights their total weight; <see cref="long.MaxValue"/> when no change of cells that are not
    /// certain helps.
    /// </summary>
    public long LowerBound { get; internal init; }

    /// <summary>How the lower bound is known.</summary>
    public ProofKind Proof { get; internal init; }

    /// <summary>Whether all sets as small as the lower bound are listed.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>Contradictions without a common cell: each needs a change of its own.</summary>
    public IReadOnlyList<RuleContradiction> Contradictions
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>
    /// Checks the diagnosis by another way than it was found, in one pass over the figures: that each set satisfies the rules, and that the contradictions
    /// are contradictions.
    /// </summary>
    public DiagnosisVerification Verify() =>
        new(Repairs.All(certificate.Shows), Proof == ProofKind.DisjointRules ? certificate.ShowsLowerBound(LowerBound) : null);

    /// <summary>The findings, the sets and the proof in a language.</summary>
    public string ToString(Language language) => DiagnosisText.Paragraph(this).In(language);

    /// <summary>The findings, the sets and the proof in English.</summary>
    public override string ToString() => ToString(Language.English);
}

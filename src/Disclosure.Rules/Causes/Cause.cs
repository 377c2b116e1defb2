using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// Findings that come of one thing: broken sums with the figures that explain them all, empty boxes of one kind, a negative figure with the sums that it breaks.
/// Every finding of a result is in exactly one cause.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Cause
{
    internal Cause(IReadOnlyList<Finding> findings, Diagnosis? diagnosis)
    {
        Findings = findings.Sealed();
        Diagnosis = diagnosis;
    }

    /// <summary>The findings, worst first; at least one.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The sets of cells that explain them; <see langword="null"/> where none of them is an error that could be traced.</summary>
    public Diagnosis? Diagnosis { get; }

    /// <summary>The severity of the worst finding.</summary>
    public Severity Severity => Findings[0].Severity;

    /// <summary>What it is, in a sentence.</summary>
    public LocalizedText Title => CauseText.Title(this);

    /// <summary>The title and the findings, one on a line, in a language.</summary>
    public string ToString(Language language) => CauseText.Paragraph(this, language);

    /// <summary>The title and the findings in English.</summary>
    public override string ToString() => ToString(Language.English);
}

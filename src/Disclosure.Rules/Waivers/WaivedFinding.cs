using System.Diagnostics;

namespace Disclosure;

/// <summary>A finding that a waiver silences.</summary>
/// <param name="Finding">The finding, which is not among those of the result.</param>
/// <param name="Waiver">Who accepts it, and why.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WaivedFinding(Finding Finding, Waiver Waiver)
{
    /// <summary>The finding and the waiver in English.</summary>
    public override string ToString() => $"{Finding} ({Waiver})";
}

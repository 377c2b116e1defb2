using System.Diagnostics;

namespace Disclosure;

/// <summary>A step from what is known to the value of one more cell.</summary>
/// <param name="Form">The form, whose labels the text uses.</param>
/// <param name="Checks">The check that forces the value; several where none does alone and only all of them together do.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Value">Its value.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeductionStep(ReportForm Form, IReadOnlyList<RuleCheck> Checks, Cell Cell, decimal Value)
{
    /// <summary>The check that forces the value; several where none does alone and only all of them together do.</summary>
    public IReadOnlyList<RuleCheck> Checks
    {
        get;
        init => field = value.Sealed();
    } = Checks.Sealed();

    /// <summary>Rules, label and value in a language.</summary>
    public string ToString(Language language) => DeductionText.Step(this).In(language);

    /// <summary>Rules, label and value in English.</summary>
    public override string ToString() => ToString(Language.English);
}

using System.Globalization;

namespace Disclosure;

/// <summary>A check as a formula over the paths of its cells, such as <c>四 = 四(一) + 四(二) + 四(三)</c>.</summary>
internal static class Formula
{
    public static string Of(RuleKind kind, RuleCheck check)
    {
        string left = Side(check.Left, check.Form);
        if (kind == RuleKind.HeadingEmpty)
        {
            return $"∅ = {left}";
        }
        switch (kind)
        {
            case RuleKind.BoxesFilled:
                return check.Right.Count == 0 ? $"{left} ≠ ∅" : $"{Side(check.Right, check.Form)} ≠ ∅ ⇒ {left} ≠ ∅";
            case RuleKind.BoxesEmpty:
                return $"{left} = ∅";
            case RuleKind.Custom:
                return $"f({left})";
        }
        string sign = kind is RuleKind.Balance or RuleKind.GroupTotal ? "=" : "≤";
        return $"{left} {sign} {Side(check.Right, check.Form)}{Condition(check)}";
    }

    private static string Side(IReadOnlyList<Term> terms, ReportForm form) =>
        terms.Count == 0
            ? "0"
            : string.Join(
                " + ",
                terms.Select(term =>
                    (term.Coefficient == 1 ? "" : $"{term.Coefficient.ToString(CultureInfo.InvariantCulture)} × ") + term.Cell.CodeOn(form)
                )
            );

    private static string Condition(RuleCheck check)
    {
        if (check.When is not { } condition)
        {
            return "";
        }
        string code = condition.Cell.CodeOn(check.Form);
        string low = condition.AtLeast is { } least ? $"{code} ≥ {least.ToString(CultureInfo.InvariantCulture)}" : "";
        string high = condition.LessThan is { } limit ? $"{code} < {limit.ToString(CultureInfo.InvariantCulture)}" : "";
        return $" ({low}{(low.Length > 0 && high.Length > 0 ? ", " : "")}{high})";
    }
}

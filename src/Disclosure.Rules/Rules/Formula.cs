using System.Globalization;

namespace Disclosure;

/// <summary>A check as a formula over the paths of its cells, such as <c>四 = 四(一) + 四(二) + 四(三)</c>. Last year's figures are marked (N-1).</summary>
internal static class Formula
{
    public static string Of(RuleKind kind, RuleCheck check)
    {
        string left = Side(check.Left, check);
        string right = Side(check.Right, check);
        string formula = kind switch
        {
            RuleKind.HeadingEmpty => $"∅ = {left}",
            RuleKind.Balance or RuleKind.GroupTotal or RuleKind.YearBalance => $"{left} = {right}",
            RuleKind.Implication => $"{left} > 0 ⇒ {right} > 0",
            RuleKind.Limit => $"{left} {check.Limit}",
            RuleKind.Overlap => $"{left} ≠ {right} (two or more above 0)",
            RuleKind.Jump when check.Left.Count > 1 => $"{Listed(check.Left, check)} ≠ {Listed(check.Right, check)} (five or more above 0)",
            RuleKind.Jump => $"1/10 < {left} / {right} < 10 (both ≥ 10)",
            RuleKind.RollUp => $"{left} = Σ {right}",
            _ => $"{left} ≤ {right}",
        };
        return formula + Condition(check);
    }

    private static string Side(IReadOnlyList<Term> terms, RuleCheck check) =>
        terms.Count == 0 ? "0" : string.Join(" + ", terms.Select(term => Name(term, check)));

    private static string Listed(IReadOnlyList<Term> terms, RuleCheck check) =>
        $"({Name(terms[0], check)}, …, {Name(terms[terms.Count - 1], check)})";

    private static string Name(Term term, RuleCheck check) =>
        (term.Coefficient == 1 ? "" : $"{term.Coefficient.ToString(CultureInfo.InvariantCulture)} × ")
        + term.Cell.CodeOn(check.FormOf(term))
        + (term.IsLastYear ? " (N-1)" : "");

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

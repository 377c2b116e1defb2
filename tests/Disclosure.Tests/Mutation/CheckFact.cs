using System.Globalization;

namespace Disclosure.Tests;

/// <summary>
/// What is known of a check: its form (and that of last year's report), its sides as terms, its severities, and in words what else decides when it speaks.
/// </summary>
internal sealed record CheckFact(
    string Form,
    string Id,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> Right,
    Severity Excess,
    Severity Shortfall,
    string Particulars
)
{
    public static CheckFact Parse(string line)
    {
        string[] parts = line.Split('|');
        return new(
            parts[0],
            parts[1],
            parts[2].Split(" + ", StringSplitOptions.RemoveEmptyEntries),
            parts[3].Split(" + ", StringSplitOptions.RemoveEmptyEntries),
            Enum.Parse<Severity>(parts[4]),
            Enum.Parse<Severity>(parts[5]),
            parts.Length > 6 ? parts[6] : ""
        );
    }

    public static CheckFact Of(Rule rule, RuleCheck check) =>
        new(
            check.AgainstForm is { } against ? $"{check.Form}<{against}" : $"{check.Form}",
            check.Id,
            Terms(check.Left, check),
            Terms(check.Right, check),
            check.Excess ?? check.Severity ?? rule.Excess,
            check.Shortfall ?? check.Severity ?? rule.Shortfall,
            string.Join("; ", ParticularsOf(check))
        );

    public bool IsSame(CheckFact other) =>
        (Form, Id, Excess, Shortfall, Particulars) == (other.Form, other.Id, other.Excess, other.Shortfall, other.Particulars)
        && Left.SequenceEqual(other.Left)
        && Right.SequenceEqual(other.Right);

    public override string ToString() =>
        $"{Form}|{Id}|{string.Join(" + ", Left)}|{string.Join(" + ", Right)}|{Excess}|{Shortfall}|{Particulars}";

    private static IEnumerable<string> ParticularsOf(RuleCheck check)
    {
        if (check.When is { } when)
        {
            string code = when.Cell.CodeOn(check.Form);
            string[] limits =
            [
                .. when.AtLeast is { } least ? [string.Create(CultureInfo.InvariantCulture, $"{code} ≥ {least}")] : Array.Empty<string>(),
                .. when.LessThan is { } less ? [string.Create(CultureInfo.InvariantCulture, $"{code} < {less}")] : Array.Empty<string>(),
            ];
            yield return "when " + string.Join(", ", limits);
        }
        if (check.Level is { } level)
        {
            yield return "at " + string.Join(", ", level.Levels) + (level.WhenUnknown is { } severity ? $", unknown ({severity})" : "");
        }
        if (check.Limit is { } limit)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{(limit.IsAllowed ? "≤" : "<")} {limit.Number}");
        }
        foreach (Substitute substitute in check.Substitutes)
        {
            yield return $"{Codes(substitute.StandIns, check.Form)} for {Codes(substitute.Operands, check.Form)}";
        }
    }

    private static string Codes(IEnumerable<Cell> cells, ReportForm form) => string.Join(" + ", cells.Select(cell => cell.CodeOn(form)));

    private static string[] Terms(IReadOnlyList<Term> terms, RuleCheck check) =>
        terms
            .Select(term =>
                (term.Coefficient == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{term.Coefficient} × "))
                + (term.IsLastYear ? $"{term.Cell.CodeOn(check.AgainstForm.GetValueOrDefault())} (N-1)" : term.Cell.CodeOn(check.Form))
            )
            .ToArray();
}

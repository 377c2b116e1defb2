namespace Disclosure.Tests;

/// <summary>What is known of a rule: its kind, what it rests on, how much it matters by default and for a body about to publish.</summary>
internal sealed record RuleFact(
    string Id,
    RuleKind Kind,
    RuleBasis Basis,
    Severity Excess,
    Severity Shortfall,
    Severity FilingExcess,
    Severity FilingShortfall,
    string Particulars
)
{
    public static RuleFact Parse(string line)
    {
        string[] parts = line.Split('|');
        return new(
            parts[0],
            Enum.Parse<RuleKind>(parts[1]),
            Enum.Parse<RuleBasis>(parts[2]),
            Enum.Parse<Severity>(parts[3]),
            Enum.Parse<Severity>(parts[4]),
            Enum.Parse<Severity>(parts[5]),
            Enum.Parse<Severity>(parts[6]),
            parts.Length > 7 ? parts[7] : ""
        );
    }

    public static RuleFact Of(Rule rule, Rule filing) =>
        new(
            rule.Id,
            rule.Kind,
            rule.Basis,
            rule.Excess,
            rule.Shortfall,
            filing.Excess,
            filing.Shortfall,
            (rule.ExcessUnlessAllFilled is { } severity ? $"{severity} unless all filled" : "") + (rule.IsOneFinding ? "one finding" : "")
        );
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>What an overlay changes in a rule or in one of its checks. What is <see langword="null"/> stays as it is.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleSetting
{
    /// <summary>The rule is not evaluated at all.</summary>
    public static RuleSetting Off { get; } = new() { Enabled = false };

    /// <summary>The rule is evaluated again; one that is silent by default becomes a warning unless a severity is given.</summary>
    public static RuleSetting On { get; } = new() { Enabled = true };

    /// <summary>Whether the rule is evaluated.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The severity of an excess, whatever the operands.</summary>
    public Severity? Excess { get; init; }

    /// <summary>The severity of a shortfall.</summary>
    public Severity? Shortfall { get; init; }

    /// <summary>One severity for excess and shortfall.</summary>
    public static RuleSetting Graded(Severity severity) => new() { Excess = severity, Shortfall = severity };

    /// <summary>This setting with what a later one changes.</summary>
    internal RuleSetting Then(RuleSetting later) =>
        new()
        {
            Enabled = later.Enabled ?? Enabled,
            Excess = later.Excess ?? Excess,
            Shortfall = later.Shortfall ?? Shortfall,
        };

    /// <summary>What is changed, in English.</summary>
    public override string ToString()
    {
        string[] changes =
        [
            Enabled switch
            {
                true => "on",
                false => "off",
                null => "",
            },
            Excess is { } excess ? $"excess {FindingText.Word(excess).English}" : "",
            Shortfall is { } shortfall ? $"shortfall {FindingText.Word(shortfall).English}" : "",
        ];
        string said = string.Join(", ", changes.Where(change => change.Length > 0));
        return said.Length == 0 ? "unchanged" : said;
    }
}

namespace Disclosure;

/// <summary>What the profile for a body about to publish makes a warning.</summary>
internal static class FilingSettings
{
    /// <summary>Warnings whichever way they are broken.</summary>
    private static readonly string[] Raised = ["FI-TOTAL", "FI-LEAF", "FI-GRP", "XY-ITEMS", "XY-REPEAL", "XY-FORCE"];

    /// <summary>Sums of the table of 2014 whose shortfall has an innocent explanation that a body about to publish can look up.</summary>
    private static readonly string[] RaisedShortfall = ["A-EQ-1", "A-EQ-2", "A-EQ-4", "A-EQ-5", "A-EQ-6"];

    public static IReadOnlyDictionary<string, RuleSetting> Over(IEnumerable<Rule> rules)
    {
        var settings = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (Rule rule in rules)
        {
            if (Raised.Contains(rule.Id))
            {
                settings.Add(rule.Id, RuleSetting.Graded(Severity.Warning));
            }
            else if (RaisedShortfall.Contains(rule.Id))
            {
                settings.Add(rule.Id, new() { Shortfall = Severity.Warning });
            }
        }
        return settings;
    }
}

using System.Collections.ObjectModel;

namespace Disclosure;

/// <summary>The settings of a rule book by id, and the rules as they are with them.</summary>
internal static class RuleSettings
{
    public static IReadOnlyDictionary<string, RuleSetting> None { get; } =
        new ReadOnlyDictionary<string, RuleSetting>(new Dictionary<string, RuleSetting>());

    /// <summary>Settings with later ones on top.</summary>
    public static IReadOnlyDictionary<string, RuleSetting> Then(
        this IReadOnlyDictionary<string, RuleSetting> settings,
        IReadOnlyDictionary<string, RuleSetting> later
    )
    {
        var merged = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, RuleSetting> pair in settings.Concat(later))
        {
            merged[pair.Key] = merged.TryGetValue(pair.Key, out RuleSetting? earlier) ? earlier.Then(pair.Value) : pair.Value;
        }
        return merged;
    }

    /// <summary>The rules that are on, with their severities; a setting of a check goes before that of its rule.</summary>
    public static Rule[] Apply(this IReadOnlyDictionary<string, RuleSetting> settings, IEnumerable<Rule> rules) =>
        settings.Count == 0
            ? rules.ToArray()
            : rules.Select(rule => Apply(settings, rule)).Where(rule => rule is not null).Select(rule => rule!).ToArray();

    private static Rule? Apply(IReadOnlyDictionary<string, RuleSetting> settings, Rule rule)
    {
        settings.TryGetValue(rule.Id, out RuleSetting? whole);
        Rule graded = whole is null ? rule : Grade(rule, whole);
        if (rule.Checks.Count == 0)
        {
            // A rule on the prose is bound to no cells.
            return whole?.Enabled ?? true ? graded : null;
        }
        var checks = new List<RuleCheck>(graded.Checks.Count);
        foreach (RuleCheck check in graded.Checks)
        {
            // A rule with one check calls it by its own id, and the setting is the rule's.
            RuleSetting? single = check.Id != rule.Id && settings.TryGetValue(check.Id, out RuleSetting? own) ? own : null;
            if (single?.Enabled ?? whole?.Enabled ?? true)
            {
                checks.Add(single is null ? check : Grade(check, single, graded));
            }
        }
        return checks.Count == 0 ? null
            : checks.SequenceEqual(graded.Checks) ? graded
            : graded with { Checks = checks };
    }

    private static Rule Grade(Rule rule, RuleSetting setting)
    {
        RuleSetting speaking = Speaking(setting, rule.Excess == Severity.Silent && rule.Shortfall == Severity.Silent);
        if (speaking.Excess is null && speaking.Shortfall is null)
        {
            return rule;
        }
        return rule with
        {
            Excess = speaking.Excess ?? rule.Excess,
            Shortfall = speaking.Shortfall ?? rule.Shortfall,
            ExcessUnlessAllFilled = speaking.Excess is null ? rule.ExcessUnlessAllFilled : null,
            Checks = rule
                .Checks.Select(check =>
                    check.Severity is null
                        ? Capped(check, speaking)
                        : Capped(check, speaking) with
                        {
                            Excess = speaking.Excess,
                            Shortfall = speaking.Shortfall,
                        }
                )
                .ToArray(),
        };
    }

    private static RuleCheck Grade(RuleCheck check, RuleSetting setting, Rule rule)
    {
        Severity? own = check.Excess ?? check.Shortfall ?? check.Severity;
        RuleSetting speaking = Speaking(setting, (own ?? rule.Excess) == Severity.Silent && (own ?? rule.Shortfall) == Severity.Silent);
        return Capped(check, speaking) with { Excess = speaking.Excess ?? check.Excess, Shortfall = speaking.Shortfall ?? check.Shortfall };
    }

    /// <summary>Where the level of the body is unknown, a check is never more severe than it is set to be.</summary>
    private static RuleCheck Capped(RuleCheck check, RuleSetting setting) =>
        check.Level?.WhenUnknown is { } unknown && setting.Excess is { } cap && cap < unknown
            ? check with
            {
                Level = check.Level with { WhenUnknown = cap },
            }
            : check;

    /// <summary>Switching on a rule that never speaks makes it speak.</summary>
    private static RuleSetting Speaking(RuleSetting setting, bool isSilent) =>
        setting is { Enabled: true, Excess: null, Shortfall: null } && isSilent ? RuleSetting.Graded(Severity.Warning) : setting;
}

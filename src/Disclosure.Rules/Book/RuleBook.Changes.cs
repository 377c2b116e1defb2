namespace Disclosure;

/// <summary>Changed copies of a rule book.</summary>
public sealed partial class RuleBook
{
    /// <summary>The rule book with a rule of the user's own, made by <see cref="Rule.AtMost"/>, <see cref="Rule.Custom"/> and the like.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The rule book has a rule with this id, or the id is this library's: its rules are switched and regraded by an overlay.
    /// </exception>
    public RuleBook With(Rule rule)
    {
        if (rule is null)
        {
            throw new ArgumentNullException(nameof(rule));
        }
        RuleIds.Validate(rule.Id);
        if (Known.Any(other => string.Equals(other.Id, rule.Id, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"The rule book has a rule '{rule.Id}' already.", nameof(rule));
        }
        return new(Name, LeastSeverity, [.. own, rule], settings, Overlays, Waivers);
    }

    /// <summary>The rule book without a rule or a single check. An overlay can switch this library's on again; a user's own rule is gone.</summary>
    /// <param name="id">The id of a rule, such as <c>B-ROW</c>, or of one of its checks, such as <c>B-ROW[三(一)]</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such rule or check.</exception>
    public RuleBook Without(string id)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }
        Require([id], nameof(id));
        return RuleIds.IsReserved(id)
            ? With(new Dictionary<string, RuleSetting> { [id] = RuleSetting.Off }, Overlays)
            : new(Name, LeastSeverity, Array.FindAll(own, rule => rule.Id != id), settings, Overlays, Waivers);
    }

    /// <summary>The rule book with rules switched and regraded. What a later overlay says goes before an earlier one; what it does not mention stays.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The overlay names rules or checks that the rule book does not have; all of them are named.</exception>
    public RuleBook With(RuleOverlay overlay)
    {
        if (overlay is null)
        {
            throw new ArgumentNullException(nameof(overlay));
        }
        Require(overlay.Rules.Keys, nameof(overlay));
        return overlay == RuleOverlay.Empty ? this : With(overlay.Rules, [.. Overlays, overlay]);
    }

    /// <summary>The rule book with these waivers besides those that it has.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="waivers"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A waiver names a rule or check that the rule book does not have.</exception>
    public RuleBook With(WaiverSet waivers)
    {
        if (waivers is null)
        {
            throw new ArgumentNullException(nameof(waivers));
        }
        Require(waivers.Select(waiver => waiver.Rule), nameof(waivers));
        return new(Name, LeastSeverity, own, settings, Overlays, [.. Waivers.Concat(waivers).Distinct()]);
    }

    /// <summary>The rule book without checks that it has.</summary>
    internal RuleBook Without(IEnumerable<string> checks) => With(checks.Distinct().ToDictionary(id => id, _ => RuleSetting.Off), Overlays);

    /// <summary>Whether an id is that of a rule or of one of its checks, switched off or on.</summary>
    internal bool Knows(string id) => Known.Any(rule => rule.Id == id || rule.Checks.Any(check => check.Id == id));

    private RuleBook With(IReadOnlyDictionary<string, RuleSetting> later, IReadOnlyList<RuleOverlay> overlays) =>
        new(Name, LeastSeverity, own, settings.Then(later), overlays, Waivers);

    private void Require(IEnumerable<string> ids, string parameter)
    {
        string[] unknown = ids.Where(id => !Knows(id)).ToArray();
        if (unknown.Length > 0)
        {
            throw new ArgumentException($"{this} has no rule or check {string.Join(", ", unknown.Select(id => $"'{id}'"))}.", parameter);
        }
    }
}

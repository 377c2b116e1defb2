namespace Disclosure;

/// <summary>The checks of a rule book that compare years or levels, with their cells resolved when they are first needed.</summary>
internal sealed class ComparisonChecks
{
    private readonly IReadOnlyList<Rule> rules;
    private readonly Dictionary<(ReportForm Form, ReportForm Against), BoundCheck[]> years;
    private readonly Dictionary<ReportForm, BoundCheck[]> levels;

    public ComparisonChecks(IReadOnlyList<Rule> rules)
    {
        this.rules = rules;
        years = Bound(RuleScope.Years)
            .GroupBy(check => (check.Check.Form, check.Check.AgainstForm.GetValueOrDefault()))
            .ToDictionary(group => group.Key, group => group.ToArray());
        levels = Bound(RuleScope.Levels).GroupBy(check => check.Check.Form).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The checks of a form against the form of last year's report.</summary>
    public BoundCheck[] OfYears(ReportForm form, ReportForm against) =>
        years.TryGetValue((form, against), out BoundCheck[]? checks) ? checks : [];

    /// <summary>The rules that one of the two forms has and that these two forms together do not: what they count is not the same.</summary>
    public IEnumerable<Rule> NotComparable(ReportForm form, ReportForm against) =>
        rules.Where(rule =>
            rule.Scope == RuleScope.Years
            && !rule.Checks.Any(check => check.Form == form && check.AgainstForm == against)
            && rule.Checks.Any(check => check.Form == form || check.AgainstForm == against)
        );

    /// <summary>The checks of a form over the units of a region.</summary>
    public BoundCheck[] OfLevels(ReportForm form) => levels.TryGetValue(form, out BoundCheck[]? checks) ? checks : [];

    private IEnumerable<BoundCheck> Bound(RuleScope scope) =>
        rules.Where(rule => rule.Scope == scope).SelectMany(rule => rule.Checks.Select(check => new BoundCheck(rule, check)));
}

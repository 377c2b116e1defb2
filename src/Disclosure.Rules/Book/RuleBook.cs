using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// The rules with their severities, and from which severity on a broken one makes a finding. A rule book is immutable and may be shared between threads.
/// Every rule gets a verdict in every profile; the profiles differ in what they say aloud.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RuleBook
{
    private readonly Dictionary<string, Rule> byId;
    private readonly Dictionary<ReportForm, BoundCheck[]> checks;
    private readonly Dictionary<ReportForm, BoundCheck[]> checksButDomains;

    private ComparisonChecks? comparisons;

    private RuleBook(string name, Severity leastSeverity, IReadOnlyList<Rule> rules)
    {
        Name = name;
        LeastSeverity = leastSeverity;
        Rules = rules;
        byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        checks = rules
            .Where(rule => rule.Scope == RuleScope.Report)
            .SelectMany(rule => rule.Checks.Select(check => new BoundCheck(rule, check)))
            .GroupBy(check => check.Check.Form)
            .ToDictionary(group => group.Key, group => group.ToArray());
        checksButDomains = checks.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.Where(check => check.Rule.Kind != RuleKind.Domain).ToArray()
        );
    }

    private static Rule[] AllRules { get; } =
    [.. IndicatorRules.All, .. MatrixRules.All, .. DisclosureRules.All, .. YearRules.All, .. LevelRules.All];

    /// <summary>Errors and warnings: what a reader of the report should act on. The default.</summary>
    public static RuleBook Standard { get; } = new("Standard", Severity.Warning, AllRules);

    /// <summary>Errors, warnings and information: for those who explore reports.</summary>
    public static RuleBook Exploratory { get; } = new("Exploratory", Severity.Information, AllRules);

    /// <summary>The name of the profile.</summary>
    public string Name { get; }

    /// <summary>The version of the rules. A changed rule changes results, so results carry it.</summary>
    public string Version { get; } = "0.1.0";

    /// <summary>From this severity on a broken rule makes a finding.</summary>
    public Severity LeastSeverity { get; }

    /// <summary>The rules, the indicator table first.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public Rule this[string id] =>
        byId.TryGetValue(id, out Rule? rule) ? rule : throw new KeyNotFoundException($"There is no rule '{id}'.");

    /// <summary>The rules that read a cell.</summary>
    /// <exception cref="ArgumentException"><paramref name="cell"/> is no cell.</exception>
    public IEnumerable<Rule> RulesReading(Cell cell) =>
        cell.IsNone
            ? throw new ArgumentException("default(Cell) is no cell.", nameof(cell))
            : Rules.Where(rule => rule.Checks.Any(check => check.Cells.Contains(cell)));

    /// <summary>All rules as a page of Markdown: sentences in both languages, formulas, severities, sources.</summary>
    public string ToMarkdown() => RuleBookText.Write(this);

    /// <summary>All rules as JSON: what <see cref="ToMarkdown"/> says, and every check with its cells.</summary>
    public string ToJson() => RuleBookJson.Write(this);

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name} {Version} ({Rules.Count} rules)";

    /// <summary>The checks that compare years or levels.</summary>
    internal ComparisonChecks Comparisons => comparisons ??= new ComparisonChecks(Rules);

    internal BoundCheck[] ChecksOf(ReportForm form) => checks[form];

    internal BoundCheck[] ChecksButDomainsOf(ReportForm form) => checksButDomains[form];
}

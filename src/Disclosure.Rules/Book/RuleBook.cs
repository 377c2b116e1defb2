using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// The rules with their severities, and from which severity on a broken one makes a finding. A rule book is immutable and may be shared between threads;
/// <c>With</c> and <c>Without</c> make changed copies. Every rule gets a verdict in every profile; the profiles differ in what they say aloud.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class RuleBook
{
    private readonly Rule[] known;
    private readonly IReadOnlyDictionary<string, RuleSetting> settings;
    private readonly Dictionary<string, Rule> byId;
    private readonly Dictionary<ReportForm, BoundCheck[]> checks;
    private readonly Dictionary<ReportForm, SpeakingChecks> speaking;
    private ComparisonChecks? comparisons;

    private RuleBook(
        string name,
        Severity leastSeverity,
        Rule[] known,
        IReadOnlyDictionary<string, RuleSetting> settings,
        IReadOnlyList<RuleOverlay> overlays,
        WaiverSet waivers
    )
    {
        this.known = known;
        this.settings = settings;
        Name = name;
        LeastSeverity = leastSeverity;
        Overlays = overlays;
        Waivers = waivers;
        Rule[] rules = settings.Apply(known);
        Rules = rules.Sealed();
        byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        checks = ByForm(
            rules.Where(rule => rule.Scope == RuleScope.Report).SelectMany(rule => rule.Checks.Select(check => new BoundCheck(rule, check)))
        );
        speaking = checks.ToDictionary(
            pair => pair.Key,
            pair => new SpeakingChecks(pair.Value.Where(check => check.Loudest >= leastSeverity))
        );
    }

    private static Rule[] AllRules { get; } =
        Collect([
            .. IndicatorRules.All,
            .. MatrixRules.All,
            .. DisclosureRules.All,
            .. YearRules.All,
            .. LevelRules.All,
            .. ClaimRules.All,
        ]);

    // Who checks by the standard rules does not wait for the others.
    private static Lazy<RuleBook> LazyExploratory { get; } = new(() => Profile("Exploratory", Severity.Information, RuleSettings.None));

    private static Lazy<RuleBook> LazyFiling { get; } = new(() => Profile("Filing", Severity.Warning, FilingSettings.Over(AllRules)));

    /// <summary>Errors and warnings: what a reader of the report should act on. The default.</summary>
    public static RuleBook Standard { get; } = Profile("Standard", Severity.Warning, RuleSettings.None);

    /// <summary>Errors, warnings and information: for those who explore reports.</summary>
    public static RuleBook Exploratory => LazyExploratory.Value;

    /// <summary>
    /// Errors and more warnings, for a body that is about to publish: empty totals, empty boxes beside filled ones, figures on the lines of groups, parts of
    /// the table of 2014 that fall short of their total, items that differ from last year's.
    /// </summary>
    public static RuleBook Filing => LazyFiling.Value;

    /// <summary>The name of the profile: Standard, Exploratory or Filing.</summary>
    public string Name { get; }

    /// <summary>The version of this library's rules. A changed rule changes results, so results carry it.</summary>
    public string Version { get; } = "0.1.0";

    /// <summary>From this severity on a broken rule makes a finding.</summary>
    public Severity LeastSeverity { get; }

    /// <summary>The rules that are on, with their severities as set: this library's, the indicator table first, then the user's own.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The overlays that were applied, oldest first.</summary>
    public IReadOnlyList<RuleOverlay> Overlays { get; }

    /// <summary>The waivers that checks respect.</summary>
    public WaiverSet Waivers { get; }

    /// <summary>The rules that are not this library's.</summary>
    public IEnumerable<Rule> OwnRules => Rules.Where(rule => !RuleIds.IsReserved(rule.Id));

    /// <summary>The ids of rules and single checks that are switched off.</summary>
    public IEnumerable<string> SwitchedOff =>
        settings.Where(pair => pair.Value.Enabled == false).Select(pair => pair.Key).OrderBy(id => id, StringComparer.Ordinal);

    /// <summary>The rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule, or it is switched off.</exception>
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

    /// <summary>Name, version, number of rules, and what was changed, in a language.</summary>
    public string ToString(Language language)
    {
        bool chinese = language == Language.Chinese;
        int own = OwnRules.Count();
        int off = SwitchedOff.Count();
        IEnumerable<string> parts =
        [
            chinese ? $"{FindingText.Number(Rules.Count)}条规则" : $"{FindingText.Number(Rules.Count)} rules",
            .. Overlays.Select(overlay => overlay.Title),
            own == 0 ? ""
            : chinese ? $"自定规则{FindingText.Number(own)}条"
            : FindingText.Several(own, "own rule", "own rules"),
            off == 0 ? ""
            : chinese ? $"关闭{FindingText.Number(off)}项"
            : $"{FindingText.Number(off)} off",
            Waivers.Count == 0 ? ""
            : chinese ? $"豁免{FindingText.Number(Waivers.Count)}项"
            : FindingText.Several(Waivers.Count, "waiver", "waivers"),
        ];
        string[] said = parts.Where(part => part.Length > 0).ToArray();
        return chinese ? $"{Name} {Version}（{string.Join("，", said)}）" : $"{Name} {Version} ({string.Join(", ", said)})";
    }

    /// <summary>Name, version, number of rules, and what was changed, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The checks that compare years or levels.</summary>
    internal ComparisonChecks Comparisons => comparisons ??= new ComparisonChecks(Rules);

    internal BoundCheck[] ChecksOf(ReportForm form) => checks.TryGetValue(form, out BoundCheck[]? found) ? found : [];

    /// <summary>The checks that can make a finding in this profile.</summary>
    internal SpeakingChecks SpeakingChecksOf(ReportForm form) =>
        speaking.TryGetValue(form, out SpeakingChecks? found) ? found : SpeakingChecks.None;

    private static Rule[] Collect(Rule[] rules) => [.. rules, .. FilingRules.From(rules)];

    private static RuleBook Profile(string name, Severity least, IReadOnlyDictionary<string, RuleSetting> settings) =>
        new(name, least, AllRules, settings, [], WaiverSet.Empty);

    private static Dictionary<ReportForm, BoundCheck[]> ByForm(IEnumerable<BoundCheck> checks) =>
        checks.GroupBy(check => check.Check.Form).ToDictionary(group => group.Key, group => group.ToArray());
}

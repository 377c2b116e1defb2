using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// The rules with their severities, and from which severity on a broken one makes a finding. A rule book is immutable and may be shared between threads;
/// <c>With</c> and <c>Without</c> make changed copies. Every rule gets a verdict in every profile; the profiles differ in what they say aloud.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class RuleBook
{
    private readonly Rule[] own;
    private readonly IReadOnlyDictionary<string, RuleSetting> settings;
    private readonly Lazy<IReadOnlyList<Rule>> rules;
    private readonly Lazy<FormChecks> indicators2014;
    private readonly Lazy<FormChecks> matrix2019;
    private readonly Lazy<FormChecks> matrix2021;
    private ComparisonChecks? comparisons;

    private RuleBook(
        string name,
        Severity leastSeverity,
        Rule[] own,
        IReadOnlyDictionary<string, RuleSetting> settings,
        IReadOnlyList<RuleOverlay> overlays,
        WaiverSet waivers
    )
    {
        this.own = own;
        this.settings = settings;
        Name = name;
        LeastSeverity = leastSeverity;
        Overlays = overlays;
        Waivers = waivers;
        rules = new(() => settings.Apply(Known).Sealed());
        indicators2014 = new(() => Bind(ReportForm.Indicators2014));
        matrix2019 = new(() => Bind(ReportForm.Matrix2019));
        matrix2021 = new(() => Bind(ReportForm.Matrix2021));
    }

    // Who checks by the standard rules does not wait for the others.
    private static Lazy<RuleBook> LazyExploratory { get; } = new(() => Profile("Exploratory", Severity.Information, RuleSettings.None));

    private static Lazy<RuleBook> LazyFiling { get; } =
        new(() => Profile("Filing", Severity.Warning, FilingSettings.Over(StandardRules.All)));

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
    public IReadOnlyList<Rule> Rules => rules.Value;

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
        Rules.FirstOrDefault(rule => rule.Id == (id ?? throw new ArgumentNullException(nameof(id))))
        ?? throw new KeyNotFoundException($"There is no rule '{id}'.");

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

    /// <summary>The checks within a report of a form.</summary>
    internal BoundCheck[] ChecksOf(ReportForm form) => Of(form).All;

    /// <summary>The checks that can make a finding in this profile.</summary>
    internal SpeakingChecks SpeakingChecksOf(ReportForm form) => Of(form).Speaking;

    /// <summary>The checks that can make a finding in this profile, laid out for many reports at once.</summary>
    internal PackedChecks PackedChecksOf(ReportForm form) => Of(form).Packed;

    /// <summary>The rules of this library and the user's own, before the settings.</summary>
    private Rule[] Known => [.. StandardRules.All, .. own];

    private static RuleBook Profile(string name, Severity least, IReadOnlyDictionary<string, RuleSetting> settings) =>
        new(name, least, [], settings, [], WaiverSet.Empty);

    private FormChecks Of(ReportForm form) =>
        form switch
        {
            ReportForm.Indicators2014 => indicators2014.Value,
            ReportForm.Matrix2019 => matrix2019.Value,
            ReportForm.Matrix2021 => matrix2021.Value,
            _ => Bind(form),
        };

    // Settings make other rules of the rules, and each only once, so that a finding is about a rule of the book.
    private FormChecks Bind(ReportForm form) =>
        new(form, settings.Count == 0 ? [.. StandardRules.Within(form), .. own] : Rules, LeastSeverity);
}

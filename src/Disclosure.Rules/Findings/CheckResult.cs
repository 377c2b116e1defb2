using System.Diagnostics;
using NodaTime;

namespace Disclosure;

/// <summary>
/// What a check of a report found: the findings in order of severity and then of the rule book, and the verdict of every check. Contradictory figures
/// are findings, never exceptions, and severity is not validity. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed partial class CheckResult
{
    private readonly CheckContext? context;
    private readonly Waiving? waiving;
    private Lookups? lookups;

    internal CheckResult(Report report, RuleBook ruleBook, IReadOnlyList<Finding> findings, CheckContext? context)
    {
        this.context = context;
        Report = report;
        RuleBook = ruleBook;
        waiving = ruleBook.Waivers.Count == 0 ? null : Waiving.Of(report, context?.Against, ruleBook.Waivers, findings);
        Findings = (waiving?.Findings ?? findings).Sealed();
    }

    /// <summary>The report that was checked.</summary>
    public Report Report { get; }

    /// <summary>The rules it was checked against, with their version.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The report of the year before with which it was compared; <see langword="null"/> when it was checked alone.</summary>
    public Report? Against => context?.Against;

    /// <summary>What an empty box was taken to stand for.</summary>
    public BlankReading Blanks => context?.Blanks ?? BlankReading.BothReadings;

    /// <summary>Why years or levels were not compared; empty when they were, or when no comparison was asked for.</summary>
    public LocalizedText NotCompared => context?.NotCompared ?? default;

    /// <summary>What does not hold and is not waived, worst first. <see cref="Causes"/> has the same findings grouped.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether a finding is an error. Warnings and information do not count.</summary>
    public bool HasErrors => Findings.Count > 0 && Findings[0].Severity == Severity.Error;

    /// <summary>
    /// The verdict of every check of the report's form, in the order of the rule book, then those that compare years. A roll-up has its own verdicts only.
    /// </summary>
    public IReadOnlyList<CheckOutcome> Outcomes =>
        LazyInitializer.EnsureInitialized(
            ref Later.Outcomes,
            () => [.. ComparesOnly ? [] : Checker.Outcomes(Report, RuleBook, Blanks), .. context?.Comparisons ?? []]
        )!;

    /// <summary>How many checks of all kinds got which verdict.</summary>
    public VerdictCounts Verdicts => VerdictCounts.Of(Outcomes.Select(outcome => outcome.Verdict));

    /// <summary>How many sums (balances and "at most", across years and levels too) got which verdict.</summary>
    public VerdictCounts SumVerdicts => VerdictCounts.Of(Sums.Select(outcome => outcome.Verdict));

    /// <summary>The empty boxes that were read as 0 in sums which are consistent: the assumption behind that verdict.</summary>
    public IReadOnlyList<Cell> BlanksReadAsZero =>
        Sums.Where(outcome => outcome.Verdict == Verdict.Consistent)
            .SelectMany(outcome => outcome.Check.Left.Concat(outcome.Check.Right))
            .Where(term => !term.IsLastYear)
            .Select(term => term.Cell)
            .Where(cell => Report.StateOf(cell) == CellState.Blank)
            .Distinct()
            .ToArray();

    /// <summary>The findings grouped by cause, in the order of their first finding. Made when it is asked for; a plain check costs nothing more.</summary>
    public IReadOnlyList<Cause> Causes => LazyInitializer.EnsureInitialized(ref Later.Causes, () => CauseFinder.Find(this).Sealed())!;

    /// <summary>What does not hold but was accepted, with who accepted it and why.</summary>
    public IReadOnlyList<WaivedFinding> Waived => waiving?.Waived ?? [];

    /// <summary>The waivers about this report that no longer hold, because figures that they cover have changed.</summary>
    public IReadOnlyList<LapsedWaiver> LapsedWaivers => waiving?.Lapsed ?? [];

    /// <summary>
    /// A waiver for the findings of a rule or of one of its checks: it names this report by form, body and year, and notes what stands in the cells that the
    /// checks read. Give it to a rule book with <see cref="RuleBook.With(WaiverSet)"/>.
    /// </summary>
    /// <param name="id">The id of a rule or of a check that made a finding.</param>
    /// <param name="reason">Why it is accepted.</param>
    /// <param name="author">Who accepts it.</param>
    /// <param name="date">When.</param>
    /// <exception cref="ArgumentException">No finding has this id, or reason or author is empty.</exception>
    public Waiver Waive(string id, string reason, string author, LocalDate date)
    {
        if (string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(author))
        {
            throw new ArgumentException("A waiver says why, and who says so.");
        }
        Finding[] meant = Findings.Where(finding => finding.Check.Id == id || finding.Rule.Id == id).ToArray();
        return meant.Length == 0
            ? throw new ArgumentException($"No finding of this result is of a rule or check '{id}'.", nameof(id))
            : new(
                id,
                Report.Form,
                Report.Header.IssuingBody,
                Report.Header.ReportYear,
                reason,
                author,
                date,
                Waiving.Ordered(meant.SelectMany(finding => Waiving.FiguresOf(finding, Report)))
            );
    }

    /// <summary>Which rules were fixed or broken between this result and a later one, and which cells changed.</summary>
    /// <param name="after">The result of the same form after a change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="after"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The results are about different forms.</exception>
    public ResultComparison Compare(CheckResult after) =>
        after is null ? throw new ArgumentNullException(nameof(after))
        : after.Report.Form != Report.Form
            ? throw new ArgumentException(
                $"A result about {Report.Form} and one about {after.Report.Form} have no rules in common.",
                nameof(after)
            )
        : ResultComparison.Of(this, after);

    /// <summary>
    /// The sums that do not hold and make no finding, because the profile does not speak of their severity: they are among those that
    /// <see cref="SumVerdicts"/> counts as failed or incomplete.
    /// </summary>
    public int UnspokenSums => UnspokenSumsOf(Verdict.Failed) + UnspokenSumsOf(Verdict.Incomplete);

    internal int UnspokenSumsOf(Verdict verdict) => Sums.Count(outcome => outcome.Verdict == verdict && !IsSpoken(outcome));

    /// <summary>Whether a finding, waived or not, is about a check.</summary>
    internal bool IsSpoken(CheckOutcome outcome) => Spoken.Any(finding => finding.IsAbout(outcome));

    private IEnumerable<Finding> Spoken => Findings.Concat(Waived.Select(waived => waived.Finding));

    private IEnumerable<CheckOutcome> Sums => Outcomes.Where(outcome => outcome.Rule.IsSum || outcome.Rule.IsComparedSum);

    /// <summary>How many findings have a severity.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>How many findings of which severity, and the verdicts of the sums, in a language.</summary>
    public string ToString(Language language) => SummaryText.Of(this, language);

    /// <summary>The rules that a diagnosis mends: all but those whose findings are waived.</summary>
    internal RuleBook UnwaivedRules => Waived.Count == 0 ? RuleBook : RuleBook.Without(Waived.Select(waived => waived.Finding.Check.Id));

    /// <summary>The diagnoses with the default options, which causes and outputs share.</summary>
    internal IReadOnlyList<Diagnosis> Diagnoses => LazyInitializer.EnsureInitialized(ref Later.Diagnoses, this.Diagnose)!;

    /// <summary>Whether the rules within the report were left out, as in a roll-up.</summary>
    internal bool ComparesOnly => context is { ComparesOnly: true };

    private Lookups Later => LazyInitializer.EnsureInitialized(ref lookups, () => new Lookups())!;

    /// <summary>How many findings of which severity, and the verdicts of the sums, in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>
    /// What is worked out when it is asked for, in one object so that a plain result stays small. Threads may work it out twice, but all of them get the first
    /// answer: causes refer to the very diagnoses that the result has.
    /// </summary>
    private sealed class Lookups
    {
        internal IReadOnlyList<CheckOutcome>? Outcomes;
        internal IReadOnlyList<Diagnosis>? Diagnoses;
        internal IReadOnlyList<Cause>? Causes;
    }
}

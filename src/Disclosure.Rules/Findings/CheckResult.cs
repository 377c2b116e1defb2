using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What a check of a report found: the findings in order of severity and then of the rule book, and the verdict of every check. Contradictory figures
/// are findings, never exceptions, and severity is not validity. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CheckResult
{
    private IReadOnlyList<CheckOutcome>? outcomes;

    private readonly CheckContext? context;

    internal CheckResult(Report report, RuleBook ruleBook, IReadOnlyList<Finding> findings, CheckContext? context)
    {
        this.context = context;
        Report = report;
        RuleBook = ruleBook;
        Findings = findings;
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

    /// <summary>What does not hold, worst first.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether a finding is an error. Warnings and information do not count.</summary>
    public bool HasErrors => Findings.Count > 0 && Findings[0].Severity == Severity.Error;

    /// <summary>
    /// The verdict of every check of the report's form, in the order of the rule book, then those that compare years. A roll-up has its own verdicts only.
    /// </summary>
    public IReadOnlyList<CheckOutcome> Outcomes =>
        outcomes ??= [
            .. context is { ComparesOnly: true } ? [] : Checker.Outcomes(Report, RuleBook, Blanks),
            .. context?.Comparisons ?? [],
        ];

    /// <summary>How many checks of all kinds got which verdict.</summary>
    public VerdictCounts Verdicts => Outcomes.Aggregate(default(VerdictCounts), (counts, outcome) => counts.Add(outcome.Verdict));

    /// <summary>How many sums (balances and "at most", across years and levels too) got which verdict.</summary>
    public VerdictCounts SumVerdicts => Sums.Aggregate(default(VerdictCounts), (counts, outcome) => counts.Add(outcome.Verdict));

    /// <summary>The empty boxes that were read as 0 in sums which are consistent: the assumption behind that verdict.</summary>
    public IReadOnlyList<Cell> BlanksReadAsZero =>
        Sums.Where(outcome => outcome.Verdict == Verdict.Consistent)
            .SelectMany(outcome => outcome.Check.Left.Concat(outcome.Check.Right))
            .Where(term => !term.IsLastYear)
            .Select(term => term.Cell)
            .Where(cell => Report.StateOf(cell) == CellState.Blank)
            .Distinct()
            .ToArray();

    /// <summary>
    /// The sums that do not hold and make no finding, because the profile does not speak of their severity: they are among those that
    /// <see cref="SumVerdicts"/> counts as failed or incomplete.
    /// </summary>
    public int UnspokenSums =>
        Sums.Where(outcome => outcome.Verdict >= Verdict.Incomplete)
            .Count(outcome =>
                !Findings.Any(finding => finding.Rule.IsOneFinding ? finding.Rule == outcome.Rule : finding.Check == outcome.Check)
            );

    private IEnumerable<CheckOutcome> Sums => Outcomes.Where(outcome => outcome.Rule.IsSum || outcome.Rule.IsComparedSum);

    /// <summary>How many findings have a severity.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>How many findings of which severity, and the verdicts of the sums, in a language.</summary>
    public string ToString(Language language)
    {
        VerdictCounts sums = SumVerdicts;
        int blanks = BlanksReadAsZero.Count;
        int unspoken = UnspokenSums;
        string notCompared = NotCompared.In(language);
        return language == Language.Chinese
            ? $"{SeverityCounts(language)}；勾稽关系{FindingText.Number(sums.Total)}项：{sums.ToString(language)}"
                + (unspoken > 0 ? $"（{FindingText.Number(unspoken)}项未达提示级别）" : "")
                + (blanks > 0 ? $"（{FindingText.Number(blanks)}个空格按0计算）" : "")
                + (notCompared.Length > 0 ? $"；未作比较：{notCompared}" : "")
            : $"{SeverityCounts(language)}; {FindingText.Several(sums.Total, "sum", "sums")}: {sums.ToString(language)}"
                + (unspoken > 0 ? $" ({FindingText.Number(unspoken)} too minor for a finding in this profile)" : "")
                + (blanks > 0 ? $" ({FindingText.Several(blanks, "empty box", "empty boxes")} read as 0)" : "")
                + (notCompared.Length > 0 ? $"; not compared: {notCompared}" : "");
    }

    private string SeverityCounts(Language language)
    {
        int errors = CountOf(Severity.Error);
        int warnings = CountOf(Severity.Warning);
        int information = CountOf(Severity.Information);
        return language == Language.Chinese
            ? $"错误{FindingText.Number(errors)}项，警告{FindingText.Number(warnings)}项，提示{FindingText.Number(information)}项"
            : $"{FindingText.Several(errors, "error", "errors")}, {FindingText.Several(warnings, "warning", "warnings")}, {FindingText.Number(information)} information";
    }

    /// <summary>How many findings of which severity, and the verdicts of the sums, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

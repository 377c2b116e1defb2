using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// What a check of a whole document found: the table, if it has one, the prose, and the two against each other. Findings are in order of severity, those of the
/// table first. Causes, diagnoses and waivers are about cells and so belong to <see cref="Table"/>. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed partial class ContentCheckResult
{
    internal ContentCheckResult(
        IReportContent content,
        RuleBook ruleBook,
        CheckResult? table,
        IReadOnlyList<ClaimFinding> claimFindings,
        IReadOnlyList<ClaimOutcome> claimOutcomes
    )
    {
        Content = content;
        RuleBook = ruleBook;
        Table = table;
        ClaimFindings = claimFindings.Sealed();
        ClaimOutcomes = claimOutcomes.Sealed();
        IEnumerable<IFinding> all = (table?.Findings ?? []).Concat<IFinding>(claimFindings);
        // OrderBy is stable: within a severity the table stays before the prose.
        Findings = Array.AsReadOnly(all.OrderByDescending(finding => finding.Severity).ToArray());
    }

    /// <summary>The document that was checked.</summary>
    public IReportContent Content { get; }

    /// <summary>The rules it was checked against, with their version.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The check of the table; <see langword="null"/> when the document has none.</summary>
    public CheckResult? Table { get; }

    /// <summary>What does not hold, worst first.</summary>
    public IReadOnlyList<IFinding> Findings { get; }

    /// <summary>What does not hold in the prose, or between prose and table.</summary>
    public IReadOnlyList<ClaimFinding> ClaimFindings { get; }

    /// <summary>The verdict of every rule on every claim to which it applies, with the reading of the table that fits.</summary>
    public IReadOnlyList<ClaimOutcome> ClaimOutcomes { get; }

    /// <summary>Whether a finding is an error. Warnings and information do not count.</summary>
    public bool HasErrors => Findings.Count > 0 && Findings[0].Severity == Severity.Error;

    /// <summary>How many findings have a severity.</summary>
    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>The result of the table and the number of claims and findings of the prose, in a language.</summary>
    public string ToString(Language language)
    {
        int claims = Content.Claims.Count;
        int held = ClaimOutcomes
            .Where(outcome => outcome is { Claim: not null, Verdict: Verdict.Passed or Verdict.Consistent or Verdict.Failed })
            .Select(outcome => outcome.Claim)
            .Distinct()
            .Count();
        int findings = ClaimFindings.Count;
        return language == Language.Chinese
            ? $"{(Table is null ? "没有统计表" : Table.ToString(language))}；文字中的数据{FindingText.Number(claims)}项，核对{FindingText.Number(held)}项，不一致{FindingText.Number(findings)}项"
            : $"{(Table is null ? "no statistical table" : Table.ToString(language))}; {FindingText.Several(claims, "claim", "claims")} in the prose, {FindingText.Number(held)} compared, {FindingText.Several(findings, "finding", "findings")}";
    }

    /// <summary>The result of the table and the number of claims and findings of the prose, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

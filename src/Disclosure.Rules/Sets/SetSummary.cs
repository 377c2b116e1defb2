using System.Diagnostics;

namespace Disclosure;

/// <summary>What was found in all reports of a set: by rule, cell, issuer and year, with shares, and the most suspicious reports. Immutable; compared by reference.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed class SetSummary
{
    private const int MostInText = 5;

    internal SetSummary(SetTally tally, RuleBook ruleBook)
    {
        RuleBook = ruleBook;
        Entries = tally.Entries;
        Reports = tally.Reports;
        WithErrors = tally.WithErrors;
        WithFindings = tally.WithFindings;
        Migrated = tally.Migrated;
        Errors = tally.Errors;
        Warnings = tally.Warnings;
        Information = tally.Information;
        Rules = tally
            .Rules.Rows.Select(row => new RuleTally(row.Key, row.Value[0], row.Value[1], SetText.Share(row.Value[1], Reports)))
            .OrderByDescending(rule => rule.Reports)
            .ThenByDescending(rule => rule.Findings)
            .ThenBy(rule => rule.Rule, StringComparer.Ordinal)
            .ToList()
            .AsReadOnly();
        Cells = tally
            .Cells.Rows.Select(row => new CellTally(
                Cell.FromId(row.Key),
                row.Value[0],
                row.Value[1],
                row.Value[2],
                SetText.Share(row.Value[1], Reports)
            ))
            .OrderByDescending(cell => cell.Suspected)
            .ThenByDescending(cell => cell.Reports)
            .ThenByDescending(cell => cell.Findings)
            .ThenBy(cell => cell.Cell)
            .ToList()
            .AsReadOnly();
        Issuers = tally
            .Issuers.Rows.Select(OfIssuer)
            .OrderByDescending(issuer => issuer.WithErrors)
            .ThenByDescending(issuer => issuer.Errors)
            .ThenByDescending(issuer => issuer.Warnings)
            .ThenByDescending(issuer => issuer.Information)
            .ThenBy(issuer => issuer.Issuer, StringComparer.Ordinal)
            .ToList()
            .AsReadOnly();
        Years = tally.Years.Rows.OrderBy(row => row.Key).Select(OfYear).ToList().AsReadOnly();
        Problems = tally
            .Problems.Rows.OrderBy(row => row.Key)
            .Select(row => new ProblemTally((ProblemCode)row.Key, row.Value[0], row.Value[1]))
            .ToList()
            .AsReadOnly();
        MostSuspicious = tally.Suspicious.ToList().AsReadOnly();
    }

    /// <summary>The rules that were checked, with their version.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>All entries of the set.</summary>
    public long Entries { get; }

    /// <summary>The entries that were checked: those with a report, or with figures of prose.</summary>
    public long Reports { get; }

    /// <summary>The entries in which there was nothing to check; <see cref="Problems"/> says why.</summary>
    public long NotChecked => Entries - Reports;

    /// <summary>The reports with an error.</summary>
    public long WithErrors { get; }

    /// <summary>The part of the checked reports that has an error, to four decimals, half away from zero: 0.0123 is 1.23 %.</summary>
    public decimal ShareWithErrors => SetText.Share(WithErrors, Reports);

    /// <summary>The reports with a finding of any severity.</summary>
    public long WithFindings { get; }

    /// <summary>The reports that were carried into another form.</summary>
    public long Migrated { get; }

    /// <summary>Findings that are errors.</summary>
    public long Errors { get; }

    /// <summary>Findings that are warnings.</summary>
    public long Warnings { get; }

    /// <summary>Findings that are information.</summary>
    public long Information { get; }

    /// <summary>The rules that were broken: those of most reports first, then of most findings, then by id.</summary>
    public IReadOnlyList<RuleTally> Rules { get; }

    /// <summary>The cells of which findings speak: those suspected most often first, then those of most reports, of most findings, then by number.</summary>
    public IReadOnlyList<CellTally> Cells { get; }

    /// <summary>Every body: those with most reports with errors first, then with most errors, warnings and information, then by name.</summary>
    public IReadOnlyList<IssuerTally> Issuers { get; }

    /// <summary>Every year in order; reports that name none go first.</summary>
    public IReadOnlyList<YearTally> Years { get; }

    /// <summary>What was met while reading, by code.</summary>
    public IReadOnlyList<ProblemTally> Problems { get; }

    /// <summary>
    /// The reports with most errors, then with most warnings, then with most information; equal ones in the order of the source. As many as
    /// <see cref="SetOptions.MostSuspicious"/> says; none without a finding.
    /// </summary>
    public IReadOnlyList<SuspiciousReport> MostSuspicious { get; }

    /// <summary>Everything as JSON; docs/sets.md describes the members.</summary>
    public string ToJson() => JsonText.Of(writer => new SetJson(writer).Write(this));

    /// <summary>Everything as Markdown in tables; of cells and issuers the first fifty. Names that come from reports are escaped.</summary>
    public string ToMarkdown(Language language = Language.English) => SetMarkdown.Write(this, language);

    /// <summary>The counts in a line, then what was met while reading, the rules broken in most reports and the most suspicious reports, five of each, in a language.</summary>
    public string ToString(Language language) =>
        string.Join(
            "\n",
            [
                SetText.Headline(this, language),
                .. Problems.Count == 0 ? [] : (string[])["  " + SetText.Problems(this, MostInText, language)],
                .. Rules.Take(MostInText).Select(rule => "  " + rule.ToString(language)),
                .. MostSuspicious.Take(MostInText).Select(report => "  " + report.ToString(language)),
            ]
        );

    /// <summary>The counts in a line, then what was met while reading, the rules broken in most reports and the most suspicious reports, five of each, in English.</summary>
    public override string ToString() => ToString(Language.English);

    private static IssuerTally OfIssuer(KeyValuePair<string, long[]> row) =>
        new(
            row.Key.Length == 0 ? null : row.Key,
            row.Value[0],
            row.Value[1],
            SetText.Share(row.Value[1], row.Value[0]),
            row.Value[2],
            row.Value[3],
            row.Value[4]
        );

    private static YearTally OfYear(KeyValuePair<int, long[]> row) =>
        new(
            row.Key == SetTally.NoYear ? null : row.Key,
            row.Value[0],
            row.Value[1],
            SetText.Share(row.Value[1], row.Value[0]),
            row.Value[2],
            row.Value[3],
            row.Value[4]
        );
}

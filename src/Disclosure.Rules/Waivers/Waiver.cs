using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Disclosure;

/// <summary>
/// Somebody looked at what a rule found in a report and accepts it: why, who, when, and the figures that were looked at. It silences the finding in every later
/// check as long as these figures stay, and lapses when one of them changes. Made by <see cref="CheckResult.Waive"/>, kept in a <see cref="WaiverSet"/>.
/// Two are equal when everything is equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Waiver
{
    internal Waiver(
        string rule,
        ReportForm form,
        string? issuingBody,
        int? reportYear,
        string reason,
        string author,
        LocalDate date,
        IReadOnlyList<WaivedFigure> figures
    )
    {
        Rule = rule;
        Form = form;
        IssuingBody = issuingBody;
        ReportYear = reportYear;
        Reason = reason;
        Author = author;
        Date = date;
        Figures = figures.Sealed();
    }

    /// <summary>The id of a rule, such as <c>B-GRP</c>, or of one of its checks, such as <c>B-T4[行政复议]</c>.</summary>
    public string Rule { get; }

    /// <summary>The form of the report.</summary>
    public ReportForm Form { get; }

    /// <summary>The body that issued the report; <see langword="null"/> for any, when the report did not say.</summary>
    public string? IssuingBody { get; }

    /// <summary>The year of the report; <see langword="null"/> for any, when the report did not say.</summary>
    public int? ReportYear { get; }

    /// <summary>Why the finding is accepted.</summary>
    public string Reason { get; }

    /// <summary>Who accepts it.</summary>
    public string Author { get; }

    /// <summary>When it was accepted, as the caller said; the clock is never read.</summary>
    public LocalDate Date { get; }

    /// <summary>The cells that it covers with what stood in them: those of this report, then of last year's, then of units, each in the order of the form.</summary>
    public IReadOnlyList<WaivedFigure> Figures { get; }

    /// <inheritdoc/>
    public bool Equals(Waiver? other) =>
        other is not null
        && Rule == other.Rule
        && Form == other.Form
        && IssuingBody == other.IssuingBody
        && ReportYear == other.ReportYear
        && Reason == other.Reason
        && Author == other.Author
        && Date == other.Date
        && Figures.SequenceEqual(other.Figures);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((StringComparer.Ordinal.GetHashCode(Rule) * 397) ^ StringComparer.Ordinal.GetHashCode(Reason)) * 397) ^ Figures.Count);

    /// <summary>Rule, author, date and reason.</summary>
    public override string ToString() => $"{Rule} waived by {Author} on {LocalDatePattern.Iso.Format(Date)}: {Reason}";

    /// <summary>Whether it is about a report of this form, body and year.</summary>
    internal bool Concerns(Report report) =>
        Form == report.Form
        && (IssuingBody is null || IssuingBody == report.Header.IssuingBody)
        && (ReportYear is null || ReportYear == report.Header.ReportYear);

    /// <summary>Whether the finding is one that was looked at: its check is named, and every figure of it is covered as it is.</summary>
    internal bool Covers(Finding finding, Report report) =>
        (Rule == finding.Check.Id || Rule == finding.Rule.Id) && Waiving.FiguresOf(finding, report).All(Figures.Contains);
}

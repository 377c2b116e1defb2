using System.Diagnostics;

namespace Disclosure;

/// <summary>What came of one entry of a set: where it stands, what could not be read, and what the check found. Immutable; compared by reference.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SetResult
{
    internal SetResult(string file, int? line, SetReading reading, CheckResult? check, ContentCheckResult? content)
    {
        File = file;
        Line = line;
        Report = reading.Report;
        Problems = reading.Problems;
        Header = reading.Content?.Header ?? reading.Report?.Header ?? ReportHeader.Empty;
        IsChecked = reading.Report is not null || reading.Content is { Claims.Count: > 0 };
        Check = check;
        ContentCheck = content;
        Findings = content?.Findings ?? check?.Findings ?? [];
    }

    /// <summary>The file: a path below the folder, with slashes on every system; empty for reports that are in no file.</summary>
    public string File { get; }

    /// <summary>The line of the file, 1-based; <see langword="null"/> where files have no lines.</summary>
    public int? Line { get; }

    /// <summary>Who reports for which year; empty when nothing could be read.</summary>
    public ReportHeader Header { get; }

    /// <summary>The report; <see langword="null"/> when none could be read.</summary>
    public Report? Report { get; }

    /// <summary>Whether there was something to check: a report, or figures of prose.</summary>
    public bool IsChecked { get; }

    /// <summary>What could not be read, or only with a remark.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }

    /// <summary>The check of the table; <see langword="null"/> without a report.</summary>
    public CheckResult? Check { get; }

    /// <summary>The check of the whole document, prose included; <see langword="null"/> for a report alone.</summary>
    public ContentCheckResult? ContentCheck { get; }

    /// <summary>What does not hold, worst first, of the table and of the prose.</summary>
    public IReadOnlyList<IFinding> Findings { get; }

    /// <summary>The cells to blame, where <see cref="SetOptions.Diagnose"/> asks for them and there is an error.</summary>
    public IReadOnlyList<Diagnosis> Diagnoses
    {
        get;
        internal init => field = value.Sealed();
    } = [];

    /// <summary>The report in the form of <see cref="SetOptions.MigrateTo"/>; <see langword="null"/> when that is not asked for, or it is in it already.</summary>
    public Migration? Migration { get; internal init; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Findings.Count > 0 && Findings[0].Severity == Severity.Error;

    /// <summary>How many findings have a severity.</summary>
    public int CountOf(Severity severity) => Findings.Count == 0 ? 0 : Findings.Count(finding => finding.Severity == severity);

    /// <summary>Place, and what was found there, in a language.</summary>
    public string ToString(Language language) =>
        SetText.Place(File, Line, language)
        + (
            ContentCheck is not null && IsChecked ? ContentCheck.ToString(language)
            : Check is not null ? Check.ToString(language)
            : string.Join(" ", Problems.Select(problem => problem.ToString(language)))
        );

    /// <summary>Place, and what was found there, in English.</summary>
    public override string ToString() => ToString(Language.English);
}

using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>What is done with each report of a set, and by how many threads. The result is the same whatever the number of threads.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SetOptions
{
    /// <summary>Checks against <see cref="RuleBook.Standard"/>, no diagnosis, no migration, one thread.</summary>
    public static SetOptions Default { get; } = new();

    /// <summary>Rule book and reading of blanks. Those of <c>report.Check()</c> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public CheckOptions Check
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    /// <summary>Whether reports with errors are traced to the cells to blame. <see langword="false"/> unless set.</summary>
    public bool Diagnose { get; init; }

    /// <summary>The limits of a diagnosis; <see cref="DiagnosisOptions.Default"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public DiagnosisOptions Diagnosis
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DiagnosisOptions.Default;

    /// <summary>
    /// The form into which reports are carried; <see langword="null"/>, the default, for none. Reports that are in it already, or were carried over before, stay as they are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no form.</exception>
    public ReportForm? MigrateTo
    {
        get;
        init =>
            field = value is null or ReportForm.Indicators2014 or ReportForm.Matrix2019 or ReportForm.Matrix2021
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "No such form.");
    }

    /// <summary>How many threads read and check at once; 1 unless set. <see cref="Environment.ProcessorCount"/> uses the whole machine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = AtLeast(value, 1);
    } = 1;

    /// <summary>How many entries are taken from the source before the caller has taken their results; 1024 unless set. This bounds the memory of a run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumInFlight
    {
        get;
        init => field = AtLeast(value, 1);
    } = 1024;

    /// <summary>How many reports a summary names as the most suspicious; 20 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MostSuspicious
    {
        get;
        init => field = AtLeast(value, 0);
    } = 20;

    /// <summary>What is done, and by how many threads.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0}{1}{2}, threads: {3}, in flight: {4}",
            Check,
            Diagnose ? ", diagnosed" : "",
            MigrateTo is { } form ? $", migrated to {form}" : "",
            DegreeOfParallelism,
            MaximumInFlight
        );

    private static int AtLeast(int value, int least) =>
        value >= least
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                string.Format(CultureInfo.InvariantCulture, "At least {0}.", least)
            );
}

using System.Diagnostics;

namespace Disclosure;

/// <summary>How many reports are checked in one go. The defaults are those of <c>reports.CheckAll()</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BatchOptions
{
    /// <summary>Rule book and reading of blanks: those of <c>report.Check()</c> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public CheckOptions Check
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    /// <summary>
    /// On how many threads reports are checked at the same time: 1, the thread of the caller, unless set;
    /// <see cref="Environment.ProcessorCount"/> uses all of the machine. Results and their order are the same for every number. Functions of the
    /// user's own rules are called on several threads when it is above 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one thread is needed.");
    } = 1;

    /// <summary>Rule book, reading of blanks, threads.</summary>
    public override string ToString() => $"{Check}, threads: {FindingText.Number(DegreeOfParallelism)}";
}

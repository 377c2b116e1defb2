using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// Where a run over a set writes. Files are in UTF-8 and the same bytes on every machine, whatever the number of threads. Existing files are replaced, unless a checkpoint says
/// that they are to be continued.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SetOutput
{
    /// <summary>Nothing is written.</summary>
    public static SetOutput None { get; } = new();

    /// <summary>Path for findings, reading problems and repairs as lines of JSON, one object on a line; <see langword="null"/> for none.</summary>
    public string? FindingsJsonLines { get; init; }

    /// <summary>Path for the same as comma-separated values, safe to open in a spreadsheet: no text begins a formula; <see langword="null"/> for none.</summary>
    public string? FindingsCsv { get; init; }

    /// <summary>Path for the migrated reports as lines of JSON, which <see cref="ReportSet.FromJsonLines"/> reads; <see langword="null"/> for none.</summary>
    public string? MigratedJsonLines { get; init; }

    /// <summary>
    /// Path for the checkpoint from which the same call continues after an interruption; <see langword="null"/> for none. It is replaced as a whole, never written in place, and
    /// stays when the run has ended: a later call then takes only files that have come behind the others.
    /// </summary>
    public string? Checkpoint { get; init; }

    /// <summary>
    /// A checkpoint is written at the end of the first file after so many entries; 1000 unless set. Writing one costs as much as the summary is large.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int EntriesPerCheckpoint
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
    } = 1000;

    /// <summary>The language of messages. English unless set; names of members and columns are always English.</summary>
    public Language Language { get; init; }

    /// <summary>The paths.</summary>
    public override string ToString()
    {
        string?[] paths = [FindingsJsonLines, FindingsCsv, MigratedJsonLines, Checkpoint];
        string said = string.Join(", ", paths.Where(path => path is not null));
        return said.Length == 0 ? "nothing is written" : said;
    }
}

using Disclosure;

namespace CheckReports;

/// <summary>What the program ends with: that of the worst file.</summary>
internal enum ExitCode
{
    /// <summary>Read, and no error; a page without a table that was read as such counts too.</summary>
    Fine = 0,

    /// <summary>Read, and at least one finding is an error.</summary>
    ErrorFound = 1,

    /// <summary>Nothing could be read.</summary>
    NothingRead = 2,
}

/// <summary>One file, read, checked and, from the old form, migrated.</summary>
internal sealed record FileResult(string Name, ReportReading? Reading, string? Failure)
{
    /// <summary>The table, the prose, and the two against each other; a page without a table has its prose checked.</summary>
    public ContentCheckResult? Check { get; } = Reading?.Check(RuleBook.Exploratory);

    /// <summary>For each cause of broken sums, the cells to blame.</summary>
    public IReadOnlyList<Diagnosis> Diagnoses => Check?.Table?.Diagnose() ?? [];

    public Migration? Migration { get; } = (Reading?.Report as Report2014)?.MigrateTo2021();

    public ExitCode ExitCode =>
        Check?.Table is not null ? (Check.HasErrors ? ExitCode.ErrorFound : ExitCode.Fine)
        : IsNarrative ? ExitCode.Fine
        : ExitCode.NothingRead;

    /// <summary>Whether it is a page without a table that tells at least who reports, or for which year.</summary>
    private bool IsNarrative =>
        Reading is { Report: null } reading
        && reading.Problems.Any(problem => problem.Code == ProblemCode.NoStatisticalTable)
        && (reading.Header.IssuingBody is not null || reading.Header.Title is not null || reading.Header.ReportYear is not null);

    public static FileResult Of(string path)
    {
        string name = Path.GetFileName(path);
        try
        {
            return new FileResult(name, ReportReader.ReadFile(path), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileResult(name, null, path);
        }
    }
}

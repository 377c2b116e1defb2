namespace Disclosure;

/// <summary>
/// Counts what a run finds. It grows with the number of rules, cells and kinds of problems, which are bounded, and with that of years and issuers that occur; not with the
/// number of reports.
/// </summary>
internal sealed class SetTally(int mostSuspicious)
{
    private readonly List<SuspiciousReport> suspicious = [];

    public long Entries { get; private set; }
    public long Reports { get; private set; }
    public long WithErrors { get; private set; }
    public long WithFindings { get; private set; }
    public long Migrated { get; private set; }
    public long Errors { get; private set; }
    public long Warnings { get; private set; }
    public long Information { get; private set; }

    /// <summary>How many numbers <see cref="Counts"/> has.</summary>
    public const int CountCount = 8;

    /// <summary>The counts above in their order, for a checkpoint.</summary>
    public IReadOnlyList<long> Counts
    {
        get => [Entries, Reports, WithErrors, WithFindings, Migrated, Errors, Warnings, Information];
        init
        {
            Entries = value[0];
            Reports = value[1];
            WithErrors = value[2];
            WithFindings = value[3];
            Migrated = value[4];
            Errors = value[5];
            Warnings = value[6];
            Information = value[7];
        }
    }

    /// <summary>Findings, reports.</summary>
    public CountTable<string> Rules { get; } = new(2, StringComparer.Ordinal);

    /// <summary>Findings, reports, reports whose likeliest repair changes the cell.</summary>
    public CountTable<int> Cells { get; } = new(3);

    /// <summary>Reports, reports with errors, errors, warnings, information. No name is the empty one.</summary>
    public CountTable<string> Issuers { get; } = new(5, StringComparer.Ordinal);

    /// <summary>The same by year. No year is <see cref="NoYear"/>.</summary>
    public CountTable<int> Years { get; } = new(5);

    /// <summary>Problems, entries.</summary>
    public CountTable<int> Problems { get; } = new(2);

    public IReadOnlyList<SuspiciousReport> Suspicious => suspicious;

    /// <summary>No report is of it.</summary>
    public const int NoYear = int.MinValue;

    public void Add(SetResult result)
    {
        Entries++;
        foreach (IGrouping<ProblemCode, ReadingProblem> code in result.Problems.GroupBy(problem => problem.Code))
        {
            Problems.Add((int)code.Key, code.Count(), 1);
        }
        if (!result.IsChecked)
        {
            return;
        }
        int errors = result.CountOf(Severity.Error);
        int warnings = result.CountOf(Severity.Warning);
        int information = result.Findings.Count - errors - warnings;
        int broken = errors > 0 ? 1 : 0;
        Reports++;
        WithErrors += broken;
        Errors += errors;
        Warnings += warnings;
        Information += information;
        Migrated += result.Migration is null ? 0 : 1;
        Issuers.Add(IssuingBodies.Bare(result.Header.IssuingBody), 1, broken, errors, warnings, information);
        Years.Add(result.Header.ReportYear ?? NoYear, 1, broken, errors, warnings, information);
        if (result.Findings.Count > 0)
        {
            WithFindings++;
            AddFindings(result);
            Put(SuspiciousReport.Of(result, errors, warnings, information));
        }
    }

    /// <summary>Puts a report to its place among the most suspicious. Reports come in the order of the source, which decides between equals.</summary>
    public void Put(SuspiciousReport report)
    {
        int place = suspicious.Count;
        while (place > 0 && report.IsWorseThan(suspicious[place - 1]))
        {
            place--;
        }
        if (place < mostSuspicious)
        {
            suspicious.Insert(place, report);
            if (suspicious.Count > mostSuspicious)
            {
                suspicious.RemoveAt(mostSuspicious);
            }
        }
    }

    /// <summary>The cells of a finding in the report itself.</summary>
    public static IEnumerable<Cell> CellsOf(IFinding finding) =>
        finding switch
        {
            Finding sum => sum.Cells.Where(cell => cell.IsOfReport).Select(cell => cell.Cell),
            ClaimFinding claim => claim.Cells.Select(cell => cell.Cell),
            _ => [],
        };

    private void AddFindings(SetResult result)
    {
        foreach (IGrouping<string, IFinding> rule in result.Findings.GroupBy(finding => finding.Rule.Id))
        {
            Rules.Add(rule.Key, rule.Count(), 1);
        }
        foreach (IGrouping<int, Cell> cell in result.Findings.SelectMany(finding => CellsOf(finding).Distinct()).GroupBy(cell => cell.Id))
        {
            Cells.Add(cell.Key, cell.Count(), 1, 0);
        }
        IEnumerable<Cell> blamed = result
            .Diagnoses.Where(diagnosis => diagnosis.Repairs.Count > 0)
            .SelectMany(diagnosis => diagnosis.Repairs[0].Cells)
            .Select(cell => cell.Cell)
            .Distinct();
        foreach (Cell cell in blamed)
        {
            Cells.Add(cell.Id, 0, 0, 1);
        }
    }
}

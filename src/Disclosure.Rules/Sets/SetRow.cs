namespace Disclosure;

/// <summary>A line of what a run writes: a finding, a reading problem, or the likeliest repair of a diagnosis.</summary>
internal sealed record SetRow(SetResult Result, string Kind, string Message)
{
    /// <summary>The columns by name, in their order: the one list from which JSON and CSV are written. The names are permanent.</summary>
    public static readonly (string Name, Func<SetRow, object?> Value)[] Columns =
    [
        ("file", row => row.Result.File),
        ("line", row => row.Result.Line),
        ("issuer", row => row.Result.Header.IssuingBody),
        ("year", row => row.Result.Header.ReportYear),
        ("form", row => row.Result.Report is { } report ? JsonNames.Of(report.Form) : null),
        ("kind", row => row.Kind),
        ("id", row => row.Id),
        ("rule", row => row.Rule),
        ("severity", row => row.Severity),
        ("verdict", row => row.Verdict),
        ("left", row => row.Left),
        ("right", row => row.Right),
        ("difference", row => row.Difference),
        ("cells", row => row.Cells),
        ("place", row => row.Place),
        ("message", row => row.Message),
    ];

    private string? Id { get; init; }
    private string? Rule { get; init; }
    private string? Severity { get; init; }
    private string? Verdict { get; init; }
    private decimal? Left { get; init; }
    private decimal? Right { get; init; }
    private decimal? Difference { get; init; }
    private string? Cells { get; init; }
    private string? Place { get; init; }

    /// <summary>The lines of one result: problems, findings, repairs.</summary>
    public static IEnumerable<SetRow> Of(SetResult result, Language language) =>
        result
            .Problems.Select(problem => OfProblem(result, problem, language))
            .Concat(result.Findings.Select(finding => OfFinding(result, finding, language)))
            .Concat(
                result
                    .Diagnoses.Where(diagnosis => diagnosis.Repairs.Count > 0)
                    .Select(diagnosis => OfRepair(result, diagnosis.Repairs[0], language))
            );

    private static SetRow OfProblem(SetResult result, ReadingProblem problem, Language language) =>
        new(result, "problem", problem.Message(language))
        {
            Id = problem.Code.Id(),
            Cells = problem.Cell.IsNone ? null : problem.Cell.Key,
            Place = problem.Location.ToString(language),
        };

    private static SetRow OfFinding(SetResult result, IFinding finding, Language language) =>
        new(result, "finding", finding.Message(language))
        {
            Id = (finding as Finding)?.Id ?? finding.Rule.Id,
            Rule = finding.Rule.Id,
            Severity = JsonWords.Of(finding.Severity),
            Verdict = JsonWords.Of(finding.Verdict),
            Left = finding.Left,
            Right = finding.Right,
            Difference = finding.Difference,
            Cells = Keys(SetTally.CellsOf(finding)),
            Place = (finding as ClaimFinding)?.Claim?.Location.ToString(language),
        };

    private static SetRow OfRepair(SetResult result, RepairSet repair, Language language) =>
        new(result, "repair", repair.ToString(language)) { Cells = Keys(repair.Cells.Select(cell => cell.Cell)) };

    private static string Keys(IEnumerable<Cell> cells) => string.Join(" ", cells.Distinct().Select(cell => cell.Key));
}

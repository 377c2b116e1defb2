using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>What the empty cells of a report must hold: forced values and bounds, each with its proof.</summary>
[MemoryDiagnoser]
public class DeductionBenchmarks
{
    private Report2021 report = null!;

    /// <summary>Five: in as many rows one box is empty. Zeros: every 0 is an empty box.</summary>
    [Params("five", "zeros")]
    public string Empty { get; set; } = "";

    /// <summary>Makes the report.</summary>
    [GlobalSetup]
    public void Build()
    {
        Cell[] cells =
        [
            CellsMatrix.Requests.Outcomes.Granted.NaturalPersons,
            CellsMatrix.Requests.Outcomes.GrantedInPart.Total,
            CellsMatrix.Requests.Outcomes.Refused.InternalAffairs.CommercialEnterprises,
            CellsMatrix.Requests.Outcomes.Total.ResearchInstitutions,
            CellsMatrix.Requests.NewlyReceived.Total,
        ];
        report =
            Empty == "zeros"
                ? RandomReports.Many(1, ReportKind.Sparse)[0]
                : cells.Aggregate(RandomReports.Many(1, ReportKind.Clean)[0], (changed, cell) => changed.With(cell, CellValue.Blank));
    }

    /// <summary>All empty cells.</summary>
    [Benchmark]
    public Deduction Deduce() => report.Deduce();
}

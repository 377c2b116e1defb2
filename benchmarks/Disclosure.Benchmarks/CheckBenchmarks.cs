using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>A check of one complete report without a fault, beside a loop written by hand over the same properties of the same record.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly Report2021 report = (Report2021)
        Report.FromCells(ReportForm.Matrix2021, Cell.On(ReportForm.Matrix2021).Select(cell => new KeyValuePair<Cell, CellValue>(cell, 0L)));

    /// <summary>All rules of the standard book.</summary>
    [Benchmark]
    public bool Check() => report.Check().HasErrors;

    /// <summary>The 42 equalities of sections three and four as a person would write them.</summary>
    [Benchmark(Baseline = true)]
    public bool ByHand() => HandWritten.HasErrors(report);

    /// <summary>The report as JSON and back.</summary>
    [Benchmark]
    public Report JsonRoundTrip() => Report.FromJson(report.ToJson(indented: false));
}

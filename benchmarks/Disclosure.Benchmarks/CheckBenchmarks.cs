using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>
/// A check of one report, beside a loop written by hand over the same properties of the same record, and a validator of FluentValidation
/// with the same sums.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly FluentReportValidator validator = new();
    private Report2021 report = null!;

    /// <summary>What the report is like.</summary>
    [ParamsAllValues]
    public ReportKind Kind { get; set; }

    /// <summary>Makes the report.</summary>
    [GlobalSetup]
    public void Build() => report = RandomReports.Many(1, Kind)[0];

    /// <summary>The 42 equalities of sections three and four as a person would write them: whether any is broken.</summary>
    [Benchmark(Baseline = true)]
    public bool ByHand() => HandWritten.HasErrors(report);

    /// <summary>All rules of the standard book: the findings with their cells.</summary>
    [Benchmark]
    public CheckResult Check() => report.Check();

    /// <summary>The 42 equalities as rules of FluentValidation: the failures with their messages.</summary>
    [Benchmark]
    public bool FluentValidation() => validator.Validate(report).IsValid;
}

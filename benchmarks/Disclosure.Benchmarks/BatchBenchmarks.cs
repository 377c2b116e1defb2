using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>A check of 100,000 reports in a row, more than the caches hold; times and memory are those of one report.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Count = 100_000;
    private const int Distinct = 20_000;

    private readonly FluentReportValidator validator = new();
    private Report2021[] reports = [];

    /// <summary>What the reports are like.</summary>
    [ParamsAllValues]
    public ReportKind Kind { get; set; }

    /// <summary>Makes the reports.</summary>
    [GlobalSetup]
    public void Build() => reports = RandomReports.Repeated(Count, Distinct, Kind);

    /// <summary>The loop written by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int ByHand() => reports.Count(HandWritten.HasErrors);

    /// <summary>One report after the other.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int CheckEach() => reports.Count(report => report.Check().HasErrors);

    /// <summary>As a stream.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int CheckAll() => reports.CheckAll().Count(result => result.HasErrors);

    /// <summary>As a stream, on all cores.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int CheckAllOnAllCores() =>
        reports.CheckAll(new BatchOptions { DegreeOfParallelism = Environment.ProcessorCount }).Count(result => result.HasErrors);

    /// <summary>FluentValidation, one report after the other.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int FluentValidation() => reports.Count(report => !validator.Validate(report).IsValid);
}

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Disclosure.Benchmarks;

/// <summary>
/// The JSON of one report, text to record and back, beside System.Text.Json with generated code over plain nested records of the same shape
/// and the same document. The plain records keep no states, and their reader lets unknown and repeated members pass.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonBenchmarks
{
    private Report2021 report = null!;
    private PlainReport plain = null!;
    private string json = "";

    /// <summary>What the report is like.</summary>
    [Params(ReportKind.Clean, ReportKind.Sparse)]
    public ReportKind Kind { get; set; }

    /// <summary>Makes the report and its text.</summary>
    [GlobalSetup]
    public void Build()
    {
        report = RandomReports.Many(1, Kind)[0];
        json = report.ToJson(indented: false);
        plain = PlainJson.Read(json);
    }

    /// <summary>Plain records to text.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("write")]
    public string WritePlain() => PlainJson.Write(plain);

    /// <summary>The same in one call, with Chinese escaped.</summary>
    [Benchmark, BenchmarkCategory("write")]
    public string WritePlainEscaped() => PlainJson.WriteEscaped(plain);

    /// <summary>A report to text.</summary>
    [Benchmark, BenchmarkCategory("write")]
    public string Write() => report.ToJson(indented: false);

    /// <summary>Text to plain records.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("read")]
    public object ReadPlain() => PlainJson.Read(json);

    /// <summary>Text to a report.</summary>
    [Benchmark, BenchmarkCategory("read")]
    public Report Read() => Report.FromJson(json);
}

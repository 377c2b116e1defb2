using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>Reports packed in a block, packing and checking apart, beside a kernel written by hand; times are those of one report.</summary>
[MemoryDiagnoser]
public class BlockBenchmarks
{
    private const int Count = 102_400;

    private Report2021[] reports = [];
    private CellBlock block = null!;
    private BareKernel kernel = null!;

    /// <summary>How many different reports: few stay in the cache, many come from memory.</summary>
    [Params(256, Count)]
    public int Reports { get; set; }

    /// <summary>Makes the reports and packs them.</summary>
    [GlobalSetup]
    public void Build()
    {
        reports = RandomReports.Many(Reports, ReportKind.Clean);
        block = CellBlock.Pack(ReportForm.Matrix2021, reports);
        kernel = new BareKernel(reports);
    }

    /// <summary>42 equalities, straight-line vector code: the limit.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int BareKernel()
    {
        int broken = 0;
        for (int done = 0; done < Count; done += Reports)
        {
            broken += kernel.CountBroken();
        }
        return broken;
    }

    /// <summary>All rules of the standard book, driven by its tables.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int CheckBlock()
    {
        int clean = 0;
        for (int done = 0; done < Count; done += Reports)
        {
            clean += block.Check().IsClean(0) ? 1 : 0;
        }
        return clean;
    }

    /// <summary>From typed reports to the block.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Pack()
    {
        int packed = 0;
        for (int done = 0; done < Count; done += Reports)
        {
            packed += CellBlock.Pack(ReportForm.Matrix2021, reports).Count;
        }
        return packed;
    }
}

using BenchmarkDotNet.Reports;

namespace Disclosure.Benchmarks;

/// <summary>One line of a result: a method on one set of parameters.</summary>
/// <param name="Class">The class of benchmarks.</param>
/// <param name="Method">The method.</param>
/// <param name="Case">Categories and parameters, as they are written in a table.</param>
/// <param name="IsBaseline">Whether the others of the same case are compared with it.</param>
/// <param name="Nanoseconds">The median time of one operation.</param>
/// <param name="Spread">From the first quartile to the third, in nanoseconds.</param>
/// <param name="Bytes">Memory allocated by one operation.</param>
internal sealed record Measured(string Class, string Method, string Case, bool IsBaseline, double Nanoseconds, double Spread, long Bytes)
{
    /// <summary>The lines of a run.</summary>
    /// <exception cref="InvalidOperationException">A benchmark failed.</exception>
    public static IEnumerable<Measured> From(Summary summary)
    {
        foreach (BenchmarkReport report in summary.Reports)
        {
            var descriptor = report.BenchmarkCase.Descriptor;
            var statistics =
                report.ResultStatistics ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} was not measured.");
            IEnumerable<string> parameters = report.BenchmarkCase.Parameters.Items.Select(item => $"{item.Name} = {item.Value}");
            yield return new(
                descriptor.Type.Name,
                descriptor.WorkloadMethod.Name,
                string.Join(", ", descriptor.Categories.Concat(parameters)),
                descriptor.Baseline,
                statistics.Median,
                statistics.Q3 - statistics.Q1,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0
            );
        }
    }
}

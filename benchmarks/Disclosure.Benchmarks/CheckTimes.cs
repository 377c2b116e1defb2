using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>
/// The times of <see cref="CheckBenchmarks"/> on a machine that does other work too: batches of calls, of the loop and of the check in turn, and the fastest batch of each
/// counts.
/// </summary>
internal static class CheckTimes
{
    private const int WarmUp = 100;
    private const int Batches = 300;
    private const int CallsOfBatch = 1000;

    public static void Run()
    {
        var benchmarks = new CheckBenchmarks();
        (string Name, Func<bool> Call)[] methods = [("loop by hand", benchmarks.ByHand), ("check", benchmarks.Check)];
        double[] best = Array.ConvertAll(methods, _ => double.MaxValue);
        for (int batch = -WarmUp; batch < Batches; batch++)
        {
            for (int index = 0; index < methods.Length; index++)
            {
                double time = Time(methods[index].Call);
                best[index] = batch < 0 ? best[index] : Math.Min(best[index], time);
            }
        }
        Console.WriteLine("| | time | ratio | allocated |");
        Console.WriteLine("|---|---|---|---|");
        for (int index = 0; index < methods.Length; index++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            methods[index].Call();
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {methods[index].Name} | {best[index]:0.00} µs | {best[index] / best[0]:0.0} | {allocated} B |"
                )
            );
        }
    }

    private static double Time(Func<bool> call)
    {
        long start = Stopwatch.GetTimestamp();
        for (int time = 0; time < CallsOfBatch; time++)
        {
            call();
        }
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / CallsOfBatch;
    }
}

using System.Diagnostics;
using System.Globalization;
using Disclosure.Tests.Documents;

namespace Disclosure.Fuzz;

/// <summary>
/// Does everything the library does, over and over on inputs that vary, and looks each minute at what memory is left in use. After the minutes of warming up,
/// the heap after a collection and the memory of the process may not grow beyond the bounds, whatever the number of inputs.
/// </summary>
internal static class SoakRun
{
    private const int WarmUpMinutes = 3;
    private const long Mebibyte = 1048576;
    private const long MostHeapGrowth = 16 * Mebibyte;
    private const long MostProcessGrowth = 256 * Mebibyte;

    public static int Run(Arguments arguments)
    {
        int minutes = arguments.Number("minutes", 30);
        int seed = arguments.Number("seed", 1);
        var corpus = new Corpus();
        var mutator = new Mutator(corpus);
        var work = new SoakWork();
        var samples = new List<(long Heap, long Process)>();
        var watch = Stopwatch.StartNew();
        Console.WriteLine($"soak of {minutes} minutes from input {seed} at {FuzzLoop.Revision}");
        Console.WriteLine("| minute | inputs | reports | heap after collection, MiB | process, MiB |\n|---|---|---|---|---|");
        for (int minute = 1; minute <= minutes; minute++)
        {
            for (; watch.Elapsed.TotalMinutes < minute; seed++)
            {
                var dice = new Dice(seed);
                (FuzzDocument document, _, byte[] damaged) = mutator.Make(seed);
                work.Do(dice.Chance(70) ? document.Bytes : damaged, dice);
            }
            samples.Add(Sample());
            (long heap, long process) = samples[^1];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {minute} | {work.Inputs} | {work.Reports} | {heap / (decimal)Mebibyte:F1} | {process / Mebibyte} |"
                )
            );
        }
        return Judge(samples);
    }

    private static int Judge(List<(long Heap, long Process)> samples)
    {
        int first = Math.Min(WarmUpMinutes, samples.Count) - 1;
        long heapGrowth = samples.Skip(first).Max(sample => sample.Heap) - samples[first].Heap;
        long processGrowth = samples.Skip(first).Max(sample => sample.Process) - samples[first].Process;
        bool isFlat = heapGrowth <= MostHeapGrowth && processGrowth <= MostProcessGrowth;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"most growth since minute {first + 1}: heap {heapGrowth / (decimal)Mebibyte:F1} MiB (at most {MostHeapGrowth / Mebibyte}), process {processGrowth / Mebibyte} MiB (at most {MostProcessGrowth / Mebibyte}): {(isFlat ? "flat" : "GROWS")}"
            )
        );
        return isFlat ? 0 : 1;
    }

    private static (long Heap, long Process) Sample()
    {
        long heap = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return (heap, process.WorkingSet64);
    }
}

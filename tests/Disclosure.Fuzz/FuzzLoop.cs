using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Disclosure.Fuzz;

/// <summary>One input of a run.</summary>
/// <param name="Kind">What the log counts it as.</param>
/// <param name="Read">Reads it, and throws where a promise is broken.</param>
internal readonly record struct FuzzInput(string Kind, Action Read);

/// <summary>
/// Reads inputs in this process and watches for exceptions, time and memory. Input n is the same in every run, so a run can be split, and each part ended by
/// the clock.
/// </summary>
internal sealed class FuzzLoop(Func<int, FuzzInput> make, Arguments arguments)
{
    private const long MostMemory = 2L * 1024 * 1024 * 1024;

    private readonly FuzzTally tally = new();
    private readonly int slowMilliseconds = arguments.Number("slow", 2_000);
    private readonly Watchdog watchdog = new(TimeSpan.FromSeconds(arguments.Number("hang", 60)), MostMemory);

    public int Run()
    {
        int first = arguments.Number("seed", 1);
        int count = arguments.Number("count", 1_000_000);
        int seconds = arguments.Number("seconds", 0);
        var watch = Stopwatch.StartNew();
        int seed = first;
        for (; seed < first + count && (seconds == 0 || watch.Elapsed.TotalSeconds < seconds); seed++)
        {
            Read(seed);
            if (seed % 50_000 == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seed - first + 1} in {watch.Elapsed.TotalSeconds:F0} s"));
            }
        }
        Console.WriteLine(tally.Summary($"inputs {first} to {seed - 1} at {Revision}", watch.Elapsed));
        return tally.HasFailures ? 1 : 0;
    }

    /// <summary>The commit from which the readers are built.</summary>
    public static string Revision =>
        typeof(ReportReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private void Read(int seed)
    {
        FuzzInput input = make(seed);
        watchdog.Begin(seed, input.Kind);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            input.Read();
        }
#pragma warning disable CA1031 // Every exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            tally.Fail(exception, seed, input.Kind);
        }
        var time = Stopwatch.GetElapsedTime(start);
        watchdog.End();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        tally.Add(input.Kind, seed, time, allocated);
        if (time.TotalMilliseconds > slowMilliseconds)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"slow: input {seed} ({input.Kind}) {time.TotalMilliseconds:F0} ms, {allocated / 1048576} MiB"
                )
            );
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Disclosure.Fuzz;

/// <summary>Reads mutated documents in this process and watches for exceptions, time and memory. Input n of seed s is the same in every run.</summary>
internal sealed class FuzzRun
{
    private const int MostShown = 50;

    private readonly Mutator mutator = new(Corpus.Load());
    private readonly Dictionary<string, (long Count, long Ticks, long Slowest, int SlowestSeed)> kinds = [];
    private readonly Dictionary<string, (long Count, int Seed, string Where)> failures = [];
    private long bytesMost;
    private int bytesSeed;

    public static int Run(int first, int count, int seconds, int slowMilliseconds)
    {
        var run = new FuzzRun();
        var watch = Stopwatch.StartNew();
        int seed = first;
        for (; seed < first + count && (seconds == 0 || watch.Elapsed.TotalSeconds < seconds); seed++)
        {
            run.Read(seed, slowMilliseconds);
        }
        Console.WriteLine(run.Summary(first, seed - first, watch.Elapsed));
        return run.failures.Count == 0 ? 0 : 1;
    }

    private void Read(int seed, int slowMilliseconds)
    {
        (string name, byte[] bytes) = mutator.Make(seed);
        string kind = name[name.IndexOf('.', StringComparison.Ordinal)..];
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            ReportReading reading = ReportReader.ReadStream(new MemoryStream(bytes));
            _ = reading.ToString(Language.Chinese);
        }
#pragma warning disable CA1031 // Every exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            string where =
                exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Disclosure.", StringComparison.Ordinal))?.Trim()
                ?? "";
            string key = $"{exception.GetType().Name} {where}";
            _ = failures.TryGetValue(key, out (long Count, int Seed, string Where) before);
            failures[key] = (before.Count + 1, before.Count == 0 ? seed : before.Seed, kind);
        }
        long ticks = Stopwatch.GetTimestamp() - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (allocated > bytesMost)
        {
            (bytesMost, bytesSeed) = (allocated, seed);
        }
        _ = kinds.TryGetValue(kind, out (long Count, long Ticks, long Slowest, int SlowestSeed) sum);
        kinds[kind] = (sum.Count + 1, sum.Ticks + ticks, Math.Max(sum.Slowest, ticks), ticks > sum.Slowest ? seed : sum.SlowestSeed);
        if (Milliseconds(ticks) > slowMilliseconds)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"slow: input {seed} ({kind}) {Milliseconds(ticks)} ms, {allocated / 1048576} MiB"
                )
            );
        }
    }

    private string Summary(int first, int count, TimeSpan time)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"inputs {first} to {first + count - 1}: {count} in {time.TotalSeconds:F0} s, ");
        text.Append(CultureInfo.InvariantCulture, $"{failures.Sum(failure => failure.Value.Count)} exceptions, ");
        text.Append(CultureInfo.InvariantCulture, $"most memory allocated {bytesMost / 1048576} MiB (input {bytesSeed})\n\n");
        text.Append("| format | inputs | mean ms | slowest ms | its input |\n|---|---|---|---|---|\n");
        foreach (
            (string kind, (long inputs, long ticks, long slowest, int slowestSeed)) in kinds.OrderBy(
                kind => kind.Key,
                StringComparer.Ordinal
            )
        )
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {kind} | {inputs} | {(decimal)Milliseconds(ticks) / inputs:F1} | {Milliseconds(slowest)} | {slowestSeed} |\n"
            );
        }
        foreach (
            (string what, (long times, int seed, string kind)) in failures.OrderByDescending(failure => failure.Value.Count).Take(MostShown)
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"- {times} x {what}, first input {seed} ({kind})\n");
        }
        return text.ToString();
    }

    private static long Milliseconds(long ticks) => ticks * 1000 / Stopwatch.Frequency;
}

using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Disclosure.Fuzz;

/// <summary>
/// Reads mutated documents in this process and watches for exceptions, time and memory. Input n is the same in every run, so a run can be split, and each
/// part ended by the clock.
/// </summary>
internal sealed class FuzzRun
{
    private const long MostMemory = 2L * 1024 * 1024 * 1024;

    private readonly Mutator mutator;
    private readonly FuzzTally tally = new();
    private readonly int slowMilliseconds;
    private readonly Watchdog watchdog;

    private FuzzRun(Corpus corpus, int slowMilliseconds, int hangSeconds)
    {
        mutator = new Mutator(corpus);
        this.slowMilliseconds = slowMilliseconds;
        watchdog = new Watchdog(TimeSpan.FromSeconds(hangSeconds), MostMemory);
    }

    public static int Run(Arguments arguments)
    {
        int first = arguments.Number("seed", 1);
        int count = arguments.Number("count", 1_000_000);
        int seconds = arguments.Number("seconds", 0);
        var corpus = new Corpus();
        var run = new FuzzRun(corpus, arguments.Number("slow", 2_000), arguments.Number("hang", 60));
        Console.WriteLine("read before damage, of all: " + corpus.ReadShares());
        var watch = Stopwatch.StartNew();
        int seed = first;
        for (; seed < first + count && (seconds == 0 || watch.Elapsed.TotalSeconds < seconds); seed++)
        {
            run.Read(seed);
            if (seed % 50_000 == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seed - first + 1} in {watch.Elapsed.TotalSeconds:F0} s"));
            }
        }
        Console.WriteLine(run.tally.Summary($"inputs {first} to {seed - 1} at {Revision}", watch.Elapsed));
        return run.tally.HasFailures ? 1 : 0;
    }

    /// <summary>Writes one input to a file.</summary>
    public static int Save(int seed)
    {
        (FuzzDocument document, _, byte[] bytes) = new Mutator(new Corpus()).Make(seed);
        string file = string.Create(CultureInfo.InvariantCulture, $"input-{seed}.{document.Kind}");
        File.WriteAllBytes(file, bytes);
        Console.WriteLine(file);
        return 0;
    }

    /// <summary>Reads one file and shows what it costs.</summary>
    public static int ReadFile(string file)
    {
        var watch = Stopwatch.StartNew();
        ReportReading reading = ReportReader.ReadFile(file);
        Console.WriteLine(reading);
        Console.WriteLine(string.Join('\n', reading.Problems));
        foreach (KeyValuePair<Cell, CellValue> cell in reading.Report?.Cells ?? [])
        {
            Console.WriteLine($"{cell.Key.CodeOn(reading.Report!.Form)} {cell.Key.Label}: {cell.Value} ({reading.PlaceOf(cell.Key)})");
        }
        long mebibytes = GC.GetTotalAllocatedBytes() / 1048576;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds} ms, {mebibytes} MiB allocated"));
        return 0;
    }

    /// <summary>The commit from which the readers are built.</summary>
    private static string Revision =>
        typeof(ReportReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private void Read(int seed)
    {
        (FuzzDocument document, bool isForced, byte[] bytes) = mutator.Make(seed);
        watchdog.Begin(seed, document.Kind);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            ReportReading reading = ReportReader.ReadStream(
                new MemoryStream(bytes),
                isForced ? new ReaderOptions { Format = document.Format } : null
            );
            _ = reading.ToString(Language.Chinese);
        }
#pragma warning disable CA1031 // Every exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            tally.Fail(exception, seed, document.Kind);
        }
        var time = Stopwatch.GetElapsedTime(start);
        watchdog.End();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        tally.Add(document.Kind, seed, time, allocated);
        if (time.TotalMilliseconds > slowMilliseconds)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"slow: input {seed} ({document.Kind}) {time.TotalMilliseconds:F0} ms, {allocated / 1048576} MiB"
                )
            );
        }
    }
}

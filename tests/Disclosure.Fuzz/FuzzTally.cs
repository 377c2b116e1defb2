using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Disclosure.Fuzz;

/// <summary>What a run has seen of each format, and what went wrong.</summary>
internal sealed class FuzzTally
{
    private const int MostShown = 50;

    private readonly SortedDictionary<string, Kind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Count, int Seed, string Kind)> failures = [];

    public bool HasFailures => failures.Count > 0;

    public void Add(string name, int seed, TimeSpan time, long allocated)
    {
        if (!kinds.TryGetValue(name, out Kind? kind))
        {
            kinds[name] = kind = new Kind();
        }
        kind.Inputs++;
        kind.Time += time;
        if (time > kind.Slowest)
        {
            (kind.Slowest, kind.SlowestSeed) = (time, seed);
        }
        if (allocated > kind.Most)
        {
            (kind.Most, kind.MostSeed) = (allocated, seed);
        }
    }

    public void Fail(Exception exception, int seed, string kind)
    {
        string where =
            exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Disclosure.", StringComparison.Ordinal))?.Trim() ?? "";
        string key = $"{exception.GetType().Name} {where}";
        failures[key] = failures.TryGetValue(key, out (long Count, int Seed, string Kind) before)
            ? before with
            {
                Count = before.Count + 1,
            }
            : (1, seed, kind);
    }

    public string Summary(string title, TimeSpan time)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{title}: {kinds.Sum(kind => kind.Value.Inputs)} in {time.TotalSeconds:F0} s, ");
        text.Append(CultureInfo.InvariantCulture, $"{failures.Sum(failure => failure.Value.Count)} exceptions, 0 hangs, ");
        text.Append(CultureInfo.InvariantCulture, $"most memory of the process {PeakMemory / 1048576} MiB\n\n");
        text.Append(
            "| format | inputs | mean ms | slowest ms | its input | most MiB allocated | its input |\n|---|---|---|---|---|---|---|\n"
        );
        foreach ((string name, Kind kind) in kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {kind.Inputs} | {kind.Time.TotalMilliseconds / kind.Inputs:F2} | ");
            text.Append(CultureInfo.InvariantCulture, $"{kind.Slowest.TotalMilliseconds:F0} | {kind.SlowestSeed} | ");
            text.Append(CultureInfo.InvariantCulture, $"{kind.Most / 1048576} | {kind.MostSeed} |\n");
        }
        foreach ((string what, (long count, int seed, string kind)) in failures.OrderByDescending(one => one.Value.Count).Take(MostShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {count} x {what}, first input {seed} ({kind})\n");
        }
        return text.ToString();
    }

    private static long PeakMemory
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }

    private sealed class Kind
    {
        public long Inputs { get; set; }
        public TimeSpan Time { get; set; }
        public TimeSpan Slowest { get; set; }
        public int SlowestSeed { get; set; }
        public long Most { get; set; }
        public int MostSeed { get; set; }
    }
}

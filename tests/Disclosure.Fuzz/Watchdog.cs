using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Fuzz;

/// <summary>Ends this process, and says at which input, when one input takes too long or the process holds too much memory.</summary>
internal sealed class Watchdog
{
    private const int HangExitCode = 3;

    private readonly TimeSpan longest;
    private readonly long mostMemory;
    private readonly Lock gate = new();
    private (int Seed, string Kind, long Start)? current;

    public Watchdog(TimeSpan longest, long mostMemory)
    {
        this.longest = longest;
        this.mostMemory = mostMemory;
        new Thread(Watch) { IsBackground = true, Name = nameof(Watchdog) }.Start();
    }

    public void Begin(int seed, string kind)
    {
        lock (gate)
        {
            current = (seed, kind, Stopwatch.GetTimestamp());
        }
    }

    public void End()
    {
        lock (gate)
        {
            current = null;
        }
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(500);
            (int Seed, string Kind, long Start)? now;
            lock (gate)
            {
                now = current;
            }
            if (now is not { } input)
            {
                continue;
            }
            if (Stopwatch.GetElapsedTime(input.Start) > longest)
            {
                End($"hang: input {input.Seed} ({input.Kind}) is read for more than {longest.TotalSeconds:F0} s");
            }
            if (Environment.WorkingSet > mostMemory)
            {
                End($"memory: input {input.Seed} ({input.Kind}), {Environment.WorkingSet / 1048576} MiB in use");
            }
        }
    }

    private static void End(FormattableString message)
    {
        Console.WriteLine(message.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
        Environment.Exit(HangExitCode);
    }
}

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Disclosure.Tests;
using Perfolizer.Horology;

namespace Disclosure.Benchmarks;

/// <summary>
/// Runs all sets of benchmarks with a short job and writes <c>benchmarks/RESULTS.md</c>. Everything runs in this process, which measures
/// the same as a process of its own for each method and takes a third of the time. A dry run calls every method once, to see that all of it
/// works, and writes to the console only.
/// </summary>
internal static class ResultsRun
{
    private const string Command = "eng/benchmarks.sh";
    private const int DiagnosesOfEach = 40;

    public static void Run(bool dry)
    {
        Console.WriteLine(Agreement.Check());
        IConfig config = Config(dry);
        var all = new List<Measured>();
        var engine = BenchmarkSets.Engine.Select(set => (set, Measure(set, config, all))).ToArray();
        var batches = BenchmarkSets.Batches.Select(set => (set, Measure(set, config, all))).ToArray();
        IReadOnlyList<DiagnosisTimes> diagnoses = DiagnosisCorpus.Measure(dry ? 1 : DiagnosesOfEach);
        IReadOnlyList<StartUp> startUps = FirstResult.Measure(dry ? 1 : FirstResult.Repetitions);

        var page = new ResultsPage();
        page.Begin(Command);
        page.Add(new Goals(all, startUps, diagnoses).Each());
        page.AddQuestion("What the engine takes");
        Add(page, engine);
        page.Add(
            "Diagnosis of three mistakes",
            $"Processor time over {DiagnosesOfEach} reports of each kind, each with three planted mistakes of any shape, which are up to six wrong cells.",
            $"diagnosis-corpus {DiagnosesOfEach}",
            DiagnosisCorpus.Table(diagnoses)
        );
        page.AddQuestion("What a start takes");
        page.Add(
            "First result",
            "From the start of a fresh process to the checked report of one document and the end of the process.",
            "first-result",
            FirstResult.Table(startUps)
        );
        page.AddQuestion("What many reports take");
        Add(page, batches);
        if (dry)
        {
            Console.WriteLine(page);
            return;
        }
        File.WriteAllText(Path.Combine(Repository.Root, "benchmarks", "RESULTS.md"), page.ToString());
    }

    private static void Add(ResultsPage page, (BenchmarkSet Set, Measured[] Lines)[] sets)
    {
        foreach ((BenchmarkSet set, Measured[] lines) in sets)
        {
            page.Add(set.Title, set.Says, $"--filter \"*{set.Class.Name}*\" --job short", MeasuredTable.Of(lines));
        }
    }

    private static Measured[] Measure(BenchmarkSet set, IConfig config, List<Measured> all)
    {
        Summary summary = BenchmarkRunner.Run(set.Class, config);
        Measured[] lines = [.. Measured.From(summary)];
        all.AddRange(lines);
        return lines;
    }

    private static ManualConfig Config(bool dry)
    {
        Job job = dry
            ? Job.Dry
            : Job
                .ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(250))
                // Less, and some methods would be timed before the runtime has compiled them fully.
                .WithWarmupCount(10)
                .WithIterationCount(5);
        return ManualConfig
            .CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.DontLogOutput))
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "disclosure-benchmarks"));
    }
}

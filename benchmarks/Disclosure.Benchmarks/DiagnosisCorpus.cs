using System.Globalization;
using Disclosure.Testing;
using Disclosure.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Benchmarks;

/// <summary>
/// The processor time of one diagnosis over a corpus of reports with three planted mistakes of any shape, so up to six wrong cells: median and worst for each form
/// and density. The least of five runs for each report, so that other work on the machine does not count.
/// </summary>
internal static class DiagnosisCorpus
{
    private const int Repetitions = 5;
    private const int Mistakes = 3;

    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    public static void Run(int reports)
    {
        Console.WriteLine("| form | zeros | reports | median | 95 % | worst | not proven |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (ReportForm form in AllForms.Each)
        {
            foreach (Density density in AllForms.Densities)
            {
                Console.WriteLine(Line(form, density, reports));
            }
        }
    }

    private static string Line(ReportForm form, Density density, int reports)
    {
        var planter = new FaultPlanter(form, 7);
        CheckResult[] results = AllForms
            .Valid(form, density)
            .Sample(reports, new Rnd(2021, 17), 50)
            .Select(valid => Wrong(valid, planter))
            .ToArray();
        foreach (CheckResult result in results)
        {
            result.Diagnose(); // once before the clock runs
        }
        double[] times = Array.ConvertAll(results, Time);
        Array.Sort(times);
        int notProven = results.Count(result => result.Diagnose().Any(cause => cause.Proof == ProofKind.NotProven));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {form} | {density} | {times.Length} | {times[times.Length / 2]:0.0} ms | {times[times.Length * 95 / 100]:0.0} ms | {times[^1]:0.0} ms | {notProven} |"
        );
    }

    private static CheckResult Wrong(Report valid, FaultPlanter planter)
    {
        Report wrong = valid;
        for (int mistake = 0; mistake < Mistakes; mistake++)
        {
            (wrong, _) = planter.Plant(wrong, planter.Choose(Kinds));
        }
        return wrong.Check();
    }

    private static double Time(CheckResult result)
    {
        double best = double.MaxValue;
        for (int repetition = 0; repetition < Repetitions; repetition++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            result.Diagnose();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }
        return best;
    }
}

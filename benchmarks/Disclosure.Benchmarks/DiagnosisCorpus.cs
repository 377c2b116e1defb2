using System.Globalization;
using Disclosure.Testing;
using Disclosure.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Benchmarks;

/// <summary>
/// The processor time of one diagnosis over a corpus of reports with three planted mistakes of any shape, so up to six wrong cells: median
/// and worst for each form and density. The least of five runs for each report, so that other work on the machine does not count.
/// </summary>
internal static class DiagnosisCorpus
{
    private const int Repetitions = 5;
    private const int Mistakes = 3;

    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    public static IReadOnlyList<DiagnosisTimes> Measure(int reports) =>
        [.. AllForms.Each.SelectMany(form => AllForms.Densities.Select(density => Measure(form, density, reports)))];

    public static string Table(IReadOnlyList<DiagnosisTimes> all) =>
        "| form | zeros | reports | median | 95 % | worst | not proven |\n|---|---|---|---|---|---|---|\n"
        + string.Concat(
            all.Select(each =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {each.Form} | {each.Density} | {each.Reports} | {each.Median:0.0} ms | {each.High:0.0} ms | {each.Worst:0.0} ms | {each.NotProven} |\n"
                )
            )
        );

    private static DiagnosisTimes Measure(ReportForm form, Density density, int reports)
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
        return new(form, density, times.Length, times[times.Length / 2], times[times.Length * 95 / 100], times[^1], notProven);
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

/// <summary>The times of the diagnoses of some reports, in milliseconds, and how many were not proven minimal.</summary>
internal sealed record DiagnosisTimes(
    ReportForm Form,
    Density Density,
    int Reports,
    double Median,
    double High,
    double Worst,
    int NotProven
);

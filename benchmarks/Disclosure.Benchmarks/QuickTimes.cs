using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>
/// The times of some benchmarks on a machine that does other work too: batches of calls, of each method in turn, and the fastest batch of
/// each counts. The first method is the yardstick of the others.
/// </summary>
internal static class QuickTimes
{
    private const int WarmUp = 60;
    private const int Batches = 200;

    public static void OfChecks()
    {
        foreach (ReportKind kind in Enum.GetValues<ReportKind>())
        {
            var checks = new CheckBenchmarks { Kind = kind };
            checks.Build();
            Print(
                $"{kind} report",
                1000,
                1,
                [
                    ("loop by hand", () => checks.ByHand()),
                    ("check", () => checks.Check()),
                    ("FluentValidation", () => checks.FluentValidation()),
                ]
            );
        }
    }

    public static void OfBatches()
    {
        const int Count = 2_000;
        foreach (ReportKind kind in Enum.GetValues<ReportKind>())
        {
            Report2021[] reports = RandomReports.Many(Count, kind);
            var validator = new FluentReportValidator();
            Print(
                $"{Count} reports, {kind}",
                1,
                Count,
                [
                    ("loop by hand", () => _ = reports.Count(HandWritten.HasErrors)),
                    ("check each", () => _ = reports.Count(report => report.Check().HasErrors)),
                    ("check all", () => _ = reports.CheckAll().Count(result => result.HasErrors)),
                    ("FluentValidation", () => _ = reports.Count(report => !validator.Validate(report).IsValid)),
                ]
            );
        }
    }

    public static void OfBlocks()
    {
        const int Count = 256;
        Report2021[] reports = RandomReports.Many(Count, ReportKind.Clean);
        CellBlock block = CellBlock.Pack(ReportForm.Matrix2021, reports);
        var kernel = new BareKernel(reports);
        Print(
            $"{Count} reports in a block",
            10,
            Count,
            [
                ("bare kernel", () => kernel.CountBroken()),
                ("check block", () => block.Check()),
                ("pack", () => CellBlock.Pack(ReportForm.Matrix2021, reports)),
            ]
        );
    }

    public static void OfJson()
    {
        foreach (ReportKind kind in (ReportKind[])[ReportKind.Clean, ReportKind.Sparse])
        {
            var json = new JsonBenchmarks { Kind = kind };
            json.Build();
            Print(
                $"write, {kind}",
                100,
                1,
                [
                    ("System.Text.Json, plain records", () => json.WritePlain()),
                    ("the same, escaped", () => json.WritePlainEscaped()),
                    ("report", () => json.Write()),
                ]
            );
            Print($"read, {kind}", 100, 1, [("System.Text.Json, plain records", () => json.ReadPlain()), ("report", () => json.Read())]);
        }
    }

    private static void Print(string title, int calls, int operations, (string Name, Action Call)[] methods)
    {
        double[] best = Array.ConvertAll(methods, _ => double.MaxValue);
        for (int batch = -WarmUp; batch < Batches; batch++)
        {
            for (int index = 0; index < methods.Length; index++)
            {
                double time = Time(methods[index].Call, calls) / operations;
                best[index] = batch < 0 ? best[index] : Math.Min(best[index], time);
            }
        }
        Console.WriteLine($"| {title} | time | ratio | allocated |");
        Console.WriteLine("|---|---|---|---|");
        for (int index = 0; index < methods.Length; index++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            methods[index].Call();
            long allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / operations;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {methods[index].Name} | {best[index]:0.000} µs | {best[index] / best[0]:0.00} | {allocated} B |"
                )
            );
        }
        Console.WriteLine();
    }

    private static double Time(Action call, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int time = 0; time < calls; time++)
        {
            call();
        }
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }
}

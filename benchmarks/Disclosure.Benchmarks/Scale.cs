using System.Diagnostics;
using System.Globalization;
using System.Text;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Benchmarks;

/// <summary>
/// Sets of reports as lines of JSON, each ten times as many as the last, checked and summed up: what a report takes, and how much memory the process holds. Each set
/// is checked in a process of its own, so that its peak is its own; the file is deleted afterwards.
/// </summary>
internal static class Scale
{
    private const int Distinct = 500;
    private const int FaultsInHundred = 3;
    private const int Bodies = 3_000;
    private const int FirstYear = 2014;
    private const int Years = 11;

    /// <summary>Makes the sets of 1,000 reports up to the largest, checks each by one thread and by all, and prints a table of Markdown.</summary>
    public static void Run(int largest)
    {
        string folder = Directory.CreateTempSubdirectory("scale").FullName;
        try
        {
            Console.WriteLine(
                "| reports | threads | file, MB | time, s | µs a report | µs of processor a report | peak memory of the process, MB | with errors |"
            );
            Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
            string[] lines = Lines();
            for (int count = 1_000; count <= largest; count *= 10)
            {
                string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"reports-{count}.jsonl"));
                Write(path, lines, count);
                foreach (int threads in new[] { 1, Environment.ProcessorCount }.Distinct())
                {
                    RunApart(path, threads);
                }
                File.Delete(path);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Checks one set in this process and prints its row.</summary>
    public static void Check(string path, int threads)
    {
        var watch = Stopwatch.StartNew();
        SetSummary summary = ReportSet
            .FromJsonLines(path)
            .SummarizeAsync(new SetOptions { DegreeOfParallelism = threads })
            .GetAwaiter()
            .GetResult();
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        decimal seconds = (decimal)watch.Elapsed.Ticks / TimeSpan.TicksPerSecond;
        decimal processor = (decimal)process.TotalProcessorTime.Ticks / TimeSpan.TicksPerSecond;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {summary.Reports:N0} | {threads} | {new FileInfo(path).Length / 1e6m:N1} | {seconds:N2} | {seconds * 1e6m / summary.Entries:N1} | {processor * 1e6m / summary.Entries:N1} | {process.PeakWorkingSet64 / 1e6m:N0} | {summary.WithErrors:N0} |"
            )
        );
    }

    private static void RunApart(string path, int threads)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Scale).Assembly.Location);
        }
        foreach (string argument in new[] { "scale-check", path, threads.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The check of {path} ended with {process.ExitCode}.");
        }
    }

    /// <summary>Reports of all forms, dense and sparse, and three in a hundred with a fault. Body and year are filled in later.</summary>
    private static string[] Lines()
    {
        Report[] valid = [.. ReportGenerators.Valid().Sample(Distinct, new Rnd(2016), 50)];
        Report[] faulty =
        [
            .. ReportGenerators.Faulty().Sample(Distinct * FaultsInHundred / 100, new Rnd(2017), 50).Select(fault => fault.Report),
        ];
        return
        [
            .. valid
                .Select((report, index) => index % 100 < FaultsInHundred ? faulty[(index / 100 * FaultsInHundred) + (index % 100)] : report)
                .Select(report =>
                    (
                        report with
                        {
                            Header = new() { IssuingBody = "{body}", ReportYear = 9999 },
                        }
                    ).ToJson(indented: false)
                ),
        ];
    }

    private static void Write(string path, string[] lines, int count)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        for (int index = 0; index < count; index++)
        {
            writer.Write(
                lines[index % lines.Length]
                    .Replace(
                        "{body}",
                        string.Create(CultureInfo.InvariantCulture, $"第{index / Years % Bodies}局"),
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "\"reportYear\":9999",
                        string.Create(CultureInfo.InvariantCulture, $"\"reportYear\":{FirstYear + (index % Years)}"),
                        StringComparison.Ordinal
                    )
            );
            writer.Write('\n');
        }
    }
}

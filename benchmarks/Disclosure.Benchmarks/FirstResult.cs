using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>The time from the start of a fresh process to the checked report of one document and the end of the process, for each format.</summary>
internal static class FirstResult
{
    private const int Repetitions = 7;

    private static readonly string[] Documents =
    [
        "tonghua-dongchang-2020.html",
        "tonghua-dongchang-2020.docx",
        "tonghua-dongchang-2020.xlsx",
        "tonghua-dongchang-2020.xls",
        "tonghua-dongchang-2020.csv",
        "tonghua-dongchang-2020.lines.txt",
        "pdf/tonghua-dongchang-2020-chromium.pdf",
    ];

    /// <summary>What the fresh process does.</summary>
    public static void Of(string path) => Console.WriteLine(ReportReader.ReadFile(path).Report!.Check());

    public static void Run()
    {
        Console.WriteLine("| document | median | best |");
        Console.WriteLine("|---|---|---|");
        foreach (string document in Documents)
        {
            double[] times = Enumerable.Range(0, Repetitions).Select(_ => Time(Samples.PathOf(document))).Order().ToArray();
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {document} | {times[Repetitions / 2]:0.00} s | {times[0]:0.00} s |")
            );
        }
    }

    private static double Time(string path)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["first-result", path]) { RedirectStandardOutput = true }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalSeconds
            : throw new InvalidOperationException($"{path} was not read.");
    }
}

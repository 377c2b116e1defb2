using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>The time from the start of a fresh process to the checked report of one document and the end of the process, for each format.</summary>
internal static class FirstResult
{
    public const int Repetitions = 7;

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

    public static IReadOnlyList<StartUp> Measure(int repetitions) =>
        Array.ConvertAll(
            Documents,
            document =>
            {
                double[] times = [.. Enumerable.Range(0, repetitions).Select(_ => Time(Samples.PathOf(document))).Order()];
                return new StartUp(document, times[repetitions / 2], times[0]);
            }
        );

    public static string Table(IReadOnlyList<StartUp> all) =>
        "| document | median | best |\n|---|---|---|\n"
        + string.Concat(
            all.Select(each =>
                string.Create(CultureInfo.InvariantCulture, $"| {each.Document} | {each.Median:0.00} s | {each.Best:0.00} s |\n")
            )
        );

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

/// <summary>How long a fresh process took, in seconds.</summary>
internal sealed record StartUp(string Document, double Median, double Best);

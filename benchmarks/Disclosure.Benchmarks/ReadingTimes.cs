using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>
/// The times of <see cref="HtmlBenchmarks"/> and <see cref="ReadBenchmarks"/> on a machine that does other work too: every method of a
/// class is called once in turn, many times over, and the median of the single calls counts, so that a pause falls on few of them and on
/// all alike. The fastest call shows what the work takes where so much else runs that the median is one of pauses.
/// </summary>
internal static class ReadingTimes
{
    private const int WarmUp = 400;
    private const int Rounds = 400;

    public static void Run()
    {
        Console.WriteLine("| document | median | ratio | fastest | ratio | allocated |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (string page in (string[])["site", "word", "clean", "prose"])
        {
            var html = new HtmlBenchmarks { Page = page };
            html.Load();
            Print([($"{page}, parse alone", () => html.Parse()), ($"{page}, read", () => html.Read())]);
        }
        var read = new ReadBenchmarks();
        Print([
            ("HTML", () => read.Html()),
            (".docx", () => read.Word()),
            (".xlsx", () => read.Excel()),
            (".xls", () => read.Excel97()),
            ("CSV", () => read.Csv()),
            ("bars", () => read.Bars()),
            ("one cell on each line", () => read.Lines()),
            ("PDF", () => read.Pdf()),
        ]);
    }

    private static void Print((string Name, Action Call)[] methods)
    {
        for (int round = 0; round < WarmUp; round++)
        {
            Array.ForEach(methods, method => method.Call());
        }
        double[][] times = Array.ConvertAll(methods, _ => new double[Rounds]);
        for (int round = 0; round < Rounds; round++)
        {
            for (int index = 0; index < methods.Length; index++)
            {
                long start = Stopwatch.GetTimestamp();
                methods[index].Call();
                times[index][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        double[] medians = Array.ConvertAll(times, each => each.Order().ElementAt(Rounds / 2));
        double[] fastest = Array.ConvertAll(times, each => each.Min());
        for (int index = 0; index < methods.Length; index++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            methods[index].Call();
            long allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {methods[index].Name} | {medians[index]:0.00} ms | {medians[index] / medians[0]:0.0} | {fastest[index]:0.00} ms | {fastest[index] / fastest[0]:0.0} | {allocated} KB |"
                )
            );
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Disclosure.Testing;
using Disclosure.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Fuzz;

/// <summary>Reads many messy pages and counts what became of their cells, for each layout.</summary>
internal static class MessyRun
{
    private const int MostShown = 20;

    public static int Run(int count, int seed, int show)
    {
        var watch = Stopwatch.StartNew();
        var layouts = new SortedDictionary<string, (int Pages, long Written, long Read, int Wrong, int Silent)>(StringComparer.Ordinal);
        var lost = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int failed = 0;
        for (int page = seed; page < seed + count; page++)
        {
            // A page is the same whatever the run in which it is read.
            Report report = ReportGenerators.Valid().Sample(1, new Rnd((ulong)page), 50).First();
            MessyPage messy = MessyMaker.Make(report, page);
            ReportReading reading = MessyLayouts.Read(messy);
            var verdict = MessyVerdict.Of(messy, reading);
            foreach (ReadingProblem problem in reading.Problems.Where(problem => problem.IsFigureLost))
            {
                string code = $"{problem.Code} in {(MessyLayouts.HidesEmptyBoxes(messy.Layout) ? "lines" : "tables")}";
                lost[code] = lost.GetValueOrDefault(code) + (problem.Found ?? "").Split(" | ").Length;
            }
            _ = layouts.TryGetValue(messy.Layout, out (int Pages, long Written, long Read, int Wrong, int Silent) sum);
            layouts[messy.Layout] = (
                sum.Pages + 1,
                sum.Written + verdict.Written,
                sum.Read + verdict.Read,
                sum.Wrong + verdict.Wrong.Count,
                sum.Silent + verdict.Unreported.Count
            );
            if (!verdict.Holds && failed++ < Math.Max(show, MostShown))
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"page {page}: {messy.Form}, {messy.Layout}; {string.Join(", ", messy.Noise)}: wrong [{string.Join("; ", verdict.Wrong.Take(4))}] silent [{string.Join("; ", verdict.Unreported.Take(4))}]"
                    )
                );
                if (failed <= show)
                {
                    Console.WriteLine(MessyLayouts.AsText(messy));
                }
            }
        }
        Console.WriteLine("| layout | pages | figures written | read | share | wrong | unread and unreported |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach ((string layout, (int pages, long written, long read, int wrong, int silent)) in layouts)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {layout} | {pages} | {written} | {read} | {(decimal)read / Math.Max(written, 1):P1} | {wrong} | {silent} |"
                )
            );
        }
        foreach ((string code, int figures) in lost)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code}: {figures} figures kept apart"));
        }
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} pages in {watch.Elapsed.TotalSeconds:F0} s, {failed} failed")
        );
        return failed == 0 ? 0 : 1;
    }
}

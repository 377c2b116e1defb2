using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>A goal, what was measured, and whether it is met.</summary>
internal sealed record Goal(string What, string Measured, double Reached, double AtMost)
{
    public string Verdict =>
        Reached <= AtMost
            ? "met"
            : string.Create(CultureInfo.InvariantCulture, $"**missed: {Reached / AtMost:0.00} times what is aimed at**");
}

/// <summary>The goals of the library that are about time and memory, against one run.</summary>
internal sealed class Goals(IReadOnlyList<Measured> all, IReadOnlyList<StartUp> startUps, IReadOnlyList<DiagnosisTimes> diagnoses)
{
    private const double Microsecond = 1e3;
    private const double Millisecond = 1e6;
    private const double Rounding = 0.005;

    public IEnumerable<Goal> Each()
    {
        Measured byHand = Find<CheckBenchmarks>("ByHand", "Kind = Clean");
        Measured check = Find<CheckBenchmarks>("Check", "Kind = Clean");
        yield return Ratio("Check of one complete report that holds: at most twice a loop written by hand", check, byHand, 2);
        yield return AtMost("… and below 1 µs", check, Microsecond);
        yield return new("… and one object of at most 64 bytes", MeasuredTable.Memory(check.Bytes), check.Bytes, 64);

        Measured fluent = Find<BatchBenchmarks>("FluentValidation", "Kind = Clean");
        yield return Faster("100,000 reports on one core: at least 8 times as fast as FluentValidation", "CheckAll", fluent);
        yield return Faster("… on all cores", "CheckAllOnAllCores", fluent);
        yield return AtMost(
            "Packed reports in the cache: at most 30 ns for each",
            Find<BlockBenchmarks>("CheckBlock", "Reports = 256"),
            30
        );

        double median = diagnoses.Max(each => each.Median);
        double worst = diagnoses.Max(each => each.Worst);
        yield return new("Diagnosis of three mistakes: median at most 5 ms, in every form", Milliseconds(median), median, 5);
        yield return new("… and at worst 50 ms", Milliseconds(worst), worst, 50);

        Measured migration = Of<MigrationBenchmarks>("Migrate").MaxBy(each => each.Nanoseconds)!;
        yield return AtMost("Migration of one report with all bounds: at most 5 ms", migration, 5 * Millisecond);
        foreach (Measured plain in Of<JsonBenchmarks>("WritePlain").Concat(Of<JsonBenchmarks>("ReadPlain")))
        {
            Measured report = Find<JsonBenchmarks>(plain.Method.Replace("Plain", "", StringComparison.Ordinal), plain.Case);
            yield return Ratio($"JSON, {plain.Case}: no slower than generated code over plain records", report, plain, 1);
        }
        foreach (Measured parse in Of<HtmlBenchmarks>("Parse"))
        {
            yield return Ratio($"HTML, {parse.Case}: at most 1.5 times a bare parse", Find<HtmlBenchmarks>("Read", parse.Case), parse, 1.5);
        }
        foreach (StartUp startUp in startUps)
        {
            string median7 = string.Create(CultureInfo.InvariantCulture, $"{startUp.Median:0.00} s");
            yield return new($"First result in a fresh process, {startUp.Document}: below 0.5 s", median7, startUp.Median, 0.5);
        }
    }

    private Goal Faster(string what, string method, Measured peer)
    {
        Measured line = Find<BatchBenchmarks>(method, peer.Case);
        double times = peer.Nanoseconds / line.Nanoseconds;
        return new(what, string.Create(CultureInfo.InvariantCulture, $"{times:0.0} times"), 8 / times, 1 + Rounding);
    }

    private static Goal Ratio(string what, Measured line, Measured baseline, double most)
    {
        double ratio = line.Nanoseconds / baseline.Nanoseconds;
        return new(what, string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00}"), ratio, most + Rounding);
    }

    private static Goal AtMost(string what, Measured line, double nanoseconds) =>
        new(what, MeasuredTable.Time(line.Nanoseconds), line.Nanoseconds, nanoseconds);

    private static string Milliseconds(double milliseconds) => MeasuredTable.Time(milliseconds * Millisecond);

    private IEnumerable<Measured> Of<T>(string method) => all.Where(line => line.Class == typeof(T).Name && line.Method == method);

    private Measured Find<T>(string method, string whichCase) => Of<T>(method).Single(line => line.Case == whichCase);
}

namespace Disclosure.Benchmarks;

/// <summary>Benchmarks that answer one question together.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Says">What is compared.</param>
/// <param name="Class">The class of benchmarks.</param>
internal sealed record BenchmarkSet(string Title, string Says, Type Class);

/// <summary>All sets of benchmarks, by the question that they answer.</summary>
internal static class BenchmarkSets
{
    /// <summary>What the library itself takes for one thing.</summary>
    public static readonly BenchmarkSet[] Engine =
    [
        new(
            "Check of one report",
            "All standard rules, beside a loop written by hand over the same properties and FluentValidation, both with the 42 equalities only.",
            typeof(CheckBenchmarks)
        ),
        new(
            "Packed blocks",
            "Time for one report. The bare kernel is written by hand for the 42 equalities; `CheckBlock` runs all standard rules from its tables; `Pack` is what packing costs.",
            typeof(BlockBenchmarks)
        ),
        new(
            "JSON of one report",
            "Beside System.Text.Json with generated code over plain nested records of the same shape and the same document.",
            typeof(JsonBenchmarks)
        ),
        new("Diagnosis", "All smallest sets of wrong cells, ranked, on one report with planted faults.", typeof(DiagnosisBenchmarks)),
        new("Deduction", "Forced values and bounds of all empty cells.", typeof(DeductionBenchmarks)),
        new(
            "Migration",
            "One report of 2014 with the bounds of all cells, and the joint bounds of two cells.",
            typeof(MigrationBenchmarks)
        ),
        new("Reading a page of HTML", "Beside AngleSharp's bare parse of the same page.", typeof(HtmlBenchmarks)),
        new("Reading, by format", "The same report in each format. The ratio is that to HTML.", typeof(ReadBenchmarks)),
    ];

    /// <summary>What a program does with many reports.</summary>
    public static readonly BenchmarkSet[] Batches =
    [
        new(
            "Check of 100,000 reports",
            "Time and memory for one report; the reports take more memory than the caches hold.",
            typeof(BatchBenchmarks)
        ),
        new("Series of 1,000 bodies over 12 years", "From 12,000 reports to the panel, and the panel as CSV.", typeof(SeriesBenchmarks)),
    ];
}

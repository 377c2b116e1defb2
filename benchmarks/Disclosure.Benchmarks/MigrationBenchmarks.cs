using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>The migration of one report in the table of 2014, with the bounds of all cells and what binds them.</summary>
[MemoryDiagnoser]
public class MigrationBenchmarks
{
    private static readonly Cell[] Together =
    [
        CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld.Total,
        CellsMatrix.Requests.Outcomes.CannotProvide.WouldNeedCreation.Total,
    ];

    private Report2014 report = null!;
    private Migration migration = null!;

    /// <summary>Few: grants, one refusal. All: every row of replies counts something. Sparse: every 0 is an empty box.</summary>
    [Params("few", "all", "sparse")]
    public string Page { get; set; } = "";

    /// <summary>Builds the report.</summary>
    [GlobalSetup]
    public void Build()
    {
        IReadOnlyList<Cell> rows = Cell.On(ReportForm.Indicators2014);
        long[] figures = new long[rows.Count + 1];
        (int Row, long Figure)[] stated =
            Page == "few"
                ? [(17, 6), (22, 5), (25, 8), (27, 6), (29, 1), (31, 1), (38, 1), (40, 1), (41, 1)]
                :
                [
                    (17, 40),
                    (22, 38),
                    (25, 60),
                    (26, 6),
                    (27, 18),
                    (28, 5),
                    (29, 12),
                    (30, 1),
                    (31, 3),
                    (32, 2),
                    (33, 1),
                    (34, 4),
                    (35, 2),
                    (36, 7),
                    (37, 6),
                    (38, 3),
                    (39, 3),
                    (40, 4),
                    (41, 2),
                    (42, 1),
                    (43, 1),
                    (44, 2),
                    (45, 1),
                    (46, 1),
                ];
        foreach ((int row, long figure) in stated)
        {
            figures[row] = figure;
        }
        report = new();
        for (int row = 1; row < figures.Length; row++)
        {
            report = report.With(rows[row - 1], figures[row] == 0 && Page == "sparse" ? CellValue.Blank : figures[row]);
        }
        migration = report.MigrateTo2021();
    }

    /// <summary>Report and ledger.</summary>
    [Benchmark]
    public Migration Migrate() => report.MigrateTo2021();

    /// <summary>The bounds of two cells together, on a migration that was made before.</summary>
    [Benchmark]
    public Bounds JointBounds() => migration.BoundsOf(Together);
}

using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>Reports of every kind that a stream may bring: valid, with one fault, valid with some cells changed for the worst, and with anything in any cell.</summary>
internal static class MixedReports
{
    private static readonly CellValue[] Awkward =
    [
        0L,
        1L,
        -1L,
        (1L << 25) - 1,
        1L << 25,
        -(1L << 25),
        (1L << 32) + 3,
        1L << 52,
        long.MaxValue,
        long.MinValue,
        CellValue.Blank,
        CellValue.Missing,
        CellValue.NotApplicable,
        CellValue.NotDerivable,
    ];

    public static Gen<Report> Any() =>
        Gen.OneOf(
            ReportGenerators.Valid(),
            from fault in ReportGenerators.Faulty()
            select fault.Report,
            Changed(Gen.Elements(Awkward)),
            Changed(Gen.Elements<CellValue>(CellValue.Blank, CellValue.Missing, 0L, 7L)),
            ReportGenerators.Arbitrary()
        );

    private static Gen<Report> Changed(Gen<CellValue> values) =>
        from report in ReportGenerators.Valid()
        from changes in (
            from cell in Gen.Elements(AllForms.Figures(report.Form).Concat(Cell.HeadingsOn(report.Form)))
            from value in values
            select (cell, value)
        ).ArrayOf(3)
        select changes.Aggregate(report, (changed, change) => changed.With(change.cell, Fitting(change.cell, change.value)));

    /// <summary>A heading has a figure or none.</summary>
    private static CellValue Fitting(Cell cell, CellValue value) =>
        cell.Kind == CellKind.Heading && value.State != CellState.Filled ? 0L : value;
}

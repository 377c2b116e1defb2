using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Figures of any form that satisfy its rules, and the report that holds them.</summary>
internal static class FormFigures
{
    public static Gen<Dictionary<Cell, decimal>> Generate(ReportForm form, Gen<int> count) =>
        form == ReportForm.Indicators2014 ? IndicatorFigures.Generate(count) : MatrixFigures.Generate(form, count);

    public static Gen<Dictionary<Cell, decimal>> Generate(ReportForm form, Density density) =>
        density == Density.Large
            ? from high in Generate(form, Small.Count)
            from factor in Gen.Elements(1_000, 10_000)
            from low in Generate(form, Small.Count)
            select Add(low, high, factor)
            : Generate(form, Small.Count);

    /// <summary>The figures of all sections of a form.</summary>
    public static Dictionary<Cell, decimal> Join(params (Cell Cell, decimal Number)[][] sections) =>
        sections.SelectMany(section => section).ToDictionary(pair => pair.Cell, pair => pair.Number);

    /// <summary>Sums of figures that satisfy the rules satisfy them too, and so do multiples: every rule compares sums of cells.</summary>
    public static Dictionary<Cell, decimal> Add(Dictionary<Cell, decimal> figures, Dictionary<Cell, decimal> other, int factor = 1) =>
        figures.ToDictionary(pair => pair.Key, pair => pair.Value + (factor * other[pair.Key]));

    /// <summary>Builds the report; in a sparse one four of five zeros become empty boxes.</summary>
    public static Gen<Report> Finish(ReportForm form, Dictionary<Cell, decimal> figures, ReportHeader header, Density density) =>
        from blanks in Gen.ArrayOf(Gen.Choose(0, 4), Cell.On(form).Count)
        let plausible = Plausible.Made(figures, header.Level)
        select Report.FromCells(
            form,
            Cell.On(form)
                .Select(
                    (cell, index) =>
                        new KeyValuePair<Cell, CellValue>(
                            cell,
                            density == Density.Sparse && plausible[cell] == 0 && blanks[index] > 0 ? CellValue.Blank : plausible[cell]
                        )
                )
        ) with
        {
            Header = header,
        };
}

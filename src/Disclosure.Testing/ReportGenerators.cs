using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// FsCheck generators of reports. The valid ones satisfy every rule of every profile; in sparse ones the empty boxes stand for 0. All figures are invented.
/// </summary>
public static class ReportGenerators
{
    /// <summary>Valid reports of all forms, dense and sparse.</summary>
    public static Gen<Report> Valid() =>
        Gen.OneOf(
            Indicators2014(Density.Dense).Select(report => (Report)report),
            Indicators2014(Density.Sparse).Select(report => (Report)report),
            Matrix2019(Density.Dense).Select(report => (Report)report),
            Matrix2019(Density.Sparse).Select(report => (Report)report),
            Matrix2021(Density.Dense).Select(report => (Report)report),
            Matrix2021(Density.Sparse).Select(report => (Report)report)
        );

    /// <summary>Valid reports in the indicator table of 2014.</summary>
    public static Gen<Report2014> Indicators2014(Density density) =>
        from figures in IndicatorFigures.Generate()
        from report in Finish(ReportForm.Indicators2014, figures, density)
        select (Report2014)report;

    /// <summary>Valid reports in the matrix form, edition 2019.</summary>
    public static Gen<Report2019> Matrix2019(Density density) =>
        from figures in MatrixFigures.Generate(ReportForm.Matrix2019)
        from report in Finish(ReportForm.Matrix2019, figures, density)
        select (Report2019)report;

    /// <summary>Valid reports in the matrix form, edition 2021.</summary>
    public static Gen<Report2021> Matrix2021(Density density) =>
        from figures in MatrixFigures.Generate(ReportForm.Matrix2021)
        from report in Finish(ReportForm.Matrix2021, figures, density)
        select (Report2021)report;

    /// <summary>Reports of all forms with any figure and any state in any cell, group lines and headings included: valid as records, rarely as reports.</summary>
    public static Gen<Report> Arbitrary() =>
        from form in Gen.Elements(ReportForm.Indicators2014, ReportForm.Matrix2019, ReportForm.Matrix2021)
        from report in ArbitraryFigures.Generate(form)
        from header in HeaderGenerators.Any()
        select report with
        {
            Header = header,
        };

    /// <summary>Builds the report; in a sparse one four of five zeros become empty boxes.</summary>
    private static Gen<Report> Finish(ReportForm form, Dictionary<Cell, decimal> figures, Density density) =>
        from header in HeaderGenerators.Any()
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

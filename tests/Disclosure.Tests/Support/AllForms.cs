using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests;

/// <summary>The forms and their record types, for tests over all of them.</summary>
internal static class AllForms
{
    public static readonly ReportForm[] Each = [ReportForm.Indicators2014, ReportForm.Matrix2019, ReportForm.Matrix2021];

    public static Type TypeOf(ReportForm form) =>
        form switch
        {
            ReportForm.Indicators2014 => typeof(Report2014),
            ReportForm.Matrix2019 => typeof(Report2019),
            _ => typeof(Report2021),
        };

    /// <summary>Value cells and group lines: every cell that a record has a figure for.</summary>
    public static IEnumerable<Cell> Figures(ReportForm form) => Cell.On(form).Concat(Cell.GroupLinesOn(form));

    /// <summary>The densities of most reports; figures in the millions break nothing that small ones do not.</summary>
    public static readonly Density[] Densities = [Density.Dense, Density.Sparse];

    /// <summary>Valid reports of a form.</summary>
    public static Gen<Report> Valid(ReportForm form, Density density) => ReportGenerators.Valid(form, density);

    /// <summary>A report with every cell of the form set to 0.</summary>
    public static Report Zeros(ReportForm form) =>
        Report.FromCells(form, Cell.On(form).Select(cell => new KeyValuePair<Cell, CellValue>(cell, 0L)));
}

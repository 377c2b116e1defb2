using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// FsCheck generators of reports. The valid ones satisfy every rule of every profile, and their year is one in which the form was in use; in sparse ones the empty
/// boxes stand for 0. All figures and names are invented.
/// </summary>
public static class ReportGenerators
{
    private static readonly ReportForm[] Forms = [ReportForm.Indicators2014, ReportForm.Matrix2019, ReportForm.Matrix2021];

    /// <summary>Valid reports of all forms, dense and sparse.</summary>
    public static Gen<Report> Valid() =>
        Gen.OneOf(Forms.SelectMany(form => new[] { Valid(form, Density.Dense), Valid(form, Density.Sparse) }));

    /// <summary>Valid reports of one form.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form, or <paramref name="density"/> no density.</exception>
    public static Gen<Report> Valid(ReportForm form, Density density) => Of(Known(form), density);

    /// <summary>Valid reports in the indicator table of 2014.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="density"/> is no density.</exception>
    public static Gen<Report2014> Indicators2014(Density density) =>
        from report in Of(ReportForm.Indicators2014, density)
        select (Report2014)report;

    /// <summary>Valid reports in the matrix form, edition 2019.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="density"/> is no density.</exception>
    public static Gen<Report2019> Matrix2019(Density density) =>
        from report in Of(ReportForm.Matrix2019, density)
        select (Report2019)report;

    /// <summary>Valid reports in the matrix form, edition 2021.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="density"/> is no density.</exception>
    public static Gen<Report2021> Matrix2021(Density density) =>
        from report in Of(ReportForm.Matrix2021, density)
        select (Report2021)report;

    /// <summary>
    /// Reports of all forms with any figure and any state in any cell, group lines and headings included, and with anything in the header: valid as records, rarely
    /// as reports.
    /// </summary>
    public static Gen<Report> Arbitrary() =>
        from form in Gen.Elements(Forms)
        from report in ArbitraryFigures.Generate(form)
        from header in ArbitraryHeaders.Any()
        select report with
        {
            Header = header,
        };

    /// <summary>Valid dense reports of all forms with one planted fault that the rules notice, of any kind that the figures allow.</summary>
    public static Gen<PlantedFault<Report>> Faulty() =>
        from form in Gen.Elements(Forms)
        from valid in Valid(form, Density.Dense).Where(report => report.TryFault(FaultKind.FactorTen, 0) is not null)
        from kind in Gen.Elements<FaultKind>(ReportFaults.Kinds)
        from seed in Gen.Choose(0, int.MaxValue)
        select valid.TryFault(kind, seed) ?? valid.WithFault(FaultKind.FactorTen, seed);

    /// <summary>
    /// The valid reports of one body over consecutive years, each on the form of its year: the table of 2014 to 2018, then the matrix form of 2019, then that of
    /// 2021. Checked against the year before, none has a finding, whatever the profile.
    /// </summary>
    /// <param name="firstYear">The first year, at least 2014.</param>
    /// <param name="lastYear">The last year.</param>
    /// <param name="density">How fully they are filled: <see cref="Density.Dense"/> or <see cref="Density.Sparse"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstYear"/> is before 2014 or after <paramref name="lastYear"/>, or <paramref name="density"/> is no density.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="density"/> is <see cref="Density.Large"/>: the bodies of these sets are not that large.</exception>
    public static Gen<ReportYears> Years(int firstYear, int lastYear, Density density = Density.Dense) =>
        firstYear < 2014 || firstYear > lastYear
            ? throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, "Years from 2014 on are expected, the first one first.")
        : Known(density) == Density.Large
            ? throw new ArgumentException("Years are dense or sparse; their figures are not large.", nameof(density))
        : YearFiguresGenerator.Generate(firstYear, lastYear, density);

    /// <summary>The valid reports of a region and of all its units for one year; every figure of the region is the sum over the units.</summary>
    /// <param name="form">The form of all of them.</param>
    /// <param name="units">How many units, at least 1.</param>
    /// <param name="density">How fully the units' reports are filled. The region's own is always dense.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is no form, <paramref name="density"/> no density, or there are no units.</exception>
    public static Gen<ReportRegion> Region(ReportForm form, int units, Density density = Density.Dense) =>
        units < 1
            ? throw new ArgumentOutOfRangeException(nameof(units), units, "A region has at least one unit.")
            : RegionGenerator.Generate(Known(form), units, Known(density));

    private static Gen<Report> Of(ReportForm form, Density density) =>
        from figures in FormFigures.Generate(form, Known(density))
        from header in PlausibleHeaders.On(form)
        from report in FormFigures.Finish(form, figures, header, density)
        select report;

    private static ReportForm Known(ReportForm form) =>
        Forms.Contains(form) ? form : throw new ArgumentOutOfRangeException(nameof(form), form, "No such form.");

    private static Density Known(Density density) =>
        density is Density.Dense or Density.Sparse or Density.Large
            ? density
            : throw new ArgumentOutOfRangeException(nameof(density), density, "No such density.");
}

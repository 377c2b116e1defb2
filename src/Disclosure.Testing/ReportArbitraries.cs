using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// Arbitrary instances by type, for FsCheck's attributes: <c>[Property(Arbitrary = [typeof(ReportArbitraries)])]</c>. A parameter of type
/// <see cref="Report"/> or of a form is a valid report, dense or sparse; what fails is shrunk to a small valid report by <see cref="ReportShrinker"/>.
/// </summary>
public static class ReportArbitraries
{
    /// <summary>Valid reports of all forms.</summary>
    public static Arbitrary<Report> Reports() => Shrinking(ReportGenerators.Valid());

    /// <summary>Valid reports of the indicator table.</summary>
    public static Arbitrary<Report2014> Indicators2014() => Shrinking(Both(ReportGenerators.Indicators2014));

    /// <summary>Valid reports of the matrix form, edition 2019.</summary>
    public static Arbitrary<Report2019> Matrix2019() => Shrinking(Both(ReportGenerators.Matrix2019));

    /// <summary>Valid reports of the matrix form, edition 2021.</summary>
    public static Arbitrary<Report2021> Matrix2021() => Shrinking(Both(ReportGenerators.Matrix2021));

    /// <summary>Valid reports with one planted fault, see <see cref="ReportGenerators.Faulty"/>.</summary>
    public static Arbitrary<PlantedFault<Report>> Faults() => Arb.From(ReportGenerators.Faulty(), fault => Smaller(fault));

    /// <summary>The reports of one body from 2016 to 2023, over all forms.</summary>
    public static Arbitrary<ReportYears> Years() =>
        Arb.From(Both(density => ReportGenerators.Years(2016, 2023, density)), years => ReportShrinker.Shrink(years));

    /// <summary>A region with three units, on any form.</summary>
    public static Arbitrary<ReportRegion> Regions() =>
        Arb.From(
            from form in Gen.Elements(ReportForm.Indicators2014, ReportForm.Matrix2019, ReportForm.Matrix2021)
            from region in Both(density => ReportGenerators.Region(form, 3, density))
            select region,
            region => ReportShrinker.Shrink(region)
        );

    private static Arbitrary<T> Shrinking<T>(Gen<T> reports)
        where T : Report => Arb.From(reports, report => ReportShrinker.Shrink(report));

    private static Gen<T> Both<T>(Func<Density, Gen<T>> generate) => Gen.OneOf(generate(Density.Dense), generate(Density.Sparse));

    /// <summary>The same kind of fault in a smaller report, where one can be planted.</summary>
    private static IEnumerable<PlantedFault<Report>> Smaller(PlantedFault<Report> fault) =>
        from less in ReportShrinker.Shrink(fault.Original)
        let planted = less.TryFault(fault.Kind, 0)
        where planted is not null
        select planted;
}

using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// Arbitrary instances by type, for FsCheck's attributes: <c>[Property(Arbitrary = [typeof(ReportArbitraries)])]</c>. A parameter of type
/// <see cref="Report"/> or of a form is a valid report, dense or sparse.
/// </summary>
public static class ReportArbitraries
{
    /// <summary>Valid reports of all forms.</summary>
    public static Arbitrary<Report> Reports() => ReportGenerators.Valid().ToArbitrary();

    /// <summary>Valid reports of the indicator table.</summary>
    public static Arbitrary<Report2014> Indicators2014() => Both(ReportGenerators.Indicators2014);

    /// <summary>Valid reports of the matrix form, edition 2019.</summary>
    public static Arbitrary<Report2019> Matrix2019() => Both(ReportGenerators.Matrix2019);

    /// <summary>Valid reports of the matrix form, edition 2021.</summary>
    public static Arbitrary<Report2021> Matrix2021() => Both(ReportGenerators.Matrix2021);

    private static Arbitrary<T> Both<T>(Func<Density, Gen<T>> generate) =>
        Gen.OneOf(generate(Density.Dense), generate(Density.Sparse)).ToArbitrary();
}

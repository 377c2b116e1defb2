using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Units first, then the region over them. The region is a province with cities, so that no rule about smaller bodies speaks of its sums.</summary>
internal static class RegionGenerator
{
    public static Gen<ReportRegion> Generate(ReportForm form, int units, Density density) =>
        Gen.CollectToArray(Enumerable.Range(1, units), number => Unit(form, number, density))
            .Select(reports =>
                ReportRegion.Over(
                    new ReportHeader
                    {
                        IssuingBody = "某省人民政府",
                        Level = IssuerLevel.Province,
                        ReportYear = YearOf(form),
                    },
                    reports
                )
            );

    private static Gen<Report> Unit(ReportForm form, int number, Density density) =>
        from figures in FormFigures.Generate(form, density)
        from report in FormFigures.Finish(
            form,
            figures,
            new ReportHeader
            {
                IssuingBody = $"第{number}市人民政府",
                Level = IssuerLevel.Prefecture,
                ReportYear = YearOf(form),
            },
            density
        )
        select report;

    /// <summary>The second year in which a form was in use.</summary>
    private static int YearOf(ReportForm form) => (int)form + 1;
}

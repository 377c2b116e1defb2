using FsCheck;
using FsCheck.Fluent;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Testing;

/// <summary>
/// One body over the years: what it does every year, drawn once for each form, and a little more that is drawn anew each year, so that no figure jumps. Then
/// <see cref="Succession"/> makes each year follow from the last.
/// </summary>
internal static class YearFiguresGenerator
{
    public static Gen<ReportYears> Generate(int firstYear, int lastYear, Density density) =>
        from indicators in FormFigures.Generate(ReportForm.Indicators2014, Small.Count)
        from edition2021 in FormFigures.Generate(ReportForm.Matrix2021, Small.Count)
        from section2019 in FormFigures.Generate(ReportForm.Matrix2019, Small.Count)
        from level in Gen.Elements(IssuerLevel.Prefecture, IssuerLevel.County, IssuerLevel.Township)
        let habits = new Dictionary<ReportForm, Dictionary<Cell, decimal>>
        {
            [ReportForm.Indicators2014] = indicators,
            [ReportForm.Matrix2019] = WithRequestsOf(section2019, edition2021),
            [ReportForm.Matrix2021] = edition2021,
        }
        from years in Fold(firstYear, lastYear, density, level, habits)
        select new ReportYears(years);

    private static Gen<Report[]> Fold(
        int firstYear,
        int lastYear,
        Density density,
        IssuerLevel level,
        Dictionary<ReportForm, Dictionary<Cell, decimal>> habits
    )
    {
        Gen<(Report[] Reports, Dictionary<Cell, decimal> Last)> years = Gen.Constant((Array.Empty<Report>(), habits[FormOf(firstYear)]));
        for (int year = firstYear; year <= lastYear; year++)
        {
            int current = year;
            ReportForm form = FormOf(year);
            years =
                from before in years
                from more in FormFigures.Generate(form, Small.Few)
                let figures = Plausible.Made(Succession.Follow(FormFigures.Add(habits[form], more), before.Last), level)
                from report in FormFigures.Finish(form, figures, HeaderOf(current, level), density)
                select (before.Reports.Append(report).ToArray(), figures);
        }
        return years.Select(all => all.Reports);
    }

    private static ReportHeader HeaderOf(int year, IssuerLevel level) =>
        new()
        {
            IssuingBody = "示范区人民政府",
            Level = level,
            ReportYear = year,
        };

    private static ReportForm FormOf(int year) =>
        year < (int)ReportForm.Matrix2019 ? ReportForm.Indicators2014
        : year < (int)ReportForm.Matrix2021 ? ReportForm.Matrix2019
        : ReportForm.Matrix2021;

    /// <summary>Sections three and four of the newer edition under section two of the older, which has one row where the newer has the group (六) of three.</summary>
    private static Dictionary<Cell, decimal> WithRequestsOf(Dictionary<Cell, decimal> older, Dictionary<Cell, decimal> newer) =>
        older.ToDictionary(
            pair => pair.Key,
            pair =>
            {
                int column = pair.Key.Id - Requests.Outcomes.OtherHandling.Undivided.NaturalPersons.Id;
                return pair.Key.Key.StartsWith("ProactiveDisclosure.", StringComparison.Ordinal) ? pair.Value
                    : newer.TryGetValue(pair.Key, out decimal shared) ? shared
                    : newer[Requests.Outcomes.OtherHandling.NotCorrectedInTime[column]]
                        + newer[Requests.Outcomes.OtherHandling.FeeNotPaid[column]]
                        + newer[Requests.Outcomes.OtherHandling.Other[column]];
            }
        );
}

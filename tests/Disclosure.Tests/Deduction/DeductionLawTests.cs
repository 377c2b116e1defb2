using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Reconsideration = Disclosure.CellsMatrix.Disputes.Reconsideration;

namespace Disclosure.Tests;

/// <summary>What must hold of deductions from any report.</summary>
public class DeductionLawTests
{
    private const int Most = 4;

    private static readonly Cell[] Parts =
    [
        Reconsideration.Upheld,
        Reconsideration.Corrected,
        Reconsideration.Other,
        Reconsideration.Pending,
    ];

    [Fact]
    public void Intervals_are_those_that_trying_every_figure_finds() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Frequency((2, Gen.Choose(0, Most).Select(number => (int?)number)), (3, Gen.Constant<int?>(null))), 5)
                    .ToArbitrary(),
                figures =>
                {
                    Report report = AllForms.Zeros(ReportForm.Matrix2021);
                    foreach ((Cell cell, int? figure) in Parts.Append(Reconsideration.Total).Zip(figures))
                    {
                        report = report.With(cell, figure is { } number ? number : CellValue.Blank);
                    }
                    Deduction deduction = report.Deduce();
                    List<int[]> solutions = Solutions(figures).ToList();
                    return figures
                        .Select((figure, index) => (Figure: figure, Index: index))
                        .Where(each => each.Figure is null)
                        .All(each => IsRight(deduction[each.Index < 4 ? Parts[each.Index] : Reconsideration.Total], solutions, each.Index));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(1000)).WithQuietOnSuccess(true));

    [Theory]
    [InlineData(ReportForm.Indicators2014)]
    [InlineData(ReportForm.Matrix2019)]
    [InlineData(ReportForm.Matrix2021)]
    public void Cells_emptied_in_a_valid_report_keep_their_value_in_reach_and_what_is_forced_is_right(ReportForm form)
    {
        int forced = 0;
        Prop.ForAll(
                (
                    from report in AllForms.Valid(form, Density.Dense)
                    from emptied in Gen.ArrayOf(Gen.Elements(Cell.On(form).ToArray()), 12)
                    select (Report: report, Emptied: emptied)
                ).ToArbitrary(),
                sample =>
                {
                    Report sparse = sample.Emptied.Aggregate(sample.Report, (report, cell) => report.With(cell, CellValue.Blank));
                    Deduction deduction = sparse.Deduce();
                    forced += deduction.Forced.Count;
                    return deduction.IsPossible
                        && deduction.Cells.All(cell =>
                            sample.Report[cell.Cell].Number is { } number
                            && !(number < cell.Low)
                            && !(number > cell.High)
                            && (cell.Chain.Count > 0) == (cell.Status == DeductionStatus.Forced)
                        )
                        && !sparse.With(deduction).Check().HasErrors
                        && sparse.With(deduction).Deduce().Forced.All(cell => false);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs.Of(50)).WithQuietOnSuccess(true));
        Assert.True(forced > 10, $"Only {forced} values were forced.");
    }

    private static IEnumerable<int[]> Solutions(int?[] figures) =>
        from a in Choices(figures[0])
        from b in Choices(figures[1])
        from c in Choices(figures[2])
        from d in Choices(figures[3])
        let total = a + b + c + d
        where figures[4] is not { } stated || stated == total
        select new[] { a, b, c, d, total };

    private static IEnumerable<int> Choices(int? figure) => figure is { } number ? [number] : Enumerable.Range(0, Most + 1);

    private static bool IsRight(DeducedCell cell, List<int[]> solutions, int index)
    {
        if (solutions.Count == 0)
        {
            return cell.Status == DeductionStatus.Contradicted;
        }
        // Without a total nothing limits the parts, nor a total with an empty part.
        int most = solutions.Max(values => values[index]);
        bool isOpen = cell.High is null;
        return cell.Low == solutions.Min(values => values[index]) && (isOpen ? most >= Most : cell.High == most);
    }
}

namespace Disclosure.Tests;

/// <summary>The text of a deduction names every box about which something is known.</summary>
public sealed class DeductionTextTests
{
    [Fact]
    public void Every_box_that_is_forced_or_bounded_has_a_line()
    {
        Report2021 report = ((Report2021)AllForms.Zeros(ReportForm.Matrix2021))
            .With(CellsMatrix.Requests.NewlyReceived.Total, 7)
            .With(CellsMatrix.Requests.NewlyReceived.NaturalPersons, CellValue.Blank)
            .With(CellsMatrix.Requests.NewlyReceived.CommercialEnterprises, CellValue.Blank)
            .With(CellsMatrix.Requests.CarriedOut.Total, 7)
            .With(CellsMatrix.Requests.CarriedOut.NaturalPersons, CellValue.Blank)
            .With(CellsMatrix.Requests.CarriedOut.CommercialEnterprises, CellValue.Blank)
            .With(CellsMatrix.Disputes.Reconsideration.Total, CellValue.Blank);
        Deduction deduction = report.Deduce();
        DeducedCell[] known = [.. deduction.Cells.Where(cell => cell.Status is DeductionStatus.Forced or DeductionStatus.Bounded)];
        Assert.Contains(known, cell => cell.Status == DeductionStatus.Forced);
        Assert.Contains(known, cell => cell.Status == DeductionStatus.Bounded);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string[] lines = deduction.ToString(language).Split('\n');
            Assert.All(known, cell => Assert.Single(lines, line => line.Trim() == cell.ToString(language)));
        }
    }
}

namespace Disclosure.Tests;

/// <summary>The C# of docs/faq.md, compiled.</summary>
public class FaqSnippets
{
    [Fact]
    public void Empty_boxes()
    {
        // begin docs/faq.md
        Report2021 report = Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, 3);
        Console.WriteLine(report.Requests.NewlyReceived.NaturalPersons is null); // True
        Console.WriteLine(report.StateOf(CellsMatrix.Requests.NewlyReceived.NaturalPersons)); // Blank
        Console.WriteLine(new Report2021().StateOf(CellsMatrix.Requests.NewlyReceived.Total)); // Missing
        // end
        Assert.Null(report.Requests.NewlyReceived.NaturalPersons);
        Assert.Equal(CellState.Blank, report.StateOf(CellsMatrix.Requests.NewlyReceived.NaturalPersons));
        Assert.Equal(CellState.Missing, new Report2021().StateOf(CellsMatrix.Requests.NewlyReceived.Total));
    }

    [Fact]
    public void Labels()
    {
        // begin docs/faq.md
        Cell cell = Cell.Find(ReportForm.Matrix2021, "三(一)/总计");
        Console.WriteLine(cell.Key); // Requests.Outcomes.Granted.Total
        Console.WriteLine(cell.Label); // (一)予以公开 / 总计
        Console.WriteLine(Cell.TryFind(ReportForm.Matrix2021, "三(九)/总计", out _)); // False
        // end
        Assert.Equal(("Requests.Outcomes.Granted.Total", "(一)予以公开 / 总计"), (cell.Key, cell.Label));
        Assert.False(Cell.TryFind(ReportForm.Matrix2021, "三(九)/总计", out _));
    }
}

namespace Disclosure.Tests;

/// <summary>The C# of docs/concepts.md, compiled.</summary>
public class ConceptsSnippets
{
    [Fact]
    public void Cells()
    {
        Report2021 report = ReadmeSnippets.Built;
        // begin docs/concepts.md
        Cell cell = CellsMatrix.Requests.Outcomes.Granted.Total;
        Console.WriteLine(cell.Label); // (一)予以公开 / 总计
        Console.WriteLine(cell.Code); // 三(一)/总计
        Console.WriteLine(cell.Key); // Requests.Outcomes.Granted.Total
        Console.WriteLine(cell.Unit); // 件
        Console.WriteLine(cell.Parent); // 三(七)/总计 (七)总计 / 总计
        Console.WriteLine(report.Requests.Outcomes.Granted.Total == report[cell].Number); // True
        // end
        Assert.Equal("(一)予以公开 / 总计", cell.Label);
        Assert.Equal("三(一)/总计", cell.Code);
        Assert.Equal("Requests.Outcomes.Granted.Total", cell.Key);
        Assert.Equal("三(七)/总计 (七)总计 / 总计", cell.Parent.ToString());
        Assert.Equal(3, report[cell].Number);
    }

    [Fact]
    public void Rules()
    {
        // begin docs/concepts.md
        Rule rule = RuleBook.Standard["B-SUM"];
        Console.WriteLine(rule.Sentence.Chinese);
        Console.WriteLine(rule.Source);
        foreach (Rule reading in RuleBook.Standard.RulesReading(CellsMatrix.Requests.CarriedIn.Total))
        {
            Console.WriteLine(reading.Id); // B-BAL, B-ROW, B-DOM, XY-CARRY, XY-JUMP, HI-SUM
        }
        // end
        Assert.Equal(
            ["B-BAL", "B-ROW", "B-DOM", "XY-CARRY", "XY-JUMP", "HI-SUM"],
            RuleBook.Standard.RulesReading(CellsMatrix.Requests.CarriedIn.Total).Select(found => found.Id)
        );
        Assert.NotEmpty(rule.Source);
    }
}

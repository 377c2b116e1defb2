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
            Console.WriteLine(reading.Id); // B-BAL, B-ROW, B-DOM, XY-CARRY, XY-JUMP, HI-SUM, FI-TOTAL, FI-LEAF
        }
        // end
        Assert.Equal(
            ["B-BAL", "B-ROW", "B-DOM", "XY-CARRY", "XY-JUMP", "HI-SUM", "FI-TOTAL", "FI-LEAF"],
            RuleBook.Standard.RulesReading(CellsMatrix.Requests.CarriedIn.Total).Select(found => found.Id)
        );
        Assert.NotEmpty(rule.Source);
    }

    [Fact]
    public void Blanks()
    {
        Report report = Report2014.Blank.With(CellsIndicator.Capacity.Staff.Total, 3);
        // begin docs/concepts.md
        var options = new CheckOptions { Blanks = BlankReading.Zero };
        CheckResult zero = report.Check(options);
        Console.WriteLine(zero.Blanks); // Zero
        // end
        Assert.Equal("Zero", zero.Blanks.ToString());
        Assert.True(zero.HasErrors);
    }

    [Fact]
    public void Years()
    {
        Report2021 report = Report2021.Blank.With(CellsMatrix.Requests.CarriedIn.Total, 5);
        Report2021 lastYear = Report2021.Blank.With(CellsMatrix.Requests.CarriedOut.Total, 3);
        // begin docs/concepts.md
        CheckResult years = report.Check(against: lastYear);
        foreach (Finding finding in years.Findings)
        {
            Console.WriteLine(finding);
        }
        Console.WriteLine(years.NotCompared); // why the years were not compared; empty when they were
        // end
        Assert.Equal("XY-CARRY", Assert.Single(years.Findings).Rule.Id);
        Assert.Equal("", years.NotCompared.ToString());
    }

    [Fact]
    public void Levels()
    {
        Report2021 region = Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, 5);
        Report2021[] units = [Report2021.Blank.With(CellsMatrix.Requests.NewlyReceived.Total, 6)];
        // begin docs/concepts.md
        CheckResult levels = Rollup.Check(region, units, complete: true);
        foreach (Finding finding in levels.Findings)
        {
            Console.WriteLine(finding); // the cell, the region's figure, the sum of the units, and which of them left it empty
        }
        // end
        Assert.Equal("HI-SUM[一/总计]", Assert.Single(levels.Findings).Check.Id);
    }
}

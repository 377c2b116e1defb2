using Disputes = Disclosure.CellsMatrix.Disputes;
using Outcomes = Disclosure.CellsMatrix.Requests.Outcomes;
using Requests = Disclosure.CellsMatrix.Requests;

namespace Disclosure.Tests;

/// <summary>The C# of docs/deduction.md, compiled.</summary>
public class DeductionSnippets
{
    [Fact]
    public void Deduce()
    {
        Report2021 report = Incomplete();
        // begin docs/deduction.md
        Deduction deduction = report.Deduce();
        Console.WriteLine(deduction); // what is forced, what is bounded, by which rules
        foreach (DeducedCell cell in deduction.Forced)
        {
            Console.WriteLine($"{cell.Cell} must be {cell.Value}");
            foreach (DeductionStep step in cell.Chain)
            {
                Console.WriteLine(step); // one rule, one more cell known
            }
        }
        // end
        string page = File.ReadAllText(Repository.PathOf("docs", "deduction.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```text\n{deduction}\n```", page, StringComparison.Ordinal);
        Assert.Contains(
            $"```text\n{string.Join('\n', deduction[Outcomes.Total.NaturalPersons].Chain)}\n```",
            page,
            StringComparison.Ordinal
        );

        // begin docs/deduction.md
        DeducedCell pending = deduction[CellsMatrix.Disputes.Reconsideration.Pending];
        Console.WriteLine($"{pending.Low} to {pending.High}, by {string.Join(", ", pending.HighRules)}");

        Report2021 filled = report.With(deduction); // forced values only; the others stay empty
        // end
        Assert.Equal((0m, 4m), (pending.Low, pending.High));
        Assert.Equal(2, filled[Outcomes.Total.NaturalPersons].Number);
        Assert.Equal(CellState.Blank, filled.StateOf(Disputes.Reconsideration.Pending));
    }

    [Fact]
    public void Analyse()
    {
        // begin docs/deduction.md
        RuleBookAnalysis analysis = RuleBook.Standard.Analyse(ReportForm.Matrix2021);
        Console.WriteLine(analysis.IsFeasible); // some figures satisfy all rules
        foreach (RedundantCheck redundant in analysis.Redundant)
        {
            Console.WriteLine($"{redundant.Check} follows from {string.Join(", ", redundant.ImpliedBy)}");
        }
        // end
        Assert.Equal(2, analysis.Redundant.Count);
    }

    private static Report2021 Incomplete() =>
        ((Report2021)AllForms.Zeros(ReportForm.Matrix2021))
            .With(Requests.NewlyReceived.NaturalPersons, 2)
            .With(Requests.NewlyReceived.Total, 2)
            .With(Outcomes.Granted.NaturalPersons, CellValue.Blank)
            .With(Outcomes.Granted.Total, 2)
            .With(Outcomes.Total.NaturalPersons, CellValue.Blank)
            .With(Outcomes.Total.Total, 2)
            .With(Disputes.Reconsideration.Total, 4)
            .With(Disputes.Reconsideration.Other, CellValue.Blank)
            .With(Disputes.Reconsideration.Pending, CellValue.Blank);
}

namespace Disclosure.Tests;

/// <summary>Reports in which nothing fits, against budgets from nothing up: the search ends, and what it claims does not depend on how long it was allowed to take.</summary>
public sealed class BudgetTests
{
    private static readonly int[] Budgets = [0, 10, 100];

    public static TheoryData<ReportForm, int> Cases
    {
        get
        {
            var cases = new TheoryData<ReportForm, int>();
            foreach (ReportForm form in AllForms.Each)
            {
                for (int seed = 1; seed <= 2; seed++)
                {
                    cases.Add(form, seed);
                }
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_search_that_is_cut_short_says_so_and_proves_nothing_else(ReportForm form, int seed)
    {
        CheckResult result = Noise(form, seed).Check(RuleBook.Exploratory);
        Diagnosis[] widest = [];
        foreach (int budget in Budgets.Reverse())
        {
            Diagnosis[] diagnoses = [.. result.Diagnose(new() { MaximumSteps = budget })];
            Assert.All(
                diagnoses.Where(diagnosis => diagnosis.Proof == ProofKind.NotProven),
                diagnosis => Assert.Equal((false, 0), (diagnosis.IsComplete, diagnosis.Repairs.Count))
            );
            if (widest.Length == 0)
            {
                widest = diagnoses;
                continue;
            }
            // What a small budget proves, a larger one proves too: the same number of cells, and the same sets where all were found.
            Assert.All(
                diagnoses.Where(diagnosis => diagnosis.Proof != ProofKind.NotProven),
                diagnosis =>
                {
                    Diagnosis same = Assert.Single(widest, other => IsSameBlock(other, diagnosis));
                    Assert.Equal(same.LowerBound, diagnosis.LowerBound);
                    if (diagnosis.IsComplete && same.IsComplete)
                    {
                        Assert.Equal(same.ToString(), diagnosis.ToString());
                    }
                }
            );
        }
        // Without a step only what the bound alone settles is proven; in noise something always needs the search.
        Assert.Contains(result.Diagnose(new() { MaximumSteps = 0 }), diagnosis => diagnosis.Proof == ProofKind.NotProven);
    }

    private static bool IsSameBlock(Diagnosis left, Diagnosis right) =>
        left.Findings.Select(finding => finding.Check.Id).SequenceEqual(right.Findings.Select(finding => finding.Check.Id));

    /// <summary>Every cell holds a number that has nothing to do with the others.</summary>
    private static Report Noise(ReportForm form, int seed)
    {
        var random = new Random(seed);
        return Report.FromCells(form, Cell.On(form).Select(cell => new KeyValuePair<Cell, CellValue>(cell, random.Next(0, 100_000))));
    }
}

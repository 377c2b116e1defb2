namespace Disclosure.Tests;

/// <summary>Figures that no body states: nothing throws, findings stay in their causes, and what a diagnosis claims holds.</summary>
public class ExtremeFigureTests
{
    public static TheoryData<ReportForm, string> Cases
    {
        get
        {
            var cases = new TheoryData<ReportForm, string>();
            foreach (ReportForm form in AllForms.Each)
            {
                foreach (string shape in new[] { "blank", "largest", "mixed", "random" })
                {
                    cases.Add(form, shape);
                }
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_throws_and_every_claim_holds(ReportForm form, string shape)
    {
        CheckResult result = Filled(form, shape).Check(RuleBook.Exploratory);
        Assert.Equal(result.Findings.Count, result.Causes.Sum(cause => cause.Findings.Count));
        IReadOnlyList<Diagnosis> diagnoses = result.Diagnose();
        Assert.All(
            diagnoses,
            diagnosis =>
            {
                DiagnosisVerification verification = diagnosis.Verify();
                Assert.True(verification.RepairsHold, diagnosis.ToString());
                Assert.Equal(diagnosis.Proof == ProofKind.DisjointRules ? true : null, verification.LowerBoundHolds);
                Assert.True(diagnosis.Proof != ProofKind.NotProven || !diagnosis.IsComplete, diagnosis.ToString());
            }
        );
        Deduction deduction = result.Deduce();
        Assert.Equal(diagnoses.Count == 0, deduction.IsPossible);
        Assert.NotEmpty(result.ToJson() + result.ToText(Language.Chinese) + result.ToMarkdown() + result.ToHtml(diagnoses));
    }

    private static Report Filled(ReportForm form, string shape)
    {
        var random = new Random(20240101);
        return Report.FromCells(
            form,
            Cell.On(form).Select((cell, index) => new KeyValuePair<Cell, CellValue>(cell, ValueOf(cell, index, shape, random)))
        );
    }

    private static CellValue ValueOf(Cell cell, int index, string shape, Random random)
    {
        bool isMoney = cell.Kind == CellKind.Money;
        CellValue largest = isMoney ? decimal.MaxValue : long.MaxValue;
        CellValue smallest = isMoney ? decimal.MinValue : long.MinValue;
        return shape switch
        {
            "largest" => largest,
            "mixed" => (index % 3) switch
            {
                0 => largest,
                1 => smallest,
                _ => CellValue.Blank,
            },
            "random" => index % 2 == 0 ? random.Next(1, 1000) : CellValue.Blank,
            _ => CellValue.Blank,
        };
    }
}

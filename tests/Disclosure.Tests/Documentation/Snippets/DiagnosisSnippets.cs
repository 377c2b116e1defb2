namespace Disclosure.Tests;

/// <summary>The C# of docs/diagnosis.md, compiled.</summary>
public class DiagnosisSnippets
{
    [Fact]
    public void Diagnose()
    {
        Report report = ReportReader.ReadFile(Repository.Sample("tonghua-dongchang-2020")).Report!;
        // begin docs/diagnosis.md
        CheckResult result = report.Check();
        foreach (Diagnosis diagnosis in result.Diagnose())
        {
            Console.WriteLine(diagnosis); // the findings that it explains, the proof, the sets by rank
            foreach (RepairSet repair in diagnosis.Repairs)
            {
                Console.WriteLine(repair.Rank); // 1 is the likeliest; equally likely sets share a rank
                foreach (CellRepair cell in repair.Cells)
                {
                    Console.WriteLine(cell.Value is { } value ? $"{cell.Cell} {value}" : $"{cell.Cell} {cell.Low}..{cell.High}");
                }
            }
        }
        // end
        string page = File.ReadAllText(Repository.PathOf("docs", "diagnosis.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```text\n{string.Join('\n', result.Diagnose())}\n```", page, StringComparison.Ordinal);

        // begin docs/diagnosis.md
        RepairSet likeliest = result.Diagnose()[0].Repairs[0];
        Report repaired = likeliest.IsUnique ? report.With(likeliest) : report;
        // end
        Assert.Equal(3, repaired[CellsMatrix.Requests.Outcomes.Total.Total].Number);

        // begin docs/diagnosis.md
        DiagnosisVerification verification = result.Diagnose()[0].Verify();
        Console.WriteLine(verification); // each set satisfies all rules; fewer changes cannot do
        // end
        Assert.Equal("each set satisfies all rules; fewer changes cannot do", verification.ToString());

        // begin docs/diagnosis.md
        var options = new DiagnosisOptions
        {
            Certain = [CellsMatrix.Requests.NewlyReceived.Total], // seen in the letter book
            Weights = new Dictionary<Cell, int> { [CellsMatrix.Requests.CarriedIn.Total] = 3 }, // copied from last year's page
        };
        IReadOnlyList<Diagnosis> diagnoses = result.Diagnose(options);
        // end
        Assert.Equal(2, diagnoses.Count);
    }
}

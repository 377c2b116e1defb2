using BenchmarkDotNet.Attributes;

namespace Disclosure.Benchmarks;

/// <summary>The diagnosis of a report with one, two, three or six wrong cells: every cell filled, or every 0 an empty box.</summary>
[MemoryDiagnoser]
public class DiagnosisBenchmarks
{
    private CheckResult result = null!;

    /// <summary>How many cells are wrong.</summary>
    [Params(1, 2, 3, 6)]
    public int Faults { get; set; }

    /// <summary>Whether the zeros are empty boxes.</summary>
    [Params(false, true)]
    public bool Sparse { get; set; }

    /// <summary>Builds the report.</summary>
    [GlobalSetup]
    public void Build()
    {
        Report2021 report = WrongReports.Valid(Sparse);
        if (report.Check().HasErrors)
        {
            throw new InvalidOperationException("The report is not valid before the faults.");
        }
        Cell[] wrong =
        [
            CellsMatrix.Requests.Outcomes.Granted.NaturalPersons,
            CellsMatrix.Requests.Outcomes.Refused.InternalAffairs.CommercialEnterprises,
            CellsMatrix.Requests.Outcomes.Total.Total,
            CellsMatrix.Requests.NewlyReceived.ResearchInstitutions,
            CellsMatrix.Requests.Outcomes.CannotProvide.NotHeld.OtherOrganisations,
            CellsMatrix.Disputes.Reconsideration.Pending,
        ];
        foreach (Cell cell in wrong.Take(Faults))
        {
            report = report.With(cell, report[cell].Number.GetValueOrDefault() * 10 + 7);
        }
        result = report.Check();
    }

    /// <summary>All smallest sets with their values, ranked.</summary>
    [Benchmark]
    public IReadOnlyList<Diagnosis> Diagnose() => result.Diagnose();
}

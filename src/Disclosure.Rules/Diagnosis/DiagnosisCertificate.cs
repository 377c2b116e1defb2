namespace Disclosure;

/// <summary>What shows that a diagnosis is right: for each set figures that satisfy all hard rules, and contradictions that each need a change.</summary>
/// <param name="Block">The rules and the stated figures.</param>
/// <param name="Solutions">For each smallest set of the block its variables, and a value for every variable of the block.</param>
/// <param name="Contradictions">Contradictions without a common cell, of the cause alone.</param>
internal sealed record DiagnosisCertificate(
    HardBlock Block,
    IReadOnlyList<SetSolution> Solutions,
    IReadOnlyList<Contradiction> Contradictions
)
{
    public bool Shows(RepairSet repair) =>
        Solutions.Any(solution =>
            Fits(repair, solution) && CertificateChecker.IsRepair(Block.Problem, solution.Variables, solution.Values)
        );

    public bool ShowsLowerBound(long bound) => CertificateChecker.IsLowerBound(Block.Problem, Contradictions) && Weight() >= bound;

    /// <summary>Whether the set is a part of the solution, with values in its ranges.</summary>
    private bool Fits(RepairSet repair, SetSolution solution) =>
        repair.Cells.All(cell =>
            solution.Variables.Any(variable =>
                Block.Cells[variable] == cell.Cell
                && !(cell.Low is { } low && solution.Values[variable] < Rational.From(low))
                && !(cell.High is { } high && solution.Values[variable] > Rational.From(high))
            )
        );

    /// <summary>What the cheapest change for each contradiction weighs together.</summary>
    private long Weight()
    {
        long sum = 0;
        foreach (Contradiction contradiction in Contradictions)
        {
            if (contradiction.Variables.Count == 0)
            {
                return long.MaxValue;
            }
            sum += contradiction.Variables.Min(variable => Block.Problem.Variables[variable].Weight);
        }
        return sum;
    }
}

/// <summary>The variables that a set changes, and values for all variables that satisfy all constraints.</summary>
internal sealed record SetSolution(IReadOnlyList<int> Variables, IReadOnlyList<Rational> Values);

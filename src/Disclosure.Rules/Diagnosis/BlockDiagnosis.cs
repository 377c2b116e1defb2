namespace Disclosure;

/// <summary>The diagnoses of one block of connected hard rules.</summary>
internal static class BlockDiagnosis
{
    public static IEnumerable<Diagnosis> Of(HardBlock block, CheckResult result, DiagnosisOptions options)
    {
        var budget = new SearchBudget(options.MaximumSteps);
        Localisation localisation = Localiser.Find(block.Problem, budget, options.MaximumSets);
        if (localisation.Sets.Count == 1 && localisation.Sets[0].Variables.Count == 0)
        {
            return [];
        }
        // Ranges have a budget of their own, so that an exhausted search still tells what it found.
        var ranges = new SearchBudget(options.MaximumSteps);
        CellRepair[][] repairs = localisation
            .Sets.Select(set => set.Variables.Select(variable => RepairOf(block, set.Open, variable, result.Report, ranges)).ToArray())
            .ToArray();
        SetSolution[] solutions = localisation
            .Sets.Select(set => new SetSolution(
                set.Variables,
                Enumerable.Range(0, block.Cells.Count).Select(variable => set.Solved.ValueOf(variable).Number).ToArray()
            ))
            .ToArray();
        return CauseSplitter
            .Split(repairs, block)
            .Select(cause => Diagnose(cause, block, localisation, solutions, result, options))
            .OrderBy(diagnosis => FirstFinding(diagnosis, result));
    }

    private static CellRepair RepairOf(HardBlock block, Tableau open, int variable, Report report, SearchBudget budget)
    {
        Cell cell = block.Cells[variable];
        (Rational? low, Rational? high) = WholeNumbers.Range(open, block.Problem, variable, budget);
        Rational half = HardSystem.LargestOf(cell) / 2;
        return new(report.Form, cell, report[cell], Limit(low, half), Limit(high, half));
    }

    /// <summary>
    /// An end in the upper half of what the record can hold is no limit that a rule sets: it is that of the record, less a figure or two. Nobody files such counts.
    /// </summary>
    private static decimal? Limit(Rational? end, Rational half) =>
        end is { } number && number < half && number > -half ? number.ToDecimal() : null;

    private static Diagnosis Diagnose(
        IReadOnlyList<CellRepair[]> cause,
        HardBlock block,
        Localisation localisation,
        SetSolution[] solutions,
        CheckResult result,
        DiagnosisOptions options
    )
    {
        var cells = new HashSet<Cell>(cause.SelectMany(set => set).Select(repair => repair.Cell));
        // Without a set the whole block is one cause.
        var blockChecks = new HashSet<RuleCheck>(block.Checks);
        Finding[] findings = result
            .Findings.Where(finding =>
                finding.Severity == Severity.Error
                && finding.Verdict == Verdict.Failed
                && blockChecks.Contains(finding.Check)
                && (cells.Count == 0 || finding.Cells.Any(cell => cells.Contains(cell.Cell)))
            )
            .ToArray();
        Contradiction[] contradictions = localisation
            .Disjoint.Where(contradiction =>
                cells.Count == 0 || contradiction.Variables.Any(variable => cells.Contains(block.Cells[variable]))
            )
            .ToArray();
        return new(findings, RepairRanking.Rank(cause, result), new(block, solutions, contradictions))
        {
            LowerBound =
                cells.Count == 0
                    ? localisation.LowerBound
                    : cause[0].Sum(repair => options.Weights.TryGetValue(repair.Cell, out int weight) ? weight : 1L),
            Proof = localisation.Proof,
            IsComplete = localisation.IsComplete,
            Contradictions = Array.ConvertAll(
                contradictions,
                contradiction => new RuleContradiction(
                    contradiction.Multipliers.Select(multiplier => block.Checks[multiplier.Variable]).ToArray(),
                    contradiction.Variables.Select(variable => block.Cells[variable]).ToArray()
                )
            ),
        };
    }

    private static int FirstFinding(Diagnosis diagnosis, CheckResult result)
    {
        for (int index = 0; index < result.Findings.Count; index++)
        {
            if (diagnosis.Findings.Contains(result.Findings[index]))
            {
                return index;
            }
        }
        return int.MaxValue;
    }
}

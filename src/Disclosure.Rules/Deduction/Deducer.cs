namespace Disclosure;

/// <summary>
/// Finds for each empty cell its least and largest value over all solutions of the hard rules, block by block: what is filled is fixed, and only cells that
/// rules connect without a filled cell between them limit one another.
/// </summary>
internal static class Deducer
{
    public static Deduction Deduce(Report report, RuleBook book)
    {
        var known = new Dictionary<Cell, DeducedCell>();
        var contradictions = new List<RuleContradiction>();
        foreach (HardBlock block in HardSystem.Blocks(report, book))
        {
            Deduce(report, block, known, contradictions);
        }
        DeducedCell[] cells = Cell.On(report.Form)
            .Where(cell => IsEmpty(report.StateOf(cell)))
            .Select(cell => known.TryGetValue(cell, out DeducedCell? deduced) ? deduced : Open(report, cell))
            .ToArray();
        return new(report, cells, contradictions);
    }

    private static bool IsEmpty(CellState state) => state is CellState.Blank or CellState.Missing;

    private static DeducedCell Open(Report report, Cell cell) =>
        new(report.Form, cell, report.StateOf(cell), DeductionStatus.Open) { Low = cell.Kind == CellKind.SignedCount ? null : 0 };

    private static void Deduce(Report report, HardBlock block, Dictionary<Cell, DeducedCell> known, List<RuleContradiction> contradictions)
    {
        LinearProblem problem = WithoutLimitsOfTheRecord(block.Problem);
        IReadOnlyList<LinearBlock> parts = LinearBlocks.Divide(problem, out _, out IReadOnlyList<int> broken);
        Optimiser[] optimisers = parts.Select(part => new Optimiser(part.Problem)).ToArray();
        contradictions.AddRange(broken.Select(check => Name(block, [check])));
        for (int index = 0; index < parts.Count; index++)
        {
            if (optimisers[index].Infeasible is { } infeasible)
            {
                contradictions.Add(Name(block, infeasible.Constraints.Select(check => parts[index].Constraints[check])));
            }
        }
        bool isDoubtful = broken.Count > 0 || Array.Exists(optimisers, optimiser => !optimiser.IsFeasible);
        for (int index = 0; index < parts.Count; index++)
        {
            LinearBlock part = parts[index];
            for (int variable = 0; variable < part.Variables.Length; variable++)
            {
                Cell cell = block.Cells[part.Variables[variable]];
                known[cell] = Deduce(report, block, part, optimisers[index], variable) with { IsDoubtful = isDoubtful };
            }
        }
    }

    private static DeducedCell Deduce(Report report, HardBlock block, LinearBlock part, Optimiser optimiser, int variable)
    {
        Cell cell = block.Cells[part.Variables[variable]];
        if (!optimiser.IsFeasible)
        {
            return new(report.Form, cell, report.StateOf(cell), DeductionStatus.Contradicted);
        }
        Optimum least = optimiser.Minimum(variable);
        Optimum most = optimiser.Maximum(variable);
        decimal? low = least.Limit?.ToDecimalOrNull();
        decimal? high = most.Limit?.ToDecimalOrNull();
        bool isForced = low is not null && least.Limit == most.Limit && Rational.From(low.Value) <= HardSystem.LargestOf(cell);
        RuleCheck[] lowRules = Checks(block, part, least.Constraints);
        RuleCheck[] highRules = Checks(block, part, most.Constraints);
        DeductionStatus status =
            isForced ? DeductionStatus.Forced
            : lowRules.Length > 0 || highRules.Length > 0 ? DeductionStatus.Bounded
            : DeductionStatus.Open;
        return new(report.Form, cell, report.StateOf(cell), status)
        {
            Low = low,
            High = high,
            LowRules = lowRules,
            HighRules = highRules,
            IsProven = least.Kind != OptimumKind.NotProven && most.Kind != OptimumKind.NotProven,
            Chain = isForced
                ? DeductionChain
                    .Find(part.Problem, least.Constraints.Union(most.Constraints).OrderBy(check => check).ToArray(), variable, least.Value)
                    .Select(step => new DeductionStep(
                        report.Form,
                        Checks(block, part, step.Constraints),
                        block.Cells[part.Variables[step.Variable]],
                        step.Value.ToDecimal()
                    ))
                    .ToArray()
                : [],
        };
    }

    private static RuleCheck[] Checks(HardBlock block, LinearBlock part, IEnumerable<int> constraints) =>
        constraints.Select(constraint => block.Checks[part.Constraints[constraint]]).ToArray();

    private static RuleContradiction Name(HardBlock block, IEnumerable<int> constraints)
    {
        int[] indexes = constraints.ToArray();
        return new(
            Array.ConvertAll(indexes, index => block.Checks[index]),
            indexes
                .SelectMany(index => block.Problem.Constraints[index].Terms)
                .Select(term => term.Variable)
                .Where(variable => block.Problem.Variables[variable].Stated is not null)
                .Distinct()
                .OrderBy(variable => variable)
                .Select(variable => block.Cells[variable])
                .ToArray()
        );
    }

    /// <summary>What a record can hold is no limit that a rule sets.</summary>
    private static LinearProblem WithoutLimitsOfTheRecord(LinearProblem problem) =>
        problem with
        {
            Variables = problem
                .Variables.Select(variable => variable with { Lower = variable.Lower?.Sign < 0 ? null : variable.Lower, Upper = null })
                .ToArray(),
        };
}

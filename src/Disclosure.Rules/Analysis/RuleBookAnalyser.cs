namespace Disclosure;

/// <summary>Turns the checks of a rule book into constraints over the cells of a form and has them analysed.</summary>
internal static class RuleBookAnalyser
{
    public static RuleBookAnalysis Analyse(RuleBook book, ReportForm form)
    {
        FormLayout layout = FormLayout.Of(form);
        var checks = new List<RuleCheck>();
        var constraints = new List<LinearConstraint>();
        foreach (BoundCheck check in book.ChecksOf(form))
        {
            if (Statement(check, book.LeastSeverity) is { } constraint)
            {
                checks.Add(check.Check);
                constraints.Add(constraint);
            }
        }
        var problem = new LinearProblem(Array.ConvertAll(layout.SlotCells, Variable), constraints);
        var analysis = new ConstraintAnalysis(problem);
        return new(book, form)
        {
            Checks = checks,
            Conflicts = analysis.Contradictions.ConvertAll(conflict => new RuleConflict(
                Array.ConvertAll(conflict, index => checks[index])
            )),
            Fixed = analysis.IsFeasible ? Fixed(problem, checks, layout) : [],
            Redundant = analysis.IsFeasible ? Redundant(analysis, problem, checks) : [],
            UnreadCells = Unread(book, form, least: 1),
            UncomparedCells = Unread(book, form, least: 2),
            IsNetwork = LinearBlocks.Divide(problem, out _, out _).All(block => NetworkTest.Holds(block.Problem)),
        };
    }

    /// <summary>What a check demands, in the directions in which it speaks; <see langword="null"/> when it is not linear, has a condition, or is silent.</summary>
    private static LinearConstraint? Statement(BoundCheck check, Severity least) =>
        check.Rule.Kind is RuleKind.Balance or RuleKind.AtMost or RuleKind.Ratio && check.WhenSlot < 0
            ? check.Demand(check.Right, check.Excess(allFilled: true) >= least, check.Shortfall >= least)
            : null;

    private static LinearVariable Variable(Cell cell) =>
        new() { Lower = cell.Kind == CellKind.SignedCount ? null : Rational.Zero, IsWhole = cell.Kind != CellKind.Money };

    private static RedundantCheck[] Redundant(ConstraintAnalysis analysis, LinearProblem problem, List<RuleCheck> checks)
    {
        var totals = new HashSet<Cell>(
            checks.Where(check => check.Left.Count == 1 && check.Right.Count > 1).Select(check => check.Left[0].Cell)
        );
        // OrderBy is stable: the order of the rule book stays within both groups.
        IEnumerable<int> order = Enumerable
            .Range(0, problem.Constraints.Count)
            .OrderBy(index => checks[index].Left.Concat(checks[index].Right).All(term => totals.Contains(term.Cell)) ? 0 : 1);
        return analysis
            .LeaveOutImplied(order)
            .OrderBy(pair => pair.Key)
            .Select(pair => new RedundantCheck(checks[pair.Key], Array.ConvertAll(pair.Value, index => checks[index])))
            .ToArray();
    }

    private static FixedCell[] Fixed(LinearProblem problem, List<RuleCheck> checks, FormLayout layout)
    {
        var optimiser = new Optimiser(problem);
        var found = new List<FixedCell>();
        foreach (int slot in layout.ValueSlots)
        {
            Optimum least = optimiser.Minimum(slot);
            Optimum most = least.Limit is null ? least : optimiser.Maximum(slot);
            if (least.Limit is { } value && most.Limit == value && value.ToDecimalOrNull() is { } number)
            {
                RuleCheck[] fixing = least
                    .Constraints.Union(most.Constraints)
                    .OrderBy(index => index)
                    .Select(index => checks[index])
                    .ToArray();
                found.Add(new(layout.SlotCells[slot], number, fixing));
            }
        }
        return [.. found];
    }

    /// <summary>Cells that no check reads together with so many cells, itself included.</summary>
    private static Cell[] Unread(RuleBook book, ReportForm form, int least)
    {
        var read = new HashSet<Cell>(
            book.ChecksOf(form)
                .Select(check => check.Check.Cells.ToArray())
                .Where(cells => cells.Length >= least)
                .SelectMany(cells => cells)
        );
        return Cell.On(form).Where(cell => !read.Contains(cell)).ToArray();
    }
}

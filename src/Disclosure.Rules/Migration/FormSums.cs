namespace Disclosure;

/// <summary>
/// The sums of the forms themselves. Those of the source tell what an empty box can hold; those of the target tighten what was carried over. They are the
/// sums of the rule book that make an error.
/// </summary>
internal static class FormSums
{
    public static void Add(SolvedStep step)
    {
        if (step.Step.Before is null && step.Step.Concordance.IsFromReplies)
        {
            foreach (BoundCheck check in Checks(step.Step.Concordance.From.Form))
            {
                AddIfOpen(step, check);
            }
        }
        bool isMatrixToMatrix = step.Step.Concordance.From.Form != ReportForm.Indicators2014 && step.Step.Concordance.To.Form != ReportForm.Indicators2014;
        foreach (BoundCheck check in Checks(step.Step.Concordance.To.Form))
        {
            // Between the editions of the matrix form most figures stand as they are, in good sums or bad ones; only what was divided is tightened.
            if (check.Check.Cells.Where(cell => cell.Relation != CellRelation.GroupLine).All(cell => step.HasTarget(cell) && (!isMatrixToMatrix || IsDivided(step, cell))))
            {
                Add(step, check, step.TargetOf);
            }
        }
    }

    private static IEnumerable<BoundCheck> Checks(ReportForm form) =>
        RuleBook
            .Standard.ChecksOf(form)
            .Where(check => check.Rule.IsSum && check.Rule.Excess == Severity.Error && check.Check.Severity is null && check.WhenSlot < 0);

    private static bool IsDivided(SolvedStep step, Cell target) =>
        step.Step.Concordance.ArrowsTo(target).Any(arrow => arrow.Use == ConcordanceUse.Share);

    /// <summary>A sum of the source says something new only where a figure is not known.</summary>
    private static void AddIfOpen(SolvedStep step, BoundCheck check)
    {
        if (check.Check.Cells.All(step.HasSource) && check.Check.Cells.Any(cell => step.NumberOf(cell) is null))
        {
            Add(step, check, step.SourceOf);
        }
    }

    private static void Add(SolvedStep step, BoundCheck check, Func<Cell, int> variableOf)
    {
        IEnumerable<LinearTerm> left = check.Check.Left.Select(term => new LinearTerm(variableOf(term.Cell), term.Coefficient));
        IEnumerable<LinearTerm> right = check.Check.Right.Select(term => new LinearTerm(variableOf(term.Cell), -(Rational)term.Coefficient));
        bool isOutcomes = check.Rule.Id == "B-SUM" && step.Relaxation.HasFlag(Relaxation.Requests);
        Comparison comparison =
            check.Rule.Kind == RuleKind.AtMost ? Comparison.AtMost
            : isOutcomes || check.Rule.Shortfall != Severity.Error ? Comparison.AtLeast
            : Comparison.Equal;
        IEnumerable<Cell> rows = check.Check.Cells.Where(cell => step.HasSource(cell) && step.NumberOf(cell) is not null);
        step.System.Add(left.Concat(right), comparison, Rational.Zero, new(rows.ToArray(), [check.Check.Id], []));
    }
}

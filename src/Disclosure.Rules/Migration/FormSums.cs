namespace Disclosure;

/// <summary>
/// The sums of the forms themselves. Those of the source tell what an empty box can hold; those of the target tighten what was carried over. They are the
/// sums of the rule book that make an error.
/// </summary>
internal static class FormSums
{
    private static readonly Dictionary<ReportForm, FormSum[]> ByForm = ReportForms.All.ToDictionary(
        form => form,
        form => Of(form).ToArray()
    );

    public static void Add(SolvedStep step)
    {
        Concordance concordance = step.Step.Concordance;
        if (concordance.IsFromReplies)
        {
            foreach (FormSum sum in ByForm[ReportForm.Indicators2014])
            {
                // A sum of the source says something new only where a figure is not known.
                bool isLeftOut = step.LeavesOut(sum.IsAboutRequests ? Relaxation.Replies : Relaxation.Sums);
                if (
                    !isLeftOut
                    && Array.TrueForAll(sum.Cells, step.HasSource)
                    && Array.Exists(sum.Cells, cell => step.NumberOf(cell) is null)
                )
                {
                    Add(step, sum, step.SourceOf);
                }
            }
        }
        // Between the editions of the matrix form most figures stand as they are, in good sums or bad ones; only what was divided is tightened.
        bool onlyDivided = concordance.IsBetweenEditions;
        bool isFromReplies = step.Step.First.Concordance.IsFromReplies;
        foreach (FormSum sum in ByForm[concordance.To.Form])
        {
            bool isLeftOut = !(isFromReplies && sum.IsAboutRequests) && step.LeavesOut(Relaxation.Sums);
            if (!isLeftOut && Array.TrueForAll(sum.Cells, cell => step.HasTarget(cell) && (!onlyDivided || concordance.IsDivided(cell))))
            {
                Add(step, sum, step.TargetOf);
            }
        }
    }

    private static IEnumerable<FormSum> Of(ReportForm form) =>
        RuleBook
            .Standard.ChecksOf(form)
            .Where(check =>
                check.Rule.IsSum && check.Rule.Excess == Severity.Error && check.Check.Severity is null && check.Check.When is null
            )
            .Select(check => new FormSum(
                check.Rule,
                check.Check,
                check.Check.Left.Concat(check.Check.Right).Select(term => term.Cell).ToArray()
            ));

    private static void Add(SolvedStep step, FormSum sum, Func<Cell, int> variableOf)
    {
        IEnumerable<LinearTerm> left = sum.Check.Left.Select(term => new LinearTerm(variableOf(term.Cell), term.Coefficient));
        IEnumerable<LinearTerm> right = sum.Check.Right.Select(term => new LinearTerm(variableOf(term.Cell), -(Rational)term.Coefficient));
        // Where the page refutes S3 or S4, requests may be left that no reply accounts for.
        bool mayFallShort = sum.Rule.Shortfall != Severity.Error || (sum.IsAboutRequests && step.LeavesOut(Relaxation.Requests));
        Comparison comparison =
            sum.Rule.Kind == RuleKind.AtMost ? Comparison.AtMost
            : mayFallShort ? Comparison.AtLeast
            : Comparison.Equal;
        step.System.Add(left.Concat(right), comparison, Rational.Zero, new(Array.FindAll(sum.Cells, step.HasSource), [sum.Check.Id], []));
    }

    private sealed record FormSum(Rule Rule, RuleCheck Check, Cell[] Cells)
    {
        public bool IsAboutRequests { get; } = Cells[0].Key.StartsWith("Requests.", StringComparison.Ordinal);
    }
}

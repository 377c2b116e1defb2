namespace Disclosure;

/// <summary>A check that an error may come of, as a constraint over the slots of the report.</summary>
internal sealed record HardRule(RuleCheck Check, LinearConstraint Constraint)
{
    /// <summary>
    /// The constraint of a check on a report, or <see langword="null"/>: the check is not linear, has a condition, is ruled out by the state of a cell, or
    /// makes no error. A total whose shortfall is no error is a limit for its parts.
    /// </summary>
    public static HardRule? From(BoundCheck check, Report report)
    {
        RuleKind kind = check.Rule.Kind;
        if (kind is not (RuleKind.Balance or RuleKind.AtMost or RuleKind.Domain) || check.WhenSlot >= 0)
        {
            return null;
        }
        if (kind == RuleKind.Domain && !(report.At(check.Right[0].Slot).Number < 0))
        {
            // The range of each variable says it already.
            return null;
        }
        var terms = new List<LinearTerm>(check.Left.Length + check.Right.Length);
        AddTerms(terms, check.Left, 1);
        AddTerms(terms, check.RightOn(report), -1);
        bool allFilled = true;
        foreach (LinearTerm term in terms)
        {
            CellState state = report.At(term.Variable).State;
            if (state is CellState.NotDerivable or CellState.NotOnForm)
            {
                return null;
            }
            allFilled &= state != CellState.NotApplicable;
        }
        bool excessIsError = check.Excess(allFilled) == Severity.Error;
        bool shortfallIsError = check.IsEquality && check.Shortfall == Severity.Error;
        Comparison? comparison = (excessIsError, shortfallIsError, kind) switch
        {
            (true, true, _) => Comparison.Equal,
            (true, false, RuleKind.Balance) => Comparison.AtLeast,
            (false, true, _) or (true, false, _) => Comparison.AtMost,
            _ => null,
        };
        return comparison is { } found ? new(check.Check, new LinearConstraint(terms, found, Rational.Zero)) : null;
    }

    private static void AddTerms(List<LinearTerm> terms, IEnumerable<Operand> operands, int sign)
    {
        foreach (Operand operand in operands)
        {
            terms.Add(new(operand.Slot, sign * operand.Coefficient));
        }
    }
}

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
        IReadOnlyList<Operand> right = check.RightOn(report);
        bool allFilled = true;
        foreach (Operand operand in check.Left.Concat(right))
        {
            CellState state = report.At(operand.Slot).State;
            if (state is CellState.NotDerivable or CellState.NotOnForm)
            {
                return null;
            }
            allFilled &= state != CellState.NotApplicable;
        }
        return check.Demand(right, check.Excess(allFilled) == Severity.Error, check.Shortfall == Severity.Error) is { } demand
            ? new(check.Check, demand)
            : null;
    }
}

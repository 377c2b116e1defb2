namespace Disclosure;

/// <summary>
/// The verdict of a check, exactly: sums in 64-bit integers, or in decimals where a figure is money or too large. A blank stands for any number that
/// its kind allows, a missing cell for any number too, but only a blank may be read as 0.
/// </summary>
internal static class Evaluator
{
    /// <summary>
    /// Whether a sum of counts holds on a report with every cell filled: the plain loop that most checks of most reports need. <see langword="false"/> says
    /// nothing; the check is then assessed.
    /// </summary>
    public static bool HoldsPlainly(BoundCheck check, in Figures figures)
    {
        if (!check.IsPlain)
        {
            return false;
        }
        long difference = 0;
        unchecked
        {
            // The figures are below a bound at which these sums cannot overflow.
            foreach (Operand operand in check.Left)
            {
                difference += operand.Coefficient * figures.Count(operand.Slot);
            }
            foreach (Operand operand in check.Right)
            {
                difference -= operand.Coefficient * figures.Count(operand.Slot);
            }
        }
        return check.Rule.Kind == RuleKind.Balance ? difference == 0 : difference <= 0;
    }

    /// <summary>The verdict, and both sides as far as they were added up.</summary>
    public static Verdict Assess(BoundCheck check, in Figures figures, Report report, out Side left, out Side right)
    {
        left = new Side();
        right = new Side();
        switch (check.Rule.Kind)
        {
            case RuleKind.HeadingEmpty:
                return AssessHeadings(check, report);
            case RuleKind.BoxesFilled or RuleKind.BoxesEmpty:
                return BoxCheck.Assess(check, report);
            case RuleKind.Custom:
                return CustomCheck.Ask(check.Rule, report).Verdict;
        }
        if (check.Rule.Kind == RuleKind.GroupTotal && figures.State(check.Left[0].Slot) != CellState.Filled)
        {
            // Nothing stands on the line, as it should be.
            return Verdict.NotApplicable;
        }
        if (check.WhenSlot >= 0 && Applies(check, figures) is { } ruledOut)
        {
            return ruledOut;
        }
        bool exact = check.ReadsMoney || !figures.FitsLong;
        foreach (Operand operand in check.Left)
        {
            left.Add(operand, figures, exact);
        }
        if (check.Substitutes.Length == 0)
        {
            foreach (Operand operand in check.Right)
            {
                right.Add(operand, figures, exact);
            }
        }
        else
        {
            AddWithSubstitutes(check, figures, exact, ref right);
        }
        if (left.IsRuledOut || right.IsRuledOut)
        {
            return Verdict.NotApplicable;
        }
        int comparison = left.CompareTo(right);
        return check.IsEquality ? Balance(left, right, comparison) : AtMost(left, right, comparison);
    }

    private static Verdict? Applies(BoundCheck check, in Figures figures)
    {
        Condition condition = check.Check.When!;
        switch (figures.State(check.WhenSlot))
        {
            // "/" stands for nothing there, and the number kept with it is 0.
            case CellState.Filled or CellState.NotApplicable:
                break;
            case CellState.NotDerivable:
                return Verdict.NotApplicable;
            default:
                return Verdict.NotAssessed;
        }
        decimal number = figures.Number(check.WhenSlot, condition.Cell.Kind == CellKind.Money);
        return number >= (condition.AtLeast ?? number) && (condition.LessThan is not { } limit || number < limit)
            ? null
            : Verdict.NotApplicable;
    }

    private static void AddWithSubstitutes(BoundCheck check, in Figures figures, bool exact, ref Side right)
    {
        Span<bool> replaced = stackalloc bool[check.Right.Length];
        foreach (BoundSubstitute substitute in check.Substitutes)
        {
            bool needed = true;
            foreach (int operand in substitute.Operands)
            {
                needed &= figures.State(check.Right[operand].Slot) is CellState.Blank or CellState.Missing;
            }
            if (!needed || !AnyFilled(substitute.StandIns, figures))
            {
                continue;
            }
            foreach (int operand in substitute.Operands)
            {
                replaced[operand] = true;
            }
            foreach (Operand standIn in substitute.StandIns)
            {
                right.Add(standIn, figures, exact);
            }
        }
        for (int index = 0; index < check.Right.Length; index++)
        {
            if (!replaced[index])
            {
                right.Add(check.Right[index], figures, exact);
            }
        }
    }

    private static bool AnyFilled(Operand[] operands, in Figures figures)
    {
        foreach (Operand operand in operands)
        {
            if (figures.State(operand.Slot) == CellState.Filled)
            {
                return true;
            }
        }
        return false;
    }

    private static Verdict Balance(in Side left, in Side right, int comparison)
    {
        bool unknownLeft = left.Unknown > 0;
        bool unknownRight = right.Unknown > 0;
        bool possible =
            comparison == 0
            || left.HasSignedUnknown
            || right.HasSignedUnknown
            || (unknownLeft && (unknownRight || comparison < 0))
            || (unknownRight && comparison > 0);
        return !possible ? Verdict.Failed : Undecided(left, right) ?? (comparison == 0 ? Verdict.Consistent : Verdict.Incomplete);
    }

    private static Verdict AtMost(in Side left, in Side right, int comparison)
    {
        bool possible = comparison <= 0 || right.Unknown > 0 || left.HasSignedUnknown;
        return !possible ? Verdict.Failed : Undecided(left, right) ?? (comparison <= 0 ? Verdict.Consistent : Verdict.Incomplete);
    }

    /// <summary>The verdict that does not depend on the numbers: nothing unknown, or too much.</summary>
    private static Verdict? Undecided(in Side left, in Side right) =>
        left.Unknown + right.Unknown == 0 ? Verdict.Passed
        : left.IsWhollyUnknown || right.IsWhollyUnknown || left.Missing + right.Missing > 0 ? Verdict.NotAssessed
        : null;

    private static Verdict AssessHeadings(BoundCheck check, Report report)
    {
        foreach (Term heading in check.Check.Left)
        {
            if (report.StrayValueOn(heading.Cell) is not null)
            {
                return Verdict.Failed;
            }
        }
        return Verdict.Passed;
    }
}

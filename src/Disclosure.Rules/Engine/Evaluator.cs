namespace Disclosure;

/// <summary>
/// The verdict of a check, exactly: sums in 64-bit integers, or in decimals where a figure is money or too large. A blank stands for any number that
/// its kind allows, a missing cell for any number too, but only a blank may be read as 0.
/// </summary>
internal static class Evaluator
{
    /// <summary>
    /// Whether a check of counts holds on a report with every cell filled: the plain loop that most checks of most reports need. <see langword="false"/>
    /// says nothing; the check is then assessed.
    /// </summary>
    public static bool HoldsPlainly(BoundCheck check, in Figures figures)
    {
        if (!check.IsPlain)
        {
            // The line of a group on which nothing stands, as it should be, asks for nothing.
            return check.Rule.Kind == RuleKind.GroupTotal && figures.State(check.Left[0].Slot) != CellState.Filled;
        }
        long left = 0;
        long right = 0;
        unchecked
        {
            // The figures are below a bound at which these sums cannot overflow.
            foreach (Operand operand in check.Left)
            {
                left += operand.Coefficient * figures.Count(operand.Slot);
            }
            foreach (Operand operand in check.Right)
            {
                right += operand.Coefficient * figures.Count(operand.Slot);
            }
        }
        return check.Rule.Kind switch
        {
            RuleKind.Balance => left == right,
            RuleKind.AtMost => left <= right,
            RuleKind.Limit => left <= check.LargestCount,
            _ => left <= 0 || right > 0,
        };
    }

    /// <summary>The verdict, and both sides as far as they were added up.</summary>
    public static Verdict Assess(BoundCheck check, in Figures figures, Report report, out Side left, out Side right)
    {
        left = new Side();
        right = new Side();
        if (check.Rule.Kind == RuleKind.HeadingEmpty)
        {
            return AssessHeadings(check, report);
        }
        if (check.Rule.Kind == RuleKind.GroupTotal && figures.State(check.Left[0].Slot) != CellState.Filled)
        {
            // Nothing stands on the line, as it should be.
            return Verdict.NotApplicable;
        }
        if (check.Check.Level is { } level && !level.AppliesAt(figures.Level))
        {
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
        if (check.IsRepetition)
        {
            return Repetition.Assess(check, figures);
        }
        if (check.Rule.Kind == RuleKind.Overlap && Several(check.Right, figures) is { } single)
        {
            return single;
        }
        return Relation.Judge(check.Rule.Kind, left, right, check.Check.Limit, figures.Blanks);
    }

    /// <summary>The verdict that fewer than two operands above 0 give; <see langword="null"/> when there are two.</summary>
    private static Verdict? Several(Operand[] operands, in Figures figures)
    {
        int above = 0;
        int unknown = 0;
        foreach (Operand operand in operands)
        {
            CellState state = figures.State(operand.Slot);
            above += state == CellState.Filled && figures.Number(operand.Slot, operand.Kind == CellKind.Money) > 0 ? 1 : 0;
            unknown += state == CellState.Missing || (state == CellState.Blank && figures.Blanks != BlankReading.Zero) ? 1 : 0;
        }
        return above >= 2 ? null
            : unknown > 0 ? Verdict.NotAssessed
            : Verdict.NotApplicable;
    }

    private static Verdict? Applies(BoundCheck check, in Figures figures)
    {
        Condition condition = check.Check.When!;
        switch (figures.State(check.WhenSlot))
        {
            // "/" stands for nothing there, and the number kept with it is 0.
            case CellState.Filled or CellState.NotApplicable:
                break;
            case CellState.Blank when figures.Blanks == BlankReading.Zero:
                break;
            case CellState.NotDerivable or CellState.NotOnForm:
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

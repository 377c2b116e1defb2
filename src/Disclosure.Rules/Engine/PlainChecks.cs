namespace Disclosure;

/// <summary>
/// The checks that compare sums of counts, laid out for a report with every cell filled: the slots to add and to subtract, one check behind the other, and for each
/// check where the difference must lie. With them go the sums of groups, which ask for nothing while nothing stands on the lines of the groups, as it should be.
/// On such a report nearly all checks are of these kinds, and nearly all hold.
/// </summary>
internal sealed class PlainChecks
{
    private readonly int[] slots;
    private readonly PlainCheck[] checks;
    private readonly int[] groupLines;

    /// <param name="all">Checks of one form, of any kind; those that are not plain sums are left out.</param>
    public PlainChecks(BoundCheck[] all)
    {
        var laidOut = new List<int>();
        BoundCheck[] plain = Array.FindAll(all, IsPlain);
        checks = new PlainCheck[plain.Length];
        for (int index = 0; index < plain.Length; index++)
        {
            BoundCheck check = plain[index];
            LayOut(check, 1, laidOut);
            int subtracted = laidOut.Count;
            LayOut(check, -1, laidOut);
            long least = check.Rule.Kind == RuleKind.Balance ? 0 : long.MinValue;
            long most = check.Rule.Kind == RuleKind.Limit ? check.LargestCount : 0;
            checks[index] = new PlainCheck(subtracted, laidOut.Count, least, most);
        }
        slots = [.. laidOut];
        groupLines = Array.ConvertAll(Array.FindAll(all, IsGroup), check => check.Left[0].Slot);
    }

    /// <summary>Whether a check is one of these.</summary>
    public static bool Takes(BoundCheck check) => IsPlain(check) || IsGroup(check);

    /// <summary>Whether it is certain that all hold. The figures are below a bound at which no sum can overflow.</summary>
    public bool Hold(in Figures figures)
    {
        foreach (int line in groupLines)
        {
            if (figures.State(line) == CellState.Filled)
            {
                return false;
            }
        }
        ReadOnlySpan<long> counts = figures.Counts;
        int[] slots = this.slots;
        int at = 0;
        foreach (PlainCheck check in checks)
        {
            long difference = 0;
            unchecked
            {
                for (; at < check.Subtracted; at++)
                {
                    difference += counts[slots[at]];
                }
                for (; at < check.End; at++)
                {
                    difference -= counts[slots[at]];
                }
            }
            if (difference < check.Least || difference > check.Most)
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsPlain(BoundCheck check) =>
        check.IsPlain && check.Rule.Kind is RuleKind.Balance or RuleKind.AtMost or RuleKind.Limit;

    private static bool IsGroup(BoundCheck check) => check.Rule.Kind == RuleKind.GroupTotal;

    /// <summary>The slots that are added on the left or subtracted on the right, or the other way about; one with the coefficient 2 stands twice.</summary>
    private static void LayOut(BoundCheck check, int sign, List<int> slots)
    {
        LayOut(check.Left, sign, slots);
        LayOut(check.Right, -sign, slots);
    }

    private static void LayOut(Operand[] operands, int sign, List<int> slots)
    {
        foreach (Operand operand in operands)
        {
            for (int times = operand.Coefficient * sign; times > 0; times--)
            {
                slots.Add(operand.Slot);
            }
        }
    }

    /// <summary>Where the slots to add end, where those to subtract end, and between which numbers the difference must lie.</summary>
    private readonly record struct PlainCheck(int Subtracted, int End, long Least, long Most);
}

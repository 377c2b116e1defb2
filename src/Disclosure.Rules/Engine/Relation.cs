namespace Disclosure;

/// <summary>
/// The verdict of a check from its two sides: whether any value of the unknown cells satisfies it, whether reading them as 0 does, and whether every value
/// does. A count is at least 0, so an unknown cell can only raise a side, unless it carries a sign.
/// </summary>
internal static class Relation
{
    public static Verdict Judge(RuleKind kind, in Side left, in Side right, Limit? limit, BlankReading blanks)
    {
        int comparison = left.CompareTo(right);
        bool unknownLeft = left.Unknown > 0;
        bool unknownRight = right.Unknown > 0;
        bool signed = left.HasSignedUnknown || right.HasSignedUnknown;
        switch (kind)
        {
            case RuleKind.Balance or RuleKind.GroupTotal or RuleKind.YearBalance or RuleKind.RollUp:
                bool canMeet = unknownLeft && (unknownRight || comparison < 0) || unknownRight && comparison > 0;
                return Judge(left, right, comparison == 0 || signed || canMeet, comparison == 0, false, blanks);

            case RuleKind.Implication:
                bool asked = left.Sum > 0;
                bool given = right.Sum > 0;
                if (!asked && unknownLeft && blanks != BlankReading.Unknown)
                {
                    // Whether the premise holds is not known.
                    return Verdict.NotAssessed;
                }
                bool surely = (!asked && !unknownLeft) || (given && !right.HasSignedUnknown);
                return Judge(left, right, !asked || given || unknownRight, !asked || given, surely, blanks);

            case RuleKind.Overlap:
                return Judge(left, right, comparison != 0 || unknownLeft || unknownRight, comparison != 0, false, blanks);

            case RuleKind.Limit:
                bool within = limit!.Allows(left.Sum);
                return Judge(left, right, within || left.HasSignedUnknown, within, within && !unknownLeft, blanks);

            case RuleKind.Jump:
                bool jumps = Jumps(left.Sum, right.Sum);
                return Judge(left, right, !jumps || unknownLeft || unknownRight, !jumps, false, blanks);

            default:
                bool fits = comparison <= 0;
                bool always = fits && !unknownLeft && !right.HasSignedUnknown;
                return Judge(left, right, fits || unknownRight || left.HasSignedUnknown, fits, always, blanks);
        }
    }

    /// <summary>Whether two numbers of at least 10 are apart by a factor of 10 or more.</summary>
    private static bool Jumps(decimal left, decimal right)
    {
        const decimal Factor = 10;
        (decimal low, decimal high) = left < right ? (left, right) : (right, left);
        return low >= Factor && high / Factor >= low;
    }

    private static Verdict Judge(in Side left, in Side right, bool possible, bool holdsWithZeros, bool holdsAlways, BlankReading blanks)
    {
        if (!possible)
        {
            return Verdict.Failed;
        }
        if (left.Unknown + right.Unknown == 0)
        {
            return left.ReadAsZero + right.ReadAsZero == 0 ? Verdict.Passed : Verdict.Consistent;
        }
        if (left.IsWhollyUnknown || right.IsWhollyUnknown)
        {
            return Verdict.NotAssessed;
        }
        if (blanks == BlankReading.Unknown)
        {
            return holdsAlways ? Verdict.Passed : Verdict.NotAssessed;
        }
        return left.Missing + right.Missing > 0 ? Verdict.NotAssessed
            : holdsWithZeros ? Verdict.Consistent
            : Verdict.Incomplete;
    }
}

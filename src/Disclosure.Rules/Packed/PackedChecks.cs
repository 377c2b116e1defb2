namespace Disclosure;

/// <summary>
/// The speaking checks of a rule book on one form, laid out for <see cref="BlockKernel"/>: for each check the columns of its left side and
/// those of its right, one check behind the other. All comes from the rules themselves. What no comparison of two sums of counts is, such
/// as a function of the user's own or a rule about boxes, is left to the engine.
/// </summary>
internal sealed class PackedChecks
{
    /// <summary>The most terms on one side: so many figures of the packed range still add up within 32 bits.</summary>
    public const int MostTerms = 63;

    /// <summary>Instead of a column: the check has nothing to say on a packed report.</summary>
    public const int Quiet = -1;

    /// <summary>Instead of a column: the check is left to the engine.</summary>
    public const int LeftToEngine = -2;

    private readonly int[] columns;
    private readonly PackedCheck[] checks;
    private readonly int[] columnBySpeaking;

    /// <param name="form">The form.</param>
    /// <param name="speaking">The checks that can make a finding, in the order of the rule book.</param>
    public PackedChecks(ReportForm form, BoundCheck[] speaking)
    {
        FormLayout layout = FormLayout.Of(form);
        Speaking = speaking;
        var laidOut = new List<int>();
        // A domain can only be left by a negative figure, so the domains come last and are mostly not looked at.
        BoundCheck[] sums = Array.FindAll(speaking, check => check.Rule.Kind != RuleKind.Domain && IsPackable(check, layout));
        BoundCheck[] domains = Array.FindAll(speaking, check => check.Rule.Kind == RuleKind.Domain);
        SumCount = sums.Length;
        Packed = [.. sums, .. domains];
        checks = Array.ConvertAll(Packed, check => LayOut(check, laidOut));
        columns = [.. laidOut];
        columnBySpeaking = Array.ConvertAll(
            speaking,
            check =>
                Array.IndexOf(Packed, check) is var column and >= 0 ? column
                : CannotFailOnPacked(check, layout) ? Quiet
                : LeftToEngine
        );
        Left = Array.FindAll(speaking, check => columnBySpeaking[Array.IndexOf(speaking, check)] == LeftToEngine);
    }

    /// <summary>All checks that can make a finding, in the order of the rule book.</summary>
    public BoundCheck[] Speaking { get; }

    /// <summary>The checks that the kernel runs: sums first, then domains.</summary>
    public BoundCheck[] Packed { get; }

    /// <summary>How many of <see cref="Packed"/> are no domains.</summary>
    public int SumCount { get; }

    /// <summary>The place of a speaking check in <see cref="Packed"/>, or why it has none.</summary>
    /// <param name="speaking">Its place in <see cref="Speaking"/>.</param>
    public int ColumnOf(int speaking) => columnBySpeaking[speaking];

    /// <summary>The checks that are left to the engine on every report.</summary>
    public BoundCheck[] Left { get; }

    /// <summary>For each term of each check the first place of its column in a group: a slot times the reports of a group.</summary>
    public ReadOnlySpan<int> Columns => columns;

    /// <summary>The checks in the order of <see cref="Packed"/>.</summary>
    public ReadOnlySpan<PackedCheck> Checks => checks;

    /// <summary>Whether a check compares two sums of counts, small enough for 32 bits.</summary>
    private static bool IsPackable(BoundCheck check, FormLayout layout) =>
        check.Rule.Kind == RuleKind.Domain
        || (
            (check.ComparesCounts || (check.Rule.Kind == RuleKind.Ratio && !check.ReadsMoney))
            && IsShort(check.Left)
            && IsShort(check.Right)
            && Array.TrueForAll(check.Substitutes, substitute => StandsAside(substitute.StandIns, layout))
        );

    /// <summary>
    /// Whether a check has nothing to say on a report that was packed: the line of a group on which nothing stands asks for nothing, and
    /// figures on headings are not packed.
    /// </summary>
    private static bool CannotFailOnPacked(BoundCheck check, FormLayout layout) =>
        check.Rule.Kind == RuleKind.HeadingEmpty || (check.Rule.Kind == RuleKind.GroupTotal && StandsAside(check.Left, layout));

    /// <summary>Whether a figure in any of these cells keeps a report from being packed.</summary>
    private static bool StandsAside(Operand[] operands, FormLayout layout) =>
        Array.TrueForAll(operands, operand => Array.IndexOf(layout.ValueSlots, operand.Slot) < 0);

    private static bool IsShort(Operand[] operands) => operands.Sum(operand => (long)operand.Coefficient) <= MostTerms;

    private static PackedCheck LayOut(BoundCheck check, List<int> columns)
    {
        int start = columns.Count;
        LayOut(check.Left, columns);
        int leftEnd = columns.Count;
        LayOut(check.Right, columns);
        PackedRelation relation = check.Rule.Kind switch
        {
            RuleKind.Balance => PackedRelation.Equal,
            RuleKind.Implication => PackedRelation.Implies,
            _ => PackedRelation.AtMost,
        };
        // A limit beyond 32 bits is above, or below, every sum of packed figures.
        int constant = (int)Math.Min(Math.Max(check.LargestCount, int.MinValue), int.MaxValue);
        return new PackedCheck(start, leftEnd, columns.Count, relation, constant);
    }

    /// <summary>A cell with the coefficient 2 stands twice.</summary>
    private static void LayOut(Operand[] operands, List<int> columns)
    {
        foreach (Operand operand in operands)
        {
            for (int times = operand.Coefficient; times > 0; times--)
            {
                columns.Add(operand.Slot * BlockKernel.Lanes);
            }
        }
    }
}

namespace Disclosure;

/// <summary>
/// A check with its cells resolved to slots, made once for each rule book and form. The slots of last year's report follow those of this year's.
/// </summary>
internal sealed class BoundCheck
{
    public BoundCheck(Rule rule, RuleCheck check)
    {
        Rule = rule;
        Check = check;
        if (rule.Kind is RuleKind.HeadingEmpty or RuleKind.BoxesFilled or RuleKind.BoxesEmpty or RuleKind.Custom)
        {
            return;
        }
        FormLayout layout = FormLayout.Of(check.Form);
        FormLayout? lastYear = check.AgainstForm is { } against ? FormLayout.Of(against) : null;
        Left = Bind(check.Left, layout, lastYear);
        Right = Bind(check.Right, layout, lastYear);
        ReadsMoney = check.Left.Concat(check.Right).Any(term => term.Cell.Kind == CellKind.Money);
        Substitutes = check.Substitutes.Select(substitute => Bind(substitute, Right, layout)).ToArray();
        ComparesCounts = IsSimple(rule, check);
        IsPlain = check.When is null && ComparesCounts;
        LargestCount = check.Limit?.LargestCount ?? 0;
        WhenSlot = check.When is { } condition ? layout.SlotOf(condition.Cell) : -1;
    }

    public Rule Rule { get; }
    public RuleCheck Check { get; }
    public Operand[] Left { get; } = [];
    public Operand[] Right { get; } = [];
    public BoundSubstitute[] Substitutes { get; } = [];
    public bool ReadsMoney { get; }

    /// <summary>Whether it compares two sums of counts, or asks for the sign of an amount of money alone.</summary>
    public bool ComparesCounts { get; }

    /// <summary>Whether a complete report with figures of ordinary size can be checked in 64 bits without looking at states and conditions.</summary>
    public bool IsPlain { get; }

    /// <summary>The largest whole number that a limit allows.</summary>
    public long LargestCount { get; }

    public int WhenSlot { get; } = -1;

    /// <summary>The highest severity that a finding of this check can have.</summary>
    public Severity Loudest
    {
        get
        {
            Severity loudest = Louder(Excess(allFilled: true), Louder(Excess(allFilled: false), Shortfall));
            loudest = Louder(loudest, Check.Level?.WhenUnknown ?? Severity.Silent);
            return Rule.Kind == RuleKind.HeadingEmpty ? Louder(loudest, Rule.Shortfall) : loudest;
        }
    }

    /// <summary>Whether it compares for equality, so that a shortfall breaks it too.</summary>
    public bool IsEquality => Rule.Kind is RuleKind.Balance or RuleKind.GroupTotal or RuleKind.YearBalance or RuleKind.RollUp;

    /// <summary>Whether it asks that not all of many figures repeat those of last year.</summary>
    public bool IsRepetition => Rule.Kind == RuleKind.Jump && Left.Length > 1;

    /// <summary>The severity of a shortfall; where only an excess can break the check, that of an excess.</summary>
    public Severity Shortfall =>
        (IsEquality ? Check.Shortfall : Check.Excess) ?? Check.Severity ?? (IsEquality ? Rule.Shortfall : Rule.Excess);

    /// <summary>The severity of an excess.</summary>
    /// <param name="allFilled">Whether no operand is "/" or 无.</param>
    public Severity Excess(bool allFilled) =>
        Check.Excess ?? Check.Severity ?? (allFilled ? Rule.Excess : Rule.ExcessUnlessAllFilled ?? Rule.Excess);

    /// <summary>The right side as it counts on a report: with stand-ins where none of the operands that they stand for has a figure.</summary>
    public IReadOnlyList<Operand> RightOn(Report report)
    {
        var operands = new List<Operand>(Right);
        foreach (BoundSubstitute substitute in Substitutes)
        {
            bool needed = Array.TrueForAll(
                substitute.Operands,
                operand => report.At(Right[operand].Slot).State is CellState.Blank or CellState.Missing
            );
            if (needed && Array.Exists(substitute.StandIns, standIn => report.At(standIn.Slot).State == CellState.Filled))
            {
                operands.RemoveAll(operand => Array.Exists(substitute.Operands, replaced => Right[replaced].Slot == operand.Slot));
                operands.AddRange(substitute.StandIns);
            }
        }
        return operands;
    }

    /// <summary>
    /// What the check demands of its left side less the right, in the directions in which it speaks; <see langword="null"/> when it is silent. An excess of an
    /// equality is too large a right side, that of a limit too large a left one.
    /// </summary>
    /// <param name="right">The right side as it counts.</param>
    /// <param name="speaksOfExcess">Whether an excess matters.</param>
    /// <param name="speaksOfShortfall">Whether a shortfall matters, if the check is an equality.</param>
    public LinearConstraint? Demand(IReadOnlyList<Operand> right, bool speaksOfExcess, bool speaksOfShortfall)
    {
        Comparison? comparison = (speaksOfExcess, IsEquality && speaksOfShortfall, IsEquality) switch
        {
            (true, true, _) => Comparison.Equal,
            (true, false, true) => Comparison.AtLeast,
            (true, false, false) or (false, true, _) => Comparison.AtMost,
            _ => null,
        };
        IEnumerable<LinearTerm> left = Left.Select(operand => new LinearTerm(operand.Slot, operand.Coefficient));
        return comparison is { } found
            ? new([.. left, .. right.Select(operand => new LinearTerm(operand.Slot, -operand.Coefficient))], found, Rational.Zero)
            : null;
    }

    private static Severity Louder(Severity one, Severity other) => one > other ? one : other;

    private static bool IsSimple(Rule rule, RuleCheck check)
    {
        bool money(IReadOnlyList<Term> side) => side.Any(term => term.Cell.Kind == CellKind.Money);
        return rule.Kind switch
        {
            RuleKind.Balance or RuleKind.AtMost or RuleKind.Limit => !money(check.Left) && !money(check.Right),
            // Of an amount of money the sign is at hand, and for one amount on its own the sign is all that is asked.
            RuleKind.Implication => (check.Left.Count == 1 || !money(check.Left)) && (check.Right.Count == 1 || !money(check.Right)),
            _ => false,
        };
    }

    private static Operand[] Bind(IReadOnlyList<Term> terms, FormLayout layout, FormLayout? lastYear)
    {
        var operands = new Operand[terms.Count];
        for (int index = 0; index < operands.Length; index++)
        {
            Term term = terms[index];
            int slot = term.IsLastYear ? layout.SlotCells.Length + lastYear!.SlotOf(term.Cell) : layout.SlotOf(term.Cell);
            operands[index] = new Operand(slot, term.Coefficient, term.Cell.Kind);
        }
        return operands;
    }

    private static BoundSubstitute Bind(Substitute substitute, Operand[] right, FormLayout layout)
    {
        var operands = new int[substitute.Operands.Count];
        for (int index = 0; index < operands.Length; index++)
        {
            int slot = layout.SlotOf(substitute.Operands[index]);
            operands[index] = Array.FindIndex(right, operand => operand.Slot == slot);
        }
        var standIns = new Operand[substitute.StandIns.Count];
        for (int index = 0; index < standIns.Length; index++)
        {
            Cell cell = substitute.StandIns[index];
            standIns[index] = new Operand(layout.SlotOf(cell), 1, cell.Kind);
        }
        return new(operands, standIns);
    }
}

/// <summary>A term with its cell resolved.</summary>
internal readonly record struct Operand(int Slot, int Coefficient, CellKind Kind);

/// <summary>A substitute with its cells resolved; the operands are positions on the right side of the check.</summary>
internal sealed record BoundSubstitute(int[] Operands, Operand[] StandIns);

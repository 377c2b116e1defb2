namespace Disclosure;

/// <summary>A check with its cells resolved to slots, made once for each rule book and form.</summary>
internal sealed class BoundCheck
{
    public BoundCheck(Rule rule, RuleCheck check)
    {
        Rule = rule;
        Check = check;
        FormLayout layout = FormLayout.Of(check.Form);
        if (rule.Kind == RuleKind.HeadingEmpty)
        {
            return;
        }
        Left = Bind(check.Left, layout);
        Right = Bind(check.Right, layout);
        ReadsMoney = check.Left.Concat(check.Right).Any(term => term.Cell.Kind == CellKind.Money);
        Substitutes = check
            .Substitutes.Select(substitute => new BoundSubstitute(
                substitute.Operands.Select(cell => Array.FindIndex(Right, operand => operand.Slot == layout.SlotOf(cell))).ToArray(),
                substitute.StandIns.Select(cell => new Operand(layout.SlotOf(cell), 1, cell.Kind)).ToArray()
            ))
            .ToArray();
        IsPlain = rule.IsSum && !ReadsMoney && check.When is null;
        WhenSlot = check.When is { } condition ? layout.SlotOf(condition.Cell) : -1;
    }

    public Rule Rule { get; }
    public RuleCheck Check { get; }
    public Operand[] Left { get; } = [];
    public Operand[] Right { get; } = [];
    public BoundSubstitute[] Substitutes { get; } = [];
    public bool ReadsMoney { get; }

    /// <summary>Whether it is a sum of counts that always applies.</summary>
    public bool IsPlain { get; }

    public int WhenSlot { get; } = -1;

    private static Operand[] Bind(IReadOnlyList<Term> terms, FormLayout layout) =>
        terms.Select(term => new Operand(layout.SlotOf(term.Cell), term.Coefficient, term.Cell.Kind)).ToArray();
}

/// <summary>A term with its cell resolved.</summary>
internal readonly record struct Operand(int Slot, int Coefficient, CellKind Kind);

/// <summary>A substitute with its cells resolved; the operands are positions on the right side of the check.</summary>
internal sealed record BoundSubstitute(int[] Operands, Operand[] StandIns);

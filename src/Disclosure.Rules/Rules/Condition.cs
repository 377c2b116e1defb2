namespace Disclosure;

/// <summary>When a check applies: a cell holds at least, or less than, a number. A cell without number leaves the check not assessed.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="AtLeast">The number that it must reach; <see langword="null"/> for no lower limit.</param>
/// <param name="LessThan">The number below which it must stay; <see langword="null"/> for no upper limit.</param>
public sealed record Condition(Cell Cell, long? AtLeast, long? LessThan)
{
    /// <summary>The cell and its limits.</summary>
    public override string ToString() =>
        Cell
        + (AtLeast is { } least ? $" ≥ {FindingText.Number(least)}" : "")
        + (LessThan is { } limit ? $" < {FindingText.Number(limit)}" : "");
}

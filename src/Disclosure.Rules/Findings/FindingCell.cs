namespace Disclosure;

/// <summary>The side of a check.</summary>
public enum CheckSide
{
    /// <summary>The total, or what must not exceed the other side.</summary>
    Left,

    /// <summary>The parts, or the limit.</summary>
    Right,
}

/// <summary>A cell that a finding speaks of.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Side">Its side of the check.</param>
/// <param name="Coefficient">How many times it is taken.</param>
public sealed record FindingCell(Cell Cell, CellValue Value, CheckSide Side, int Coefficient);

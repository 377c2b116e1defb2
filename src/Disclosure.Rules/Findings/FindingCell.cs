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
public sealed record FindingCell(Cell Cell, CellValue Value, CheckSide Side, int Coefficient)
{
    /// <summary>Whether the cell stands in the report of the year before.</summary>
    public bool IsLastYear { get; init; }

    /// <summary>The year of the report in which the cell stands, where years or levels are compared; <see langword="null"/> when it is unknown, and within a report.</summary>
    public int? Year { get; init; }

    /// <summary>The unit in whose report the cell stands, in a roll-up; <see langword="null"/> for the report that was checked.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the cell stands in the report that was checked, and not in that of the year before or of a unit.</summary>
    public bool IsOfReport => !IsLastYear && Unit is null;

    /// <summary>The cell, how many times it is taken, what stands in it, and in whose report unless it is the one that was checked.</summary>
    public override string ToString() =>
        $"{new Term(Cell, Coefficient)} {FindingText.Word(Value).English}{(IsLastYear ? " (last year)" : "")}{(Unit is null ? "" : $" ({Unit})")}";
}

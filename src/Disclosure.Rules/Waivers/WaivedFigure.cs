using System.Diagnostics;

namespace Disclosure;

/// <summary>A figure that a waiver covers.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">What stood in it.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WaivedFigure(Cell Cell, CellValue Value)
{
    /// <summary>Whether the cell is that of last year's report.</summary>
    public bool IsLastYear { get; init; }

    /// <summary>The unit in whose report the cell stands, in a roll-up; <see langword="null"/> for the report itself.</summary>
    public string? Unit { get; init; }

    internal bool IsOfReport => !IsLastYear && Unit is null;

    /// <summary>The label and what stood in the cell, with the report unless it is the one that was checked.</summary>
    public override string ToString() =>
        $"{Cell.Label} {FindingText.Word(Value).English}{(IsLastYear ? " (last year)" : "")}{(Unit is null ? "" : $" ({Unit})")}";
}

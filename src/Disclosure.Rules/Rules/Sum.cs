namespace Disclosure;

/// <summary>A cell times a whole number.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Coefficient">The factor, at least 1.</param>
public sealed record Term(Cell Cell, int Coefficient = 1)
{
    /// <summary>Whether the cell is that of last year's report.</summary>
    public bool IsLastYear { get; init; }

    /// <summary>A cell taken once.</summary>
    public static implicit operator Term(Cell cell) => new(cell);

    /// <summary>The cell, and how many times it is taken.</summary>
    public override string ToString() =>
        (Coefficient == 1 ? "" : $"{FindingText.Number(Coefficient)} × ") + Cell + (IsLastYear ? " (last year)" : "");
}

/// <summary>
/// Cells that stand for others: where none of the operands has a figure and a stand-in has one, the stand-ins are taken. The line of a group stands for its
/// rows; on a page of edition 2019 that divides (六) as edition 2021 does, the three rows stand for the one.
/// </summary>
/// <param name="Operands">Cells of the sum.</param>
/// <param name="StandIns">The cells that stand for them.</param>
public sealed record Substitute(IReadOnlyList<Cell> Operands, IReadOnlyList<Cell> StandIns)
{
    /// <summary>How many cells stand for how many.</summary>
    public override string ToString() => $"{StandIns[0]} ({StandIns.Count} for {Operands.Count})";
}

namespace Disclosure;

/// <summary>A cell times a whole number.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Coefficient">The factor, at least 1.</param>
public sealed record Term(Cell Cell, int Coefficient = 1)
{
    /// <summary>A cell taken once.</summary>
    public static implicit operator Term(Cell cell) => new(cell);
}

/// <summary>
/// The rows of a group and its line: where no row has a figure and the line has one, the line stands for the rows.
/// </summary>
/// <param name="Line">The cell on the group's own line.</param>
/// <param name="Rows">The cells of the group's rows.</param>
public sealed record GroupOperand(Cell Line, IReadOnlyList<Cell> Rows)
{
    /// <summary>The path of the line and the number of rows.</summary>
    public override string ToString() => $"{Line.Code} ({Rows.Count} rows)";
}

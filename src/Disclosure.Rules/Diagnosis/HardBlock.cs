namespace Disclosure;

/// <summary>
/// Hard rules of a form that share cells, and all cells that they read, as a linear problem: variable by variable a cell, constraint by constraint a check.
/// </summary>
internal sealed record HardBlock(IReadOnlyList<Cell> Cells, IReadOnlyList<RuleCheck> Checks, LinearProblem Problem);

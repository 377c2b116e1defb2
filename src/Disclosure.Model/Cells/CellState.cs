namespace Disclosure;

/// <summary>Why a cell has the value it has, or none. <see langword="null"/> alone cannot say it.</summary>
public enum CellState : byte
{
    /// <summary>Nothing is known: the row was not found, or nobody has said anything about the cell. The default.</summary>
    Missing = 0,

    /// <summary>The box is there and empty. The only state that a check may read as 0, and then it says so.</summary>
    Blank = 1,

    /// <summary>A number stands in the cell; 0 is a number.</summary>
    Filled = 2,

    /// <summary>The issuer says that there is nothing to state: <c>/</c>, <c>-</c>, 无, 不适用.</summary>
    NotApplicable = 3,

    /// <summary>In a migrated report: the source form does not determine this cell.</summary>
    NotDerivable = 4,

    /// <summary>The form of this report has no such cell.</summary>
    NotOnForm = 5,
}

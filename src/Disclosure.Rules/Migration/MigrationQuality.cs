namespace Disclosure;

/// <summary>How well the source determines a cell of a migrated report. The numeric order is the order of certainty.</summary>
public enum MigrationQuality
{
    /// <summary>Not determined: the cell has no number, and the entry says why.</summary>
    None = 0,

    /// <summary>
    /// The cell means nearly the same, with a drift that the reason names, or its number rests on the assumptions that the entry names.
    /// </summary>
    Near = 2,

    /// <summary>The cell means the same on both forms, or the source leaves it no other number.</summary>
    Exact = 3,
}

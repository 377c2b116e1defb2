namespace Disclosure;

/// <summary>How well the source determines a cell of a migrated report. The numeric order is the order of certainty.</summary>
public enum MigrationQuality
{
    /// <summary>Not determined: the entry says why.</summary>
    None = 0,

    /// <summary>No number, but a lower or an upper bound.</summary>
    Bounded = 1,

    /// <summary>
    /// The cell means nearly the same, with a drift that the reason names, or its number rests on assumptions on the replies that the entry names.
    /// </summary>
    Near = 2,

    /// <summary>The cell means the same on both forms, or the source leaves it no other number.</summary>
    Exact = 3,
}

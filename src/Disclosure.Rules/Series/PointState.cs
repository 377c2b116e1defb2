namespace Disclosure;

/// <summary>Why a year of a series has a figure, or none. Only what is stated is a figure; an empty box is not 0.</summary>
public enum PointState
{
    /// <summary>There is no report for the year.</summary>
    NoReport = 0,

    /// <summary>Nothing is known of the cells: their rows were not found.</summary>
    Missing,

    /// <summary>The boxes are there and empty.</summary>
    Blank,

    /// <summary>The issuer says that there is nothing to state: "/", 无.</summary>
    NotApplicable,

    /// <summary>The indicator is a sum, and only some of its cells carry a number.</summary>
    PartlyStated,

    /// <summary>Every cell carries a number.</summary>
    Stated,
}

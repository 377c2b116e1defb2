namespace Disclosure;

/// <summary>How the two sides of a packed check must stand to each other.</summary>
internal enum PackedRelation
{
    /// <summary>Left equals right.</summary>
    Equal,

    /// <summary>Left is at most right.</summary>
    AtMost,

    /// <summary>Where left is above 0, right is.</summary>
    Implies,
}

/// <summary>One check over the columns of a group of reports.</summary>
/// <param name="LeftEnd">Where its columns on the left end in the list of columns; they begin where those of the check before end.</param>
/// <param name="RightEnd">Where its columns on the right end.</param>
/// <param name="Relation">How the sides stand to each other.</param>
/// <param name="Constant">What is added to the right side: the number of a limit, otherwise 0.</param>
internal readonly record struct PackedCheck(int LeftEnd, int RightEnd, PackedRelation Relation, int Constant);

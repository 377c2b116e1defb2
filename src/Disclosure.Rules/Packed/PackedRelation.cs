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
/// <param name="Start">Where its columns begin in the list of columns: those of the left side first.</param>
/// <param name="LeftEnd">Where those of the left side end.</param>
/// <param name="RightEnd">Where those of the right side end.</param>
/// <param name="Relation">How the sides stand to each other.</param>
/// <param name="Constant">What is added to the right side: the number of a limit, otherwise 0.</param>
internal readonly record struct PackedCheck(int Start, int LeftEnd, int RightEnd, PackedRelation Relation, int Constant);

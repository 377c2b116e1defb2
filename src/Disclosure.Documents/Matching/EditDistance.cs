namespace Disclosure;

/// <summary>How many characters must be inserted, deleted or replaced to make one label from another.</summary>
internal static class EditDistance
{
    /// <summary>Longer texts are no labels and are not compared.</summary>
    public const int MaxLength = 120;

    /// <summary>How far a label may be from the official one and still be taken for it: the shorter the label, the less.</summary>
    public static int Allowed(int length) =>
        length switch
        {
            < 4 => 0,
            < 9 => 1,
            < 16 => 2,
            _ => 3,
        };

    /// <summary>Whether two texts are the same but for one character, and long enough that this is a misspelling.</summary>
    public static bool IsMisspelling(string left, string right) => Allowed(left.Length) > 0 && Between(left, right, 1) <= 1;

    /// <summary>The distance; <paramref name="limit"/> + 1 when it is larger than <paramref name="limit"/>.</summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > MaxLength || right.Length > MaxLength)
        {
            return limit + 1;
        }
        Span<int> previous = stackalloc int[MaxLength + 1];
        Span<int> current = stackalloc int[MaxLength + 1];
        for (int column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }
        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            int smallest = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
                smallest = Math.Min(smallest, current[column]);
            }
            if (smallest > limit)
            {
                return limit + 1;
            }
            Span<int> last = previous;
            previous = current;
            current = last;
        }
        return Math.Min(previous[right.Length], limit + 1);
    }
}

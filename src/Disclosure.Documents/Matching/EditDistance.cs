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
        int shorter = Math.Min(left.Length, right.Length);
        int start = 0;
        while (start < shorter && left[start] == right[start])
        {
            start++;
        }
        int end = 0;
        while (end < shorter - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
        {
            end++;
        }
        return Between(left.AsSpan(start, left.Length - start - end), right.AsSpan(start, right.Length - start - end), limit);
    }

    /// <summary>
    /// The distance of what is left between the same beginning and the same end. Of the table of distances only the diagonal is worked out, for what is further
    /// than the limit away from it is too large.
    /// </summary>
    private static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Span<int> distances = stackalloc int[right.Length + 1];
        for (int column = 0; column <= right.Length; column++)
        {
            distances[column] = column;
        }
        for (int row = 1; row <= left.Length; row++)
        {
            int first = Math.Max(1, row - limit);
            int last = Math.Min(right.Length, row + limit);
            int diagonal = distances[first - 1];
            int smallest = distances[first - 1] = first == 1 ? row : limit + 1;
            for (int column = first; column <= last; column++)
            {
                int replaced = diagonal + (left[row - 1] == right[column - 1] ? 0 : 1);
                diagonal = distances[column];
                distances[column] = Math.Min(replaced, Math.Min(diagonal, distances[column - 1]) + 1);
                smallest = Math.Min(smallest, distances[column]);
            }
            if (smallest > limit)
            {
                return limit + 1;
            }
        }
        return Math.Min(distances[right.Length], limit + 1);
    }
}

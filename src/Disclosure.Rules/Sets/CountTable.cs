namespace Disclosure;

/// <summary>Several counts for each of many keys.</summary>
internal sealed class CountTable<TKey>(int width, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, long[]> counts = new(comparer);

    public int Width => width;

    public IEnumerable<KeyValuePair<TKey, long[]>> Rows => counts;

    public void Add(TKey key, params ReadOnlySpan<long> numbers)
    {
        if (!counts.TryGetValue(key, out long[]? row))
        {
            counts[key] = row = new long[width];
        }
        for (int index = 0; index < width; index++)
        {
            row[index] += numbers[index];
        }
    }
}

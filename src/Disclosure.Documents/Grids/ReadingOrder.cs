namespace Disclosure;

/// <summary>The order of places in a document: page, line, table, row. The column does not count, so that what stands in one row keeps its order.</summary>
internal sealed class ReadingOrder : IComparer<SourceLocation>, IEqualityComparer<SourceLocation>
{
    public static ReadingOrder Comparer { get; } = new();

    /// <summary>What stands at places of a document, in the order of reading; at the same place in the order given.</summary>
    // The items themselves are the keys: a query that sorts by another type of value has to be compiled for it at every start.
    public static IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, SourceLocation> placeOf)
        where T : class =>
        items.OrderBy(item => item, Comparer<T>.Create((left, right) => Comparer.Compare(placeOf(left), placeOf(right))));

    /// <summary>A place that does not say comes behind those that do.</summary>
    public int Compare(SourceLocation x, SourceLocation y) =>
        Order(x.Page, y.Page) is var page and not 0 ? page
        : Order(x.Line, y.Line) is var line and not 0 ? line
        : Order(x.Table, y.Table) is var table and not 0 ? table
        : Order(x.Row, y.Row);

    /// <summary>Whether two places are in the same row.</summary>
    public bool Equals(SourceLocation x, SourceLocation y) => Compare(x, y) == 0;

    public int GetHashCode(SourceLocation obj) =>
        unchecked((((((obj.Page ?? 0) * 397) ^ (obj.Line ?? 0)) * 397) ^ (obj.Table ?? 0)) * 397) ^ (obj.Row ?? 0);

    private static int Order(int? left, int? right) => (left ?? int.MaxValue).CompareTo(right ?? int.MaxValue);
}

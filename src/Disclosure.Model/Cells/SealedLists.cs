namespace Disclosure;

/// <summary>Lists as immutable objects hand them out: nobody who casts one to an array or a list can change it.</summary>
internal static class SealedLists
{
    /// <summary>The same elements behind a wrapper without a way to change them; a list that cannot be changed already as it is.</summary>
    public static IReadOnlyList<T> Sealed<T>(this IReadOnlyList<T> list) =>
        list switch
        {
            T[] { Length: 0 } => list,
            T[] array => Array.AsReadOnly(array),
            List<T> { Count: 0 } => [],
            List<T> open => open.AsReadOnly(),
            _ => list,
        };
}

namespace Disclosure;

/// <summary>Limits of reading. Options are immutable; <c>with</c> makes changed copies. Two are equal when every member is.</summary>
public sealed record ReaderOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static ReaderOptions Default { get; } = new();

    /// <summary>
    /// The largest number of UTF-16 characters that is read; 33,554,432 (32 MiB) unless set. What is beyond is not read, and the reading says so with
    /// <see cref="ProblemCode.TooLarge"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxCharacters
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit must be positive.");
    } = 32 * 1024 * 1024;
}

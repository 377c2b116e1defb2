namespace Disclosure.Tests.Documents;

/// <summary>Chance that is the same for the same seed.</summary>
internal sealed class Dice(int seed)
{
#pragma warning disable CA5394 // The same chance for the same seed is what tests need; nothing here is secret.
    private readonly Random random = new(seed);

    public int Below(int limit) => random.Next(limit);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;
#pragma warning restore CA5394

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}

using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Disclosure;

/// <summary>Waivers in the order in which they were given, as data to be kept beside the reports. Immutable; a collection expression makes one.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[CollectionBuilder(typeof(WaiverSet), nameof(Create))]
public sealed class WaiverSet : IReadOnlyList<Waiver>, IEquatable<WaiverSet>
{
    private readonly Waiver[] waivers;

    private WaiverSet(Waiver[] waivers) => this.waivers = waivers;

    /// <summary>No waiver.</summary>
    public static WaiverSet Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => waivers.Length;

    /// <summary>The waiver at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Waiver this[int index] =>
        index >= 0 && index < waivers.Length
            ? waivers[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "No such waiver.");

    /// <summary>A set of waivers, as a collection expression makes it.</summary>
    public static WaiverSet Create(ReadOnlySpan<Waiver> waivers) => waivers.IsEmpty ? Empty : new(waivers.ToArray());

    /// <summary>The waivers in a JSON text that are about rules of <see cref="RuleBook.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="RuleJsonException">The text holds no waivers; with the place of everything that is wrong.</exception>
    public static WaiverSet FromJson(string json) => FromJson(json, RuleBook.Standard);

    /// <summary>The waivers in a JSON text that are about rules of a rule book.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="RuleJsonException">The text holds no waivers; with the place of everything that is wrong.</exception>
    public static WaiverSet FromJson(string json, RuleBook ruleBook) =>
        TryFromJson(json, ruleBook, out WaiverSet? waivers, out IReadOnlyList<ReadingProblem> problems)
            ? waivers
            : throw new RuleJsonException(problems);

    /// <summary>The waivers in a JSON text, or what is wrong with it; never an exception for a bad text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="ruleBook">The rule book whose rules they may name.</param>
    /// <param name="waivers">The waivers; <see langword="null"/> when anything is wrong.</param>
    /// <param name="problems">What is wrong, unknown rules and cells included, each with its JSON pointer; empty when nothing is.</param>
    /// <returns>Whether the text holds waivers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryFromJson(
        string json,
        RuleBook ruleBook,
        [NotNullWhen(true)] out WaiverSet? waivers,
        out IReadOnlyList<ReadingProblem> problems
    )
    {
        if (ruleBook is null)
        {
            throw new ArgumentNullException(nameof(ruleBook));
        }
        return JsonWalk.TryRead(json, (walk, root) => WaiverJson.Read(walk, root, ruleBook), out waivers, out problems);
    }

    /// <summary>The waivers as JSON: reasons, and the covered cells by key with what stood in them. It reads back equal.</summary>
    public string ToJson() => WaiverJson.Write(this);

    /// <summary>The waivers in order.</summary>
    public IEnumerator<Waiver> GetEnumerator() => ((IEnumerable<Waiver>)waivers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the same waivers stand in the same order.</summary>
    public bool Equals(WaiverSet? other) => other is not null && waivers.SequenceEqual(other.waivers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WaiverSet);

    /// <inheritdoc/>
    public override int GetHashCode() => waivers.Length == 0 ? 0 : unchecked((waivers[0].GetHashCode() * 397) ^ waivers.Length);

    /// <summary>How many there are.</summary>
    public override string ToString() => FindingText.Several(Count, "waiver", "waivers");
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure;

/// <summary>
/// Changes to a rule book by id, with a name and a version of their own: rules or single checks switched off or on, severities changed. It is data, made in
/// code or read from JSON. Two are equal when name, version and settings are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleOverlay
{
    /// <summary>Changes nothing.</summary>
    public static RuleOverlay Empty { get; } = new();

    /// <summary>The name, which results carry; empty for none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The version, which results carry; empty for none.</summary>
    public string Version { get; init; } = "";

    /// <summary>The settings by the id of a rule, such as <c>B-ROW</c>, or of one of its checks, such as <c>B-ROW[三(一)]</c>.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = RuleSettings.None;

    /// <summary>The overlay in a JSON text, for <see cref="RuleBook.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="RuleJsonException">The text is no overlay; with the place of everything that is wrong.</exception>
    public static RuleOverlay FromJson(string json) => FromJson(json, RuleBook.Standard);

    /// <summary>The overlay in a JSON text, for a rule book whose ids it may use.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="RuleJsonException">The text is no overlay; with the place of everything that is wrong.</exception>
    public static RuleOverlay FromJson(string json, RuleBook ruleBook) =>
        TryFromJson(json, ruleBook, out RuleOverlay? overlay, out IReadOnlyList<ReadingProblem> problems)
            ? overlay
            : throw new RuleJsonException(problems);

    /// <summary>The overlay in a JSON text, or what is wrong with it; never an exception for a bad text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="ruleBook">The rule book whose ids it may use.</param>
    /// <param name="overlay">The overlay; <see langword="null"/> when anything is wrong.</param>
    /// <param name="problems">What is wrong, unknown ids included, each with its JSON pointer; empty when nothing is.</param>
    /// <returns>Whether the text is an overlay.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryFromJson(
        string json,
        RuleBook ruleBook,
        [NotNullWhen(true)] out RuleOverlay? overlay,
        out IReadOnlyList<ReadingProblem> problems
    )
    {
        if (ruleBook is null)
        {
            throw new ArgumentNullException(nameof(ruleBook));
        }
        return JsonWalk.TryRead(json, (walk, root) => OverlayJson.Read(walk, root, ruleBook), out overlay, out problems);
    }

    /// <summary>The overlay as JSON, settings in the order of their ids. It reads back equal.</summary>
    public string ToJson() => OverlayJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(RuleOverlay? other) =>
        other is not null
        && Name == other.Name
        && Version == other.Version
        && Rules.Count == other.Rules.Count
        && Rules.All(pair => other.Rules.TryGetValue(pair.Key, out RuleSetting? setting) && setting == pair.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 397) ^ Rules.Count);

    /// <summary>Name and version, and how many settings.</summary>
    public override string ToString() => $"{Title} ({FindingText.Several(Rules.Count, "setting", "settings")})";

    /// <summary>Name and version.</summary>
    internal string Title
    {
        get
        {
            string title = string.Join(" ", new[] { Name, Version }.Where(part => part.Length > 0));
            return title.Length == 0 ? "(overlay)" : title;
        }
    }
}

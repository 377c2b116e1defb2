using System.Diagnostics;

namespace Disclosure;

/// <summary>What the function of a custom rule says of a report. <c>default</c> is <see cref="NotAssessed"/>: a function that does not answer never passes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RuleAnswer
{
    private readonly Verdict verdict;

    private RuleAnswer(Verdict verdict, LocalizedText message)
    {
        this.verdict = verdict;
        Message = message;
    }

    /// <summary>The report satisfies the rule.</summary>
    public static RuleAnswer Holds { get; } = new(Verdict.Passed, default);

    /// <summary>The rule cannot be judged, for example because a cell that it needs is blank.</summary>
    public static RuleAnswer NotAssessed => default;

    /// <summary>The report does not satisfy the rule.</summary>
    /// <param name="message">What was found, with its figures.</param>
    /// <param name="chinese">The same in Chinese; <see langword="null"/> to use <paramref name="message"/> for both languages.</param>
    /// <exception cref="ArgumentException"><paramref name="message"/> is empty.</exception>
    public static RuleAnswer Broken(string message, string? chinese = null) =>
        string.IsNullOrWhiteSpace(message)
            ? throw new ArgumentException("A broken rule says what was found.", nameof(message))
            : new(Verdict.Failed, new(message, chinese ?? message));

    /// <summary><see cref="Verdict.Passed"/>, <see cref="Verdict.Failed"/> or <see cref="Verdict.NotAssessed"/>.</summary>
    public Verdict Verdict => verdict == default ? Verdict.NotAssessed : verdict;

    /// <summary>What was found; empty unless the rule is broken.</summary>
    public LocalizedText Message { get; }

    /// <summary>The verdict and the message in English.</summary>
    public override string ToString() =>
        Verdict == Verdict.Failed ? $"{FindingText.Word(Verdict).English}: {Message.English}" : FindingText.Word(Verdict).English;
}

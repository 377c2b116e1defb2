using System.Diagnostics;

namespace Disclosure;

/// <summary>The verdict of a rule on one claim.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Claim">The claim; <see langword="null"/> when the rule is about the header or the table.</param>
/// <param name="Verdict">What can be said of it.</param>
/// <param name="Reading">The reading of the table that fits the claim; <see langword="null"/> when none does, or the rule compares with no table.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClaimOutcome(Rule Rule, Claim? Claim, Verdict Verdict, ClaimReading? Reading = null)
{
    /// <summary>Id, verdict and reading in a language.</summary>
    public string ToString(Language language)
    {
        string verdict = FindingText.Word(Verdict).In(language);
        string reading =
            Reading is null ? ""
            : language == Language.Chinese ? $"（{Reading.Name.Chinese}）"
            : $" ({Reading.Name.English})";
        return language == Language.Chinese ? $"{Rule.Id}：{verdict}{reading}" : $"{Rule.Id}: {verdict}{reading}";
    }

    /// <summary>Id, verdict and reading in English.</summary>
    public override string ToString() => ToString(Language.English);
}

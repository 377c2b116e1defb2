using System.Diagnostics;

namespace Disclosure;

/// <summary>How a check stands after a change.</summary>
public enum CheckProgress
{
    /// <summary>It made no finding and makes none, and it is assessed, or not, as before.</summary>
    Unchanged,

    /// <summary>It made a finding; now it is assessed and makes none.</summary>
    Fixed,

    /// <summary>It made no finding and makes one now.</summary>
    NewlyBroken,

    /// <summary>It made a finding and makes one still.</summary>
    StillBroken,

    /// <summary>It was assessed and is not any more, because cells are empty now.</summary>
    NoLongerAssessed,

    /// <summary>It was not assessed; now it is, and makes no finding.</summary>
    NowAssessed,
}

/// <summary>A check before and after a change.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CheckChange
{
    internal CheckChange(CheckOutcome before, CheckOutcome after, CheckProgress progress)
    {
        Before = before;
        After = after;
        Progress = progress;
    }

    /// <summary>The rule and its verdict before.</summary>
    public CheckOutcome Before { get; }

    /// <summary>The rule and its verdict now.</summary>
    public CheckOutcome After { get; }

    /// <summary>How it stands now.</summary>
    public CheckProgress Progress { get; }

    /// <summary>The id of the check.</summary>
    public string Id => After.Check.Id;

    /// <summary>The id and both verdicts in a language.</summary>
    public string ToString(Language language) =>
        $"{Id}{(language == Language.Chinese ? "：" : ": ")}{FindingText.Word(Before.Verdict).In(language)} → {FindingText.Word(After.Verdict).In(language)}";

    /// <summary>The id and both verdicts in English.</summary>
    public override string ToString() => ToString(Language.English);
}

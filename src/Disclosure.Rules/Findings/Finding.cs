using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A rule that does not hold, or cannot with the empty boxes read as 0: both sides, the difference, and every cell with its official label. Messages are
/// made last, in the language asked for.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(RulesFormatterSource), PreferredMimeTypes = [NotebookFormatter.Html])]
public sealed record Finding : IFinding
{
    internal Finding(
        Rule rule,
        RuleCheck check,
        Severity severity,
        Verdict verdict,
        decimal left,
        decimal right,
        IReadOnlyList<FindingCell> cells
    )
    {
        Rule = rule;
        Check = check;
        Severity = severity;
        Verdict = verdict;
        Left = left;
        Right = right;
        Cells = cells.Sealed();
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The rule bound to cells.</summary>
    public RuleCheck Check { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary><see cref="Verdict.Failed"/> or <see cref="Verdict.Incomplete"/>.</summary>
    public Verdict Verdict { get; }

    /// <summary>The sum of the filled cells on the left side.</summary>
    public decimal Left { get; }

    /// <summary>The sum of the filled cells on the right side.</summary>
    public decimal Right { get; }

    /// <summary>Left less right; for amounts beyond any budget, the largest number there is.</summary>
    public decimal Difference => Saturating.Subtract(Left, Right);

    /// <summary>Every cell of the check with its value, left side first. For headings and boxes, those that are not as they should be.</summary>
    public IReadOnlyList<FindingCell> Cells { get; }

    /// <summary>A likely reading of what went wrong; empty when there is none.</summary>
    public LocalizedText Suggestion { get; init; }

    /// <summary>What the function of a custom rule said; empty for other rules.</summary>
    public LocalizedText Answer { get; init; }

    /// <summary>What it is called in texts: the check, or the rule where all checks make one finding.</summary>
    internal string Id => Rule.IsOneFinding ? Rule.Id : Check.Id;

    /// <summary>The checks that it puts together, where all checks of a rule make one finding; empty for a finding of one check.</summary>
    internal IReadOnlyList<RuleCheck> Joined { get; init; } = [];

    /// <summary>Whether it says that this check does not hold.</summary>
    internal bool IsAbout(CheckOutcome outcome) => Check.Id == outcome.Check.Id || Joined.Any(check => check.Id == outcome.Check.Id);

    /// <summary>Whether empty boxes were taken for 0 and nothing else.</summary>
    internal bool BlanksAreZero { get; init; }

    /// <summary>Whether a cell may hold any number: a missing one, and an empty box unless it was taken for 0.</summary>
    internal bool IsUnknown(FindingCell cell) =>
        cell.Value.State == CellState.Missing || (cell.Value.State == CellState.Blank && !BlanksAreZero);

    /// <summary>By rule, check, severity, verdict, both sides, and the cells one by one.</summary>
    public bool Equals(Finding? other) =>
        other is not null
        && Rule.Id == other.Rule.Id
        && Check.Equals(other.Check)
        && Severity == other.Severity
        && Verdict == other.Verdict
        && Left == other.Left
        && Right == other.Right
        && Suggestion == other.Suggestion
        && Answer == other.Answer
        && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Check.Id.GetHashCode() * 397) ^ Difference.GetHashCode());

    /// <summary>The message without severity and id.</summary>
    public string Message(Language language) => FindingText.Message(this).In(language);

    /// <summary>Severity, id and message in a language.</summary>
    public string ToString(Language language) => FindingText.Line(this).In(language);

    /// <summary>Severity, id and message in English.</summary>
    public override string ToString() => ToString(Language.English);
}

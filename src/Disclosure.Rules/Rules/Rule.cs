using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A rule as data: what must hold, on which forms, how much it matters when it does not, and where it comes from. The same object is evaluated, explained
/// in both languages, and asked which cells it reads. Ids are permanent.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Rule
{
    internal Rule(string id, RuleKind kind, LocalizedText sentence, IReadOnlyList<RuleCheck> checks)
    {
        Id = id;
        Kind = kind;
        Sentence = sentence;
        Checks = checks;
    }

    /// <summary>The permanent id, such as <c>B-SUM</c>.</summary>
    public string Id { get; }

    /// <summary>The kind of rule.</summary>
    public RuleKind Kind { get; }

    /// <summary>What must hold, in a sentence.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>The innocent explanation of a broken rule; empty when there is none.</summary>
    public LocalizedText Explanation { get; init; }

    /// <summary>Why it holds.</summary>
    public RuleBasis Basis { get; init; } = RuleBasis.ImpliedByNumbering;

    /// <summary>The document, and the wording where there is one.</summary>
    public string Source { get; init; } = "";

    /// <summary>The severity when the parts exceed the total, the left side exceeds what it may be at most, or a figure is out of its range.</summary>
    public Severity Excess { get; init; } = Severity.Error;

    /// <summary>The severity when the parts fall short of the total; for headings, when the figure on them is 0.</summary>
    public Severity Shortfall { get; init; } = Severity.Error;

    /// <summary>The severity of an excess when some operand is not a number but "/" or 无, read as 0; <see langword="null"/> for <see cref="Excess"/>.</summary>
    public Severity? ExcessUnlessAllFilled { get; init; }

    /// <summary>Whether all checks that do not hold make one finding together, as the columns of one row do.</summary>
    public bool IsOneFinding { get; internal init; }

    /// <summary>The rule bound to cells, form by form.</summary>
    public IReadOnlyList<RuleCheck> Checks
    {
        get;
        internal init => field = value.Sealed();
    }

    /// <summary>Whether the rule compares sums: a balance or "at most".</summary>
    public bool IsSum => Kind is RuleKind.Balance or RuleKind.AtMost;

    /// <summary>What the rule compares: figures of one report, of two years, or of a region and its units.</summary>
    public RuleScope Scope =>
        Kind switch
        {
            RuleKind.YearBalance or RuleKind.YearAtMost or RuleKind.Jump => RuleScope.Years,
            RuleKind.RollUp => RuleScope.Levels,
            _ => RuleScope.Report,
        };

    /// <summary>Whether the rule compares sums across years or levels.</summary>
    internal bool IsComparedSum => Kind is RuleKind.YearBalance or RuleKind.YearAtMost or RuleKind.RollUp;

    /// <summary>The forms to which the rule is bound.</summary>
    public IReadOnlyList<ReportForm> Forms => Checks.Select(check => check.Form).Distinct().ToArray();

    /// <summary>Id and sentence in English.</summary>
    public override string ToString() => $"{Id}: {Sentence.English}";
}

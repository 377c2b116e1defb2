using System.Diagnostics;

namespace Disclosure;

/// <summary>
/// A rule bound to cells of one form: a left and a right side. For a balance the left side is the total; for "at most" the left side must not exceed the
/// right; a domain is "0 is at most the cell"; for headings and boxes the left side lists them, and for boxes the right side lists those beside them; for
/// an implication the left side is the premise. In a comparison of years some terms are those of last year's report; in a roll-up the right side is summed
/// over the units.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleCheck
{
    internal RuleCheck(string id, ReportForm form, IReadOnlyList<Term> left, IReadOnlyList<Term> right)
    {
        Id = id;
        Form = form;
        Left = left.Sealed();
        Right = right.Sealed();
    }

    /// <summary>The permanent id: that of the rule and, where a rule has several checks, the row or column in brackets, such as <c>B-ROW[三(一)]</c>.</summary>
    public string Id { get; }

    /// <summary>The form to whose cells it is bound.</summary>
    public ReportForm Form { get; }

    /// <summary>The form of last year's report; <see langword="null"/> unless the rule compares years.</summary>
    public ReportForm? AgainstForm { get; init; }

    /// <summary>The left side. Empty stands for 0.</summary>
    public IReadOnlyList<Term> Left { get; }

    /// <summary>The right side.</summary>
    public IReadOnlyList<Term> Right { get; }

    /// <summary>Cells that may stand for operands of the right side.</summary>
    public IReadOnlyList<Substitute> Substitutes { get; init; } = [];

    /// <summary>When the check applies; <see langword="null"/> for always.</summary>
    public Condition? When { get; init; }

    /// <summary>At which levels of the issuing body the check applies; <see langword="null"/> for all.</summary>
    public LevelCondition? Level { get; init; }

    /// <summary>The number that the left side should keep to; <see langword="null"/> unless the rule is a limit.</summary>
    public Limit? Limit { get; init; }

    /// <summary>The severity of this check; <see langword="null"/> for that of its rule.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The severity of an excess of this check; <see langword="null"/> for <see cref="Severity"/>.</summary>
    public Severity? Excess { get; init; }

    /// <summary>The severity of a shortfall of this check; <see langword="null"/> for <see cref="Severity"/>.</summary>
    public Severity? Shortfall { get; init; }

    /// <summary>All cells that the check reads, left side first, stand-ins last.</summary>
    public IEnumerable<Cell> Cells =>
        Left.Concat(Right)
            .Select(term => term.Cell)
            .Concat(Substitutes.SelectMany(substitute => substitute.StandIns).Where(cell => cell.IsOn(Form)))
            .Concat(When is { } condition ? [condition.Cell] : [])
            .Distinct();

    /// <summary>The form on which a term's cell stands.</summary>
    internal ReportForm FormOf(Term term) => term.IsLastYear ? AgainstForm.GetValueOrDefault() : Form;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

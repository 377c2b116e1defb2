namespace Disclosure;

/// <summary>Rules of users' own, made of the same data as those of this library.</summary>
public sealed partial record Rule
{
    internal Func<Report, RuleAnswer>? Function { get; init; }

    /// <summary>A total equals its parts. Severities, source and explanation are set by <c>with</c>; a condition by <see cref="When"/>.</summary>
    /// <param name="id">An id of your own, such as <c>MY-1</c>.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts: cells, or cells times a whole number.</param>
    /// <param name="chinese">The sentence in Chinese; <see langword="null"/> to use <paramref name="sentence"/> for both languages.</param>
    /// <param name="forms">The forms on which it holds; <see langword="null"/> for all that have every cell.</param>
    /// <exception cref="ArgumentException">The id is reserved, a form has not all the cells, or a cell is named twice.</exception>
    public static Rule Balance(
        string id,
        string sentence,
        Cell total,
        IReadOnlyList<Term> parts,
        string? chinese = null,
        IReadOnlyList<ReportForm>? forms = null
    ) => Linear(id, RuleKind.Balance, sentence, chinese, [total], parts ?? throw new ArgumentNullException(nameof(parts)), forms);

    /// <summary>One sum equals another.</summary>
    /// <param name="id">An id of your own, such as <c>MY-1</c>.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="left">One sum. When it is the smaller one, that is an excess of the other.</param>
    /// <param name="right">The other sum.</param>
    /// <param name="chinese">The sentence in Chinese; <see langword="null"/> to use <paramref name="sentence"/> for both languages.</param>
    /// <param name="forms">The forms on which it holds; <see langword="null"/> for all that have every cell.</param>
    /// <exception cref="ArgumentException">The id is reserved, a form has not all the cells, or a cell is named twice.</exception>
    public static Rule Equality(
        string id,
        string sentence,
        IReadOnlyList<Term> left,
        IReadOnlyList<Term> right,
        string? chinese = null,
        IReadOnlyList<ReportForm>? forms = null
    ) => Linear(id, RuleKind.Balance, sentence, chinese, left, right, forms);

    /// <summary>One sum is at most another. Only an excess can break it.</summary>
    /// <param name="id">An id of your own, such as <c>MY-2</c>.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="left">What must not be larger.</param>
    /// <param name="right">The limit.</param>
    /// <param name="chinese">The sentence in Chinese; <see langword="null"/> to use <paramref name="sentence"/> for both languages.</param>
    /// <param name="forms">The forms on which it holds; <see langword="null"/> for all that have every cell.</param>
    /// <exception cref="ArgumentException">The id is reserved, a form has not all the cells, or a cell is named twice.</exception>
    public static Rule AtMost(
        string id,
        string sentence,
        IReadOnlyList<Term> left,
        IReadOnlyList<Term> right,
        string? chinese = null,
        IReadOnlyList<ReportForm>? forms = null
    ) => Linear(id, RuleKind.AtMost, sentence, chinese, left, right, forms);

    /// <summary>Where one sum is above 0, another is too. Its severity is <see cref="Excess"/>.</summary>
    /// <param name="id">An id of your own, such as <c>MY-3</c>.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="premise">What may be above 0.</param>
    /// <param name="conclusion">What is then above 0 too.</param>
    /// <param name="chinese">The sentence in Chinese; <see langword="null"/> to use <paramref name="sentence"/> for both languages.</param>
    /// <param name="forms">The forms on which it holds; <see langword="null"/> for all that have every cell.</param>
    /// <exception cref="ArgumentException">The id is reserved, a form has not all the cells, or a cell is named twice.</exception>
    public static Rule Implication(
        string id,
        string sentence,
        IReadOnlyList<Term> premise,
        IReadOnlyList<Term> conclusion,
        string? chinese = null,
        IReadOnlyList<ReportForm>? forms = null
    ) =>
        Linear(
            id,
            RuleKind.Implication,
            sentence,
            chinese,
            premise ?? throw new ArgumentNullException(nameof(premise)),
            conclusion ?? throw new ArgumentNullException(nameof(conclusion)),
            forms
        );

    /// <summary>
    /// A rule that a function decides. It gets a verdict, a severity and findings like any other; a diagnosis leaves it out, because nobody can look into it.
    /// </summary>
    /// <param name="id">An id of your own, such as <c>MY-3</c>.</param>
    /// <param name="sentence">What must hold.</param>
    /// <param name="form">The form of the reports that the function gets.</param>
    /// <param name="cells">The cells that it reads: findings show them, and a waiver lapses when one of them changes.</param>
    /// <param name="function">
    /// Decides. It is called once for each check and may be called again for the verdicts, on any thread. What it throws comes out of the check as a
    /// <see cref="RuleFunctionException"/>.
    /// </param>
    /// <param name="chinese">The sentence in Chinese; <see langword="null"/> to use <paramref name="sentence"/> for both languages.</param>
    /// <exception cref="ArgumentException">The id is reserved, the form has not all the cells, or a cell is named twice.</exception>
    public static Rule Custom(
        string id,
        string sentence,
        ReportForm form,
        IReadOnlyList<Cell> cells,
        Func<Report, RuleAnswer> function,
        string? chinese = null
    )
    {
        if (cells is null)
        {
            throw new ArgumentNullException(nameof(cells));
        }
        Rule rule = Linear(id, RuleKind.Custom, sentence, chinese, [.. cells], [], [form]);
        return rule with { Function = function ?? throw new ArgumentNullException(nameof(function)) };
    }

    /// <summary>The rule under a condition: it applies where a cell holds a number in a range, and is not assessed where the cell is empty.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="atLeast">The number that it must reach; <see langword="null"/> for no lower limit.</param>
    /// <param name="lessThan">The number below which it must stay; <see langword="null"/> for no upper limit.</param>
    /// <exception cref="ArgumentException">There is no limit, or a form of the rule has no such cell.</exception>
    /// <exception cref="InvalidOperationException">The rule is not a sum: a custom rule decides by its function.</exception>
    public Rule When(Cell cell, long? atLeast = null, long? lessThan = null)
    {
        if (!IsSum)
        {
            throw new InvalidOperationException($"{Id} is no sum; only sums take a condition.");
        }
        if (atLeast is null && lessThan is null)
        {
            throw new ArgumentException("A condition has at least one limit.");
        }
        RuleTerms.RequireOn(cell, Forms, nameof(cell));
        var condition = new Condition(cell, atLeast, lessThan);
        return this with { Checks = Checks.Select(check => check with { When = condition }).ToArray() };
    }

    private static Rule Linear(
        string id,
        RuleKind kind,
        string sentence,
        string? chinese,
        IReadOnlyList<Term> left,
        IReadOnlyList<Term> right,
        IReadOnlyList<ReportForm>? forms
    )
    {
        RuleIds.Validate(id);
        if (left is null || right is null)
        {
            throw new ArgumentNullException(left is null ? nameof(left) : nameof(right));
        }
        if (string.IsNullOrWhiteSpace(sentence))
        {
            throw new ArgumentException("A rule says in a sentence what must hold.", nameof(sentence));
        }
        if (kind == RuleKind.AtMost ? left.Count + right.Count == 0 : left.Count == 0)
        {
            throw new ArgumentException("A rule reads at least one cell.", nameof(left));
        }
        RuleCheck[] checks = RuleTerms
            .FormsOf([.. left, .. right], forms ?? [])
            .Select(form => new RuleCheck(id, form, left.ToArray(), right.ToArray()))
            .ToArray();
        return new Rule(id, kind, new(sentence, chinese ?? sentence), checks) { Basis = RuleBasis.Plausibility };
    }
}

namespace Disclosure;

/// <summary>What is left out of a system because it contradicts the page.</summary>
[Flags]
internal enum Relaxation
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>That every completed request is accounted for by a decision or a notice: the page refutes S3 or S4.</summary>
    Requests = 1,

    /// <summary>The rows of replies: they contradict one another.</summary>
    Replies = 2,

    /// <summary>The other sums of the forms.</summary>
    Sums = 4,
}

/// <summary>One migration from a form to another, with the step before it when the source is itself the result of a migration.</summary>
internal sealed class MigrationStep(Report source, Concordance concordance, MigrationOptions options, MigrationStep? before)
{
    public Report Source => source;

    public Concordance Concordance => concordance;

    public MigrationOptions Options => options;

    public MigrationStep? Before => before;

    /// <summary>What does not hold in the report that an issuer stated.</summary>
    public RowContradictions Contradictions { get; } = before?.Contradictions ?? new RowContradictions(source);

    /// <summary>The step that starts from what an issuer stated.</summary>
    public MigrationStep First => before?.First ?? this;

    /// <summary>The figure of a source cell as far as it can be relied on.</summary>
    public decimal? Number(Cell cell) =>
        source[cell].Number is { } number && (number >= 0 || cell.Kind == CellKind.SignedCount) ? number : null;

    /// <summary>The system of the step, relaxed as far as the page demands it.</summary>
    /// <param name="byApplicant">Whether the kinds of applicant are told apart.</param>
    public SolvedStep Solve(bool byApplicant)
    {
        Relaxation relaxation = Contradictions.AmongReplies.Count > 0 ? Relaxation.Replies : Relaxation.None;
        while (true)
        {
            SolvedStep solved = Build(new MigrationSystem(), relaxation, byApplicant);
            if (solved.System.FindContradiction() is not { } rows)
            {
                return solved;
            }
            Relaxation next = Next(relaxation, rows);
            if (next == relaxation)
            {
                throw new InvalidOperationException("A contradiction remains when everything that may contradict is left out.");
            }
            relaxation = next;
        }
    }

    private Relaxation Next(Relaxation relaxation, IReadOnlyCollection<Cell> rows)
    {
        bool isAboutRequests =
            First.Concordance.IsFromReplies && rows.Any(row => row.Key.StartsWith("Requests.", StringComparison.Ordinal));
        return !isAboutRequests ? relaxation | Relaxation.Sums
            : relaxation.HasFlag(Relaxation.Requests) ? (relaxation & ~Relaxation.Requests) | Relaxation.Replies
            : relaxation | Relaxation.Requests;
    }

    private SolvedStep Build(MigrationSystem system, Relaxation relaxation, bool byApplicant)
    {
        SolvedStep? earlier = before?.Build(system, relaxation, byApplicant);
        var solved = new SolvedStep(this, system, relaxation, earlier, byApplicant);
        FigureFlow.Add(solved);
        if (concordance.IsFromReplies)
        {
            new RequestFlow(solved).Add();
        }
        FormSums.Add(solved);
        return solved;
    }
}

/// <summary>A step with the variables of its cells.</summary>
internal sealed class SolvedStep
{
    private readonly Dictionary<Cell, int> sources = [];
    private readonly Dictionary<Cell, int> targets = [];
    private readonly Relaxation relaxation;

    public SolvedStep(MigrationStep step, MigrationSystem system, Relaxation relaxation, SolvedStep? earlier, bool byApplicant)
    {
        Step = step;
        System = system;
        this.relaxation = relaxation;
        bool total = step.First.Concordance.IsFromReplies && !byApplicant;
        foreach (Cell cell in step.Concordance.Arrows.Where(arrow => !arrow.Target.IsNone).Select(arrow => arrow.Source).Distinct())
        {
            if (!total || !Concordance.IsApplicantColumn(cell))
            {
                sources[cell] =
                    earlier is null ? system.Add(cell, step.Number(cell))
                    : earlier.HasTarget(cell) ? earlier.TargetOf(cell)
                    : system.Add(cell, null);
            }
        }
        foreach (Cell cell in step.Concordance.Targets.Where(cell => cell.Relation != CellRelation.GroupLine))
        {
            bool isMatched = step.Concordance.UnmatchedAt(cell) is null;
            if ((isMatched || Concordance.IsInTableThree(cell)) && !(total && Concordance.IsApplicantColumn(cell)))
            {
                targets[cell] = system.Add(cell, null);
            }
        }
    }

    public MigrationStep Step { get; }

    public MigrationSystem System { get; }

    public IEnumerable<Cell> Targets => targets.Keys;

    /// <summary>Whether something is left out because it contradicts the page.</summary>
    public bool LeavesOut(Relaxation part) => relaxation.HasFlag(part);

    public bool HasTarget(Cell target) => targets.ContainsKey(target);

    public bool HasSource(Cell source) => sources.ContainsKey(source);

    public int TargetOf(Cell target) => targets[target];

    public int SourceOf(Cell source) => sources[source];

    /// <summary>The figure of a source cell, when it is known as a number.</summary>
    public decimal? NumberOf(Cell source) => System.NumberOf(sources[source]);

    public bool Grants(params string[] assumptions) => Array.TrueForAll(assumptions, Step.First.Options.Grants);

    /// <summary>The range of one target, or of the sum of several.</summary>
    public Bounds RangeOf(IReadOnlyCollection<Cell> cells)
    {
        Bounds bounds = System.RangeOf(cells.Select(cell => new LinearTerm(targets[cell], Rational.One)).ToArray());
        bool mayBeMixed = cells.Contains(CellsMatrix.Requests.Outcomes.GrantedInPart.Total);
        return new(bounds.Low, bounds.High, Stated(bounds.LowBinding, mayBeMixed), Stated(bounds.HighBinding, mayBeMixed));
    }

    /// <summary>Of the rows that bind only those whose figures are known explain anything; S5 concerns sums with (二) alone.</summary>
    private BoundBinding Stated(BoundBinding binding, bool mayBeMixed) =>
        new(
            binding.Rows.Where(row => Step.First.Number(row) is not null).OrderBy(Step.First.Concordance.From.SlotOf).ToArray(),
            binding.Rules,
            binding.Assumptions.Where(assumption => mayBeMixed || assumption != MigrationAssumption.MixedAsPartial).ToArray()
        );
}

namespace Disclosure;

/// <summary>
/// The rows on requests completed and replies issued (22, 25 to 39) of one report, judged together: which outcomes of the matrix form no request can have
/// had. A request may get several replies, so a number of replies says little about a number of requests, but where there is no reply of a kind there is
/// no request with that outcome. Three things can hide an outcome all the same: replies of unknown kind, requests that ended without a decision, and
/// grants and refusals to one request, which may be booked as granted in part.
/// </summary>
internal sealed class Replies
{
    private static readonly Cell Completed = CellsIndicator.Requests.Completed.Total;
    private static readonly Cell Total = CellsIndicator.Requests.Responses.Total;
    private static readonly Cell Refused = CellsIndicator.Requests.Responses.Refused.Total;
    private static readonly Cell Notices = CellsIndicator.Requests.Responses.AskedToAmend;
    private static readonly Cell[] Kinds = Children(Total, CellRelation.Part);
    private static readonly Cell[] Grounds = Children(Refused, CellRelation.OfWhich);
    private static readonly Cell[] Grants = [CellsIndicator.Requests.Responses.AlreadyPublic, CellsIndicator.Requests.Responses.Granted];
    private static readonly Cell Mixed = CellsMatrix.Requests.Outcomes.GrantedInPart.Total;

    /// <summary>Outcomes that need no decision.</summary>
    private static readonly HashSet<Cell> Silent =
    [
        CellsMatrix.Requests.Outcomes.CannotProvide.StillUnclear.Total,
        CellsMatrix.Requests.Outcomes.NotProcessed.PetitionOrComplaint.Total,
        CellsMatrix.Requests.Outcomes.NotProcessed.Repeat.Total,
        CellsMatrix.Requests.Outcomes.NotProcessed.ExcessiveWithoutReason.Total,
        CellsMatrix.Requests.Outcomes.OtherHandling.NotCorrectedInTime.Total,
        CellsMatrix.Requests.Outcomes.OtherHandling.FeeNotPaid.Total,
        CellsMatrix.Requests.Outcomes.OtherHandling.Other.Total,
    ];

    private readonly Report2014 report;

    /// <summary>Whether all kinds are known and make up the total, so that no reply is of unknown kind.</summary>
    private readonly bool kindsComplete;

    public Replies(Report2014 report)
    {
        this.report = report;
        kindsComplete = Count(Total) is { } total && Sum(Kinds) == total;
    }

    /// <summary>Whether an outcome can be judged: a leaf of section three, in the total column.</summary>
    public static bool Covers(Cell target) => target.Relation == CellRelation.Leaf;

    /// <summary>What the rows say of an outcome: a 0 with what forces it, or the reasons why it is open.</summary>
    public ReplyVerdict Judge(Cell target, IReadOnlyList<Cell> feeding)
    {
        if (Count(Completed) == 0)
        {
            return ReplyVerdict.Zero([Completed], [MigrationAssumption.SameCompletion], MigrationTexts.NoneCompleted(Completed));
        }
        var open = new List<LocalizedText>();
        bool silent = Silent.Contains(target);
        if (report[Completed].Number < 0)
        {
            open.Add(MigrationTexts.NoNumber(Completed, report[Completed]));
        }
        foreach (IGrouping<CellState, Cell> rows in feeding.Where(row => report[row].Number is null).GroupBy(report.StateOf))
        {
            open.Add(MigrationTexts.NoNumber(rows.ToList(), rows.Key));
        }
        open.AddRange(feeding.Where(row => report[row].Number is not null).Select(Obstacle).OfType<LocalizedText>());
        if (!kindsComplete)
        {
            open.Add(UnknownKinds());
        }
        if (silent && Count(Notices) > 0 && !feeding.Contains(Notices))
        {
            open.Add(MigrationTexts.EndsWithoutDecision(Notices, report[Notices]));
        }
        bool tooFew = kindsComplete && Count(Completed) > Count(Total);
        if (silent && tooFew)
        {
            open.Add(MigrationTexts.TooFewReplies(Completed, report[Completed], Total, report[Total]));
        }
        bool countedOut = false;
        if (target == Mixed && kindsComplete && MayBeMixed(out countedOut))
        {
            open.Add(MigrationTexts.MayBeMixed());
        }
        return open.Count > 0 ? ReplyVerdict.Open(open) : Zero(feeding, silent, tooFew, countedOut);
    }

    private ReplyVerdict Zero(IReadOnlyList<Cell> feeding, bool silent, bool tooFew, bool countedOut)
    {
        var assumptions = new List<MigrationAssumption> { MigrationAssumption.OwnDecision };
        if (countedOut)
        {
            assumptions.Insert(0, MigrationAssumption.SameCompletion);
        }
        if (silent || countedOut)
        {
            assumptions.Add(MigrationAssumption.SilenceAfterNotice);
        }
        IEnumerable<Cell> sources = feeding.Append(Total);
        if (silent || countedOut)
        {
            sources = sources.Append(Notices);
        }
        if (countedOut)
        {
            sources = sources.Append(Completed);
        }
        bool grounded = feeding.Contains(Refused) && Count(Refused) > 0;
        LocalizedText reason = MigrationTexts.NoReply(
            feeding.Where(row => Count(row) == 0).ToList(),
            grounded ? Refused : default,
            silent,
            tooFew
        );
        return ReplyVerdict.Zero(sources, assumptions, reason);
    }

    /// <summary>Why the number in a row that may feed an outcome does not rule it out; <see langword="null"/> when it does.</summary>
    private LocalizedText? Obstacle(Cell row)
    {
        if (Count(row) is not { } count)
        {
            return MigrationTexts.NoNumber(row, report[row]);
        }
        if (count == 0)
        {
            return null;
        }
        if (row != Refused)
        {
            return MigrationTexts.CountsReplies(row, report[row]);
        }
        // Refusals are divided by ground in rows of their own, which speak for themselves: only those without a ground are left for the total to give.
        // That one refusal cites two grounds and another none, so that the grounds make up the refusals all the same, is ruled out by S3.
        return Sum(Grounds) is { } grounds
            ? count > grounds
                ? MigrationTexts.WithoutGround(row, report[row], grounds)
                : null
            : MigrationTexts.WithoutGround(row, report[row], null);
    }

    private LocalizedText UnknownKinds()
    {
        var unread = Kinds.Prepend(Total).Where(row => Count(row) is null).ToList();
        return unread.Count > 0 ? MigrationTexts.KindsUnread(unread) : MigrationTexts.KindsDiffer(Total, report[Total], Sum(Kinds)!.Value);
    }

    /// <summary>
    /// Whether one request may have got a grant and another decision. Not when there are only grants, or none; nor when there are exactly as many decisions
    /// and notices as requests, because then each request has one of them.
    /// </summary>
    private bool MayBeMixed(out bool countedOut)
    {
        decimal grants = Sum(Grants)!.Value;
        decimal decisions = Count(Total)!.Value - Count(Notices)!.Value;
        bool both = grants > 0 && decisions - grants - Count(CellsIndicator.Requests.Responses.GrantedInPart) > 0;
        countedOut = both && Count(Completed) == Count(Total);
        return both && !countedOut;
    }

    /// <summary>The figure of a row; <see langword="null"/> when it has none, or one that no count can have.</summary>
    private decimal? Count(Cell row) => report[row].Number is { } number and >= 0 ? number : null;

    /// <summary>The sum of rows; <see langword="null"/> when one of them has no usable figure.</summary>
    private decimal? Sum(Cell[] rows)
    {
        decimal sum = 0;
        foreach (Cell row in rows)
        {
            if (Count(row) is not { } count)
            {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private static Cell[] Children(Cell parent, CellRelation relation) =>
        Cell.On(ReportForm.Indicators2014).Where(cell => cell.Parent == parent && cell.Relation == relation).ToArray();
}

/// <summary>What <see cref="Replies"/> found for an outcome.</summary>
/// <param name="IsZero">Whether no request can have had it.</param>
/// <param name="Sources">The rows that force the 0.</param>
/// <param name="Assumptions">On what the 0 rests.</param>
/// <param name="Reasons">Why, or why not.</param>
internal sealed record ReplyVerdict(
    bool IsZero,
    IReadOnlyCollection<Cell> Sources,
    IReadOnlyList<MigrationAssumption> Assumptions,
    IReadOnlyList<LocalizedText> Reasons
)
{
    public static ReplyVerdict Zero(IEnumerable<Cell> sources, IReadOnlyList<MigrationAssumption> assumptions, LocalizedText reason) =>
        new(true, sources.ToList(), assumptions, [reason]);

    public static ReplyVerdict Open(IReadOnlyList<LocalizedText> reasons) => new(false, [], [], reasons);
}

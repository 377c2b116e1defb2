using System.Collections.ObjectModel;

namespace Disclosure;

/// <summary>Writes the entries of the outcomes of section three, which are known only by the replies behind them.</summary>
internal sealed class OutcomeWriter(MigrationStep step, SolvedStep solved)
{
    private static readonly Cell Completed = CellsIndicator.Requests.Completed.Total;
    private static readonly Cell Mixed = CellsMatrix.Requests.Outcomes.GrantedInPart.Total;
    private static readonly Cell[] Grants = [CellsIndicator.Requests.Responses.AlreadyPublic, CellsIndicator.Requests.Responses.Granted];

    private readonly Replies replies = new(step);
    private readonly bool isRefuted = solved.LeavesOut(Relaxation.Requests);

    public LedgerEntry Write(Cell target, List<ConcordanceArrow> arrows)
    {
        Bounds bounds = solved.RangeOf([target]);
        TargetRemark? unmatched = step.Concordance.UnmatchedAt(target);
        bool isPoint = bounds.IsPoint && bounds.High <= long.MaxValue;
        bool isKnown = isPoint || bounds.Low > 0 || bounds.High is not null;
        var feeding = arrows.Select(arrow => arrow.Source).ToList();
        bool isZero = isPoint && bounds.High == 0;
        bool isAbsent = isZero && step.Number(Completed) != 0 && IsAbsent(target, feeding);
        IEnumerable<Cell> sources = feeding
            .Concat(bounds.LowBinding.Rows)
            .Concat(bounds.HighBinding.Rows)
            .Concat(replies.UnknownKind > 0 ? [Replies.Total] : []);
        IEnumerable<MigrationAssumption> assumptions = isAbsent
            ? Absence(target)
            : MigrationAssumption.All.Where(assumption =>
                bounds.Assumptions.Contains(assumption)
                || (assumption == MigrationAssumption.MixedAsPartial && isKnown && bounds.High > 0 && MayBeMixed(target))
            );
        if (isZero && step.Number(Completed) == 0)
        {
            sources = [Completed];
        }
        else if (isAbsent)
        {
            sources = feeding.Append(Replies.Total).Concat(Concordance.NeedsNoDecision(target) ? [Replies.Notices] : []);
        }
        return new(target)
        {
            Value = isPoint ? bounds.Low.GetValueOrDefault() : CellValue.NotDerivable,
            Quality =
                isPoint ? MigrationQuality.Near
                : isKnown ? MigrationQuality.Bounded
                : MigrationQuality.None,
            Basis = isKnown ? CountingBasis.Responses : CountingBasis.None,
            Bounds = bounds,
            Sources = Ordered(sources),
            Assumptions = Array.AsReadOnly(assumptions.ToArray()),
            Reason = MigrationTexts.Join(Reasons(target, arrows, unmatched, bounds, isAbsent)),
            Citation = unmatched?.Citation ?? MigrationTexts.Citations(arrows),
            IsForcedZero = isZero,
        };
    }

    /// <summary>Whether an outcome is 0 because no reply of its kinds was given, and nothing else could have led to it.</summary>
    private bool IsAbsent(Cell target, List<Cell> feeding) =>
        feeding.TrueForAll(row => step.Number(row) == 0)
        && replies.UnknownKind == 0
        && !solved.LeavesOut(Relaxation.Replies)
        && !MayBeMixed(target)
        && !(Concordance.NeedsNoDecision(target) && (step.Options.MostWithoutDecision ?? step.Number(Replies.Notices)) != 0);

    private static IEnumerable<MigrationAssumption> Absence(Cell target) =>
        Concordance.NeedsNoDecision(target)
            ? [MigrationAssumption.OwnDecision, MigrationAssumption.SilenceAfterNotice]
            : [MigrationAssumption.OwnDecision];

    private bool MayBeMixed(Cell target) =>
        target == Mixed
        && step.Options.MixedAsPartial
        && Array.Exists(Grants, row => step.Number(row) != 0)
        && Replies.Decisions.Any(row =>
            !Grants.Contains(row) && row != CellsIndicator.Requests.Responses.GrantedInPart && step.Number(row) != 0
        );

    private IEnumerable<LocalizedText> Reasons(
        Cell target,
        List<ConcordanceArrow> arrows,
        TargetRemark? unmatched,
        Bounds bounds,
        bool isAbsent
    )
    {
        if (unmatched is not null)
        {
            yield return unmatched.Reason;
        }
        if (step.Number(Completed) == 0 && bounds.High == 0)
        {
            yield return MigrationTexts.NoneCompleted(Completed);
            yield break;
        }
        bool isSilent = Concordance.NeedsNoDecision(target);
        if (isAbsent)
        {
            yield return MigrationTexts.NoReply(arrows.ConvertAll(arrow => arrow.Source), isSilent);
            if (isRefuted)
            {
                yield return MigrationTexts.Refuted(isSilent);
            }
            yield break;
        }
        foreach (LocalizedText end in MigrationTexts.Ends(bounds, step.Source))
        {
            yield return end;
        }
        if (solved.LeavesOut(Relaxation.Replies))
        {
            yield return MigrationTexts.RepliesContradict(step.Contradictions.AmongReplies);
            yield break;
        }
        foreach (
            IGrouping<CellState, ConcordanceArrow> unread in arrows
                .Where(arrow => step.Number(arrow.Source) is null)
                .GroupBy(arrow => step.Source.StateOf(arrow.Source))
        )
        {
            yield return unread.Key == CellState.Filled
                ? MigrationTexts.NoNumber(unread.First().Source, step.Source[unread.First().Source])
                : MigrationTexts.NoNumber(unread.Select(arrow => arrow.Source).ToList(), unread.Key);
        }
        if (replies.UnknownKind > 0)
        {
            yield return MigrationTexts.UnknownKind(Replies.Total, replies.UnknownKind);
        }
        foreach (ConcordanceArrow arrow in arrows.Where(arrow => step.Number(arrow.Source) is not 0))
        {
            yield return arrow.Reason;
        }
        if (MayBeMixed(target))
        {
            yield return MigrationTexts.MayBeMixed;
        }
        if (isSilent && bounds.High != 0)
        {
            yield return MigrationTexts.EndsWithoutDecision;
        }
        if (isRefuted)
        {
            yield return MigrationTexts.Refuted(isSilent);
        }
    }

    private ReadOnlyCollection<Cell> Ordered(IEnumerable<Cell> sources) =>
        Array.AsReadOnly(sources.Distinct().OrderBy(step.Concordance.From.SlotOf).ToArray());
}

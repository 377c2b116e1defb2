using System.Collections.ObjectModel;

namespace Disclosure;

/// <summary>Writes the entries of one migration for the cells of the target form.</summary>
internal sealed class LedgerWriter(MigrationStep step, SolvedStep solved, Migration? previous)
{
    private readonly Concordance concordance = step.Concordance;
    private readonly FormLayout origin = step.First.Concordance.From;
    private readonly Dictionary<Cell, LedgerEntry> known = [];
    private OutcomeWriter? outcomes;

    /// <summary>The entry of a value cell, or of a cell of a group line.</summary>
    public LedgerEntry EntryOf(Cell target)
    {
        if (!known.TryGetValue(target, out LedgerEntry? entry))
        {
            List<ConcordanceArrow> arrows = concordance.ArrowsTo(target).ToList();
            entry =
                target.Relation == CellRelation.GroupLine ? GroupLine(target)
                : arrows.Find(arrow => arrow.Source == target) is { } same ? Doubted(SameCell(same))
                : !solved.HasTarget(target) && Concordance.IsApplicantColumn(target) ? ApplicantColumn(target, EntryOf(target.Parent))
                : concordance.IsOutcome(target) ? Doubted((outcomes ??= new(step, solved)).Write(target, arrows))
                : Doubted(Derive(target, arrows));
            known.Add(target, entry);
        }
        return entry;
    }

    /// <summary>A number stands as it is, but says so when sums of the source that it rests on are broken.</summary>
    private LedgerEntry Doubted(LedgerEntry entry) =>
        previous is null && entry.Value.Number is not null && step.Contradictions.IdsOf(entry.Sources) is { Length: > 0 } ids
            ? entry with
            {
                Reason = MigrationTexts.Join([entry.Reason, MigrationTexts.InBrokenSums(ids)]),
            }
            : entry;

    /// <summary>Beside another edition of the matrix form the line of a group keeps the figure that real pages give it; one undivided (六) stands on its line.</summary>
    private LedgerEntry GroupLine(Cell target)
    {
        Cell line = target.IsOn(concordance.From.Form) ? target : UndividedOf(target);
        if (line.IsNone || step.Source[line].Number is null)
        {
            return new(target)
            {
                Value = CellValue.Missing,
                Bounds = Bounds.Unknown,
                Reason = MigrationTexts.GroupLine,
            };
        }
        LedgerEntry? earlier = previous?[line];
        return new(target)
        {
            Value = step.Source[line],
            Quality = earlier?.Quality ?? MigrationQuality.Exact,
            Basis = earlier?.Basis ?? CountingBasis.Requests,
            Bounds = earlier?.Bounds ?? Bounds.Point(step.Source[line].Number.GetValueOrDefault(), BoundBinding.Of(line)),
            Sources = earlier?.Sources ?? [line],
            Assumptions = earlier?.Assumptions ?? [],
            Reason = earlier?.Reason ?? MigrationTexts.CarriedOver(line),
        };
    }

    /// <summary>The row of edition 2019 that the line of (六) stands for on edition 2021.</summary>
    private Cell UndividedOf(Cell line) =>
        Cell.TryFind(concordance.From.Form, line.Key.Replace(".Stated.", ".Undivided."), out Cell undivided) ? undivided : default;

    /// <summary>A cell that both forms share keeps what stands in it, an empty box included.</summary>
    private LedgerEntry SameCell(ConcordanceArrow arrow)
    {
        if (previous is not null)
        {
            return previous[arrow.Source];
        }
        CellValue value = step.Source[arrow.Source];
        bool isNumber = step.Number(arrow.Source) is not null;
        return new(arrow.Target)
        {
            Value = isNumber || value.Number is null ? value : CellValue.NotDerivable,
            Quality = isNumber ? MigrationQuality.Exact : MigrationQuality.None,
            Basis = isNumber ? BasisOf(arrow) : CountingBasis.None,
            Bounds = isNumber ? Bounds.Point(value.Number.GetValueOrDefault(), BoundBinding.Of(arrow.Source)) : UnknownOf(arrow.Target),
            Sources = [arrow.Source],
            Reason = MigrationTexts.Join([
                isNumber ? MigrationTexts.CarriedOver(arrow.Source) : MigrationTexts.NoNumber(arrow.Source, value),
                arrow.Reason,
            ]),
            Citation = arrow.Citation,
        };
    }

    /// <summary>A kind of applicant: the source does not tell them apart, but each is at most the total, and the parts of a 0 are 0.</summary>
    private LedgerEntry ApplicantColumn(Cell target, LedgerEntry total)
    {
        LocalizedText notSplit =
            concordance.UnmatchedAt(total.Target) is { } unmatched && !concordance.IsOutcome(total.Target)
                ? unmatched.Reason
                : MigrationTexts.ApplicantsNotSplit;
        if (total.Bounds.High is not { } most)
        {
            return new(target)
            {
                Value = CellValue.NotDerivable,
                Bounds = Bounds.Unknown,
                Sources = total.Sources,
                Reason = notSplit,
                Citation = total.Citation,
            };
        }
        bool isZero = most == 0;
        return new(target)
        {
            Value = isZero ? 0 : CellValue.NotDerivable,
            Quality = isZero ? total.Quality : MigrationQuality.Bounded,
            Basis = total.Basis,
            Bounds = new(0, most, BoundBinding.None, total.Bounds.HighBinding),
            Sources = total.Sources,
            Assumptions = isZero ? total.Assumptions : total.Bounds.HighBinding.Assumptions,
            Reason = isZero ? MigrationTexts.PartOfZero(total.Reason) : MigrationTexts.Join([notSplit, MigrationTexts.AtMostTotal(most)]),
            Citation = total.Citation,
            IsForcedZero = isZero,
        };
    }

    /// <summary>A cell that is known by figures of the same kind: carried over, added up, divided or limited.</summary>
    private LedgerEntry Derive(Cell target, List<ConcordanceArrow> arrows)
    {
        TargetRemark? unmatched = concordance.UnmatchedAt(target);
        Bounds bounds = solved.HasTarget(target) ? solved.RangeOf([target]) : UnknownOf(target);
        bool isLeast =
            arrows.Count == 1
            && arrows[0].Use == ConcordanceUse.Least
            && solved.NumberOf(arrows[0].Source) is not null
            && concordance.ArrowsFrom(arrows[0].Source).Count() == 1;
        bool isPoint = bounds.IsPoint && bounds.High <= long.MaxValue;
        bool isKnown = isPoint || bounds.Low > 0 || bounds.High is not null || isLeast;
        MigrationQuality quality =
            !isKnown ? MigrationQuality.None
            : !isPoint ? MigrationQuality.Bounded
            : arrows.Exists(arrow => IsNear(arrow) && (bounds.High > 0 || arrow.Use == ConcordanceUse.Figure)) ? MigrationQuality.Near
            : MigrationQuality.Exact;
        return new(target)
        {
            Value = isPoint ? bounds.Low.GetValueOrDefault() : CellValue.NotDerivable,
            Quality = isKnown && previous is not null ? Least(quality, arrows) : quality,
            Basis =
                !isKnown ? CountingBasis.None
                : arrows.Count > 0 ? BasisOf(arrows[0])
                : CountingBasis.Requests,
            Bounds = bounds,
            Sources = Ordered(
                SourcesOf(isPoint && arrows.Exists(Carries) ? arrows.Where(Carries) : arrows)
                    .Concat(bounds.LowBinding.Rows)
                    .Concat(bounds.HighBinding.Rows)
            ),
            Assumptions = bounds.Assumptions,
            Reason = MigrationTexts.Join(Reasons(arrows, unmatched, bounds, isPoint)),
            Citation = unmatched?.Citation ?? MigrationTexts.Citations(arrows),
            IsForcedZero = isPoint && bounds.High == 0 && !arrows.Exists(Carries),
        };
    }

    private static bool IsNear(ConcordanceArrow arrow) =>
        arrow.Use != ConcordanceUse.Nothing && arrow.Relation is MigrationRelation.Near or MigrationRelation.Partial;

    private bool Carries(ConcordanceArrow arrow) => arrow.Use == ConcordanceUse.Figure && step.Number(arrow.Source) is not null;

    private IEnumerable<LocalizedText> Reasons(List<ConcordanceArrow> arrows, TargetRemark? unmatched, Bounds bounds, bool isPoint)
    {
        if (unmatched is not null)
        {
            yield return unmatched.Reason;
        }
        if (previous is not null)
        {
            foreach (ConcordanceArrow arrow in arrows)
            {
                yield return arrow.Reason;
                yield return previous[arrow.Source].Reason;
            }
            yield break;
        }
        var figures = arrows.Where(arrow => arrow.Use is ConcordanceUse.Figure).ToList();
        ConcordanceArrow? zero = arrows.Find(arrow =>
            arrow.Use is ConcordanceUse.Share or ConcordanceUse.Most && step.Number(arrow.Source) == 0
        );
        if (isPoint && zero is not null)
        {
            yield return MigrationTexts.NothingToDivide(zero.Source);
            yield break;
        }
        if (isPoint && figures.Count > 0 && figures.TrueForAll(Carries))
        {
            yield return MigrationTexts.CarriedOver(figures.ConvertAll(arrow => arrow.Source));
            foreach (ConcordanceArrow arrow in figures)
            {
                yield return arrow.Reason;
            }
            yield break;
        }
        foreach (ConcordanceArrow arrow in arrows.Where(arrow => step.Number(arrow.Source) is null))
        {
            LocalizedText unread = MigrationTexts.NoNumber(arrow.Source, step.Source[arrow.Source]);
            yield return isPoint ? MigrationTexts.WithoutCaution(unread) : unread;
        }
        foreach (ConcordanceArrow arrow in arrows.Where(arrow => step.Number(arrow.Source) is not null && !isPoint))
        {
            yield return MigrationTexts.Stands(arrow.Source, step.Source[arrow.Source]);
        }
        foreach (LocalizedText end in MigrationTexts.Ends(bounds, step.First.Source))
        {
            yield return end;
        }
        foreach (ConcordanceArrow arrow in arrows)
        {
            yield return arrow.Reason;
        }
    }

    private MigrationQuality Least(MigrationQuality quality, List<ConcordanceArrow> arrows) =>
        arrows.Aggregate(
            quality,
            (least, arrow) =>
                previous![arrow.Source].Quality is { } earlier and not MigrationQuality.None && earlier < least ? earlier : least
        );

    private IEnumerable<Cell> SourcesOf(IEnumerable<ConcordanceArrow> arrows) =>
        arrows.SelectMany(arrow => previous is null ? [arrow.Source] : previous[arrow.Source].Sources);

    private ReadOnlyCollection<Cell> Ordered(IEnumerable<Cell> sources) =>
        Array.AsReadOnly(sources.Distinct().OrderBy(origin.SlotOf).ToArray());

    private static Bounds UnknownOf(Cell target) =>
        target.Kind == CellKind.SignedCount ? new(null, null, BoundBinding.None, BoundBinding.None) : Bounds.Unknown;

    private static CountingBasis BasisOf(ConcordanceArrow arrow) =>
        arrow.Source.Key.Split('.')[0] switch
        {
            "Requests" => arrow.Use is ConcordanceUse.Replies or ConcordanceUse.Notice ? CountingBasis.Responses : CountingBasis.Requests,
            "ProactiveDisclosure" => CountingBasis.Publications,
            _ => CountingBasis.Cases,
        };
}

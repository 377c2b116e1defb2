using System.Collections.ObjectModel;

namespace Disclosure;

/// <summary>Works out the entries of one migration, target by target and source by source.</summary>
internal sealed class LedgerWriter(Report2014 report, Concordance concordance)
{
    private const string TableThree = "Requests.";
    private const string TotalColumn = ".Total";

    private readonly Replies replies = new(report);
    private readonly Dictionary<Cell, LedgerEntry> known = [];

    /// <summary>The entry of a value cell, or of a cell of a group line.</summary>
    public LedgerEntry EntryOf(Cell target)
    {
        if (!known.TryGetValue(target, out LedgerEntry? entry))
        {
            entry =
                target.Relation == CellRelation.GroupLine ? Empty(target, CellValue.Missing, [], MigrationTexts.GroupLine, "")
                : IsApplicantColumn(target) ? ApplicantColumn(target, EntryOf(target.Parent))
                : Derive(target);
            known.Add(target, entry);
        }
        return entry;
    }

    /// <summary>The entry of a row of the indicator table, or of one of its headings.</summary>
    public SourceEntry SourceOf(Cell source)
    {
        if (source.Kind == CellKind.Heading)
        {
            return new(source, report[source], [], MigrationRelation.None, MigrationTexts.Heading(report.StrayValueOn(source)), "");
        }
        List<ConcordanceArrow> arrows = concordance.ArrowsFrom(source).ToList();
        var targets = arrows.Where(arrow => !arrow.Target.IsNone).Select(arrow => arrow.Target).ToList();
        return new(source, report[source], targets.AsReadOnly(), arrows[0].Relation, Reasons(arrows), Basis(arrows));
    }

    private static bool IsApplicantColumn(Cell target) =>
        target.Key.StartsWith(TableThree, StringComparison.Ordinal) && !target.Key.EndsWith(TotalColumn, StringComparison.Ordinal);

    /// <summary>A kind of applicant: the source does not tell them apart, but the parts of a 0 are 0.</summary>
    private LedgerEntry ApplicantColumn(Cell target, LedgerEntry total)
    {
        if (total.Value.Number == 0)
        {
            return new(target, 0, total.Quality, total.Sources, total.Assumptions, MigrationTexts.PartOfZero(total.Reason), total.Basis)
            {
                IsForcedZero = true,
            };
        }
        LocalizedText reason =
            concordance.UnmatchedAt(total.Target) is { } unmatched && !Replies.Covers(total.Target)
                ? unmatched.Reason
                : MigrationTexts.ApplicantsNotSplit;
        return Empty(target, CellValue.NotDerivable, total.Sources, reason, total.Basis);
    }

    private LedgerEntry Derive(Cell target)
    {
        List<ConcordanceArrow> arrows = concordance.ArrowsTo(target).ToList();
        if (Replies.Covers(target))
        {
            return Outcome(target, arrows);
        }
        if (concordance.UnmatchedAt(target) is { } unmatched)
        {
            return Empty(target, CellValue.NotDerivable, [], unmatched.Reason, unmatched.Basis);
        }
        ConcordanceArrow arrow = arrows.Find(candidate => candidate.Use != ConcordanceUse.Nothing) ?? arrows[0];
        CellValue value = report[arrow.Source];
        bool carries = arrow.Use switch
        {
            ConcordanceUse.Figure => value.Number >= 0,
            ConcordanceUse.Zero => value.Number == 0,
            _ => false,
        };
        if (!carries)
        {
            LocalizedText state =
                value.Number >= 0 ? MigrationTexts.Stands(arrow.Source, value) : MigrationTexts.NoNumber(arrow.Source, value);
            return Empty(
                target,
                CellValue.NotDerivable,
                Ordered(arrows.Select(other => other.Source)),
                arrow.Use == ConcordanceUse.Figure ? state : MigrationTexts.Join([state, arrow.Reason]),
                Basis(arrows)
            );
        }
        bool figure = arrow.Use == ConcordanceUse.Figure;
        LocalizedText reason = figure
            ? MigrationTexts.Join([MigrationTexts.CarriedOver(arrow.Source), arrow.Reason])
            : MigrationTexts.NothingToDivide(arrow.Source);
        MigrationQuality quality = figure && arrow.Relation != MigrationRelation.Exact ? MigrationQuality.Near : MigrationQuality.Exact;
        return new(target, value, quality, Ordered([arrow.Source]), Assumptions(arrow), reason, arrow.Basis) { IsForcedZero = !figure };
    }

    private LedgerEntry Outcome(Cell target, List<ConcordanceArrow> arrows)
    {
        ReplyVerdict verdict = replies.Judge(target, arrows.ConvertAll(arrow => arrow.Source));
        UnmatchedTarget? unmatched = concordance.UnmatchedAt(target);
        string basis = unmatched?.Basis ?? Basis(arrows);
        if (verdict.IsZero)
        {
            var assumptions = Array.AsReadOnly(verdict.Assumptions.ToArray());
            return new(target, 0, MigrationQuality.Near, Ordered(verdict.Sources), assumptions, MigrationTexts.Join(verdict.Reasons), basis)
            {
                IsForcedZero = true,
            };
        }
        IEnumerable<LocalizedText> reasons = unmatched is null ? verdict.Reasons : verdict.Reasons.Prepend(unmatched.Reason);
        return Empty(
            target,
            CellValue.NotDerivable,
            Ordered(arrows.Select(arrow => arrow.Source)),
            MigrationTexts.Join(reasons.Concat(arrows.Where(IsOpen).Select(arrow => arrow.Reason))),
            basis
        );
    }

    /// <summary>Whether the row of an arrow counts something, so that the meaning of the arrow matters to the reader.</summary>
    private bool IsOpen(ConcordanceArrow arrow) => report[arrow.Source].Number > 0;

    private ReadOnlyCollection<Cell> Ordered(IEnumerable<Cell> sources) =>
        Array.AsReadOnly(sources.Distinct().OrderBy(concordance.From.SlotOf).ToArray());

    private static LedgerEntry Empty(Cell target, CellValue value, IReadOnlyList<Cell> sources, LocalizedText reason, string basis) =>
        new(target, value, MigrationQuality.None, sources, [], reason, basis);

    private static ReadOnlyCollection<MigrationAssumption> Assumptions(ConcordanceArrow arrow) =>
        Array.AsReadOnly(MigrationAssumption.All.Where(assumption => arrow.Assumptions.Contains(assumption.Id)).ToArray());

    private static LocalizedText Reasons(IEnumerable<ConcordanceArrow> arrows) => MigrationTexts.Join(arrows.Select(arrow => arrow.Reason));

    private static string Basis(IEnumerable<ConcordanceArrow> arrows) =>
        string.Join("; ", arrows.SelectMany(arrow => arrow.Basis.Split(["; "], StringSplitOptions.None)).Distinct());
}

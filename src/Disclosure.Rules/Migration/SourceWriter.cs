namespace Disclosure;

/// <summary>Writes the entries of one migration for the cells of its source.</summary>
internal sealed class SourceWriter(Report source, Concordance concordance)
{
    /// <summary>The entry of a cell of the source, or of one of its headings.</summary>
    public SourceEntry Write(Cell cell)
    {
        if (cell.Kind == CellKind.Heading)
        {
            return new(cell, source[cell], [], MigrationRelation.None, MigrationTexts.Heading(source.StrayValueOn(cell)), "");
        }
        if (cell.Relation == CellRelation.GroupLine)
        {
            bool isKept = cell.IsOn(concordance.To.Form);
            return new(
                cell,
                source[cell],
                isKept ? [cell] : [],
                isKept ? MigrationRelation.Exact : MigrationRelation.None,
                MigrationTexts.GroupLine,
                ""
            );
        }
        List<ConcordanceArrow> arrows = concordance.ArrowsFrom(cell).ToList();
        if (arrows.Count == 0)
        {
            // A kind of applicant on the way to the table of 2014.
            return new(cell, source[cell], [], MigrationRelation.None, MigrationTexts.ApplicantsJoined, "");
        }
        var targets = arrows.Where(arrow => !arrow.Target.IsNone).Select(arrow => arrow.Target).ToList();
        return new(
            cell,
            source[cell],
            targets.AsReadOnly(),
            arrows[0].Relation,
            MigrationTexts.Join(arrows.Select(arrow => arrow.Reason)),
            MigrationTexts.Citations(arrows)
        );
    }

    /// <summary>The entry of a source that went through another form: its targets are those of its targets there.</summary>
    public SourceEntry Through(SourceEntry first, Concordance second)
    {
        var arrows = first.Targets.SelectMany(second.ArrowsFrom).Where(arrow => !arrow.Target.IsNone).ToList();
        var targets = arrows.Select(arrow => arrow.Target).Distinct().OrderBy(second.To.SlotOf).ToList();
        IEnumerable<LocalizedText> reasons = first
            .Targets.SelectMany(second.ArrowsFrom)
            .Where(arrow => arrow.Source != arrow.Target)
            .Select(arrow => arrow.Reason);
        return new(
            first.Source,
            source[first.Source],
            targets.AsReadOnly(),
            targets.Count == 0 ? MigrationRelation.None
                : targets.Count > first.Targets.Count ? MigrationRelation.Split
                : first.Relation,
            MigrationTexts.Join(reasons.Prepend(first.Reason)),
            first.Citation
        );
    }
}

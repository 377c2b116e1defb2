namespace Disclosure;

/// <summary>The figures that are carried over: sums, shares and limits, from the arrows of the concordance.</summary>
internal static class FigureFlow
{
    public static void Add(SolvedStep step)
    {
        Concordance concordance = step.Step.Concordance;
        if (concordance.IsBetweenEditions && step.Step.Before is null)
        {
            AddOtherEdition(step);
        }
        foreach (Cell target in step.Targets.ToList())
        {
            List<ConcordanceArrow> arrows = concordance
                .ArrowsTo(target)
                .Where(arrow => arrow.Use is ConcordanceUse.Figure or ConcordanceUse.Perhaps && step.HasSource(arrow.Source))
                .ToList();
            if (arrows.Exists(arrow => arrow.Use == ConcordanceUse.Figure) && arrows.TrueForAll(arrow => step.Grants(arrow.Assumptions)))
            {
                AddSum(step, target, arrows);
            }
            var ceiling = concordance
                .ArrowsTo(target)
                .Where(arrow => arrow.Use == ConcordanceUse.Ceiling)
                .Select(arrow => arrow.Source)
                .ToList();
            if (ceiling.Count > 0)
            {
                step.System.Add(
                    ceiling
                        .Select(source => new LinearTerm(step.SourceOf(source), -Rational.One))
                        .Append(new(step.TargetOf(target), Rational.One)),
                    Comparison.AtMost,
                    Rational.Zero,
                    new(ceiling, [], [])
                );
            }
        }
        foreach (
            IGrouping<(Cell Source, ConcordanceUse Use), ConcordanceArrow> group in concordance
                .Arrows.Where(arrow => arrow.Use is ConcordanceUse.Share or ConcordanceUse.Most or ConcordanceUse.Least)
                .Where(arrow => step.HasSource(arrow.Source))
                .GroupBy(arrow => (arrow.Source, arrow.Use))
        )
        {
            IEnumerable<LinearTerm> terms = group
                .Select(arrow => new LinearTerm(step.TargetOf(arrow.Target), Rational.One))
                .Append(new(step.SourceOf(group.Key.Source), -Rational.One));
            Comparison comparison = group.Key.Use switch
            {
                ConcordanceUse.Share => Comparison.Equal,
                ConcordanceUse.Most => Comparison.AtMost,
                _ => Comparison.AtLeast,
            };
            step.System.Add(terms, comparison, Rational.Zero, ConstraintLabel.Row(group.Key.Source));
        }
    }

    /// <summary>
    /// Pages of the matrix form that fill in (六) as the other edition does: a figure for one of its three rows on a page of 2019, or one on the line of the
    /// group on a page of 2021 whose rows are empty.
    /// </summary>
    private static void AddOtherEdition(SolvedStep step)
    {
        Concordance concordance = step.Step.Concordance;
        foreach (Cell target in step.Targets.Where(target => concordance.OtherEditionOf(target) is { IsNone: false }).ToList())
        {
            Cell stray = concordance.OtherEditionOf(target);
            bool isOpen = concordance.ArrowsTo(target).Any(arrow => step.NumberOf(arrow.Source) is null);
            if (isOpen && step.Step.Number(stray) is { } number)
            {
                step.System.Add(
                    [new(step.TargetOf(target), Rational.One)],
                    Comparison.Equal,
                    Rational.From(number),
                    ConstraintLabel.Row(stray)
                );
            }
        }
    }

    private static void AddSum(SolvedStep step, Cell target, List<ConcordanceArrow> arrows)
    {
        var terms = new List<LinearTerm> { new(step.TargetOf(target), -Rational.One) };
        foreach (ConcordanceArrow arrow in arrows)
        {
            int source = step.SourceOf(arrow.Source);
            if (arrow.Use == ConcordanceUse.Figure)
            {
                terms.Add(new(source, Rational.One));
                continue;
            }
            int counted = step.System.Add();
            step.System.Add(
                [new(counted, Rational.One), new(source, -Rational.One)],
                Comparison.AtMost,
                Rational.Zero,
                ConstraintLabel.Row(arrow.Source)
            );
            terms.Add(new(counted, Rational.One));
        }
        IEnumerable<Cell> rows = arrows.Where(arrow => arrow.Use == ConcordanceUse.Figure).Select(arrow => arrow.Source);
        IEnumerable<string> ids = arrows.SelectMany(arrow => arrow.Assumptions);
        step.System.Add(
            terms,
            Comparison.Equal,
            Rational.Zero,
            new(rows.ToArray(), [], MigrationAssumption.All.Where(assumption => ids.Contains(assumption.Id)).ToArray())
        );
    }
}

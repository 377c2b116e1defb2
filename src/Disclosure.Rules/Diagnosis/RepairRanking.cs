namespace Disclosure;

/// <summary>
/// Orders the sets of a cause by how likely they are: by what the hypotheses make of each changed cell, added up. The numbers only say which mistake is
/// commoner than which; docs/diagnosis.md shows how often the first set is the right one.
/// </summary>
internal static class RepairRanking
{
    private const int Unexplained = 14;

    public static IReadOnlyList<RepairSet> Rank(IReadOnlyList<CellRepair[]> sets, CheckResult result)
    {
        if (sets.Count == 0)
        {
            return [];
        }
        var finder = new CellHypotheses(result);
        // OrderBy is stable: equally likely sets stay in the order of the form.
        (CellRepair[] Cells, IReadOnlyList<RepairHypothesis> Hypotheses, int Surprise)[] ordered = sets.Select(cells =>
            {
                IReadOnlyList<RepairHypothesis> hypotheses = finder.For(cells);
                return (cells, hypotheses, Surprise(cells, hypotheses, finder));
            })
            .OrderBy(set => set.Item3)
            .ToArray();
        var ranked = new RepairSet[ordered.Length];
        for (int index = 0; index < ordered.Length; index++)
        {
            bool isTied = index > 0 && ordered[index].Surprise == ordered[index - 1].Surprise;
            ranked[index] = new(ordered[index].Cells, ordered[index].Hypotheses, isTied ? ranked[index - 1].Rank : index + 1);
        }
        return ranked;
    }

    private static int Surprise(CellRepair[] cells, IReadOnlyList<RepairHypothesis> hypotheses, CellHypotheses finder)
    {
        int explained = hypotheses.Sum(hypothesis => hypothesis.Cells.Count);
        return hypotheses.Sum(hypothesis => Surprise(hypothesis, cells, finder))
            + (cells.Length - explained) * Unexplained
            + cells.Sum(Looseness);
    }

    /// <summary>A range is met more easily than a value, and a range without an end most easily.</summary>
    private static int Looseness(CellRepair repair) =>
        repair.Value is not null ? 0
        : repair.Low is not null && repair.High is not null ? 1
        : 2;

    private static int Surprise(RepairHypothesis hypothesis, CellRepair[] cells, CellHypotheses finder)
    {
        switch (hypothesis.Kind)
        {
            case HypothesisKind.TotalLeftZero:
            case HypothesisKind.GroupLineOnly:
            case HypothesisKind.OnHeading:
                return 1;
            case HypothesisKind.ValuesExchanged:
            case HypothesisKind.ValueMoved:
            case HypothesisKind.WrongSign:
                return 2;
        }
        // The more digits agree, the less is it chance.
        CellRepair repair = Array.Find(cells, cell => cell.Cell == hypothesis.Cells[0])!;
        decimal stated = Math.Abs(repair.Stated.Number.GetValueOrDefault());
        decimal right = Math.Abs(repair.Nearest);
        int chance = Math.Min(stated, right) < 10 ? 2 : 0;
        if (hypothesis.Kind is HypothesisKind.FactorTen or HypothesisKind.FactorTenThousand && stated < right)
        {
            // Zeros too many, or 元 for 万元, are commoner than zeros too few.
            chance += 2;
        }
        // Where a total and one of its parts would do, there are more parts than totals to go wrong.
        chance += finder.IsTotal(repair.Cell) ? 1 : 0;
        return hypothesis.Kind switch
        {
            HypothesisKind.FactorTenThousand or HypothesisKind.DigitDoubled or HypothesisKind.DigitsSwapped => 3 + chance,
            HypothesisKind.FactorTen => 4 + chance,
            HypothesisKind.DigitDropped or HypothesisKind.DigitAdded => 5 + chance,
            _ => 10 + chance,
        };
    }
}

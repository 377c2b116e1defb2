namespace Disclosure;

/// <summary>What may have happened to the cells of a set, from what the form says of them.</summary>
internal sealed class CellHypotheses
{
    private readonly Report report;
    private readonly HashSet<Cell> totals;
    private readonly RuleCheck[] grouped;

    public CellHypotheses(CheckResult result)
    {
        report = result.Report;
        RuleCheck[] sums = result
            .RuleBook.Rules.Where(rule => rule.Kind == RuleKind.Balance)
            .SelectMany(rule => rule.Checks)
            .Where(check => check.Form == report.Form && check.Left.Count == 1 && check.Right.Count > 1)
            .ToArray();
        totals = new(sums.Select(check => check.Left[0].Cell));
        grouped = Array.FindAll(sums, check => check.Substitutes.Count > 0);
    }

    /// <summary>Whether a cell is the total of a sum.</summary>
    public bool IsTotal(Cell cell) => totals.Contains(cell);

    /// <summary>The hypotheses of a set: for two cells together first, then for each of the others.</summary>
    public IReadOnlyList<RepairHypothesis> For(IReadOnlyList<CellRepair> repairs)
    {
        var hypotheses = new List<RepairHypothesis>();
        var open = new List<CellRepair>(repairs);
        for (int first = 0; first < open.Count; first++)
        {
            for (int second = first + 1; second < open.Count; second++)
            {
                if (ForTwo(open[first], open[second]) is { } kind)
                {
                    hypotheses.Add(new(kind, [open[first].Cell, open[second].Cell]));
                    open.RemoveAt(second);
                    open.RemoveAt(first);
                    first--;
                    break;
                }
            }
        }
        foreach (CellRepair repair in open)
        {
            if (ForOne(repair) is { } kind)
            {
                hypotheses.Add(new(kind, [repair.Cell]));
            }
        }
        return hypotheses;
    }

    private HypothesisKind? ForTwo(CellRepair first, CellRepair second)
    {
        decimal firstStated = first.Stated.Number.GetValueOrDefault();
        decimal secondStated = second.Stated.Number.GetValueOrDefault();
        if (firstStated == secondStated || first.Nearest != secondStated || second.Nearest != firstStated)
        {
            return null;
        }
        return firstStated != 0 && secondStated != 0 ? HypothesisKind.ValuesExchanged
            : AreNeighbours(first.Cell, second.Cell) ? HypothesisKind.ValueMoved
            : null;
    }

    private HypothesisKind? ForOne(CellRepair repair)
    {
        decimal stated = repair.Stated.Number.GetValueOrDefault();
        decimal right = repair.Nearest;
        if (stated == 0)
        {
            return IsOnHeading(repair.Cell, right) ? HypothesisKind.OnHeading
                : totals.Contains(repair.Cell) ? HypothesisKind.TotalLeftZero
                : IsOnGroupLineOnly(repair.Cell, right) ? HypothesisKind.GroupLineOnly
                : null;
        }
        return DigitHypotheses.For(stated, right);
    }

    /// <summary>Whether a heading of the cell's section carries the repaired value.</summary>
    private bool IsOnHeading(Cell cell, decimal right)
    {
        string section = cell.Key.Substring(0, cell.Key.IndexOf('.') + 1);
        return Cell.HeadingsOn(report.Form)
            .Any(heading => heading.Key.StartsWith(section, StringComparison.Ordinal) && report.StrayValueOn(heading)?.Number == right);
    }

    /// <summary>Whether the line of the cell's group says what its rows together would say with the repaired value.</summary>
    private bool IsOnGroupLineOnly(Cell cell, decimal right) =>
        grouped
            .SelectMany(check => check.Substitutes)
            .Any(group =>
                group.Operands.Contains(cell)
                && group.StandIns.Count == 1
                && report[group.StandIns[0]].Number is { } line
                && line == right + group.Operands.Sum(row => row == cell ? 0 : report[row].Number.GetValueOrDefault())
            );

    private bool AreNeighbours(Cell first, Cell second)
    {
        if (first.Facts.On(report.Form) is not { } left || second.Facts.On(report.Form) is not { } right)
        {
            return false;
        }
        FormLayout layout = FormLayout.Of(report.Form);
        int distance = Math.Abs(layout.SlotOf(first) - layout.SlotOf(second));
        // In the table of requests a row has seven cells; elsewhere the boxes stand in one line.
        bool sameRow = left.Block == right.Block && left.Row == right.Row;
        return (distance == 1 && (sameRow || left.Column.Length == 0)) || (distance == 7 && left.Column == right.Column);
    }
}

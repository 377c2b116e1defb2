using System.Globalization;

namespace Disclosure.Testing;

/// <summary>Plants mistakes in the cells of a report that hard sums read. The choices come from a number sequence of its own, the same on every machine.</summary>
internal sealed class FaultPlanter(ReportForm form, uint seed)
{
    private static readonly RuleCheck[] HardSums = RuleBook
        .Standard.Rules.Where(rule => rule.IsSum && rule.Excess == Severity.Error)
        .SelectMany(rule => rule.Checks)
        .ToArray();

    private readonly Cell[] cells = HardSums
        .Where(check => check.Form == form)
        .SelectMany(check => check.Left.Concat(check.Right))
        .Select(term => term.Cell)
        .Distinct()
        .OrderBy(cell => cell)
        .ToArray();

    private readonly HashSet<Cell> totals =
    [
        .. HardSums
            .Where(check => check.Form == form && check.Left.Count == 1 && check.Right.Count > 1)
            .Select(check => check.Left[0].Cell),
    ];

    private ulong state = seed;

    public T Choose<T>(IReadOnlyList<T> choices)
    {
        state = unchecked(state * 6364136223846793005UL + 1442695040888963407UL);
        return choices[(int)((state >> 33) % (ulong)choices.Count)];
    }

    /// <summary>The report with one mistake of a kind, and the cells that are wrong; none when no cell is fit for it.</summary>
    public (Report Report, Cell[] Planted) Plant(Report report, FaultKind kind)
    {
        (Cell Cell, decimal Wrong)[][] choices = Choices(report, kind).ToArray();
        if (choices.Length == 0)
        {
            return (report, []);
        }
        (Cell Cell, decimal Wrong)[] chosen = Choose(choices);
        return (
            chosen.Aggregate(report, (changed, fault) => changed.With(fault.Cell, fault.Wrong)),
            chosen.Select(fault => fault.Cell).ToArray()
        );
    }

    /// <summary>Every mistake of a kind that the figures of the report allow: the cells and what stands in them then.</summary>
    public IEnumerable<(Cell Cell, decimal Wrong)[]> Choices(Report report, FaultKind kind)
    {
        if (kind is FaultKind.OneColumnOff or FaultKind.Exchanged)
        {
            foreach (
                (Cell left, Cell right) in cells
                    .Zip(cells.Skip(1), (left, right) => (left, right))
                    .Where(pair => AreNeighbours(pair.left, pair.right))
            )
            {
                decimal first = report[left].Number ?? 0;
                decimal second = report[right].Number ?? 0;
                bool bothFilled = report[left].Number is not null && report[right].Number is not null;
                if (bothFilled && first != second && (first == 0 || second == 0) == (kind == FaultKind.OneColumnOff))
                {
                    yield return [(left, second), (right, first)];
                }
            }
            yield break;
        }
        foreach (Cell cell in cells)
        {
            if (report[cell].Number is { } number && Wrong(cell, number, kind) is { } wrong && wrong != number)
            {
                yield return [(cell, wrong)];
            }
        }
    }

    private decimal? Wrong(Cell cell, decimal number, FaultKind kind)
    {
        if (number <= 0)
        {
            return null;
        }
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int place = (int)(number % digits.Length);
        switch (kind)
        {
            case FaultKind.TotalLeftZero:
                return totals.Contains(cell) ? 0 : null;
            case FaultKind.DigitDropped:
                return digits.Length < 2 ? null : Parse(digits.Remove(place, 1));
            case FaultKind.DigitDoubled:
                return Parse(digits.Insert(place, digits[place].ToString()));
            case FaultKind.DigitsSwapped:
                place = Math.Min(place, digits.Length - 2);
                return digits.Length < 2 ? null : Parse($"{digits[..place]}{digits[place + 1]}{digits[place]}{digits[(place + 2)..]}");
            case FaultKind.WrongSign:
                return -number;
            case FaultKind.FactorTen:
                return number * 10;
            default:
                return number * 10_000;
        }
    }

    private bool AreNeighbours(Cell left, Cell right)
    {
        string first = left.CodeOn(form);
        string second = right.CodeOn(form);
        return form == ReportForm.Indicators2014
            ? right.Id == left.Id + 1 && left.Parent == right.Parent
            : right.Id == left.Id + 1 && first[..first.LastIndexOf('/')] == second[..second.LastIndexOf('/')];
    }

    private static decimal Parse(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}

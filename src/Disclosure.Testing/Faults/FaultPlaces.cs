using System.Globalization;

namespace Disclosure.Testing;

/// <summary>Where a report allows mistakes of a kind: in the cells that hard sums read.</summary>
internal sealed class FaultPlaces(ReportForm form)
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
            if (report[cell].Number is { } number && Wrong(cell, number, kind) is { } wrong && wrong != number && Fits(cell, wrong))
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
                return Times(number, 10);
            case FaultKind.FactorTenThousand:
                return Times(number, 10_000);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of mistake.");
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

    /// <summary>Whether the cell can hold the figure; a count that is too long to be one could not be written into a report.</summary>
    private static bool Fits(Cell cell, decimal number) => cell.Kind == CellKind.Money || number is >= long.MinValue and <= long.MaxValue;

    private static decimal? Times(decimal number, decimal factor) => number > decimal.MaxValue / factor ? null : number * factor;

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}

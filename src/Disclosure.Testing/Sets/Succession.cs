using Requests = Disclosure.CellsMatrix.Requests;
using Section = Disclosure.CellsMatrix.ProactiveDisclosure;

namespace Disclosure.Testing;

/// <summary>Makes the figures of a year follow from those of the year before, as the rules across years want it, and keeps the sums within the year.</summary>
internal static class Succession
{
    private static readonly (Cell Total, Cell Newly)[] Disclosed =
    [
        (Section.Rules.DisclosedInTotal, Section.Rules.NewlyDisclosed),
        (Section.NormativeDocuments.DisclosedInTotal, Section.NormativeDocuments.NewlyDisclosed),
    ];

    private static readonly (Cell Issued, Cell Repealed, Cell InForce)[] Documents =
    [
        (Section.Rules.Issued, Section.Rules.Repealed, Section.Rules.InForce),
        (Section.NormativeDocuments.Issued, Section.NormativeDocuments.Repealed, Section.NormativeDocuments.InForce),
    ];

    /// <summary>The figures of a year after those of another; the two may be on two forms.</summary>
    public static Dictionary<Cell, decimal> Follow(Dictionary<Cell, decimal> figures, Dictionary<Cell, decimal> last)
    {
        var next = new Dictionary<Cell, decimal>(figures);
        CarryOver(next, last);
        foreach ((Cell items, Cell change) in ItemRows.All.Where(pair => Both(pair.Items, next, last)))
        {
            next[items] = last[items] + last[change];
            next[change] = Math.Max(next[change], -next[items]);
        }
        foreach ((Cell total, Cell newly) in Disclosed.Where(pair => Both(pair.Total, next, last)))
        {
            next[total] = Math.Min(next[total], last[total] + next[newly]);
        }
        foreach ((Cell issued, Cell repealed, Cell inForce) in Documents.Where(row => Both(row.InForce, next, last)))
        {
            // At most half of the stock is repealed in a year: more would be a jump.
            next[repealed] = Math.Min(next[repealed], decimal.Truncate((last[inForce] + next[issued]) / 2));
            next[inForce] = last[inForce] + next[issued] - next[repealed];
        }
        return next;
    }

    /// <summary>Carried in is what last year carried over; what cannot be concluded of it is carried over once more.</summary>
    private static void CarryOver(Dictionary<Cell, decimal> next, Dictionary<Cell, decimal> last)
    {
        if (!Both(Requests.CarriedOut.Total, next, last))
        {
            return;
        }
        foreach (Applicant kind in Enumerable.Range(0, (int)Applicant.Total).Select(column => (Applicant)column))
        {
            decimal old = last[Requests.CarriedOut[kind]];
            decimal concluded = next[Requests.Outcomes.Total[kind]];
            decimal left = Math.Max(next[Requests.CarriedOut[kind]], old - concluded);
            next[Requests.CarriedIn[kind]] = old;
            next[Requests.CarriedOut[kind]] = left;
            next[Requests.NewlyReceived[kind]] = concluded + left - old;
        }
        foreach (RowCells row in (RowCells[])[Requests.NewlyReceived, Requests.CarriedIn, Requests.CarriedOut])
        {
            next[row.Total] = row.Take((int)Applicant.Total).Sum(cell => next[cell]);
        }
    }

    private static bool Both(Cell cell, Dictionary<Cell, decimal> next, Dictionary<Cell, decimal> last) =>
        next.ContainsKey(cell) && last.ContainsKey(cell);
}

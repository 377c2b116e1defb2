using Disclosed = Disclosure.CellsMatrix.ProactiveDisclosure;

namespace Disclosure.Testing;

/// <summary>Takes out of generated figures what is possible but not likely, so that a valid report satisfies the rules of plausibility too.</summary>
internal static class Plausible
{
    private static readonly (Cell Premise, Cell[] Conclusion)[] Implications =
    [
        (CellsIndicator.FeesCharged, [CellsIndicator.Requests.Received.Total]),
        (CellsIndicator.Capacity.DedicatedUnits, [CellsIndicator.Capacity.Staff.Total]),
        (CellsIndicator.Training.Courses, [CellsIndicator.Training.Attendances]),
        .. ItemRows.WithDecisions.Select(row => (row.Decisions, new[] { row.Items, row.Change })),
        (Disclosed.CentralisedProcurement.Projects, [Disclosed.CentralisedProcurement.Amount]),
        (Disclosed.CentralisedProcurement.Amount, [Disclosed.CentralisedProcurement.Projects]),
    ];

    public static Dictionary<Cell, decimal> Made(Dictionary<Cell, decimal> figures, IssuerLevel? level)
    {
        var made = new Dictionary<Cell, decimal>(figures);
        foreach ((Cell premise, Cell[] conclusion) in Implications)
        {
            if (conclusion.All(made.ContainsKey) && conclusion.Sum(cell => made[cell]) == 0)
            {
                made[premise] = 0;
            }
        }
        if (level is not (IssuerLevel.National or IssuerLevel.Province))
        {
            // More would be 元 in the box of 万元.
            Change(made, Disclosed.Fees.Amount, money => money > 1_000_000 ? money % 1_000_000 : money);
        }
        if (level is null or IssuerLevel.County or IssuerLevel.Township)
        {
            // Such bodies have no power to make rules, and no millions for this work.
            foreach (Cell cell in (Cell[])[Disclosed.Rules.Issued, Disclosed.Rules.Repealed, Disclosed.Rules.InForce])
            {
                Change(made, cell, _ => 0);
            }
            Change(made, CellsIndicator.FeesCharged, money => money % 1000);
            Change(made, CellsIndicator.Capacity.DedicatedFunds, money => money % 1000);
        }
        return made;
    }

    private static void Change(Dictionary<Cell, decimal> figures, Cell cell, Func<decimal, decimal> change)
    {
        if (figures.TryGetValue(cell, out decimal number))
        {
            figures[cell] = change(number);
        }
    }
}

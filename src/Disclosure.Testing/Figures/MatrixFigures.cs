using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>
/// Figures of the matrix form that satisfy all its rules: outcomes by kind of applicant first, then the totals, then what came in to match. The rows are
/// found in the form by what they are to each other, so the generator does not repeat the rule book.
/// </summary>
internal static class MatrixFigures
{
    private const int Kinds = 6;

    public static Gen<Dictionary<Cell, decimal>> Generate(ReportForm form, Gen<int> count) =>
        from requests in Requests(form, count)
        from disputes in Gen.ArrayOf(Gen.ArrayOf(count, 4), 3)
        from section in form == ReportForm.Matrix2019 ? Disclosure2019(count) : Disclosure2021(count)
        select FormFigures.Join(requests, Disputes(disputes), section);

    private static Gen<(Cell, decimal)[]> Requests(ReportForm form, Gen<int> count)
    {
        // A leaf row is one whose total is a part of (七)总计.
        Cell[] leafTotals = Cell.On(form)
            .Where(cell => cell.Relation == CellRelation.Leaf && cell.Parent == CellsMatrix.Requests.Outcomes.Total.Total)
            .ToArray();
        return from outcomes in Gen.ArrayOf(Gen.ArrayOf(count, Kinds), leafTotals.Length)
            from carriedOut in Gen.ArrayOf(count, Kinds)
            from carriedIn in Gen.ArrayOf(count, Kinds)
            select RequestFigures(leafTotals, outcomes, carriedOut, carriedIn);
    }

    private static (Cell, decimal)[] RequestFigures(Cell[] leafTotals, int[][] outcomes, int[] carriedOut, int[] carriedIn)
    {
        var figures = new List<(Cell, decimal)>();
        int[] concluded = Enumerable.Range(0, Kinds).Select(kind => outcomes.Sum(row => row[kind])).ToArray();
        int[] handled = concluded.Zip(carriedOut, (left, right) => left + right).ToArray();
        int[] old = carriedIn.Zip(handled, Math.Min).ToArray();
        for (int row = 0; row < leafTotals.Length; row++)
        {
            // The seven cells of a row have consecutive ids, the total last.
            Cell first = Cell.FromId(leafTotals[row].Id - Kinds);
            AddRow(figures, kind => Cell.FromId(first.Id + kind), outcomes[row]);
        }
        AddRow(figures, kind => CellsMatrix.Requests.Outcomes.Total[kind], concluded);
        AddRow(figures, kind => CellsMatrix.Requests.CarriedOut[kind], carriedOut);
        AddRow(figures, kind => CellsMatrix.Requests.CarriedIn[kind], old);
        AddRow(figures, kind => CellsMatrix.Requests.NewlyReceived[kind], handled.Zip(old, (all, part) => all - part).ToArray());
        return figures.ToArray();
    }

    private static void AddRow(List<(Cell, decimal)> figures, Func<int, Cell> cell, int[] kinds)
    {
        for (int kind = 0; kind < Kinds; kind++)
        {
            figures.Add((cell(kind), kinds[kind]));
        }
        figures.Add((cell(Kinds), kinds.Sum()));
    }

    private static (Cell, decimal)[] Disputes(int[][] results)
    {
        Cell[] totals =
        [
            CellsMatrix.Disputes.Reconsideration.Total,
            CellsMatrix.Disputes.LitigationDirect.Total,
            CellsMatrix.Disputes.LitigationAfterReconsideration.Total,
        ];
        return totals
            .SelectMany(
                (total, block) =>
                    Cell.On(ReportForm.Matrix2021)
                        .Where(cell => cell.Parent == total && cell.Relation == CellRelation.Part)
                        .Select((cell, index) => (cell, (decimal)results[block][index]))
                        .Append((total, results[block].Sum()))
            )
            .ToArray();
    }

    private static Gen<(Cell, decimal)[]> Disclosure2019(Gen<int> count) =>
        from documents in Gen.ArrayOf(Gen.ArrayOf(count, 3), 2)
        from items in Gen.ArrayOf(count, 5)
        from changes in Gen.ArrayOf(Gen.Choose(-300, 300), 5)
        from decisions in Gen.ArrayOf(count, 4)
        from projects in count
        from amount in Small.Money(count)
        select ((Cell, decimal)[])
            [
                (CellsMatrix.ProactiveDisclosure.Rules.NewlyMade, documents[0].Max()),
                (CellsMatrix.ProactiveDisclosure.Rules.NewlyDisclosed, documents[0].Min()),
                (CellsMatrix.ProactiveDisclosure.Rules.DisclosedInTotal, documents[0].Sum()),
                (CellsMatrix.ProactiveDisclosure.NormativeDocuments.NewlyMade, documents[1].Max()),
                (CellsMatrix.ProactiveDisclosure.NormativeDocuments.NewlyDisclosed, documents[1].Min()),
                (CellsMatrix.ProactiveDisclosure.NormativeDocuments.DisclosedInTotal, documents[1].Sum()),
                .. ItemRows.All.Select((row, index) => (row.Items, (decimal)items[index])),
                .. ItemRows.All.Select((row, index) => (row.Change, (decimal)Math.Max(changes[index], -items[index]))),
                .. ItemRows.WithDecisions.Select((row, index) => (row.Decisions, (decimal)decisions[index])),
                (CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Projects, projects),
                (CellsMatrix.ProactiveDisclosure.CentralisedProcurement.Amount, amount),
            ];

    private static Gen<(Cell, decimal)[]> Disclosure2021(Gen<int> count) =>
        from documents in Gen.ArrayOf(Gen.ArrayOf(count, 3), 2)
        from decisions in Gen.ArrayOf(count, 3)
        from amount in Small.Money(count)
        select new (Cell, decimal)[]
        {
            (CellsMatrix.ProactiveDisclosure.Rules.Issued, documents[0][0]),
            (CellsMatrix.ProactiveDisclosure.Rules.Repealed, documents[0][1]),
            (CellsMatrix.ProactiveDisclosure.Rules.InForce, documents[0][0] + documents[0][2]),
            (CellsMatrix.ProactiveDisclosure.NormativeDocuments.Issued, documents[1][0]),
            (CellsMatrix.ProactiveDisclosure.NormativeDocuments.Repealed, documents[1][1]),
            (CellsMatrix.ProactiveDisclosure.NormativeDocuments.InForce, documents[1][0] + documents[1][2]),
            (CellsMatrix.ProactiveDisclosure.Licensing.Decisions, decisions[0]),
            (CellsMatrix.ProactiveDisclosure.Penalties.Decisions, decisions[1]),
            (CellsMatrix.ProactiveDisclosure.Compulsion.Decisions, decisions[2]),
            (CellsMatrix.ProactiveDisclosure.Fees.Amount, amount),
        };
}

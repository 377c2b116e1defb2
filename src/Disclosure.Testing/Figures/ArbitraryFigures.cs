using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Any value in any cell: all states, negative and very large counts, amounts with many digits.</summary>
internal static class ArbitraryFigures
{
    private static readonly Gen<long> AnyCount = Gen.OneOf(
        Small.Count.Select(count => (long)count),
        Gen.Choose(-20, -1).Select(count => (long)count),
        Gen.Elements(long.MaxValue, long.MinValue, 11_398_889L)
    );

    private static readonly Gen<decimal> AnyAmount = Gen.OneOf(
        Small.Money(Small.Count),
        Gen.Elements(28204m, 28204.00m, 0.0920m, -1.5m, decimal.MaxValue)
    );

    public static Gen<Report> Generate(ReportForm form)
    {
        Cell[] cells = [.. Cell.On(form), .. Cell.GroupLinesOn(form), .. Cell.HeadingsOn(form)];
        return from values in Gen.CollectToArray(cells, ValueOf)
            select Report.FromCells(form, cells.Select((cell, index) => new KeyValuePair<Cell, CellValue>(cell, values[index])));
    }

    private static Gen<CellValue> ValueOf(Cell cell)
    {
        Gen<CellValue> number =
            cell.Kind == CellKind.Money ? AnyAmount.Select(amount => (CellValue)amount) : AnyCount.Select(count => (CellValue)count);
        Gen<CellValue> state = Gen.Elements(CellValue.Blank, CellValue.Missing, CellValue.NotApplicable, CellValue.NotDerivable);
        return Gen.Frequency((3, number), (2, state));
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>One problem for all rows of a form that a page does not have. It stands where the first of them should, and speaks of no row that is there.</summary>
internal static class MissingRows
{
    private const int MostNamed = 12;

    /// <param name="reading">The reading to which the problem is added.</param>
    /// <param name="form">The form of the report.</param>
    /// <param name="rows">The first cell of each row that was not found.</param>
    /// <param name="total">How many rows the form has.</param>
    public static void Report(TableReading reading, ReportForm form, IEnumerable<Cell> rows, int total)
    {
        var order = new Dictionary<Cell, int>();
        foreach (Cell cell in Cell.On(form))
        {
            order[cell] = order.Count;
        }
        Cell[] missing = rows.OrderBy(cell => order.TryGetValue(cell, out int place) ? place : order.Count).ToArray();
        if (missing.Length == 0)
        {
            return;
        }
        string named =
            string.Join(", ", missing.Take(MostNamed).Select(cell => CodeOfRow(cell, form))) + (missing.Length > MostNamed ? ", …" : "");
        reading.Add(
            new ReadingProblem(ProblemCode.RowsMissing, PlaceBefore(reading, form, missing[0]) with { Column = null })
            {
                Found = named,
                Count = missing.Length,
                Expected = total.ToString(CultureInfo.InvariantCulture),
            }
        );
    }

    /// <summary>The row of the page behind which a row should stand: the last one above it on the form, or the first of all.</summary>
    private static SourceLocation PlaceBefore(TableReading reading, ReportForm form, Cell missing)
    {
        SourceLocation? before = null;
        foreach (Cell cell in Cell.On(form).TakeWhile(cell => cell != missing))
        {
            before = reading.Places.TryGetValue(cell, out SourceLocation place) ? place : before;
        }
        return before ?? reading.Places.Values.OrderBy(place => place, ReadingOrder.Comparer).FirstOrDefault();
    }

    /// <summary>The path of a row on a form, without the column of the cell. The name of a column may have a slash of its own: 本年增/减.</summary>
    private static string CodeOfRow(Cell cell, ReportForm form)
    {
        CellPlace place = cell.Facts.On(form) ?? cell.Facts.Newest;
        return place.Column.Length == 0 ? place.Code : place.Code.Substring(0, place.Code.Length - place.Column.Length - 1).TrimEnd('*');
    }
}

using System.Globalization;

namespace Disclosure;

/// <summary>One problem for all rows of a form that a page does not have. It stands where the table begins, and speaks of no row that is there.</summary>
internal static class MissingRows
{
    private const int MostNamed = 12;

    /// <param name="reading">The reading to which the problem is added.</param>
    /// <param name="codes">The paths of the rows that were not found, in the order of the form.</param>
    /// <param name="total">How many rows the form has.</param>
    public static void Report(TableReading reading, IReadOnlyCollection<string> codes, int total)
    {
        if (codes.Count == 0)
        {
            return;
        }
        string named = string.Join(", ", codes.Take(MostNamed)) + (codes.Count > MostNamed ? ", …" : "");
        reading.Add(
            new ReadingProblem(
                ProblemCode.RowsMissing,
                reading.Places.Values.OrderBy(place => place, ReadingOrder.Comparer).FirstOrDefault() with
                {
                    Column = null,
                }
            )
            {
                Found = named,
                Count = codes.Count,
                Expected = total.ToString(CultureInfo.InvariantCulture),
            }
        );
    }
}

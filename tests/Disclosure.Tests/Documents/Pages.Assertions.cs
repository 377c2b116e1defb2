using Xunit;

namespace Disclosure.Tests.Documents;

internal static partial class Pages
{
    /// <summary>Asserts that every cell of the form holds its own figure.</summary>
    public static void AssertComplete(ReportForm form, ReportReading reading, Func<Cell, string>? figure = null)
    {
        Assert.Equal(form, reading.Report?.Form);
        Assert.Equal(
            Cell.On(form).Select(cell => $"{cell.CodeOn(form)} = {(figure ?? Figure)(cell)}"),
            reading.Report!.Cells.Select(pair => $"{pair.Key.CodeOn(form)} = {pair.Value}")
        );
    }
}

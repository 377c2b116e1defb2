using NodaTime;
using NodaTime.Text;

namespace Disclosure.Testing;

/// <summary>What differs between two reports, a line for each cell or member.</summary>
internal static class ReportDifference
{
    public static IEnumerable<string> Between(Report expected, Report actual)
    {
        if (expected.Form != actual.Form)
        {
            return [Line("form", expected.Form, actual.Form)];
        }
        return Members(expected, actual).Concat(Cells(expected, actual));
    }

    private static IEnumerable<string> Members(Report expected, Report actual)
    {
        foreach (
            ((string name, object? wanted), (_, object? held)) in HeaderMembers
                .Of(expected.Header)
                .Zip(HeaderMembers.Of(actual.Header), (wanted, held) => (wanted, held))
                .Where(pair => !Equals(pair.wanted.Value, pair.held.Value))
        )
        {
            yield return Line("header." + name, wanted, held);
        }
        if (expected.Origin != actual.Origin)
        {
            yield return Line("origin", expected.Origin, actual.Origin);
        }
    }

    private static IEnumerable<string> Cells(Report expected, Report actual)
    {
        ReportForm form = expected.Form;
        foreach (Cell cell in FormLayout.Of(form).SlotCells.Where(cell => expected[cell] != actual[cell]))
        {
            yield return Line(CellText.On(form, cell), expected[cell], actual[cell]);
        }
        foreach (Cell heading in Cell.HeadingsOn(form).Where(cell => expected.StrayValueOn(cell) != actual.StrayValueOn(cell)))
        {
            yield return Line(CellText.On(form, heading), expected.StrayValueOn(heading), actual.StrayValueOn(heading));
        }
    }

    private static string Line(string what, object? expected, object? actual) =>
        $"{what}: expected {Text(expected)}, actual {Text(actual)}";

    private static string Text(object? value) =>
        value switch
        {
            null => "nothing",
            LocalDate date => LocalDatePattern.Iso.Format(date),
            StatisticalPeriod period =>
                $"{(period.Dates is { } dates ? $"{Text(dates.Start)} to {Text(dates.End)}, " : "")}{Text(period.Text)}",
            "" => "\"\"",
            _ => FormattableString.Invariant($"{value}"),
        };
}

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
        if (expected.Header != actual.Header)
        {
            yield return Line("header", expected.Header, actual.Header);
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
            yield return Line(
                CellText.On(form, heading),
                (object?)expected.StrayValueOn(heading) ?? "nothing",
                (object?)actual.StrayValueOn(heading) ?? "nothing"
            );
        }
    }

    private static string Line(string what, object expected, object actual) =>
        FormattableString.Invariant($"{what}: expected {expected}, actual {actual}");
}

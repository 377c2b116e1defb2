namespace Disclosure.Testing;

/// <summary>A finding in one line: its own sentence, then the cells by path, since a sentence has their labels alone.</summary>
internal static class FindingLine
{
    private const int MostCells = 8;

    public static string Of(Finding finding)
    {
        Cell[] cells = finding.Cells.Where(part => part.Value.Number is not (null or 0)).Select(part => part.Cell).Distinct().ToArray();
        Cell[] named = cells.Length == 0 ? finding.Cells.Select(part => part.Cell).Distinct().ToArray() : cells;
        string more = named.Length > MostCells ? ", …" : "";
        return $"{finding} [{string.Join(", ", named.Take(MostCells).Select(cell => cell.CodeOn(finding.Check.Form)))}{more}]";
    }
}

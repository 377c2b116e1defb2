using System.Globalization;

namespace Disclosure.Testing;

/// <summary>A finding: its own sentence, then a line for each of its cells with path, label and property, since a sentence names those with a figure alone.</summary>
internal static class FindingLine
{
    private const int MostCells = 12;

    public static string Of(Finding finding)
    {
        // The cell that is wrong may hold 0, so those are named too, behind the others; a total comes first in any case.
        FindingCell[] cells = finding.Cells.OrderBy(part => part.Side == CheckSide.Right && part.Value.Number is null or 0).ToArray();
        string lines = string.Concat(cells.Take(MostCells).Select(part => $"\n    {NameOf(finding, part)}: {part.Value}{PlaceOf(part)}"));
        string more =
            cells.Length > MostCells
                ? string.Format(CultureInfo.InvariantCulture, "\n    and {0} more cells of this finding", cells.Length - MostCells)
                : "";
        return $"{finding}{lines}{more}";
    }

    private static string NameOf(Finding finding, FindingCell part) =>
        CellText.On((part.IsLastYear ? finding.Check.AgainstForm : null) ?? finding.Check.Form, part.Cell);

    private static string PlaceOf(FindingCell part) =>
        part.IsLastYear ? " (last year)"
        : part.Unit is null ? ""
        : $" ({part.Unit})";
}

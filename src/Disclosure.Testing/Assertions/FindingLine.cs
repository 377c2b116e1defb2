using System.Globalization;

namespace Disclosure.Testing;

/// <summary>
/// A finding: its own sentence, then a line with path, label and property for each cell of a short sum, and for those of a long one that hold a figure. The wrong cell may be
/// one that holds 0, so what is not listed is counted.
/// </summary>
internal static class FindingLine
{
    private const int ShortSum = 8;

    public static string Of(Finding finding)
    {
        FindingCell[] listed = finding.Cells.Where(part => finding.Cells.Count <= ShortSum || IsTelling(part)).ToArray();
        string lines = string.Concat(listed.Select(part => $"\n    {NameOf(finding, part)}: {part.Value}{PlaceOf(part)}"));
        int others = finding.Cells.Count - listed.Length;
        string rest =
            others > 0 ? string.Format(CultureInfo.InvariantCulture, "\n    and {0} cells without a figure other than 0", others) : "";
        return $"{finding}{lines}{rest}";
    }

    private static bool IsTelling(FindingCell part) => part.Side == CheckSide.Left || part.Value.Number is not (null or 0);

    private static string NameOf(Finding finding, FindingCell part) =>
        CellText.On((part.IsLastYear ? finding.Check.AgainstForm : null) ?? finding.Check.Form, part.Cell);

    private static string PlaceOf(FindingCell part) =>
        part.IsLastYear ? " (last year)"
        : part.Unit is null ? ""
        : $" ({part.Unit})";
}

using System.Globalization;

namespace Disclosure;

/// <summary>A side of a finding in words: its cells with their labels and figures, and what they come to.</summary>
internal static class FindingSides
{
    /// <summary>A side: cells with a figure other than 0 by name, the zeros and the blanks by their number. A side of one cell names it in any case.</summary>
    public static LocalizedText Of(Finding finding, CheckSide side)
    {
        List<FindingCell> cells = finding.Cells.Where(cell => cell.Side == side).ToList();
        if (cells.Count == 0)
        {
            return new("0", "0");
        }
        bool listed = finding.Rule.Kind == RuleKind.HeadingEmpty;
        List<FindingCell> named = cells.Count == 1 || listed ? cells : cells.Where(cell => cell.Value.Number is not (null or 0)).ToList();
        int zeros = cells.Count(cell => !named.Contains(cell) && cell.Value.Number == 0);
        int blanks = cells.Count(cell => !named.Contains(cell) && cell.Value.State == CellState.Blank);
        int missing = cells.Count(cell => !named.Contains(cell) && cell.Value.State == CellState.Missing);
        int none = cells.Count - named.Count - zeros - blanks - missing;
        LocalizedText[] labels = named.Select(cell => Labelled(finding, cell)).ToArray();
        // One cell taken once needs no sum.
        bool plain = listed || finding.Rule.Kind == RuleKind.Domain || (cells.Count == 1 && cells[0].Coefficient == 1);
        // A failed rule fails whatever the unknown cells hold, so their side is at least what its figures give.
        string sign = finding.Verdict == Verdict.Failed && cells.Any(finding.IsUnknown) ? "≥" : "=";
        string sum = plain ? "" : $" {sign} {FindingText.Number(side == CheckSide.Left ? finding.Left : finding.Right)}";
        string english = FindingText.Join(
            " + ",
            string.Join(listed ? ", " : " + ", labels.Select(label => label.English)),
            Nonzero(zeros, "1 zero", "{0} zeros"),
            Nonzero(blanks, "1 blank", "{0} blanks"),
            Nonzero(missing, "1 missing", "{0} missing"),
            Nonzero(none, "1 \"/\"", "{0} \"/\"")
        );
        string chinese = FindingText.Join(
            " + ",
            string.Join(listed ? "、" : " + ", labels.Select(label => label.Chinese)),
            Nonzero(zeros, "1个0", "{0}个0"),
            Nonzero(blanks, "1个空白格", "{0}个空白格"),
            Nonzero(missing, "1个缺项", "{0}个缺项"),
            Nonzero(none, "1个“/”", "{0}个“/”")
        );
        return new(english + sum, chinese + sum);
    }

    /// <summary>Label and figure of a cell and, where years are compared, the year.</summary>
    public static LocalizedText Labelled(Finding finding, FindingCell cell)
    {
        ReportForm form = cell.IsLastYear ? finding.Check.AgainstForm.GetValueOrDefault() : finding.Check.Form;
        string figure =
            (cell.Coefficient == 1 ? "" : $"{cell.Coefficient.ToString(CultureInfo.InvariantCulture)} × ")
            + $"{cell.Cell.LabelOn(form)} {FindingText.Value(cell.Value)}";
        LocalizedText year = YearOf(cell);
        return finding.Rule.Scope == RuleScope.Years
            ? new($"{figure} ({year.English})", $"{figure}（{year.Chinese}）")
            : new(figure, figure);
    }

    /// <summary>The year of the report in which a cell stands.</summary>
    public static LocalizedText YearOf(FindingCell cell) =>
        cell.Year?.ToString(CultureInfo.InvariantCulture) is { } year ? new(year, $"{year}年")
        : cell.IsLastYear ? new("last year", "上年")
        : new("this year", "本年");

    private static string? Nonzero(int count, string one, string many) =>
        count switch
        {
            0 => null,
            1 => one,
            _ => string.Format(CultureInfo.InvariantCulture, many, count),
        };
}

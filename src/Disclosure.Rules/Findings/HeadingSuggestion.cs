namespace Disclosure;

/// <summary>What a figure on a heading probably is: a total of the section whose box is empty and whose parts add up to the figure.</summary>
internal static class HeadingSuggestion
{
    public static LocalizedText For(Cell heading, StrayValue stray, Report report)
    {
        string section = heading.Key.Substring(0, heading.Key.IndexOf('.') + 1);
        foreach (
            Cell total in Cell.On(report.Form)
                .Where(cell => cell.Relation == CellRelation.Total && cell.Key.StartsWith(section, StringComparison.Ordinal))
        )
        {
            List<Cell> parts = Cell.On(report.Form).Where(cell => cell.Parent == total && report[cell].Number is > 0).ToList();
            if (
                report.StateOf(total) != CellState.Filled
                && parts.Count > 0
                && Saturating.Sum(parts.Select(part => report[part].Number.GetValueOrDefault())) == stray.Number
            )
            {
                string sum = string.Join(" + ", parts.Select(part => FindingText.Number(report[part].Number.GetValueOrDefault())));
                string label = total.LabelOn(report.Form);
                return new($"It is {sum} and looks like \"{label}\", whose box is empty.", $"等于{sum}，疑为“{label}”的数字，而该格为空。");
            }
        }
        return default;
    }
}

namespace Disclosure;

/// <summary>The words of rule-book analyses in both languages.</summary>
internal static class AnalysisText
{
    public static LocalizedText Summary(RuleBookAnalysis analysis)
    {
        string checks = FindingText.Number(analysis.Checks.Count);
        string conflicts = FindingText.Number(analysis.Conflicts.Count);
        string redundant = FindingText.Number(analysis.Redundant.Count);
        string fixedCells = FindingText.Number(analysis.Fixed.Count);
        string unread = FindingText.Number(analysis.UnreadCells.Count);
        string uncompared = FindingText.Number(analysis.UncomparedCells.Count);
        return new(
            $"{analysis.RuleBook.Name} on {analysis.Form}: {checks} checks, {conflicts} conflicts, {redundant} redundant; "
                + $"{fixedCells} cells fixed, {unread} unread, {uncompared} compared with no other",
            $"{analysis.RuleBook.Name}（{analysis.Form}）：规则{checks}项，冲突{conflicts}组，冗余{redundant}项；"
                + $"取值固定的单元格{fixedCells}个，未被读取{unread}个，未与他格比较{uncompared}个"
        );
    }
}

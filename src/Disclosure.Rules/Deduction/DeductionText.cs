namespace Disclosure;

/// <summary>The words of deductions in both languages. Official labels stay Chinese.</summary>
internal static class DeductionText
{
    private const int MostOpenNamed = 5;

    public static LocalizedText Step(DeductionStep step)
    {
        string line = $"{step.Cell.LabelOn(step.Form)} = {FindingText.Number(step.Value)}";
        string rules = string.Join(" + ", step.Checks.Select(check => check.Id));
        return new($"{rules}: {line}", $"{rules}：{line}");
    }

    public static LocalizedText Line(DeducedCell cell)
    {
        string label = cell.Cell.LabelOn(cell.Form);
        LocalizedText value = Value(cell);
        LocalizedText rules = Rules(cell);
        LocalizedText doubt =
            cell.IsDoubtful && cell.Status != DeductionStatus.Contradicted
                ? new("; rests on figures of broken rules", "；所依据的数字涉及不成立的规则")
                : default;
        LocalizedText proof = cell.IsProven ? default : new("; not proven to be the tightest", "；未能证明为最窄范围");
        return new(
            $"{label}: {value.English}{rules.English}{doubt.English}{proof.English}",
            $"{label}：{value.Chinese}{rules.Chinese}{doubt.Chinese}{proof.Chinese}"
        );
    }

    public static LocalizedText Summary(Deduction deduction)
    {
        int forced = Count(deduction, DeductionStatus.Forced);
        int bounded = Count(deduction, DeductionStatus.Bounded);
        int open = Count(deduction, DeductionStatus.Open);
        int contradicted = Count(deduction, DeductionStatus.Contradicted);
        string english =
            $"{FindingText.Several(deduction.Cells.Count, "empty cell", "empty cells")}: "
            + $"{FindingText.Number(forced)} forced, {FindingText.Number(bounded)} bounded, {FindingText.Number(open)} open"
            + (contradicted > 0 ? $", {FindingText.Number(contradicted)} without possible value" : "");
        string chinese =
            $"空白格{FindingText.Number(deduction.Cells.Count)}个：可确定{FindingText.Number(forced)}个，"
            + $"有范围{FindingText.Number(bounded)}个，不限{FindingText.Number(open)}个"
            + (contradicted > 0 ? $"，无可能值{FindingText.Number(contradicted)}个" : "");
        return new(english, chinese);
    }

    public static LocalizedText Contradicted(RuleContradiction contradiction) =>
        new($"{contradiction} cannot hold, whatever the empty cells are", $"{contradiction}不能成立，无论空白格填何数");

    public static LocalizedText Paragraph(Deduction deduction)
    {
        IEnumerable<LocalizedText> contradictions = deduction
            .Contradictions.Select(Contradicted)
            .Select(line => new LocalizedText($"  {line.English}", $"  {line.Chinese}"));
        // A form with many open boxes is mostly empty; naming each would bury the others.
        bool namesOpen = Count(deduction, DeductionStatus.Open) <= MostOpenNamed;
        IEnumerable<LocalizedText> cells = deduction
            .Cells.Where(cell =>
                cell.Status is DeductionStatus.Forced or DeductionStatus.Bounded || (namesOpen && cell.Status == DeductionStatus.Open)
            )
            .Select(Line)
            .Select(line => new LocalizedText($"  {line.English}", $"  {line.Chinese}"));
        LocalizedText[] lines = [Summary(deduction), .. contradictions, .. cells];
        return new(string.Join("\n", lines.Select(line => line.English)), string.Join("\n", lines.Select(line => line.Chinese)));
    }

    private static int Count(Deduction deduction, DeductionStatus status) => deduction.Cells.Count(cell => cell.Status == status);

    public static LocalizedText Value(DeducedCell cell) =>
        cell.Status == DeductionStatus.Contradicted ? new("no value is possible", "无可能值") : FindingText.Interval(cell.Low, cell.High);

    public static LocalizedText Rules(DeducedCell cell)
    {
        LocalizedText low = LocalizedText.List(cell.LowRules.Select(check => check.Id));
        LocalizedText high = LocalizedText.List(cell.HighRules.Select(check => check.Id));
        if (cell.Chain.Count > 0)
        {
            LocalizedText chain = LocalizedText.List(cell.Chain.SelectMany(step => step.Checks).Select(check => check.Id).Distinct());
            return new($" ({chain.English})", $"（{chain.Chinese}）");
        }
        return (low.IsEmpty, high.IsEmpty) switch
        {
            (true, true) => default,
            (false, true) => new($" (at least: {low.English})", $"（下限：{low.Chinese}）"),
            (true, false) => new($" (at most: {high.English})", $"（上限：{high.Chinese}）"),
            _ => new($" (at least: {low.English}; at most: {high.English})", $"（下限：{low.Chinese}；上限：{high.Chinese}）"),
        };
    }
}

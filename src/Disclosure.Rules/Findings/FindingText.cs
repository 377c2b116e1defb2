using System.Globalization;

namespace Disclosure;

/// <summary>The words of findings in both languages. Official labels stay Chinese.</summary>
internal static class FindingText
{
    private static readonly LocalizedText Unequal = new(
        "{left}, but {right}; difference {difference}.",
        "{left}，而{right}；相差{difference}。"
    );
    private static readonly LocalizedText UnequalAtLeast = new(
        "{left}, but {right}; at least {difference} apart.",
        "{left}，而{right}；相差至少{difference}。"
    );
    private static readonly LocalizedText TooLarge = new(
        "{left}, more than {right}; {difference} too many.",
        "{left}，大于{right}；多{difference}。"
    );
    private static readonly LocalizedText MustHold = new(
        "{left}, {right}: {boxes} must hold {difference}; read as 0, the sum is {difference} short.",
        "{left}，{right}：{boxes}应为{difference}；按0计算则少{difference}。"
    );
    private static readonly LocalizedText MustHoldAtLeast = new(
        "{left}, {right}: {boxes} must hold at least {difference}; read as 0, the limit is {difference} short.",
        "{left}，{right}：{boxes}至少应为{difference}；按0计算则少{difference}。"
    );
    private static readonly LocalizedText MustMakeUp = new(
        "{left}, {right}: read as 0, {boxes} leave the sides {difference} apart.",
        "{left}，{right}：{boxes}按0计算，两边相差{difference}。"
    );
    private static readonly LocalizedText Negative = new("{right} is negative.", "{right}为负数。");
    private static readonly LocalizedText OnHeadings = new("{left}.", "{left}。");

    public static LocalizedText Message(Finding finding)
    {
        LocalizedText sentence = finding.Rule.Sentence;
        // The explanation of figures on headings is about zeros.
        LocalizedText explanation =
            finding.Rule.Kind == RuleKind.HeadingEmpty && finding.Cells.Any(cell => cell.Value.Number != 0)
                ? default
                : finding.Rule.Explanation;
        LocalizedText facts = Facts(finding);
        LocalizedText suggestion = finding.Suggestion;
        // An innocent explanation comes first where the finding is no more than information.
        bool innocentFirst = finding.Severity <= Severity.Information && !string.IsNullOrEmpty(explanation.English);
        return new(
            Join(
                " ",
                innocentFirst ? explanation.English : null,
                sentence.English,
                facts.English,
                suggestion.English,
                innocentFirst ? null : explanation.English
            ),
            Join(
                "",
                innocentFirst ? explanation.Chinese : null,
                sentence.Chinese,
                facts.Chinese,
                suggestion.Chinese,
                innocentFirst ? null : explanation.Chinese
            )
        );
    }

    public static LocalizedText Line(Finding finding)
    {
        LocalizedText message = Message(finding);
        return new(
            $"{Word(finding.Severity).English} {finding.Check.Id}: {message.English}",
            $"{Word(finding.Severity).Chinese} {finding.Check.Id}：{message.Chinese}"
        );
    }

    public static LocalizedText Word(Severity severity) =>
        severity switch
        {
            Severity.Error => new("error", "错误"),
            Severity.Warning => new("warning", "警告"),
            Severity.Information => new("information", "提示"),
            _ => new("silent", "不提示"),
        };

    public static LocalizedText Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Failed => new("failed", "不成立"),
            Verdict.Incomplete => new("incomplete", "填报不全"),
            Verdict.Consistent => new("consistent with blanks read as 0", "空格按0计算成立"),
            Verdict.Passed => new("passed", "成立"),
            Verdict.NotAssessed => new("not assessed", "无法判断"),
            _ => new("not applicable", "不适用"),
        };

    /// <summary>A number in digits, or the state in a word.</summary>
    public static LocalizedText Word(CellValue value) =>
        value.State switch
        {
            CellState.Filled => new(Number(value.Number.GetValueOrDefault()), Number(value.Number.GetValueOrDefault())),
            CellState.Blank => new("blank", "空白"),
            CellState.NotApplicable => new("/", "/"),
            CellState.NotDerivable => new("not derivable", "无法推得"),
            CellState.NotOnForm => new("not on the form", "表中没有"),
            _ => new("missing", "缺项"),
        };

    /// <summary>What was found, without the sentence of the rule.</summary>
    public static LocalizedText Facts(Finding finding)
    {
        switch (finding.Rule.Kind)
        {
            case RuleKind.Custom:
                return finding.Answer;
            case RuleKind.BoxesFilled or RuleKind.BoxesEmpty:
                return Boxes(finding);
        }
        LocalizedText template = TemplateOf(finding);
        int blanks = finding.Cells.Count(IsUnknown);
        decimal difference = template == Unequal ? finding.Difference : Math.Abs(finding.Difference);
        LocalizedText left = Side(finding, CheckSide.Left);
        LocalizedText right = Side(finding, CheckSide.Right);
        LocalizedText boxes = new(
            blanks == 1 ? "the empty box" : $"the {Number(blanks)} empty boxes together",
            blanks == 1 ? "空格" : $"{Number(blanks)}个空格合计"
        );
        return new(Fill(left.English, right.English, boxes.English).English, Fill(left.Chinese, right.Chinese, boxes.Chinese).Chinese);

        LocalizedText Fill(string leftText, string rightText, string boxes) =>
            template.Fill(("left", leftText), ("right", rightText), ("difference", Number(difference)), ("boxes", boxes));
    }

    private static LocalizedText Boxes(Finding finding)
    {
        const int MostNamed = 3;
        int count = finding.Cells.Count;
        bool shouldBeFilled = finding.Rule.Kind == RuleKind.BoxesFilled;
        string[] named = finding
            .Cells.Take(MostNamed)
            .Select(cell => cell.Cell.LabelOn(finding.Check.Form) + (shouldBeFilled ? "" : $" {Value(cell.Value)}"))
            .ToArray();
        int others = count - named.Length;
        string english = string.Join(", ", named) + (others == 0 ? "" : $" and {Several(others, "other", "others")}");
        string chinese = string.Join("、", named) + (others == 0 ? "" : "等");
        return shouldBeFilled
            ? new($"{Several(count, "box is", "boxes are")} empty: {english}.", $"{Number(count)}格未填：{chinese}。")
            : new($"{Several(count, "box carries", "boxes carry")} a figure: {english}.", $"{Number(count)}格填有数字：{chinese}。");
    }

    private static LocalizedText TemplateOf(Finding finding)
    {
        bool equality = finding.Rule.Kind is RuleKind.Balance or RuleKind.GroupTotal;
        bool bothSides = finding.Cells.Where(IsUnknown).Select(cell => cell.Side).Distinct().Count() > 1;
        return finding.Rule.Kind switch
        {
            RuleKind.Domain => Negative,
            RuleKind.HeadingEmpty => OnHeadings,
            _ when finding.Verdict == Verdict.Incomplete => !equality ? MustHoldAtLeast
            : bothSides ? MustMakeUp
            : MustHold,
            _ when !equality => TooLarge,
            _ => finding.Cells.Any(IsUnknown) ? UnequalAtLeast : Unequal,
        };
    }

    /// <summary>A side: cells with a figure other than 0 by name, the zeros and the blanks by their number. A side of one cell names it in any case.</summary>
    private static LocalizedText Side(Finding finding, CheckSide side)
    {
        List<FindingCell> cells = finding.Cells.Where(cell => cell.Side == side).ToList();
        if (cells.Count == 0)
        {
            return new("0", "0");
        }
        List<FindingCell> named =
            cells.Count == 1 || finding.Rule.Kind == RuleKind.HeadingEmpty
                ? cells
                : cells.Where(cell => cell.Value.Number is not (null or 0)).ToList();
        int zeros = cells.Count(cell => !named.Contains(cell) && cell.Value.Number == 0);
        int blanks = cells.Count(cell => !named.Contains(cell) && cell.Value.State == CellState.Blank);
        int missing = cells.Count(cell => !named.Contains(cell) && cell.Value.State == CellState.Missing);
        int none = cells.Count - named.Count - zeros - blanks - missing;
        ReportForm form = finding.Check.Form;
        IEnumerable<string> labels = named.Select(cell =>
            (cell.Coefficient == 1 ? "" : $"{cell.Coefficient.ToString(CultureInfo.InvariantCulture)} × ")
            + $"{cell.Cell.LabelOn(form)} {Value(cell.Value)}"
        );
        bool listed = finding.Rule.Kind == RuleKind.HeadingEmpty;
        // One cell taken once needs no sum.
        bool plain = finding.Rule.Kind is RuleKind.Domain or RuleKind.HeadingEmpty || (cells.Count == 1 && cells[0].Coefficient == 1);
        // A failed rule fails whatever the unknown cells hold, so their side is at least what its figures give.
        string sign = finding.Verdict == Verdict.Failed && cells.Any(IsUnknown) ? "≥" : "=";
        string sum = plain ? "" : $" {sign} {Number(side == CheckSide.Left ? finding.Left : finding.Right)}";
        string english = Join(
            " + ",
            string.Join(listed ? ", " : " + ", labels),
            Nonzero(zeros, "1 zero", "{0} zeros"),
            Nonzero(blanks, "1 blank", "{0} blanks"),
            Nonzero(missing, "1 missing", "{0} missing"),
            Nonzero(none, "1 \"/\"", "{0} \"/\"")
        );
        string chinese = Join(
            " + ",
            string.Join(listed ? "、" : " + ", labels),
            Nonzero(zeros, "1个0", "{0}个0"),
            Nonzero(blanks, "1个空格", "{0}个空格"),
            Nonzero(missing, "1个缺项", "{0}个缺项"),
            Nonzero(none, "1个“/”", "{0}个“/”")
        );
        return new(english + sum, chinese + sum);
    }

    private static bool IsUnknown(FindingCell cell) => cell.Value.State is CellState.Blank or CellState.Missing;

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Value(CellValue value) =>
        value.Number is { } number ? Number(number)
        : value.State == CellState.NotApplicable ? "/"
        : "—";

    /// <summary>A number with its noun in English.</summary>
    public static string Several(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    private static string? Nonzero(int count, string one, string many) =>
        count switch
        {
            0 => null,
            1 => one,
            _ => string.Format(CultureInfo.InvariantCulture, many, count),
        };

    private static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}

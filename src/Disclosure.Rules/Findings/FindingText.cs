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
        "{left}, {right}: with {boxes} read as 0, the sides are {difference} apart.",
        "{left}，{right}：{boxes}按0计算，两边相差{difference}。"
    );
    private static readonly LocalizedText Unmatched = new("{left}, but {right}.", "{left}，而{right}。");
    private static readonly LocalizedText NothingAbove = new(
        "{left}, but {right}: with {boxes} read as 0, nothing is above 0.",
        "{left}，而{right}：{boxes}按0计算则没有大于0的数。"
    );
    private static readonly LocalizedText AboveLimit = new("{left}, more than {limit}.", "{left}，大于{limit}。");
    private static readonly LocalizedText NotBelowLimit = new("{left}, not less than {limit}.", "{left}，不小于{limit}。");
    private static readonly LocalizedText Exactly = new("{left}, exactly {right}.", "{left}，正好等于{right}。");
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
        bool innocentFirst = finding.Severity <= Severity.Information;
        return Sentences(innocentFirst ? [explanation, sentence, facts, suggestion] : [sentence, facts, suggestion, explanation]);
    }

    /// <summary>Sentences one behind the other; those that are empty leave no gap.</summary>
    public static LocalizedText Sentences(params LocalizedText[] sentences) =>
        new(
            Join(" ", Array.ConvertAll(sentences, sentence => sentence.English)),
            Join("", Array.ConvertAll(sentences, sentence => sentence.Chinese))
        );

    /// <summary>Severity, id and message.</summary>
    public static LocalizedText Line(Severity severity, string id, LocalizedText message) =>
        new($"{Word(severity).English} {id}: {message.English}", $"{Word(severity).Chinese} {id}：{message.Chinese}");

    public static LocalizedText Line(Finding finding) => Line(finding.Severity, finding.Id, Message(finding));

    /// <summary>A number, or the interval in which it lies; <see langword="null"/> for no limit.</summary>
    public static LocalizedText Interval(decimal? low, decimal? high) =>
        (low, high) switch
        {
            ({ } least, { } most) when least == most => new(Number(least), Number(least)),
            ({ } least, { } most) => new($"{Number(least)} to {Number(most)}", $"{Number(least)}至{Number(most)}"),
            ({ } least, null) => new($"at least {Number(least)}", $"至少{Number(least)}"),
            (null, { } most) => new($"at most {Number(most)}", $"至多{Number(most)}"),
            _ => new("any number", "任意数"),
        };

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
            Verdict.Consistent => new("consistent with blanks read as 0", "空白格按0计算成立"),
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
        if (ComparisonText.Facts(finding) is { } compared)
        {
            return compared;
        }
        LocalizedText template = TemplateOf(finding);
        int blanks = finding.Cells.Count(finding.IsUnknown);
        decimal difference = template == Unequal ? finding.Difference : Math.Abs(finding.Difference);
        LocalizedText left = FindingSides.Of(finding, CheckSide.Left);
        LocalizedText right = FindingSides.Of(finding, CheckSide.Right);
        // What they must hold they hold together; read as 0 is each of them.
        bool together = template == MustHold || template == MustHoldAtLeast;
        LocalizedText boxes = new(
            blanks == 1 ? "the empty box" : $"the {Number(blanks)} empty boxes{(together ? " together" : "")}",
            blanks == 1 ? "空白格" : $"{Number(blanks)}个空白格{(together ? "合计" : "")}"
        );
        return new(Fill(left.English, right.English, boxes.English).English, Fill(left.Chinese, right.Chinese, boxes.Chinese).Chinese);

        LocalizedText Fill(string leftText, string rightText, string boxes) =>
            template.Fill(
                ("left", leftText),
                ("right", rightText),
                ("difference", Number(difference)),
                ("boxes", boxes),
                ("limit", Number(finding.Check.Limit?.Number ?? 0))
            );
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
        bool equality = finding.Rule.Kind is RuleKind.Balance or RuleKind.GroupTotal or RuleKind.YearBalance;
        bool incomplete = finding.Verdict == Verdict.Incomplete;
        bool bothSides = finding.Cells.Where(finding.IsUnknown).Select(cell => cell.Side).Distinct().Count() > 1;
        return finding.Rule.Kind switch
        {
            RuleKind.Domain => Negative,
            RuleKind.HeadingEmpty => OnHeadings,
            RuleKind.Implication => incomplete ? NothingAbove : Unmatched,
            RuleKind.Limit => finding.Check.Limit!.IsAllowed ? AboveLimit : NotBelowLimit,
            RuleKind.Overlap => Exactly,
            _ when incomplete => !equality ? MustHoldAtLeast
            : bothSides ? MustMakeUp
            : MustHold,
            _ when !equality => TooLarge,
            _ => finding.Cells.Any(finding.IsUnknown) ? UnequalAtLeast : Unequal,
        };
    }

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, or the sign for a cell without one.</summary>
    public static string Value(CellValue value) =>
        value.Number is { } number ? Number(number)
        : value.State == CellState.NotApplicable ? "/"
        : "—";

    /// <summary>A number with its noun in English.</summary>
    public static string Several(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>The parts that are not empty.</summary>
    public static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}

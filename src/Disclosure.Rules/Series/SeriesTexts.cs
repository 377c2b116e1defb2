using System.Globalization;

namespace Disclosure;

/// <summary>The sentences of series.</summary>
internal static class SeriesTexts
{
    private const string EmptyBox = "□";
    public const string NoReport = "–";

    public static LocalizedText FirstYear { get; } = new("There is no report before it.", "此前没有报告。");

    public static LocalizedText OtherIssuer { get; } = new("The reports name different bodies.", "两份报告的填报单位不同。");

    public static LocalizedText Join(LocalizedText one, LocalizedText other) =>
        new((one.English + " " + other.English).Trim(), one.Chinese + other.Chinese);

    /// <summary>The figure as in a table, and the bounds where they say something else.</summary>
    public static LocalizedText Figure(SeriesPoint point)
    {
        string figure = point.State switch
        {
            PointState.Stated => FindingText.Number(point.Stated.GetValueOrDefault()),
            PointState.Blank => EmptyBox,
            PointState.NotApplicable => FigureText.NotApplicable,
            PointState.Missing => FigureText.Missing,
            PointState.PartlyStated => EmptyBox + "+",
            _ => NoReport,
        };
        string bounds = IsPlain(point) ? figure : $"{figure} [{point.Bounds}]";
        return new(bounds, bounds);
    }

    public static LocalizedText Legend { get; } =
        new(
            "[ ] in the meaning of the form of 2021; □ empty box; □+ only some cells filled; / nothing to state; 缺 row not found; – no report; ‖ break",
            "[ ] 按2021年表口径；□ 空白格；□+ 部分填报；/ 无此项；缺 未见此行；– 无报告；‖ 口径或年度中断"
        );

    public static LocalizedText NoReportBetween(int first, int last)
    {
        string years = first == last ? FindingText.Number(first) : $"{FindingText.Number(first)}–{FindingText.Number(last)}";
        return new($"There is no report for {years}.", $"缺{years}年报告。");
    }

    public static LocalizedText OtherBody(string? before, string? now) =>
        new($"The report before is by {before}, this one by {now}.", $"上一份报告为{before}，本报告为{now}。");

    public static LocalizedText OtherForm(ReportForm before, ReportForm now) =>
        new(
            $"The form of {FindingText.Number((int)before)} gave way to that of {FindingText.Number((int)now)}.",
            $"由{FindingText.Number((int)before)}年表改用{FindingText.Number((int)now)}年表。"
        );

    public static LocalizedText OtherCount(IndicatorSource before, IndicatorSource now) =>
        before.Counted == now.Counted
            ? new("The figure means the same.", "指标含义相同。")
            : new(
                $"Before: {before.Counted.English}. Now: {now.Counted.English}.",
                $"原为：{before.Counted.Chinese}。现为：{now.Counted.Chinese}。"
            );

    public static LocalizedText NotStated(int year) =>
        new($"{FindingText.Number(year)} states no figure.", $"{FindingText.Number(year)}年没有填报数字。");

    public static LocalizedText OtherBasis { get; } =
        new("One year counts responses, the other requests.", "一年按答复件数计，另一年按申请件数计。");

    public static LocalizedText OnlyBounds(SeriesPoint point) =>
        new(
            $"In terms of the form of 2021 the figure of {FindingText.Number(point.Year)} is only known as {point.Bounds}.",
            $"按2021年表口径，{FindingText.Number(point.Year)}年的数字只知为{point.Bounds}。"
        );

    public static LocalizedText Describe(CarryOver carry) =>
        carry.IsContinuous switch
        {
            true => new(
                $"{FindingText.Number(carry.Year)} takes over {carry.CarriedIn}, as {FindingText.Number(carry.Year - 1)} carried over.",
                $"{FindingText.Number(carry.Year)}年上年结转{carry.CarriedIn}件，与{FindingText.Number(carry.Year - 1)}年结转下年度一致。"
            ),
            false => new(
                $"{FindingText.Number(carry.Year)} takes over {carry.CarriedIn}, but {FindingText.Number(carry.Year - 1)} carried over {carry.CarriedOutBefore}.",
                $"{FindingText.Number(carry.Year)}年上年结转{carry.CarriedIn}件，而{FindingText.Number(carry.Year - 1)}年结转下年度{carry.CarriedOutBefore}件。"
            ),
            null => new(
                $"{FindingText.Number(carry.Year)} cannot be tied to {FindingText.Number(carry.Year - 1)}: taken over {InEnglish(carry.CarriedIn)}, carried over {InEnglish(carry.CarriedOutBefore)}.",
                $"{FindingText.Number(carry.Year)}年与{FindingText.Number(carry.Year - 1)}年的结转无从核对：上年结转{InChinese(carry.CarriedIn)}，结转下年度{InChinese(carry.CarriedOutBefore)}。"
            ),
        };

    public static LocalizedText Summary(DisclosureSeries series)
    {
        string issuer = series.Issuer ?? "";
        if (series.Years.Count == 0)
        {
            return new("A series without reports.", "没有报告的序列。");
        }
        string years = Years(series);
        string gaps = FindingText.Number(series.Years.Count - series.ReportCount);
        return new(
            $"{(issuer.Length > 0 ? issuer : "(issuing body unknown)")} {years}: {FindingText.Several(series.ReportCount, "report", "reports")}; years without one: {gaps}.",
            $"{(issuer.Length > 0 ? issuer : "（填报单位不明）")}{years}年：{FindingText.Number(series.ReportCount)}份报告，{gaps}个年度缺报告。"
        );
    }

    /// <summary>The first and the last year of a series that has any.</summary>
    public static string Years(DisclosureSeries series)
    {
        string first = FindingText.Number(series.Years[0]);
        return series.Years.Count == 1 ? first : $"{first}–{FindingText.Number(series.Years[series.Years.Count - 1])}";
    }

    public static LocalizedText Summary(SeriesPanel panel) =>
        new(
            $"Bodies: {FindingText.Number(panel.Issuers.Count)}; reports: {FindingText.Number(panel.ReportCount)}; problems: {FindingText.Number(panel.Problems.Count)}.",
            $"{FindingText.Number(panel.Issuers.Count)}个单位，{FindingText.Number(panel.ReportCount)}份报告，{FindingText.Number(panel.Problems.Count)}个问题。"
        );

    public static LocalizedText CountLegend { get; } =
        new("indicators stated/empty/missing; – no report", "已填报/空白格/未见的指标数；– 无报告");

    /// <summary>Stated, empty and missing indicators. A sum that is stated in part counts as empty; what does not apply counts as stated.</summary>
    public static string Counts(YearFigures figures)
    {
        int CountOf(params PointState[] states) => figures.Indicators.Count(indicator => states.Contains(indicator.State));
        return $"{FindingText.Number(CountOf(PointState.Stated, PointState.NotApplicable))}/{FindingText.Number(CountOf(PointState.Blank, PointState.PartlyStated))}/{FindingText.Number(CountOf(PointState.Missing))}";
    }

    /// <summary>Whether the bounds say no more than the figure.</summary>
    private static bool IsPlain(SeriesPoint point) =>
        point.Quality == MigrationQuality.None || (point.Bounds.IsPoint && point.Bounds.Low == point.Stated);

    private static string InEnglish(CellValue value) =>
        value.State switch
        {
            CellState.Filled => FindingText.Number(value.Number.GetValueOrDefault()),
            CellState.Blank => "(an empty box)",
            CellState.NotApplicable => "(not applicable)",
            _ => "(not on the page)",
        };

    private static string InChinese(CellValue value) =>
        value.State switch
        {
            CellState.Filled => FindingText.Number(value.Number.GetValueOrDefault()),
            CellState.Blank => "空白格",
            CellState.NotApplicable => "无此项",
            _ => "未见此格",
        };
}

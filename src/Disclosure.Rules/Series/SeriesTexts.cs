using System.Globalization;

namespace Disclosure;

/// <summary>The sentences of series.</summary>
internal static class SeriesTexts
{
    private const string EmptyBox = "□";
    public const string NoReport = "–";

    public static LocalizedText Nothing { get; } = new("", "");

    public static LocalizedText FirstYear { get; } = new("There is no report before it.", "此前没有报告。");

    public static LocalizedText OtherIssuer { get; } = new("The reports name different bodies.", "两份报告的填报单位不同。");

    public static LocalizedText Join(LocalizedText one, LocalizedText other) =>
        new((one.English + " " + other.English).Trim(), one.Chinese + other.Chinese);

    /// <summary>The figure as in a table, and the bounds where they say something else.</summary>
    public static LocalizedText Figure(SeriesPoint point)
    {
        string figure = point.State switch
        {
            PointState.Stated => Digits(point.Stated.GetValueOrDefault()),
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
            "[ ] 按2021年表口径；□ 空格；□+ 部分填报；/ 无此项；缺 未见此行；– 无报告；‖ 口径或年度中断"
        );

    public static LocalizedText NoReportBetween(int first, int last)
    {
        string years = first == last ? Year(first) : $"{Year(first)}–{Year(last)}";
        return new($"There is no report for {years}.", $"缺{years}年报告。");
    }

    public static LocalizedText OtherBody(string? before, string? now) =>
        new($"The report before is by {before}, this one by {now}.", $"上一份报告为{before}，本报告为{now}。");

    public static LocalizedText OtherForm(ReportForm before, ReportForm now) =>
        new(
            $"The form of {Year((int)before)} gave way to that of {Year((int)now)}.",
            $"由{Year((int)before)}年表改用{Year((int)now)}年表。"
        );

    public static LocalizedText OtherCount(IndicatorSource before, IndicatorSource now) =>
        before.Counted == now.Counted
            ? new("The figure means the same.", "指标含义相同。")
            : new(
                $"Before: {before.Counted.English}. Now: {now.Counted.English}.",
                $"原为：{before.Counted.Chinese}。现为：{now.Counted.Chinese}。"
            );

    public static LocalizedText NotStated(int year) => new($"{Year(year)} states no figure.", $"{Year(year)}年没有填报数字。");

    public static LocalizedText OtherBasis { get; } =
        new("One year counts responses, the other requests.", "一年按答复件数计，另一年按申请件数计。");

    public static LocalizedText OnlyBounds(SeriesPoint point) =>
        new(
            $"In terms of the form of 2021 the figure of {Year(point.Year)} is only known as {point.Bounds}.",
            $"按2021年表口径，{Year(point.Year)}年的数字只知为{point.Bounds}。"
        );

    public static LocalizedText Describe(CarryOver carry) =>
        carry.IsContinuous switch
        {
            true => new(
                $"{carry.YearText} takes over {carry.CarriedIn}, as {Year(carry.Year - 1)} carried over.",
                $"{carry.YearText}年上年结转{carry.CarriedIn}件，与{Year(carry.Year - 1)}年结转下年度一致。"
            ),
            false => new(
                $"{carry.YearText} takes over {carry.CarriedIn}, but {Year(carry.Year - 1)} carried over {carry.CarriedOutBefore}.",
                $"{carry.YearText}年上年结转{carry.CarriedIn}件，而{Year(carry.Year - 1)}年结转下年度{carry.CarriedOutBefore}件。"
            ),
            null => new(
                $"{carry.YearText} cannot be tied to {Year(carry.Year - 1)}: {carry.CarriedIn} taken over, {carry.CarriedOutBefore} carried over.",
                $"{carry.YearText}年与{Year(carry.Year - 1)}年的结转无从核对：上年结转{InChinese(carry.CarriedIn)}，结转下年度{InChinese(carry.CarriedOutBefore)}。"
            ),
        };

    public static LocalizedText Summary(DisclosureSeries series)
    {
        string issuer = series.Issuer ?? "";
        if (series.Years.Count == 0)
        {
            return new("A series without reports.", "没有报告的序列。");
        }
        string years = $"{Year(series.Years[0])}–{Year(series.Years[series.Years.Count - 1])}";
        string reports = Digits(series.ReportCount);
        string gaps = Digits(series.Years.Count - series.ReportCount);
        return new(
            $"{(issuer.Length > 0 ? issuer : "(issuing body unknown)")} {years}: {reports} reports; years without one: {gaps}.",
            $"{(issuer.Length > 0 ? issuer : "（填报单位不明）")}{years}年：{reports}份报告，{gaps}个年度缺报告。"
        );
    }

    public static LocalizedText Summary(SeriesPanel panel) =>
        new(
            $"Bodies: {Digits(panel.Issuers.Count)}; reports: {Digits(panel.ReportCount)}; problems: {Digits(panel.Problems.Count)}.",
            $"{Digits(panel.Issuers.Count)}个单位，{Digits(panel.ReportCount)}份报告，{Digits(panel.Problems.Count)}个问题。"
        );

    public static LocalizedText CountLegend { get; } =
        new("indicators stated/empty/missing; – no report", "已填报/空格/未见的指标数；– 无报告");

    /// <summary>Stated, empty and missing indicators. A sum that is stated in part counts as empty; what does not apply counts as stated.</summary>
    public static string Counts(YearFigures figures)
    {
        int CountOf(params PointState[] states) => figures.Indicators.Count(indicator => states.Contains(indicator.State));
        return $"{Digits(CountOf(PointState.Stated, PointState.NotApplicable))}/{Digits(CountOf(PointState.Blank, PointState.PartlyStated))}/{Digits(CountOf(PointState.Missing))}";
    }

    public static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the bounds say no more than the figure.</summary>
    private static bool IsPlain(SeriesPoint point) =>
        point.Quality == MigrationQuality.None || (point.Bounds.IsPoint && point.Bounds.Low == point.Stated);

    private static string InChinese(CellValue value) =>
        value.State switch
        {
            CellState.Filled => Digits(value.Number.GetValueOrDefault()),
            CellState.Blank => "空格",
            CellState.NotApplicable => "无此项",
            _ => "未见此格",
        };
}

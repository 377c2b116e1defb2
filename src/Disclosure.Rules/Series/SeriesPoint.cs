using System.Diagnostics;
using System.Globalization;

namespace Disclosure;

/// <summary>
/// One indicator in one year: what the report states, what that means in terms common to all years, and how it stands to the year before. Immutable.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SeriesPoint
{
    private const int ShareDigits = 6;

    internal SeriesPoint(SeriesIndicator indicator, int year)
    {
        Indicator = indicator;
        Year = year;
    }

    /// <summary>The indicator.</summary>
    public SeriesIndicator Indicator { get; }

    /// <summary>The year that the figures cover.</summary>
    public int Year { get; }

    /// <summary>The form of the report; <see langword="null"/> when there is no report for the year.</summary>
    public ReportForm? Form { get; internal init; }

    /// <summary>Why there is a figure, or none.</summary>
    public PointState State { get; internal init; }

    /// <summary>
    /// The figure as stated, the sum of <see cref="Cells"/>, in the unit of <see cref="Basis"/>; <see langword="null"/> unless every cell carries a number.
    /// </summary>
    public decimal? Stated { get; internal init; }

    /// <summary>
    /// Between which numbers the indicator lies in the meaning and the unit that it has on the form of 2021, which is common to all years. On the table of
    /// 2014 these are the bounds of the migration; elsewhere they are the figure itself, or what the filled cells give at least.
    /// <see cref="Disclosure.Bounds.Unknown"/> where <see cref="Quality"/> is <see cref="MigrationQuality.None"/>.
    /// </summary>
    public Bounds Bounds { get; internal init; } = Bounds.Unknown;

    /// <summary>How well the report determines the indicator in its common meaning.</summary>
    public MigrationQuality Quality { get; internal init; }

    /// <summary>What <see cref="Stated"/> counts; <see cref="CountingBasis.None"/> without a report.</summary>
    public CountingBasis Basis => Form is { } form ? Indicator.On(form).Basis : CountingBasis.None;

    /// <summary>What has to be granted for the bounds to be right.</summary>
    public IReadOnlyList<MigrationAssumption> Assumptions { get; internal init; } = [];

    /// <summary>The cells of the report whose sum the figure is; empty without a report.</summary>
    public IReadOnlyList<Cell> Cells => Form is { } form ? Indicator.On(form).Cells : [];

    /// <summary>The mark between this point and the last report before it; <see langword="null"/> when nothing changed, or it is the first.</summary>
    public SeriesBreak? Break { get; internal init; }

    /// <summary>
    /// What the figure is a share of, from the same report and in the same unit: responses of all responses, requests of all concluded, cases of all cases;
    /// <see langword="null"/> when it is not stated, or the indicator is a share of nothing.
    /// </summary>
    public decimal? Whole { get; internal init; }

    /// <summary>
    /// <see cref="Stated"/> divided by <see cref="Whole"/>, rounded to six digits; more than 1 where the report contradicts itself. <see langword="null"/> when
    /// either is unknown or the whole is 0.
    /// </summary>
    public decimal? Share =>
        Stated is { } part && Whole is > 0 and { } whole ? decimal.Round(part / whole, ShareDigits, MidpointRounding.AwayFromZero) : null;

    /// <summary>
    /// The figure less that of the year before. On one form the stated figures are compared; over a change of form those in common terms, where the unit is the
    /// same and each leaves one number. Otherwise <see langword="null"/>, and <see cref="ChangeReason"/> says why.
    /// </summary>
    public decimal? Change { get; internal init; }

    /// <summary>Why there is no <see cref="Change"/>; two empty sentences when there is one.</summary>
    public LocalizedText ChangeReason { get; internal init; }

    /// <summary>Year, indicator, figure and bounds in a language.</summary>
    public string ToString(Language language) =>
        string.Format(
            CultureInfo.InvariantCulture,
            language == Language.Chinese ? "{0}年{1}：{2}" : "{0} {1}: {2}",
            Year,
            Indicator.ToString(language),
            SeriesTexts.Figure(this).In(language)
        );

    /// <summary>Year, indicator, figure and bounds in English.</summary>
    public override string ToString() => ToString(Language.English);
}

namespace Disclosure;

/// <summary>
/// The rules of this library, room by room. A room is built when it is entered, so that the first check of a program does not wait for the rules of other forms, of
/// years, of levels and of the prose.
/// </summary>
internal static class StandardRules
{
    private static readonly Lazy<Rule[]> IndicatorSums = new(() => [.. IndicatorRules.Sums]);
    private static readonly Lazy<Rule[]> OtherIndicators = new(() => [.. IndicatorRules.ButSums]);
    private static readonly Lazy<Rule[]> Matrix = new(() => [.. MatrixRules.All]);
    private static readonly Lazy<Rule[]> Disclosure2019 = new(() => [.. DisclosureRules.Of2019]);
    private static readonly Lazy<Rule[]> Disclosure2021 = new(() => [.. DisclosureRules.Of2021]);
    private static readonly Lazy<Rule[]> Filing = new(() => [.. FilingRules.From([.. IndicatorSums.Value, .. Matrix.Value])]);

    private static readonly Lazy<Rule[]> Every = new(() =>
        [
            .. IndicatorSums.Value,
            .. OtherIndicators.Value,
            .. Matrix.Value,
            .. Disclosure2019.Value,
            .. Disclosure2021.Value,
            .. YearRules.All,
            .. LevelRules.All,
            .. ClaimRules.All,
            .. Filing.Value,
        ]
    );

    /// <summary>All rules: the indicator table first, then the matrix form, years, levels, the prose, and what a body about to publish should fill.</summary>
    public static Rule[] All => Every.Value;

    /// <summary>Those of <see cref="All"/>, in its order, that compare figures of one report of a form.</summary>
    public static Rule[] Within(ReportForm form) =>
        form switch
        {
            ReportForm.Indicators2014 => [.. IndicatorSums.Value, .. OtherIndicators.Value, .. Filing.Value],
            ReportForm.Matrix2019 => [.. Matrix.Value, .. Disclosure2019.Value, .. Filing.Value],
            ReportForm.Matrix2021 => [.. Matrix.Value, .. Disclosure2021.Value, .. Filing.Value],
            _ => [],
        };
}

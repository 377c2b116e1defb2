namespace Disclosure;

/// <summary>Whether a panel has a figure for one body, year and indicator. Two are equal when all members are equal.</summary>
/// <param name="Issuer">The body, as the panel names it.</param>
/// <param name="Year">A year between the first and the last of the whole panel.</param>
/// <param name="Indicator">The permanent name of the indicator.</param>
/// <param name="State">Stated, partly stated, blank, nothing to state, missing, or no report.</param>
public sealed record PanelCompleteness(string Issuer, int Year, string Indicator, PointState State)
{
    /// <summary>Body, year, indicator and state.</summary>
    public override string ToString() => $"{Issuer} {FindingText.Number(Year)} {Indicator}: {State}";
}
